import type { Role } from '@/lib/domain/records';
import { guardOf } from '@/lib/i18n/reasons';
import type { AskView } from '@/lib/messaging/views';
import { AnswerChoices } from './answer-choices';
import { ContactForm } from './contact-form';
import { Decide } from './decide';
import { EditForm } from './edit-form';
import { EntryChoices } from './entry-choices';
import { FailureNote } from './failure-note';
import { Message } from './message';
import { usePanel, useThread } from './panel-context';
import { PlaceForm } from './place-form';
import { Press } from './press';
import { Readiness } from './readiness';
import { nextStepWords } from './step-words';
import { useAction } from './use-action';
import { WhyList } from './why';

/** The one thing to do now, or why there is nothing: what, when, why, and the means to do it. */
export function NextStep({ ask, folded }: { ask: AskView; folded: boolean }) {
  const { words, text, format, language } = usePanel();
  const { view } = useThread();
  const { suggestion } = ask;
  const { kind, level, when } = suggestion;
  const said = nextStepWords(ask, { text, words, format, language }, view.now);
  const actionable = kind !== 'wait' && kind !== 'none';
  return (
    <section
      class={`next-step ${actionable ? 'active' : 'idle'} level-${level ?? 'none'}`}
      aria-label={text.next.title}
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
            <span class="level">
              <i aria-hidden="true">{level}</i>
              <span class="visually-hidden">{text.next.level(level)}: </span>
              {words.levels[level]}
            </span>
          )}
        </div>
      )}
      <h4>{said.title}</h4>
      {said.when && <p class="when">{said.when}</p>}
      {!folded && <Means ask={ask} />}
    </section>
  );
}

function Means({ ask }: { ask: AskView }) {
  const { text } = usePanel();
  const { kind, blockers, reasons } = ask.suggestion;
  const rules = [...blockers, ...reasons].map((reason) => reason.rule);
  const hint = { 'choose-entry': text.next.entryHint, decide: text.next.decideHint }[
    kind as string
  ];
  return (
    <>
      {hint && <p class="help">{hint}</p>}
      {kind === 'classify' && <Question ask={ask} />}
      {kind === 'choose-entry' && <EntryChoices ask={ask} />}
      {ask.readiness.length > 0 && <Readiness ask={ask} />}
      <WhyList ask={ask} />
      <Remedy ask={ask} />
      {kind === 'decide' && <Decide ask={ask} />}
      {(kind === 'send' || kind === 'bundle' || kind === 'call' || kind === 'tell-first') && (
        <Message ask={ask} />
      )}
      {rules.includes('G2') && <Override ask={ask} />}
    </>
  );
}

/** The message that waits for the PM's word. */
function Question({ ask }: { ask: AskView }) {
  const { text, format } = usePanel();
  const { question } = ask;
  return (
    <>
      {question && (
        <blockquote class="question" dir="auto">
          <p class="from">
            <bdi>{text.answer.from(question.from)}</bdi> · {format.moment(question.at)}
          </p>
          <p class="excerpt">{question.excerpt}</p>
        </blockquote>
      )}
      <AnswerChoices ask={ask} />
    </>
  );
}

/** What would lift the blocker, right where it is named. */
function Remedy({ ask }: { ask: AskView }) {
  const blocker = ask.suggestion.blockers[0];
  switch (blocker?.rule) {
    case 'no-contact':
    case 'G3-contact-left':
    case 'G3-bounce':
      return <ContactForm role={(blocker.values.role as Role | undefined) ?? 'liaison'} />;
    case 'no-calendar':
      return <PlaceForm />;
    case 'no-due':
      return <EditForm ask={ask} />;
    default:
      return null;
  }
}

function Override({ ask }: { ask: AskView }) {
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
