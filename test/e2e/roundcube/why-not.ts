import { existsSync, readFileSync } from 'node:fs';

const files = {
  'roundcube-core': '/var/lib/roundcube/public_html/index.php',
  'roundcube-sqlite3': '/usr/share/doc/roundcube-sqlite3',
  'php8.2-cli': '/usr/bin/php8.2',
  'php8.2-sqlite3': '/usr/share/doc/php8.2-sqlite3',
  'dovecot-imapd': '/usr/lib/dovecot/imap',
  'exim4-daemon-light': '/usr/sbin/exim4',
};

/**
 * What Debian has to install; the CGI of PHP is named so that Apache does not come along.
 * @public read by scripts/setup.mjs
 */
export const packages = ['php8.2-cgi', ...Object.keys(files)];

/** Why Roundcube and its mail servers cannot run on this machine; undefined when they can. */
export function whyNot(): string | undefined {
  const version = '/etc/debian_version';
  if (!existsSync(version) || !readFileSync(version, 'utf8').startsWith('12')) {
    return 'needs Debian 12';
  }
  const missing = Object.entries(files).filter(([, file]) => !existsSync(file));
  if (missing.length > 0) {
    return `packages are not installed: ${missing.map(([name]) => name).join(' ')}`;
  }
  if (process.getuid?.() !== 0)
    return 'needs root: Exim and Dovecot keep the mail of several people';
  return undefined;
}
