import { acceptanceValues } from './values/acceptance';
import { careValues } from './values/care';
import { moneyValues } from './values/money';
import { planValues } from './values/plan';
import type { ValueSpec } from './values/spec';
import { termsValues } from './values/terms';
import { workValues } from './values/work';

export type FieldGroup = 'plan' | 'terms' | 'money' | 'acceptance' | 'work';

const kept = (values: readonly ValueSpec[]) => values.filter(({ scope }) => scope === 'project');

const groups: readonly { group: FieldGroup; fields: readonly ValueSpec[] }[] = [
  { group: 'plan', fields: kept(planValues) },
  { group: 'terms', fields: kept(termsValues) },
  { group: 'money', fields: kept(moneyValues) },
  { group: 'acceptance', fields: kept(acceptanceValues) },
  { group: 'work', fields: kept([...workValues, ...careValues]) },
];

/** Everything that is remembered with a project, by what it is about. */
export function projectFields(): typeof groups {
  return groups;
}
