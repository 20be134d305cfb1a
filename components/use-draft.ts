import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { ToneFinding } from '@/lib/domain/tone';
import type { Ask, Failure } from '@/lib/messaging/protocol';
import type { AskView, DraftView } from '@/lib/messaging/views';
import { mended } from './mend';
import { usePanel, useThread } from './panel-context';

/** A text beside the ladder. */
export type Beside = NonNullable<Ask<'draft'>['about']>;

export interface Draft {
  draft: DraftView | null;
  failure: Failure | null;
  busy: boolean;
  again(): void;
  choose(language: Language): void;
  give(values: Record<string, string>): void;
  /** Puts the better words of a finding into this draft. */
  mend(finding: ToneFinding): void;
}

/** The text of the next step, asked for again whenever the ask, its people, the guidance, the language or a value changes; the old one stays until the new one is there. */
export function useDraft(ask: AskView, wanted: boolean, about?: Beside): Draft {
  const { port } = usePanel();
  const { nativeThreadId, link } = useThread().view;
  const [draft, setDraft] = useState<{ of: string; view: DraftView } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [language, setLanguage] = useState<Language>();
  const [values, setValues] = useState<Record<string, string>>();
  const [attempt, setAttempt] = useState(0);
  const [mends, setMends] = useState<{ of: string; finding: ToneFinding }[]>([]);
  const { stepId, variant, channel, askIds } = ask.suggestion;
  const step = about ? `${ask.id} ${about}` : `${askIds} ${stepId} ${variant} ${channel}`;
  const people =
    link && [link.client, ...link.contacts].map(({ id, rev }) => `${id} ${rev}`).join();

  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    setBusy(true);
    const question = {
      askId: ask.id,
      nativeThreadId,
      ...(language && { language }),
      ...(values && { values }),
      ...(about && { about }),
    };
    port.send('draft', question).then((reply) => {
      if (stale) return;
      setBusy(false);
      setFailure(reply.ok ? null : reply.failure);
      if (reply.ok) setDraft({ of: step, view: reply.value });
    });
    return () => {
      stale = true;
    };
  }, [wanted, ask.id, ask.rev, step, people, language, values, attempt, link?.guidance]);

  return {
    draft:
      draft?.of === step
        ? mends
            .filter(({ of }) => of === step)
            .reduce((view, { finding }) => mended(view, finding), draft.view)
        : null,
    failure,
    busy,
    again: () => setAttempt((n) => n + 1),
    choose: setLanguage,
    give: (more) => setValues((known) => ({ ...known, ...more })),
    mend: (finding) => setMends((known) => [...known, { of: step, finding }]),
  };
}
