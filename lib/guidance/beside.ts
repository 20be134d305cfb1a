import type { ReasonKind } from '@/lib/domain/event';
import type { Phrase, Step } from '@/lib/domain/ladder';
import { reasonSteps } from './ladders/reasons';
import { extraTexts, reasonPaths } from './principles';
import { templateOf } from './texts';

/** A text that belongs to no ladder. */
export interface BesideText {
  /** `reason.busy`, `thanks.received`, `general`. */
  id: string;
  label: Phrase;
  /** When it is written, or what comes of it. */
  hint: Phrase;
  sources: readonly string[];
  /** Of an answer to a reason. */
  step?: Step;
}

/** What stands in one file of texts beside the ladders. */
export interface BesideTexts {
  /** `reason`, `thanks`, `bundle`, `liaison`, `superior`, `general`. */
  owner: string;
  label: Phrase;
  hint: Phrase;
  texts: readonly BesideText[];
}

/** All texts beside the ladders, in the order shown. */
export function besideTexts(): readonly BesideTexts[] {
  return all;
}

const all: readonly BesideTexts[] = [
  {
    owner: 'reason',
    label: { en: 'Once you know the reason', zh: '得知原因之后' },
    hint: {
      en: 'Written first once you say why it does not move; then the ladder goes on.',
      zh: '您填写原因后先发这一封，之后再按原步骤继续。',
    },
    texts: Object.entries(reasonSteps).map(([kind, step]) => ({
      id: step.id,
      label: step.label,
      hint: reasonPaths[kind as ReasonKind].says,
      sources: step.sources,
      step,
    })),
  },
  ...extraTexts.map(({ id, label, when, sources }) => ({
    owner: id.split('.')[0] ?? id,
    label,
    hint: when,
    texts: [{ id, label, hint: when, sources }],
  })),
];

/** The text beside the ladders that an id names, a variant's included; undefined for any other. */
export function besideText(textId: string): { owner: BesideTexts; text: BesideText } | undefined {
  const [base = ''] = textId.split('#');
  for (const owner of all) {
    const text = owner.texts.find(({ id }) => id === base);
    if (text) return isWritten(textId) ? { owner, text } : undefined;
  }
  return undefined;
}

/** Only what is written for it: no variant that another text serves. */
function isWritten(textId: string): boolean {
  try {
    return templateOf(textId, 'en').id === textId;
  } catch {
    return false;
  }
}
