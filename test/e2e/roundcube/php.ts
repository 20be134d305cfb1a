import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MailAccount } from './accounts';
import { type Daemon, startDaemon } from './daemon';
import type { Place } from './place';

const run = promisify(execFile);
const program = '/var/lib/roundcube/public_html';
const packaged = '/usr/share/roundcube';

/** Of Roundcube's own, e.g. `htmleditor`, `default_list_mode`. */
export type RoundcubeSettings = Record<string, string | number | boolean>;

export interface RoundcubeOptions {
  place: Place;
  ports: { http: number; imap: number; smtp: number };
  /** `/` or e.g. `/webmail/`. */
  path: string;
  language: string;
  settings: RoundcubeSettings;
  accounts: MailAccount[];
}

/** Roundcube on PHP's own web server, with a fresh database. */
export async function startPhp(options: RoundcubeOptions): Promise<Daemon> {
  const { place, ports } = options;
  writeConfig(options);
  await createDatabase(options);
  const root = rootWith(place, options.path);
  return startDaemon({
    command: '/usr/bin/php8.2',
    args: [
      // Compiled once for all workers; nothing of Roundcube changes while it runs.
      ...['opcache.enable=1', 'opcache.enable_cli=1', 'opcache.validate_timestamps=0'],
      ...['upload_max_filesize=30M', 'post_max_size=60M', `session.save_path=${place.dir}`],
    ]
      .flatMap((setting) => ['-d', setting])
      .concat('-S', `127.0.0.1:${ports.http}`, '-t', root),
    port: ports.http,
    log: place.log('php'),
    env: { ...place.env, PHP_CLI_SERVER_WORKERS: '4', ROUNDCUBE_CONFIG_DIR: configIn(place) },
    cwd: place.dir,
  });
}

/** All users are logged out: their next request is answered with the login page. */
export async function expireSessions(place: Place): Promise<void> {
  await sql(place, `$db->exec('DELETE FROM session');`);
}

function writeConfig({ place, ports, language, settings }: RoundcubeOptions): void {
  const folder = configIn(place);
  for (const name of ['temp', 'logs']) mkdirSync(join(place.dir, name));
  mkdirSync(folder);
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    symlinkSync(join('/etc/roundcube', file), join(folder, file));
  }
  const config = {
    db_dsnw: `sqlite:///${databaseOf(place)}?mode=0640`,
    imap_host: `127.0.0.1:${ports.imap}`,
    smtp_host: `127.0.0.1:${ports.smtp}`,
    smtp_user: '%u',
    smtp_pass: '%p',
    smtp_auth_type: 'PLAIN',
    des_key: 'twenty-four-characters-x',
    temp_dir: join(place.dir, 'temp'),
    log_dir: join(place.dir, 'logs'),
    enable_spellcheck: false,
    language,
    plugins: [],
    // In minutes: nobody is logged out when a test lets days pass.
    session_lifetime: 60 * 24 * 60,
    ...settings,
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(
    join(folder, 'config.inc.php'),
    `<?php $config = json_decode(file_get_contents(__DIR__ . '/config.json'), true);`,
  );
}

/** Users are there before their first login: Roundcube takes the language and the sender's name of a new one from elsewhere. */
async function createDatabase({ place, accounts, language }: RoundcubeOptions): Promise<void> {
  const people = join(place.dir, 'people.json');
  writeFileSync(people, JSON.stringify(accounts));
  await sql(
    place,
    `$db->exec(file_get_contents('${packaged}/SQL/sqlite.initial.sql'));
    $user = $db->prepare("INSERT INTO users (username, mail_host, language) VALUES (?, '127.0.0.1', '${language}')");
    $identity = $db->prepare("INSERT INTO identities (user_id, standard, name, email) VALUES (?, 1, ?, ?)");
    foreach (json_decode(file_get_contents('${people}')) as $one) {
      $user->execute([$one->address]);
      $identity->execute([$db->lastInsertId(), $one->name, $one->address]);
    }`,
  );
}

async function sql(place: Place, statements: string): Promise<void> {
  const code = `$db = new PDO('sqlite:${databaseOf(place)}', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 5]);
    $db->beginTransaction(); ${statements} $db->commit();`;
  await run('/usr/bin/php8.2', ['-r', code], { env: place.env });
}

/** The server's document root: the program itself, or a directory that has it under the path. */
function rootWith(place: Place, path: string): string {
  const name = path.replaceAll('/', '');
  if (!name) return program;
  const root = join(place.dir, 'www');
  mkdirSync(root);
  symlinkSync(program, join(root, name));
  return root;
}

const configIn = (place: Place) => join(place.dir, 'config');
const databaseOf = (place: Place) => join(place.dir, 'roundcube.db');
