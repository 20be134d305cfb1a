import { useId } from 'preact/hooks';
import type { TodayAsk } from '@/lib/messaging/views';
import { TodayIcon } from './today-icons';
import { type SnoozePreset, snoozeDay } from './today-snooze';
import type { TodayState } from './today-state';
import { hasDraft, nextStep, type TodayTexts } from './today-words';

export interface TodayAskProps {
  ask: TodayAsk;
  /** Named on rows that stand outside their client's card. */
  clientName?: string;
  /** Says how many days this ask is overdue, where its client's card does not say the same. */
  withDays?: boolean;
  testId: string;
  texts: TodayTexts;
  state: TodayState;
  /** Called after the conversation was shown: the popup is done. */
  onShown(): void;
}

/** One ask with its next step, and everything that can be done with it in one click. */
export function TodayAskRow(props: TodayAskProps) {
  const { ask, clientName, withDays, testId, texts, state, onShown } = props;
  const id = useId();
  const { words } = texts;
  // Under its client's own heading in a card, under the list's else.
  const Heading = clientName === undefined ? 'h4' : 'h3';
  const busy = state.busy === ask.askId;
  const show = async (draft: boolean) => {
    if (!ask.threadId) return;
    const errand = draft ? { errand: { kind: 'draft' as const, askId: ask.askId } } : {};
    if (await state.tell('openInMail', { threadId: ask.threadId, ...errand })) onShown();
  };
  const snooze = (preset: SnoozePreset) =>
    state.change('snooze', { askId: ask.askId, until: snoozeDay(preset, Date.now()) });

  return (
    <article
      class="t-ask"
      aria-labelledby={id}
      aria-busy={busy}
      data-testid={testId}
      data-ask-id={ask.askId}
      data-level={ask.levelReached}
      data-kind={ask.kind}
    >
      <Heading class="t-title" id={id} title={ask.title}>
        {ask.title}
      </Heading>
      <p class="t-step">
        <TodayIcon name="next" />
        <span>{nextStep(ask, texts)}</span>
      </p>
      <p class="t-facts">
        <LevelStairs level={ask.levelReached} texts={texts} />
        {withDays && <span class="t-late">{words.daysOverdue(ask.overdueDays)}</span>}
        {clientName && <strong class="t-fact-client">{clientName}</strong>}
        <span class="t-fact-project">{ask.projectName}</span>
      </p>
      <div class="t-actions">
        {hasDraft(ask) && (
          <button
            type="button"
            class="t-button t-primary"
            data-testid="draft"
            title={words.draftHint}
            aria-disabled={busy}
            onClick={() => show(true)}
          >
            {words.draft}
          </button>
        )}
        {ask.threadId ? (
          <button
            type="button"
            class="t-button"
            data-testid="open-thread"
            title={words.openHint}
            onClick={() => show(false)}
          >
            {words.open}
          </button>
        ) : (
          <span class="t-muted">{words.noThread}</span>
        )}
        <fieldset class="t-snooze" aria-label={words.snooze}>
          <TodayIcon name="snooze" />
          <Preset preset="tomorrow" label={words.tomorrow} hint={words.tomorrowHint} on={snooze} />
          <Preset preset="3d" label={words.threeDays} hint={words.threeDaysHint} on={snooze} />
          <Preset preset="week" label={words.week} hint={words.weekHint} on={snooze} />
        </fieldset>
        <DoneButton ask={ask} texts={texts} state={state} />
      </div>
    </article>
  );
}

interface DoneProps extends Pick<TodayAskProps, 'ask' | 'texts' | 'state'> {
  /** Shows the sign alone. */
  quiet?: boolean;
}

/** Marks an ask as delivered. */
export function DoneButton({ ask, texts, state, quiet }: DoneProps) {
  return (
    <button
      type="button"
      class="t-button t-done"
      data-testid="ask-done"
      title={texts.words.doneHint}
      aria-disabled={state.busy === ask.askId}
      onClick={() => state.change('closeAsk', { askId: ask.askId, outcome: 'done' })}
    >
      <TodayIcon name="check" />
      <span class={quiet ? 't-hidden' : undefined}>{texts.words.done}</span>
    </button>
  );
}

interface LevelProps {
  level: number;
  texts: TodayTexts;
  quiet?: boolean;
}

/** How far up the ladder an ask is, as six stairs and in words; `quiet` shows the stairs alone. */
export function LevelStairs({ level, texts, quiet }: LevelProps) {
  const said = level < 0 ? texts.words.levelNone : texts.words.level(level);
  return (
    <span class="t-level" data-reached={level} title={said}>
      <span class="t-stairs" style={{ '--reached': level + 1 }} aria-hidden="true" />
      <span class={quiet ? 't-hidden' : undefined}>{said}</span>
    </span>
  );
}

interface PresetProps {
  preset: SnoozePreset;
  label: string;
  hint: string;
  on(preset: SnoozePreset): void;
}

function Preset({ preset, label, hint, on }: PresetProps) {
  return (
    <button type="button" data-testid={`snooze-${preset}`} title={hint} onClick={() => on(preset)}>
      {label}
    </button>
  );
}
