import { useRef, useState } from 'preact/hooks';
import { wordsIn } from '@/lib/i18n/words';
import type { ProjectAsk, ProjectView } from '@/lib/messaging/project-view';
import type { Ask, Command } from '@/lib/messaging/protocol';
import type { ProjectPart } from './project-part';
import { hasDraft, nextStep, todayTexts } from './today-words';

type Props = ProjectPart & { view: ProjectView; ask: ProjectAsk };

/** One ask: what it is, whose court the ball is in, what comes next, and what can be done from here. */
export function ProjectAskRow({ port, words, format, language, page, view, ask }: Props) {
  const { askId, title, state, due, overdueDays, threadId } = ask;
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const isOpen = state !== 'closed';
  const next = isOpen ? nextStep(ask, todayTexts(language, view.now)) : '';
  const mayRefuse = isOpen && ask.situation === 'acceptance' && ask.owedBy === 'client';

  async function tell<C extends Command>(command: C, what: Ask<C>) {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await page.tell(command, what);
    running.current = false;
    setBusy(false);
  }
  const change = () => ({ commitId: port.newId(), askId });

  return (
    <li
      class="p-ask"
      data-testid="ask"
      data-ask-id={askId}
      data-situation={ask.situation}
      data-state={state}
      data-level={ask.levelReached}
      data-ball={ask.ball}
      aria-busy={busy || undefined}
    >
      <div class="p-ask-what">
        <p class="p-ask-title">
          <strong>
            <bdi>{title}</bdi>
          </strong>
          {ask.situationLabel[language] !== title && <span>{ask.situationLabel[language]}</span>}
        </p>
        <p class="p-ask-facts">
          <span class="p-chip" data-tone={overdueDays > 0 ? 'overdue' : state}>
            {overdueDays > 0
              ? words.overdueDays(format.businessDays(overdueDays))
              : wordsIn(language).states[state]}
          </span>
          <span>{due ? words.dueBy(format.day(due)) : words.noDue}</span>
          {isOpen && <span>{ballWords({ words, format, ask })}</span>}
          {ask.levelReached > 0 && <span>{words.level(ask.levelReached)}</span>}
        </p>
        {next && <p class="p-ask-next">{next}</p>}
      </div>
      <div class="p-ask-deeds">
        {isOpen && threadId && hasDraft(ask) && (
          <button
            type="button"
            class="s-button s-primary"
            data-testid="draft"
            aria-label={words.draftNamed(title)}
            onClick={() => tell('openInMail', { threadId, errand: { kind: 'draft', askId } })}
          >
            {words.draft}
          </button>
        )}
        {threadId && (
          <button
            type="button"
            class="s-button"
            data-testid="open-thread"
            aria-label={words.mailNamed(title)}
            onClick={() => tell('openInMail', { threadId })}
          >
            {words.mail}
          </button>
        )}
        {isOpen ? (
          <>
            <button
              type="button"
              class="s-button"
              data-testid="ask-done"
              aria-label={words.doneNamed(title)}
              onClick={() => tell('closeAsk', { ...change(), outcome: 'done' })}
            >
              {words.done}
            </button>
            {mayRefuse && (
              <button
                type="button"
                class="s-button p-quiet"
                data-testid="ask-refused"
                aria-label={words.refuseNamed(title)}
                onClick={() =>
                  tell('answer', { ...change(), answer: 'objection', reason: 'dissatisfied' })
                }
              >
                {words.refuse}
              </button>
            )}
            <button
              type="button"
              class="s-button p-quiet"
              data-testid="ask-drop"
              aria-label={words.dropNamed(title)}
              onClick={() => tell('closeAsk', { ...change(), outcome: 'dropped' })}
            >
              {words.drop}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="s-button"
            data-testid="ask-reopen"
            aria-label={words.reopenNamed(title)}
            onClick={() => tell('reopenAsk', change())}
          >
            {words.reopen}
          </button>
        )}
      </div>
    </li>
  );
}

function ballWords({ words, format, ask }: Pick<Props, 'words' | 'format' | 'ask'>): string {
  const days = format.businessDays(ask.ballDays);
  if (ask.ball === 'client')
    return ask.ballDays > 0 ? words.clientHolds(days) : words.clientHoldsNow;
  return ask.ballDays > 0 ? words.weHold(days) : words.weHoldNow;
}
