import { useMemo } from 'preact/hooks';
import { calendarIn } from '@/lib/i18n/calendar';
import type { ClientView } from '@/lib/messaging/clients-view';
import { CalendarFields } from './calendar-fields';
import { CalendarYear } from './calendar-year';
import { ClientAbout } from './client-about';
import {
  type ClientChanges,
  type ClientDraft,
  type ClientProblem,
  changesOf,
  problemsOf,
  toDraft,
} from './client-draft';
import type { ClientPart } from './client-part';
import { ClientVoice } from './client-voice';
import { type Editing, useRecordDraft } from './record-draft';
import { SaveBar } from './save-bar';

type Kept = ClientView['client'];

/** What the PM says of a client, saved in one go. */
export function ClientForm(props: ClientPart & { view: ClientView }) {
  const { port, words, format, language, page, view } = props;
  const clientId = view.client.id;
  const editing = useMemo((): Editing<Kept, ClientDraft, ClientChanges, ClientProblem> => {
    const read = async () => {
      const reply = await port.send('client', { clientId });
      return reply.ok ? { ok: true as const, value: reply.value.client } : reply;
    };
    return {
      read,
      async write({ rev }, changes) {
        const commitId = port.newId();
        const reply = await port.send('editClient', { commitId, clientId, rev, changes });
        if (reply.ok) await page.reload();
        return reply.ok ? read() : reply;
      },
      toDraft,
      changesOf,
      problemsOf,
      concerns: (changed) => changed === null || changed === clientId,
    };
  }, [port, clientId, page.reload]);
  const state = useRecordDraft(port, editing);
  const { draft, problems, edit } = state;
  if (!draft) return null;
  const calendar = { words: calendarIn(language), format, edit, draft };
  return (
    <form
      class="c-form"
      noValidate
      data-testid="client-form"
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <ClientAbout {...{ draft, problems, words, language, edit }} />
      <ClientVoice {...{ draft, words, edit }} samples={view.samples} />
      <CalendarFields {...calendar} problems={problems} name="client" />
      <CalendarYear {...calendar} />
      <SaveBar state={state} words={calendar.words.saving} language={language} name="client" />
    </form>
  );
}
