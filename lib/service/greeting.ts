import type { Contact } from '@/lib/domain/records';

/** What may follow a comma without being a first name. */
const NOT_A_NAME =
  /^(?:jr|sr|ii|iii|iv|ph\.? ?d|md|mba|m\.?sc|b\.?sc|pmp|cpa|esq|dr|prof)\.?$|(?:^|\s)(?:gmbh|ag|kg|inc|ltd|llc|llp|plc|corp|co|s\.?a|s\.?r\.?l|b\.?v|oy|ab|as)\.?$/i;

/** How a mail greets: as the PM said, else by the whole name; first names only where the PM says so (G9). '' where no name is known. */
export function greetingOf(contact: Pick<Contact, 'name' | 'formOfAddress'> | undefined): string {
  return contact?.formOfAddress || spokenName(contact?.name ?? '');
}

/** A name from a mail header as one says it: `Weber, Jonas (Nordwind)` is `Jonas Weber`. '' for an address. */
export function spokenName(written: string): string {
  const bare = written
    .replace(/[([][^)\]]{0,100}[)\]]/g, ' ')
    .replace(/^[\s"']+|(?<![\s"'])[\s"']+$/g, '')
    .replace(/\s+/g, ' ');
  if (bare.includes('@')) return '';
  const [last = '', ...rest] = bare.split(',').map((part) => part.trim());
  const first = rest.find((part) => part !== '' && !NOT_A_NAME.test(part));
  return first ? `${first} ${last}`.trim() : last;
}
