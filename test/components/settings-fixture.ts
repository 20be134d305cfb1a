import type { SettingsPort } from '@/components/settings-port';
import type { Settings } from '@/lib/domain/records';
import type { Reply } from '@/lib/messaging/protocol';
import type { WebmailView } from '@/lib/messaging/views';

export function settingsOf(changes: Partial<Settings> = {}): Settings {
  return {
    id: 'settings',
    rev: 3,
    updatedAt: 0,
    uiLanguage: 'auto',
    name: 'Lena Park',
    calendar: {
      country: 'DE',
      timeZone: 'Europe/Berlin',
      hours: ['09:00', '18:00'],
      daysOff: ['2026-12-28', '2026-12-29', '2026-12-30', '2027-02-12'],
    },
    ownAddresses: ['lena@park.example'],
    ownDomains: ['studio.example'],
    ...changes,
  };
}

export interface FakeSettingsPort extends SettingsPort {
  kept: Settings;
  webmails: WebmailView[];
  readonly sent: { command: string; ask: unknown }[];
  /** Somebody else saves. */
  changeElsewhere(changes: Partial<Settings>): void;
}

/** The worker's settings in memory: refuses a stale revision as the real one does. */
export function fakeSettingsPort(kept: Settings = settingsOf()): FakeSettingsPort {
  const port: FakeSettingsPort = {
    kept,
    sent: [],
    version: '0.1.0',
    webmailNames: ['Somemail'],
    webmails: [],
    grantWebmail: async () => true,
    removeWebmail: async (pattern) => {
      port.webmails = port.webmails.filter((one) => one.pattern !== pattern);
    },
    changeElsewhere(changes) {
      port.kept = { ...port.kept, ...changes, rev: port.kept.rev + 1 };
    },
    send: async (command, ask) => {
      port.sent.push({ command, ask });
      if (command === 'saveSettings') {
        const { rev, changes } = ask as { rev: number; changes: Partial<Settings> };
        if (rev !== port.kept.rev) {
          return { ok: false, failure: { code: 'stale-revision', values: {} } };
        }
        port.changeElsewhere(changes);
      }
      if (command === 'webmails') return { ok: true, value: port.webmails } as Reply<never>;
      return { ok: true, value: port.kept } as Reply<never>;
    },
    on: () => {},
    newId: () => `commit-${port.sent.length}`,
  };
  return port;
}
