import { acceptanceValues } from './values/acceptance';
import { careValues } from './values/care';
import { givenValues } from './values/given';
import { moneyValues } from './values/money';
import { planValues } from './values/plan';
import type { ValueSpec } from './values/spec';
import { termsValues } from './values/terms';
import { workValues } from './values/work';

const specs: readonly ValueSpec[] = [
  ...givenValues,
  ...acceptanceValues,
  ...planValues,
  ...termsValues,
  ...workValues,
  ...moneyValues,
  ...careValues,
];

const byName = new Map(specs.map((value) => [value.name, value]));

/** Every value that a text may use. Names are stable: project managers' own texts and projects refer to them. */
export function valueSpecs(): readonly ValueSpec[] {
  return specs;
}

/** The value of that name. Throws for one that is not in the registry. */
export function valueSpec(name: string): ValueSpec {
  const found = byName.get(name);
  if (!found) throw new Error(`No such template value: ${name}`);
  return found;
}

/** How to ask the PM for a value that a text needs. Throws for one that cannot be asked for. */
export function askFor(name: string): Pick<
  ValueSpec,
  'name' | 'label' | 'hint' | 'scope' | 'proposedIn'
> & {
  input: 'line' | 'lines' | 'day';
} {
  const { input, from, ...spec } = valueSpec(name);
  if (input === 'number' || input === 'flag') throw new Error(`Nobody is asked for ${name}`);
  return { ...spec, input };
}
