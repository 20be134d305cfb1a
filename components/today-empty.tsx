import type { TodayView } from '@/lib/messaging/views';
import { dayWords, type TodayTexts } from './today-words';

/** The very first time: one picture and the three steps that fill this list. */
export function FirstStep({ texts }: { texts: TodayTexts }) {
  const { words } = texts;
  return (
    <section class="t-empty" data-testid="empty">
      <svg class="t-picture" viewBox="0 0 240 116" width="240" height="116" aria-hidden="true">
        <rect class="p-card" x="8" y="12" width="150" height="92" rx="10" />
        <path class="p-faint" d="M24 34h62M24 50h112M24 64h96M24 78h104" />
        <rect class="p-panel" x="146" y="4" width="86" height="108" rx="10" />
        <path class="p-soft" d="M160 24h34M160 38h56" />
        <path
          class="p-thread"
          d="M86 34C112 34 130 92 172 90 196 88 202 58 186 55 170 53 168 86 210 88"
        />
        <circle class="p-start" cx="86" cy="34" r="4" />
        <circle class="p-end" cx="212" cy="88" r="8" />
      </svg>
      <h2>{words.emptyTitle}</h2>
      <ol>
        {words.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="t-muted">{words.emptyAfter}</p>
      <a
        class="t-button t-primary"
        href="https://mail.google.com/"
        target="_blank"
        rel="noreferrer"
      >
        {words.openMail}
      </a>
    </section>
  );
}

/** Nothing to do now; says when the next thing comes. */
export function AllClear({ view, texts }: { view: TodayView; texts: TodayTexts }) {
  const { words } = texts;
  const next = view.waiting.find((ask) => ask.when !== undefined && ask.when > view.now);
  return (
    <section class="t-empty t-clear" data-testid={view.waiting.length ? 'all-clear' : 'empty'}>
      <svg class="t-picture" viewBox="0 0 120 64" width="120" height="64" aria-hidden="true">
        <path
          class="p-thread"
          d="M6 54C40 54 76 48 76 24 76 14 69 8 60 8 51 8 44 14 44 24 44 48 80 54 114 54"
        />
        <path class="p-check" d="M53 24l5 5 9-10" />
      </svg>
      <h2>{words.clear}</h2>
      <p>{words.clearHint}</p>
      {next?.when !== undefined && (
        <p class="t-muted">{words.clearNext(dayWords(next.when, texts), next.clientName)}</p>
      )}
    </section>
  );
}

/** The search found nothing. */
export function NoHits({ search, texts }: { search: string; texts: TodayTexts }) {
  return (
    <section class="t-empty" data-testid="no-hits">
      <h2>{texts.words.noHits(search)}</h2>
      <p class="t-muted">{texts.words.noHitsHint}</p>
    </section>
  );
}

/** Nothing could be read; the bar at the foot says why and what to do. */
export function NotRead({ texts }: { texts: TodayTexts }) {
  return (
    <section class="t-empty">
      <svg class="t-picture" viewBox="0 0 120 64" width="120" height="64" aria-hidden="true">
        <path
          class="p-torn"
          d="M6 54C30 54 44 50 52 42M68 22C74 14 82 10 92 12M52 42l2-9M52 42l-9 2M68 22l-2 9M68 22l9-2"
        />
      </svg>
      <h2>{texts.words.errorTitle}</h2>
    </section>
  );
}

/** Shown while the first rows are asked for; it stays invisible unless that takes long. */
export function Loading({ texts }: { texts: TodayTexts }) {
  return (
    <div class="t-loading" role="status">
      <span class="t-hidden">{texts.words.loading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
