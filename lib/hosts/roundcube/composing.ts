import type { HostBody, HostComposer, HostMemory } from '@/lib/hosts/host';
import type { Report } from '@/lib/hosts/page/guarded';
import { createComposer } from './composer';
import type { Anchor } from './conversation';
import { createEditor } from './editor';
import type { Env } from './env';
import { createForm } from './form';
import { idsIn } from './headers';
import { recallInserted } from './inserted';
import { type Mails, quoted } from './mails';
import type { Screen } from './screen';
import { keepNote, watchAnswers } from './sends';
import type { Place } from './server';

interface Deps {
  document: Document;
  env: Env;
  account: string;
  memory: HostMemory;
  mails: Mails;
  screen: Screen;
  report: Report;
}

/** The page on which one mail is written. */
export interface Composing {
  composer: HostComposer;
  /** The conversation that it answers in. */
  anchor: Anchor | undefined;
}

const SHOWN = 'shown ';
const NEW_MAIL = 'a new mail';
const DRAFT = 'draft ';

/** Remembers the conversation of a message: its reply is another page, which knows only its Message-ID. */
export function rememberShown(
  memory: HostMemory,
  messageId: string,
  rootId: string,
): Promise<void> {
  return memory.write(SHOWN + messageId, rootId);
}

/** `onSent` is called when a note of a mail that went out has been left. */
export async function openComposing(
  deps: Deps,
  onSent: () => void,
): Promise<Composing | undefined> {
  const { document, env, account, memory, mails, report } = deps;
  const composeId = env.compose_id;
  if (!composeId) return undefined;
  const editor = createEditor(document);
  const form = createForm(document, account);
  const replyTo = env.compose_mode === 'forward' ? undefined : idsIn(env.reply_msgid ?? '')[0];
  let draft = { id: composeId, messageId: undefined as string | undefined };

  /** A draft keeps its Message-ID for ever, the compose id is another each time that it is opened. */
  const nameDraft = async (uid: string) => {
    const headers = await mails.headers({ uid, mailbox: env.drafts_mailbox ?? '' });
    if (!headers) return;
    const name = DRAFT + headers.messageId;
    const known = (await memory.read(name))[name];
    draft = { id: known ?? draft.id, messageId: headers.messageId };
    if (!known) await memory.write(name, draft.id);
  };

  if (env.draft_id) await nameDraft(env.draft_id).catch(report);
  const isNew = !replyTo && !env.compose_mode;
  const about = isNew ? NEW_MAIL : replyTo;
  const inserted = about ? await recallInserted(memory, about) : undefined;
  const insert = (content: HostBody) => {
    editor.insert(content);
    inserted?.keep(content.text, draft.id).catch(report);
  };
  const anchor = replyTo ? await anchorOf(deps, replyTo) : undefined;
  watchAnswers(document, (calls) => {
    const saved = calls.find(({ name }) => name === 'set_draft_id')?.args[0];
    if (saved !== undefined) nameDraft(String(saved)).catch(report);
    if (!calls.some(({ name }) => name === 'sent_successfully')) return;
    const text = editor.text();
    const mail = {
      draftId: inserted?.draftIn(text) ?? draft.id,
      participants: form.people(),
      subject: form.subject(),
      text,
    };
    const folder = form.sentFolder();
    const { messageId } = draft;
    const nativeThreadId = anchor?.rootId;
    const note = { mail, nativeThreadId, replyTo, messageId, folder, tries: 0 };
    keepNote(memory, composeId, note).then(onSent, report);
  });
  await editor.ready();
  const nativeThreadId = anchor?.rootId;
  const composer = createComposer({
    editor: { ...editor, insert },
    form,
    nativeThreadId,
    draftId: () => draft.id,
  });
  return { composer, anchor };
}

/** The conversation of the message that is answered: as it was shown before, else as the server finds it. */
async function anchorOf(
  { memory, mails, screen, report }: Deps,
  messageId: string,
): Promise<Anchor | undefined> {
  const name = SHOWN + messageId;
  const shown = (await memory.read(name))[name];
  if (shown) return { rootId: shown };
  if (screen.isSearching()) return undefined;
  const found = await mails.search(`HEADER Message-ID ${quoted(messageId)}`).catch(report);
  const [place]: Place[] = found || [];
  const headers = place && (await mails.headers(place).catch(report));
  return place && headers ? { rootId: headers.rootId, place } : undefined;
}
