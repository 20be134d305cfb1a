import type { Contact, Language, Role } from '@/lib/domain/records';
import type { Participant } from '@/lib/domain/touch';
import { greetingOf } from '@/lib/service/greeting';

/** Who holds the roles that a step is for, and which of them nobody holds. */
export interface Addressees {
  contacts: Contact[];
  people: Participant[];
  missing: Role[];
}

export function addresseesOf(
  known: readonly Contact[],
  roles: readonly Role[],
  field: 'to' | 'cc',
): Addressees {
  const contacts: Contact[] = [];
  const missing: Role[] = [];
  for (const role of roles) {
    const holder = known.find((contact) => contact.roles.includes(role));
    if (!holder) missing.push(role);
    else if (!contacts.includes(holder)) contacts.push(holder);
  }
  const people = contacts.flatMap((contact): Participant[] => {
    const address = contact.addresses[0];
    return address ? [{ address, name: contact.name, field }] : [];
  });
  return { contacts, people, missing };
}

/** Who is asked for a successor (S3 §1.2): the decision-maker, or the liaison where somebody else left; never the contact who left, and nobody by name where neither is known. */
export function addresseesAbout(known: readonly Contact[], left: Role): Addressees {
  const gone = known.find(({ roles }) => roles.includes(left));
  const others = known.filter((contact) => contact !== gone);
  const role = left === 'liaison' ? 'decision-maker' : 'liaison';
  return { ...addresseesOf(others, [role], 'to'), missing: [] };
}

/** How one mail greets several people: `Anna and Tom`, `王总、李经理`; more than three by nobody's name. */
export function greetAll(contacts: readonly Contact[], language: Language): string {
  const names = contacts.map(greetingOf).filter(Boolean);
  if (names.length > 3) return '';
  if (language === 'zh') return names.join('、');
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? '');
}
