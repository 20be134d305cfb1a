/** What Roundcube writes into its own pages for its scripts, as far as it is needed here. */
export interface Env {
  task: string;
  action: string;
  rcversion: number;
  /** Another for each user; only where somebody is signed in. */
  user_id?: string;
  /** Of the user, on the page of a message. */
  username?: string;
  uid?: string;
  mailbox?: string;
  search_request?: string;
  drafts_mailbox?: string;
  trash_mailbox?: string;
  junk_mailbox?: string;
  compose_id?: string;
  compose_mode?: string;
  reply_msgid?: string;
  draft_id?: string;
  extwin?: boolean | number;
}

const CALL = /^rcmail\.set_env\((\{.*\})\);$/gm;

/** Undefined where the page is none of Roundcube's. It tells the state in which the page was loaded. */
export function readEnv(document: Document): Env | undefined {
  const found: Record<string, unknown> = {};
  for (const script of document.scripts) {
    if (script.src) continue;
    for (const [, json = ''] of (script.textContent ?? '').matchAll(CALL)) merge(found, json);
  }
  if (typeof found.task !== 'string' || typeof found.rcversion !== 'number') return undefined;
  const { uid, draft_id: draftId } = found;
  return {
    ...(found as unknown as Env),
    action: String(found.action ?? ''),
    ...(uid !== undefined && { uid: String(uid) }),
    ...(draftId !== undefined && { draft_id: String(draftId) }),
  };
}

function merge(found: Record<string, unknown>, json: string): void {
  try {
    Object.assign(found, JSON.parse(json));
  } catch {
    // A line that only looks like one.
  }
}
