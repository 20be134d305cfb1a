import type { Phrase, Readiness, Step } from '@/lib/domain/ladder';
import type { Role } from '@/lib/domain/records';
import type { LadderProblem } from '@/lib/domain/tailor-check';
import type { GuidanceChange, StepChange } from '@/lib/domain/tailoring';
import { failureSentence } from '@/lib/i18n/failures';
import type { Failure } from '@/lib/messaging/protocol';
import type { ChangeView } from '@/lib/messaging/tailor-view';
import type { Templates } from './templates-context';

type Speech = Pick<Templates, 'words' | 'names' | 'language'>;
export type Labels = ReadonlyMap<string, Phrase>;

/** When a step comes, in words. */
export function offsetWords(
  step: Pick<Step, 'offset' | 'unit' | 'anchor' | 'after'>,
  speech: Speech,
  labels: Labels,
): string {
  const { after, ...rest } = step;
  const label = after && (labels.get(after)?.[speech.language] ?? after);
  return speech.words.offset({ ...rest, ...(label && { after: label }) });
}

/** `main contact; copy: finance contact`. */
export function audienceWords({ to, cc }: Step['audience'], { words, names }: Speech): string {
  const list = (roles: readonly Role[]) => roles.map((role) => names.roles[role]);
  const copy = cc.length > 0 ? ` · ${words.named(words.cc, list(cc))}` : '';
  return words.named(words.to, to.length > 0 ? list(to) : [words.nobody]) + copy;
}

/** Each thing that a change of a step says. */
export function stepChangeWords(
  change: StepChange,
  step: Step,
  speech: Speech,
  labels: Labels,
  readiness: readonly Readiness[],
): string[] {
  const { words, language } = speech;
  const { offset, medium, audience, ready, items = [] } = change;
  const label = (id: string) =>
    items.find((one) => one.id === id)?.label ??
    readiness.find((one) => one.id === id)?.label[language] ??
    id;
  const others = items.filter(({ id }) => !ready?.includes(id));
  return [
    ...(offset === undefined ? [] : [offsetWords({ ...step, offset }, speech, labels)]),
    ...(medium ? [words.media[medium]] : []),
    ...(audience ? [audienceWords(audience, speech)] : []),
    ...(ready
      ? [words.named(words.ready, ready.length > 0 ? ready.map(label) : [words.nobody])]
      : []),
    ...(others.length > 0
      ? [
          words.named(
            words.reworded,
            others.map((one) => one.label),
          ),
        ]
      : []),
  ];
}

/** What a change is about. */
export function subjectWords({ change, about }: ChangeView, { words, language }: Speech): string {
  if (change.kind === 'limit') return words.limit[change.limit];
  const id = change.kind === 'step' ? change.stepId : change.textId;
  if (!about) return id;
  const { situation, step } = about;
  return [situation, ...(step ? [step.label] : [])].map((label) => label[language]).join(' · ');
}

/** What a change says, in a line. */
export function changeWords(
  change: GuidanceChange,
  about: ChangeView['about'],
  speech: Speech,
): string {
  const { words, names, language } = speech;
  switch (change.kind) {
    case 'limit':
      return `${change.value} ${words.limitUnit[change.limit]}`;
    case 'text': {
      const variant = change.textId.split('#')[1] ?? 'first';
      const name = words.variants[variant as keyof typeof words.variants] ?? variant;
      return words.change.text(words.named(words.text, [name]), names.language[change.language]);
    }
    case 'step': {
      if (!about?.step) return words.change.step;
      const { step, afterLabel, readiness } = about;
      const labels: Labels = new Map(afterLabel && step.after ? [[step.after, afterLabel]] : []);
      return stepChangeWords(
        change.change,
        step,
        { words, names, language },
        labels,
        readiness,
      ).join(' · ');
    }
  }
}

/** What is wrong with a ladder, in a sentence. */
export function problemWords(problem: LadderProblem, speech: Speech, labels: Labels): string {
  const { words, names, language } = speech;
  const say = words.problem[problem.rule] as (
    p: LadderProblem,
    n: { step: (id: string) => string; role: (id: string) => string },
  ) => string;
  return say(problem, {
    step: (id) => labels.get(id)?.[language] ?? id,
    role: (id) => names.roles[id as Role] ?? id,
  });
}

/** A failure in a sentence; a broken ladder says where. */
export function failureWords(failure: Failure, speech: Speech, labels: Labels): string {
  const { rule, where } = failure.values;
  const { words, language } = speech;
  if (failure.code !== 'ladder-broken' || typeof rule !== 'string' || !(rule in words.problem)) {
    return failureSentence(failure, language);
  }
  const place = where ? words.brokenAt(String(where)) : '';
  return place + problemWords(failure.values as unknown as LadderProblem, speech, labels);
}
