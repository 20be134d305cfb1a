import type { AskView } from '@/lib/messaging/views';
import { LadderDots } from './ladder-picture';
import { type Panel, usePanel } from './panel-context';

const TITLE = 300;

/** What is owed, by when, and with whom it lies. */
export function AskHead({ ask, folded }: { ask: AskView; folded: boolean }) {
  const panel = usePanel();
  const { text, format, language } = panel;
  const facts = [
    ask.due && ask.state !== 'closed' && text.dueOn(format.day(ask.due)),
    ask.state === 'promised' && ask.promisedFor && text.promisedFor(format.day(ask.promisedFor)),
    ask.state === 'snoozed' && ask.snoozedUntil && text.snoozedUntil(format.day(ask.snoozedUntil)),
    ask.state !== 'closed' && ballWords(ask, panel),
  ].filter(Boolean);
  return (
    <div class="ask-head">
      <p class="kind">
        <span class="eyebrow">{ask.situationLabel[language]}</span>
        <StateChip ask={ask} />
      </p>
      <h3 title={ask.title.slice(0, TITLE)}>
        <bdi>{ask.title.slice(0, TITLE)}</bdi>
      </h3>
      {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
      {folded && <LadderDots rungs={ask.rungs} />}
    </div>
  );
}

function StateChip({ ask }: { ask: AskView }) {
  const { text, words, format } = usePanel();
  if (ask.overdueDays > 0 && ask.state !== 'closed') {
    return <span class="chip overdue">{text.overdueBy(format.businessDays(ask.overdueDays))}</span>;
  }
  const tone = { closed: 'done', due: 'due', answered: 'due' }[ask.state as string] ?? 'waiting';
  return <span class={`chip ${tone}`}>{words.states[ask.state]}</span>;
}

function ballWords(ask: AskView, { text, format }: Panel): string {
  const { ball, ballDays } = ask;
  if (ballDays === 0) return ball === 'client' ? text.ball.clientNow : text.ball.usNow;
  return text.ball[ball](format.businessDays(ballDays));
}
