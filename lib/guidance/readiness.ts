import { type Readiness, SUPERIOR_KNOWS } from '@/lib/domain/ladder';

/** Before a step goes over a contact's head: face matters (guidance, Levels). */
export const liaisonTold: Readiness = {
  id: 'liaison-told',
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
