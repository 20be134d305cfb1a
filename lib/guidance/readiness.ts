import {
  CRITERIA_AGREED,
  DATE_CONFIRMED,
  type Ladder,
  LIAISON_TOLD,
  OWN_ITEM,
  type Readiness,
  type Step,
  SUPERIOR_KNOWS,
  TELL_LIAISON,
  TWO_REMINDERS,
} from '@/lib/domain/ladder';

/** Before a step goes over a contact's head: face matters (guidance, Levels). */
export const liaisonTold: Readiness = {
  id: LIAISON_TOLD,
  label: {
    en: 'Your contact knows, and was offered to raise it themselves',
    zh: '已知会对接人，并请其先在内部沟通',
  },
};

/** The tick that levels 4-5 want from the PM. */
export const superiorKnows: Readiness = {
  id: SUPERIOR_KNOWS,
  label: { en: 'Your superior knows that this goes out', zh: '已向我方上级报备' },
};

/** What every formal step may want, whatever the situation. */
const everywhere: readonly Readiness[] = [
  liaisonTold,
  superiorKnows,
  {
    id: TWO_REMINDERS,
    label: { en: 'Two dated written reminders went out', zh: '此前已书面提醒两次，且有日期' },
  },
  {
    id: DATE_CONFIRMED,
    label: { en: 'The date is a working day: you checked', zh: '已核对该日期为工作日' },
  },
  {
    id: CRITERIA_AGREED,
    label: { en: 'The criteria are agreed again, in writing', zh: '双方已书面重新确认标准' },
  },
];

/** What stands behind a readiness id of this ladder, in the PM's words for this step where there are some; undefined for an agreed term, which the project names. */
export function readinessNamed(ladder: Ladder, id: string, step?: Step): Readiness | undefined {
  const own = step?.items?.find((item) => item.id === id);
  if (own) return { id, label: { en: own.label, zh: own.label } };
  return [...ladder.readiness, ...everywhere].find((known) => known.id === id);
}

/** The same where only the history names it: a step that once wanted it may want it no more. */
export function readinessOnceNamed(ladder: Ladder, id: string): Readiness {
  const step = ladder.steps.find(({ items }) => items?.some((item) => item.id === id));
  return (
    readinessNamed(ladder, id, id.startsWith(OWN_ITEM) ? step : undefined) ?? { id, label: gone }
  );
}

/** For what was taken off the list since. */
const gone = { en: 'Something you no longer ask for', zh: '已不再要求的事项' };

/** Messages beside every ladder, as the history names them. */
export const besideSteps: readonly Readiness[] = [
  { id: 'thanks.received', label: { en: 'Thank-you', zh: '致谢' } },
  { id: TELL_LIAISON, label: { en: 'Told the contact first', zh: '先告知对接人' } },
];
