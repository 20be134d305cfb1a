import type { HostMemory } from '@/lib/hosts/host';
import type { Env } from './env';
import { readPeople } from './headers';
import { FROM, USER } from './selectors';

const NAME = 'user ';

/** The user's own address, lower case. Only the list and the settings show it: other pages know it from there. */
export async function findAccount(
  document: Document,
  env: Env,
  memory: HostMemory,
): Promise<string | undefined> {
  const name = NAME + env.user_id;
  const shown = lower(document.querySelector(USER)?.textContent);
  if (shown) {
    void memory.write(name, shown);
    return shown;
  }
  const known = (await memory.read(name))[name];
  const sender = document.querySelector(FROM)?.textContent ?? '';
  return known ?? (lower(env.username) || readPeople(sender, 'from')[0]?.address);
}

function lower(text: string | null | undefined): string {
  return (text ?? '').trim().toLowerCase();
}
