import type { Participant } from '@/lib/domain/touch';
import { readPeople } from './headers';
import { FORM } from './selectors';

/** The fields of a mail that is being written. */
export interface MailForm {
  subject(): string;
  setSubject(subject: string): void;
  /** Sender first, then To, Cc and Bcc. */
  people(): Participant[];
  setPeople(field: 'to' | 'cc', addresses: string[]): void;
  /** Where a copy of the sent mail is kept; '' for nowhere. */
  sentFolder(): string;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function createForm(document: Document, account: string): MailForm {
  const field = (name: string) =>
    document.querySelector<Field>(`${FORM} [name="${name}"]`) ?? undefined;
  const set = (name: string, value: string) => {
    const input = field(name);
    if (!input) return;
    input.value = value;
    for (const type of ['input', 'change']) {
      input.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };
  const sender = (): Participant[] => {
    const from = field('_from');
    const chosen =
      from?.tagName === 'SELECT' ? (from as HTMLSelectElement).selectedOptions[0] : undefined;
    const named = readPeople(chosen?.textContent ?? from?.value ?? '', 'from').slice(0, 1);
    return named.length > 0 ? named : [{ address: account, name: '', field: 'from' }];
  };
  return {
    subject: () => field('_subject')?.value ?? '',
    setSubject: (subject) => set('_subject', subject),
    people: () => [
      ...sender(),
      ...(['to', 'cc', 'bcc'] as const).flatMap((name) =>
        readPeople(field(`_${name}`)?.value ?? '', name),
      ),
    ],
    setPeople(name, addresses) {
      if (addresses.length > 0)
        document.getElementById(`compose_${name}`)?.classList.remove('hidden');
      set(`_${name}`, addresses.join(', '));
    },
    sentFolder: () => field('_store_target')?.value ?? '',
  };
}
