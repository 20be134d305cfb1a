import { existsSync } from 'node:fs';

const needed = {
  'roundcube-core': '/var/lib/roundcube/public_html/index.php',
  'roundcube-sqlite3': '/usr/share/roundcube/SQL/sqlite.initial.sql',
  'php8.2-cli': '/usr/bin/php8.2',
  'dovecot-imapd': '/usr/lib/dovecot/imap',
  'exim4-daemon-light': '/usr/sbin/exim4',
};

/** Why Roundcube and its mail servers cannot run on this machine; undefined when they can. */
export function whyNot(): string | undefined {
  if (!existsSync('/etc/debian_version')) return 'Roundcube’s stack runs on Debian only';
  const missing = Object.entries(needed)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name);
  if (missing.length > 0) return `Debian packages are missing: ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) return 'Exim and Dovecot need root to keep mail of several people';
  return undefined;
}
