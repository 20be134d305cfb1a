import { useState } from 'preact/hooks';
import type { Side } from '@/lib/domain/event';
import type { Stage } from '@/lib/domain/records';
import { bareSubject } from '@/lib/domain/subject';
import type { Day } from '@/lib/domain/time';
import { proposalsEn } from '@/lib/i18n/proposals.en';
import { proposalsZh } from '@/lib/i18n/proposals.zh';
import type { AskOffer, ThreadView } from '@/lib/messaging/views';
import { linesOf } from './edit-form';
import { FailureNote } from './failure-note';
import { Field } from './field';
import { Offers } from './offers';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { Tray } from './tray';
import { useAction } from './use-action';
import { useBreak } from './use-break';

const DAY = 86_400_000;

/** Says what is owed and until when; everything but the words is already filled in. */
export function AskForm(props: { id: string; onClose: () => void }) {
  const { port, text, format, language } = usePanel();
  const { view, subject } = useThread();
  const [situationId, setSituation] = useState(() => usualSituation(view.situations));
  const situation = view.situations.find((one) => one.id === situationId);
  const [title, setTitle] = useState(() => titleOf(subject));
  const [chosenDue, setDue] = useState<Day | null>(null);
  const [lines, setLines] = useState('');
  const [problem, setProblem] = useState(false);
  const action = useAction();
  const due = chosenDue ?? situation?.due ?? '';
  const back = useBreak(due);
  const later = [7, 14].map((days) => ({
    label: text.asks.inDays(days),
    day: format.dayOf(port.now() + days * DAY),
  }));
  const quick = [
    ...(situation ? [{ label: text.asks.proposed, day: situation.due }] : []),
    ...later,
    { label: text.asks.dueNone, day: '' },
  ];

  function take(offer: AskOffer) {
    setTitle(offer.title);
    if (offer.owedBy !== situation?.owedBy) setSituation(situationFor[offer.owedBy]);
    if (offer.due) setDue(offer.due);
    setLines(offer.items.join('\n'));
  }

  function save() {
    setProblem(!title.trim());
    if (!title.trim() || !situation) return;
    const items = linesOf(lines).map((line) => ({ id: port.newId(), text: line }));
    action.change(
      'openAsk',
      {
        askId: port.newId(),
        nativeThreadId: view.nativeThreadId,
        situation: situation.id,
        owedBy: situation.owedBy,
        title: title.trim(),
        items,
        ...(due && { due }),
      },
      props.onClose,
    );
  }

  return (
    <Tray id={props.id} label={text.asks.first} testId="ask-form" onClose={props.onClose}>
      <p class="form-title">{text.asks.first}</p>
      <Offers offers={view.offers} onTake={take} />
      <Field label={text.asks.situation} {...(situation && { hint: situation.hint[language] })}>
        {({ id, describedBy }) => (
          <select
            id={id}
            data-testid="ask-situation"
            aria-describedby={describedBy}
            value={situationId}
            onChange={(event) => setSituation(event.currentTarget.value)}
          >
            <SituationOptions situations={view.situations} stage={view.link?.project.stage} />
          </select>
        )}
      </Field>
      <Field label={text.asks.title} problem={problem ? text.asks.titleMissing : undefined}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="text"
            dir="auto"
            data-testid="ask-title"
            aria-describedby={describedBy}
            aria-invalid={problem || undefined}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={text.asks.due}
        {...(due && { hint: `${format.day(due)} · ${format.relativeDay(due)}` })}
      >
        {({ id, describedBy }) => (
          <input
            id={id}
            type="date"
            data-testid="ask-due"
            aria-describedby={describedBy}
            value={due}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        )}
      </Field>
      {back && (
        <p class="help" role="status" data-testid="due-in-break">
          {text.asks.inBreak(format.day(back))}{' '}
          <Press look="link" onPress={() => setDue(back)}>
            {text.asks.takeDay(format.day(back))}
          </Press>
        </p>
      )}
      <div class="quick">
        {quick.map(({ label, day }) => (
          <Press
            key={label}
            look="choice"
            class={day === due ? 'on' : ''}
            {...(day && { title: format.day(day) })}
            onPress={() => setDue(day)}
          >
            {label}
          </Press>
        ))}
      </div>
      <Field label={text.asks.items}>
        {({ id }) => (
          <textarea
            id={id}
            rows={2}
            dir="auto"
            data-testid="ask-items"
            value={lines}
            onInput={(event) => setLines(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Press look="loud" testId="ask-save" busy={action.busy} onPress={save}>
          {text.asks.save}
        </Press>
        <Press look="quiet" onPress={props.onClose}>
          {text.cancel}
        </Press>
      </div>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </Tray>
  );
}

/** By stage: what fits always first, then what fits the project now. */
function SituationOptions(props: {
  situations: ThreadView['situations'];
  stage: Stage | undefined;
}) {
  const { language, text } = usePanel();
  const { stages } = language === 'zh' ? proposalsZh : proposalsEn;
  const { anywhere } = text.asks;
  const all = [...new Set(props.situations.map(({ stage }) => stage))];
  const rank = (stage: string) => (stage === 'anywhere' ? 0 : stage === props.stage ? 1 : 2);
  return all
    .sort((a, b) => rank(a) - rank(b))
    .map((stage) => (
      <optgroup key={stage} label={stage === 'anywhere' ? anywhere : stages[stage]}>
        {props.situations
          .filter((one) => one.stage === stage)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.label[language]}
            </option>
          ))}
      </optgroup>
    ));
}

/** What a plain request is, and a plain promise of ours. */
const situationFor: Record<Side, string> = { client: 'reply', us: 'client-question' };

function usualSituation(situations: readonly { id: string }[]): string {
  return situations.find((one) => one.id === 'reply')?.id ?? situations[0]?.id ?? '';
}

/** A subject at a length that a title can have. */
function titleOf(subject: string): string {
  return [...bareSubject(subject)].slice(0, 200).join('');
}
