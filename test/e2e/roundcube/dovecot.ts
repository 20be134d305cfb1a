import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { password } from './accounts';
import { type Daemon, startDaemon } from './daemon';
import type { MailUser, Place } from './place';

const run = promisify(execFile);

/** A message as it lies in a folder. */
export interface RawMail {
  uid: number;
  /** e.g. `\Seen`, `\Answered`. */
  flags: string[];
  raw: Buffer;
}

/** The mailboxes on the disk, read and changed with Dovecot's own tool: also while no server runs. */
export interface Mailboxes {
  fetch(address: string, folder: string): Promise<RawMail[]>;
  save(address: string, folder: string, raw: Uint8Array): Promise<void>;
  move(address: string, uid: number, from: string, to: string): Promise<void>;
  expunge(address: string, uid: number, folder: string): Promise<void>;
}

export function startDovecot(place: Place, port: number, user: MailUser): Promise<Daemon> {
  writeFileSync(configOf(place), configuration(place, port, user));
  return startDaemon({
    command: '/usr/sbin/dovecot',
    args: ['-F', '-c', configOf(place)],
    port,
    log: place.log('dovecot'),
    env: place.env,
    cwd: place.dir,
  });
}

export function createMailboxes(place: Place, user: MailUser): Mailboxes {
  const doveadm = (address: string, args: string[], input?: Uint8Array) => {
    const child = run(
      '/usr/bin/doveadm',
      ['-c', configOf(place), '-o', `mail_location=maildir:${place.mailOf(address)}`, ...args],
      {
        uid: user.uid,
        gid: user.gid,
        cwd: place.dir,
        env: { ...place.env, USER: user.name },
        encoding: 'buffer',
        maxBuffer: 100_000_000,
      },
    );
    child.child.stdin?.end(input);
    return child;
  };
  return {
    async fetch(address, folder) {
      const args = ['-f', 'pager', 'fetch', 'uid flags text', 'mailbox', folder];
      const { stdout } = await doveadm(address, args);
      return stdout.toString('latin1').split('\n\f\n').flatMap(readRecord);
    },
    async save(address, folder, raw) {
      await doveadm(address, ['save', '-m', folder], raw);
    },
    async move(address, uid, from, to) {
      await doveadm(address, ['move', to, 'mailbox', from, 'uid', String(uid)]);
    },
    async expunge(address, uid, folder) {
      await doveadm(address, ['expunge', 'mailbox', folder, 'uid', String(uid)]);
    },
  };
}

function readRecord(record: string): RawMail[] {
  const match = /^uid: (\d+)\nflags: ?(.*)\ntext:\n/.exec(record);
  if (!match) return [];
  const raw = Buffer.from(record.slice(match[0].length), 'latin1');
  return [{ uid: Number(match[1]), flags: (match[2] ?? '').split(' ').filter(Boolean), raw }];
}

const configOf = (place: Place) => join(place.dir, 'dovecot.conf');

const configuration = ({ dir }: Place, port: number, { uid, gid }: MailUser) => `
base_dir = ${dir}/dovecot
state_dir = ${dir}/dovecot
log_path = ${dir}/dovecot.log
import_environment = TZ LD_PRELOAD FAKETIME_TIMESTAMP_FILE FAKETIME_CACHE_DURATION FAKETIME_DISABLE_SHM
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_max_userip_connections = 200
mail_location = maildir:${dir}/mail/%u/Maildir
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${dir}/mail/%u allow_all_users=yes
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
  separator = /
${Object.entries({
  Sent: '\\Sent',
  Drafts: '\\Drafts',
  Trash: '\\Trash',
  Junk: '\\Junk',
  Archive: '\\Archive',
})
  .map(([name, use]) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = ${use}\n  }`)
  .join('\n')}
}
`;
