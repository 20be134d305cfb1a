import type { Role } from '@/lib/domain/records';
import type { ReasonRule } from '@/lib/domain/suggestion';
import { guardOf } from '@/lib/i18n/reasons';
import type { AskView } from '@/lib/messaging/views';
import { AlsoAnswers, useAlso } from './also-answers';
import { AnswerChoices } from './answer-choices';
import { BesideText } from './beside';
import { ContactForm } from './contact-form';
import { ContractDates } from './contract-dates';
import { Decide } from './decide';
import { EditForm } from './edit-form';
import { EntryChoices } from './entry-choices';
import { FailureNote } from './failure-note';
import { GuessCard, isSure } from './guess';
import { Message } from './message';
import { Notice } from './notice';
import { usePanel, useThread } from './panel-context';
import { PlaceForm } from './place-form';
import { Press } from './press';
import { Readiness } from './readiness';
import { ReasonSelect } from './reason-select';
import { isReasonWanted, isRemediable, nextStepWords } from './step-words';
import { type Action, useAction } from './use-action';
import { ValueForm } from './value-form';
import { WhyList } from './why';

/** The one thing to do now, or why there is nothing: what, when, why, and the means to do it. */
export function NextStep(props: {
  ask: AskView;
  folded: boolean;
  onLog: () => void;
  onPause: () => void;
}) {
  const { ask, folded } = props;
  const { words, text, format, language } = usePanel();
  const { view } = useThread();
  const { suggestion } = ask;
  const { kind, level, when } = suggestion;
  // Kept here: a reply that stops an insertion takes the button away with it.
  const insertion = useAction();
  const said = nextStepWords(ask, { text, words, format, language }, view.now);
  const actionable =
    (kind !== 'wait' && kind !== 'none') || isRemediable(ask) || isReasonWanted(ask);
  return (
    <div
      class={`next-step ${actionable ? 'active' : 'idle'} level-${level ?? 'none'}`}
      data-testid="next-step"
      data-kind={kind}
      data-step={suggestion.stepId}
      data-level={level}
      data-channel={suggestion.channel}
      data-when={when === undefined ? undefined : new Date(when).toISOString()}
      data-blocker={suggestion.blockers[0] && guardOf(suggestion.blockers[0].rule)}
    >
      {!folded && (
        <div class="eyebrow-row">
          <span class="eyebrow">{text.next.title}</span>
          {level !== undefined && kind !== 'decide' && (
            <span class="level" title={words.levels[level]}>
              <i aria-hidden="true" />
              {text.next.level(level)}
            </span>
          )}
        </div>
      )}
      <h4>{said.title}</h4>
      {said.when && <p class="when">{said.when}</p>}
      {!folded && (
        <Means ask={ask} onLog={props.onLog} onPause={props.onPause} insertion={insertion} />
      )}
    </div>
  );
}

function Means(props: { ask: AskView; onLog: () => void; onPause: () => void; insertion: Action }) {
  const { ask, onLog, insertion } = props;
  const { text } = usePanel();
  const { kind, channel } = ask.suggestion;
  const byVoice = kind === 'call' || (kind === 'send' && channel === 'call');
  const hint = { 'choose-entry': text.next.entryHint, decide: text.next.decideHint }[
    kind as string
  ];
  return (
    <>
      {ask.notice && <Notice ask={ask} notice={ask.notice} />}
      {hint && <p class="help">{hint}</p>}
      {kind === 'classify' && <Question ask={ask} insertion={insertion} />}
      {kind === 'choose-entry' && <EntryChoices ask={ask} />}
      {ask.readiness.length > 0 && <Readiness ask={ask} />}
      {ask.terms.length > 0 && (
        <ValueForm ask={ask} missing={ask.terms} title={text.next.terms} onValues={() => {}} />
      )}
      <ContractDates ask={ask} />
      <WhyList ask={ask} />
      <Remedy ask={ask} />
      {kind === 'decide' && <Decide ask={ask} onPause={props.onPause} />}
      {byVoice && (
        <Press look="loud" icon="phone" testId="log-call" onPress={onLog}>
          {text.act.logCall}
        </Press>
      )}
      {(kind === 'send' || kind === 'bundle' || kind === 'call' || isForUs(ask)) && (
        <Message ask={ask} byVoice={byVoice} insertion={insertion} />
      )}
      {isQuietTime(ask) && <Message ask={ask} byVoice insertion={insertion} />}
      {kind === 'tell-first' && <TellFirst ask={ask} />}
      {ask.suggestion.blockers[0]?.rule === 'G2-told' && <GoOn ask={ask} />}
    </>
  );
}

/** Prepared for ourselves, and nothing is missing any more: then it is written. */
function isForUs({ suggestion, writes }: AskView): boolean {
  return suggestion.kind === 'prepare' && writes && suggestion.readiness.every((one) => one.ready);
}

/** Only the hour or the day is wrong: the mail may be written now and sent at a set time (G8 never blocks). */
function isQuietTime({ suggestion }: AskView): boolean {
  const { kind, blockers } = suggestion;
  return kind === 'wait' && blockers.every(({ rule }) => rule.startsWith('G8'));
}

/** The message that waits for the PM's word, and whether it stopped an insertion. */
function Question({ ask, insertion }: { ask: AskView; insertion: Action }) {
  const { text, format } = usePanel();
  const { question } = ask;
  const also = useAlso(ask);
  return (
    <>
      <FailureNote failure={insertion.failure} />
      {question && (
        <blockquote class="question" dir="auto">
          <p class="from">
            <bdi>{text.answer.from(question.from)}</bdi> · {format.moment(question.at)}
          </p>
          <p class="excerpt">{question.excerpt}</p>
        </blockquote>
      )}
      <AlsoAnswers also={also} />
      {isSure(question?.guess) && <GuessCard ask={ask} guess={question.guess} also={also} />}
      <AnswerChoices ask={ask} also={also} onSaved={insertion.dismiss} />
      <SnoozeAgain ask={ask} />
    </>
  );
}

/** A reply came while it was put aside: one press puts it aside again, to the same day. */
function SnoozeAgain({ ask }: { ask: AskView }) {
  const { text, format } = usePanel();
  const { view } = useThread();
  const action = useAction();
  const until = ask.snoozedUntil;
  if (until === undefined || until <= format.dayOf(view.now)) return null;
  return (
    <>
      <Press
        look="quiet"
        icon="clock"
        testId="snooze-again"
        busy={action.busy}
        onPress={() => action.change('snooze', { askId: ask.id, until })}
      >
        {text.act.snoozeAgain(format.day(until))}
      </Press>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}

/** What would lift the blocker, right where it is named. */
function Remedy({ ask }: { ask: AskView }) {
  const { blockers, reasons } = ask.suggestion;
  const gap = blockers.find(({ rule }) => gaps.includes(rule));
  if (gap) {
    return (
      <>
        <ContactForm role={(gap.values.role as Role | undefined) ?? 'liaison'} />
        {gap.rule === 'G3-contact-left' && <BesideText ask={ask} about="successor" />}
      </>
    );
  }
  if (blockers[0]?.rule === 'no-due') return <EditForm ask={ask} />;
  if (isReasonWanted(ask)) return <ReasonSelect ask={ask} />;
  const placeless = [...blockers, ...reasons].some(({ rule }) => rule === 'no-calendar');
  return placeless ? <PlaceForm /> : null;
}

const gaps: ReasonRule[] = ['no-contact', 'G3-contact-left', 'G3-bounce'];

/** We are late with something: the message about it first, or go on all the same (G2). */
function TellFirst({ ask }: { ask: AskView }) {
  const { port, text } = usePanel();
  const { view } = useThread();
  const action = useAction();
  const { reasons } = ask.suggestion;
  const debt = reasons.find(({ rule }) => rule === 'G2')?.values.askId;
  const { nativeThreadId } = view;
  const isBegun = view.link?.asks.some(
    (one) =>
      one.situation === 'our-delay' &&
      one.state !== 'closed' &&
      (one.about === undefined || one.about === debt),
  );

  function tell() {
    const delayId = port.newId();
    action.change('tellFirst', { askId: `${debt}`, delayId, nativeThreadId });
  }

  return (
    <>
      {isBegun ? (
        <p class="help">{text.next.tellAbove}</p>
      ) : (
        <Press look="loud" icon="mail" testId="tell-first" busy={action.busy} onPress={tell}>
          {text.next.tell}
        </Press>
      )}
      <FailureNote failure={action.failure} onRetry={action.retry} />
      <GoOn ask={ask} />
    </>
  );
}

/** The PM goes on although we are late with something, also once they know of it (G2). */
function GoOn({ ask }: { ask: AskView }) {
  const { text } = usePanel();
  const action = useAction();
  return (
    <>
      <Press
        testId="override-G2"
        title={text.next.overrideHint}
        busy={action.busy}
        onPress={() => action.change('overrideGuard', { askId: ask.id, rule: 'G2' })}
      >
        {text.next.override}
      </Press>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </>
  );
}
