import type { Email } from 'postal-mime';
import { type Clock, machineClock } from '@/test/e2e/support/clock';
import { defaultAccounts, type MailAccount } from './accounts';
import { type Daemon, freePorts, until } from './daemon';
import { createMailboxes, startDovecot } from './dovecot';
import { startExim } from './exim';
import { resolveMailDates } from './mail-dates';
import { expireSessions, type RoundcubeSettings, startPhp } from './php';
import { createPlace, eximUser } from './place';
import { addressesOf, type Letter, parse, recipientsOf, sendOverSmtp, writeLetter } from './smtp';
import { startTls } from './tls';

export interface StackOptions {
  accounts?: MailAccount[];
  /** Where Roundcube lies on its host: `/` unless told, or e.g. `/webmail/`. */
  path?: string;
  /** Roundcube's name of it. */
  language?: 'en_US' | 'zh_CN' | 'de_DE';
  /** With a certificate that no browser trusts. */
  https?: boolean;
  /** Writes HTML by default. */
  htmlEditor?: boolean;
  /** More of Roundcube's own settings, e.g. `{ default_list_mode: 'threads' }`. */
  settings?: RoundcubeSettings;
  /** The date that all servers live on; the machine's unless told. */
  clock?: Clock;
}

/** A mail in a folder, as Dovecot has it. */
export interface StoredMail extends Email {
  uid: number;
  /** e.g. `\Seen`, `\Answered`. */
  flags: string[];
  raw: Buffer;
}

export interface Search {
  /** `INBOX` unless told. */
  folder?: string;
  /** Words of it. */
  subject?: string;
  messageId?: string;
  /** Only mails that came after the one with this uid. */
  after?: number;
}

/** Roundcube with its mail servers, all on 127.0.0.1 and in one temporary directory. */
export interface RoundcubeStack {
  /** With the path and a slash at the end. */
  readonly url: string;
  readonly accounts: MailAccount[];
  /** `http` is the one of `url`. */
  readonly ports: { http: number; imap: number; smtp: number };
  /** Configuration, mail and logs. */
  readonly dir: string;
  /**
   * Sends a mail over SMTP and resolves with its Message-ID when it lies in every mailbox here. Recipients are those of its
   * headers, or those of them who have an account (`accounts`), or the named; a sender who has an account also gets a copy in
   * Sent. Dates such as `{{-3b 09:14}}` in a file are resolved.
   */
  deliver(mail: Letter | Uint8Array | string, to?: 'accounts' | string[]): Promise<string>;
  /** The mails of a folder, oldest first. */
  read(address: string, search?: Search): Promise<StoredMail[]>;
  /** The newest mail that fits, waiting up to 10 s for it. */
  waitFor(address: string, search?: Search): Promise<StoredMail>;
  readonly faults: {
    /** Reading and writing of mailboxes fails; mail is still delivered. */
    stopImap(): Promise<void>;
    startImap(): Promise<void>;
    /** Everybody is logged out at their next request. */
    expireSessions(): Promise<void>;
    /** As if from another device. The mail gets another uid. */
    moveMessage(address: string, uid: number, from: string, to: string): Promise<void>;
    deleteMessage(address: string, uid: number, folder?: string): Promise<void>;
  };
  /** Ends all servers and removes everything. */
  stop(): Promise<void>;
}

export async function startRoundcube(options: StackOptions = {}): Promise<RoundcubeStack> {
  const { accounts = defaultAccounts, path = '/', clock = machineClock } = options;
  const user = eximUser();
  const place = createPlace(user, clock.env);
  const [http = 0, imap = 0, smtp = 0, tls = 0] = await freePorts(4);
  const ports = { http, imap, smtp };
  for (const { address } of accounts) place.give(place.mailOf(address));
  const mailboxes = createMailboxes(place, user);
  const starts = await Promise.allSettled([
    startDovecot(place, imap, user),
    startExim(place, smtp, accounts, user),
    startPhp({
      place,
      ports,
      path,
      language: options.language ?? 'en_US',
      settings: {
        htmleditor: options.htmlEditor ? 1 : 0,
        use_https: options.https === true,
        ...options.settings,
      },
      accounts,
    }),
    ...(options.https ? [startTls(tls, http)] : []),
  ]);
  const daemons = new Set(starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
  const stop = async () => {
    await Promise.all([...daemons].map((daemon) => daemon.stop()));
    place.remove();
  };
  const failure = starts.find((one) => one.status === 'rejected');
  if (failure) {
    await stop();
    throw failure.reason;
  }
  let dovecot: Daemon | undefined = [...daemons][0];
  const isHere = (address: string) => accounts.some((account) => account.address === address);

  const read = async (address: string, search: Search = {}) => {
    const found = await mailboxes.fetch(address, search.folder ?? 'INBOX');
    const mails = await Promise.all(
      found.map(async (mail) => ({ ...(await parse(mail.raw)), ...mail })),
    );
    return mails.filter(
      (mail) =>
        mail.uid > (search.after ?? 0) &&
        (mail.subject ?? '').includes(search.subject ?? '') &&
        (search.messageId === undefined || mail.messageId === search.messageId),
    );
  };
  const waitFor = (address: string, search: Search = {}) =>
    until(`mail of ${address} ${JSON.stringify(search)}`, async () =>
      (await read(address, search)).at(-1),
    );

  return {
    url: options.https ? `https://127.0.0.1:${tls}${path}` : `http://127.0.0.1:${http}${path}`,
    accounts,
    ports: { ...ports, http: options.https ? tls : http },
    dir: place.dir,
    async deliver(mail, to) {
      const raw =
        typeof mail === 'string' || mail instanceof Uint8Array
          ? resolveMailDates(Buffer.from(mail), new Date(clock.now()))
          : await writeLetter(mail, clock.now());
      const email = await parse(raw);
      const [from = ''] = addressesOf(email.from ? [email.from] : []);
      const named = Array.isArray(to) ? to : recipientsOf(email);
      const recipients = to === 'accounts' ? named.filter(isHere) : named;
      if (recipients.length > 0) await sendOverSmtp(smtp, raw, { from, to: recipients });
      if (isHere(from)) await mailboxes.save(from, 'Sent', raw);
      const { messageId = '' } = email;
      await Promise.all(
        recipients.filter(isHere).map((address) => waitFor(address, { messageId })),
      );
      return messageId;
    },
    read,
    waitFor,
    faults: {
      async stopImap() {
        await dovecot?.stop();
      },
      async startImap() {
        dovecot = await startDovecot(place, imap, user);
        daemons.add(dovecot);
      },
      expireSessions: () => expireSessions(place),
      moveMessage: (address, uid, from, to) => mailboxes.move(address, uid, from, to),
      deleteMessage: (address, uid, folder = 'INBOX') => mailboxes.expunge(address, uid, folder),
    },
    stop,
  };
}
