import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Who owns the mail on the disk. */
export interface MailUser {
  name: string;
  uid: number;
  gid: number;
}

/** The one directory in which a stack lives: configuration, mail, logs, database. */
export interface Place {
  dir: string;
  /** Environment of every process, with the clock's part. */
  env: Record<string, string>;
  /** Maildir of an account. */
  mailOf(address: string): string;
  log(name: string): string;
  /** A directory for the mail user. */
  give(path: string): void;
  remove(): void;
}

export function createPlace(user: MailUser, clock: Record<string, string>): Place {
  const dir = mkdtempSync(join(tmpdir(), 'threadline-roundcube-'));
  // Exim and Dovecot read it as other users.
  chmodSync(dir, 0o755);
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  return {
    dir,
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LANG: 'C.UTF-8', TZ: 'UTC', ...clock },
    mailOf: (address) => join(dir, 'mail', address, 'Maildir'),
    log: (name) => join(dir, `${name}.log`),
    give(path) {
      mkdirSync(path, { recursive: true });
      chownSync(path, user.uid, user.gid);
    },
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** The account that Debian made for Exim. */
export function eximUser(): MailUser {
  const name = 'Debian-exim';
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { name, uid: id('-u'), gid: id('-g') };
}
