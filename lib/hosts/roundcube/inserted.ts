import type { HostMemory } from '@/lib/hosts/host';

/** The text of ours in the answer to one mail, or in a new one, known again by a line of it: Roundcube brings a text back under another compose id when the user was signed out meanwhile. */
export interface Inserted {
  keep(text: string, draftId: string): Promise<void>;
  /** The draft that this text was put into; undefined where it does not hold ours. */
  draftIn(text: string): string | undefined;
}

const INSERTED = 'inserted ';

export async function recallInserted(memory: HostMemory, about: string): Promise<Inserted> {
  const name = INSERTED + about;
  const kept = (await memory.read(name))[name];
  let last: { draftId: string; line: string } | undefined = kept && JSON.parse(kept);
  return {
    keep(text, draftId) {
      last = { draftId, line: longestLine(text) };
      return memory.write(name, JSON.stringify(last));
    },
    draftIn: (text) =>
      last?.line && squeezed(text).includes(last.line) ? last.draftId : undefined,
  };
}

function longestLine(text: string): string {
  const lines = text.split('\n').map(squeezed);
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

/** Editors wrap and pad: without white space two texts are the same. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
