import { type AnswerGuess, classifyAnswer } from '@/lib/mail/answer';
import { type AnswerCase, SAID } from './corpus/answer-case';

export interface AnswerScore {
  kind: AnswerCase['kind'];
  right: number;
  /** Wrong, and so sure (0.8) that the PM would not be asked. */
  confident: number;
  /** Wrong, but below the limit: the PM is asked. */
  wrong: number;
  /** Nothing was recognised. */
  none: number;
}

export const KINDS: readonly AnswerCase['kind'][] = [
  'done',
  'promised',
  'question',
  'objection',
  'acknowledged',
  'out-of-office',
  'other',
];
const SURE = 0.8;
const NOTHING = 0.3;

/** Right means the kind, and the date where one is given. One row per class, for the bench. */
export function scoreAnswers(
  cases: readonly AnswerCase[],
  classify: (text: string) => AnswerGuess = (text) => classifyAnswer(text, SAID),
): AnswerScore[] {
  return KINDS.map((kind) => {
    const score: AnswerScore = { kind, right: 0, confident: 0, wrong: 0, none: 0 };
    for (const each of cases.filter((one) => one.kind === kind)) {
      score[verdictOn(each, classify(each.text))] += 1;
    }
    return score;
  });
}

/** Sums the rows. */
export function totalOf(scores: readonly AnswerScore[]): Omit<AnswerScore, 'kind'> {
  const sum = (key: 'right' | 'confident' | 'wrong' | 'none') =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    right: sum('right'),
    confident: sum('confident'),
    wrong: sum('wrong'),
    none: sum('none'),
  };
}

function verdictOn(said: AnswerCase, guess: AnswerGuess): 'right' | 'confident' | 'wrong' | 'none' {
  if (guess.kind === said.kind && guess.date === said.date) return 'right';
  if (guess.confidence >= SURE) return 'confident';
  return guess.confidence <= NOTHING ? 'none' : 'wrong';
}
