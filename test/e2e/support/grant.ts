import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser';
import { extensionDir, extensionIdOf } from './extension';

interface Permissions {
  api: string[];
  explicit_host: string[];
  manifest_permissions: string[];
  scriptable_host: string[];
}

/**
 * A profile in which these hosts are granted, or would be without a question: a browser without a window cannot ask it.
 * `patterns` such as `http://mail.example.test/*`; to be removed by the caller.
 */
export async function profileWithGrant(
  patterns: string[],
  when: 'already' | 'once-asked-for',
): Promise<string> {
  const profileDir = await mkdtemp(join(tmpdir(), 'threadline-granted-'));
  const first = await launchBrowser({ extensionDir, profileDir, mailbox: { port: 9 } });
  await first.close();
  const file = join(profileDir, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const settings = preferences.extensions.settings[await extensionIdOf(extensionDir)];
  const active: Permissions = settings.active_permissions;
  settings.runtime_granted_permissions = {
    api: [],
    manifest_permissions: [],
    explicit_host: patterns,
    scriptable_host: [],
  };
  if (when === 'already') {
    settings.active_permissions = {
      ...active,
      explicit_host: [...active.explicit_host, ...patterns],
    };
  }
  await writeFile(file, JSON.stringify(preferences));
  return profileDir;
}
