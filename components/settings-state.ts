import { useMemo } from 'preact/hooks';
import type { Settings } from '@/lib/domain/records';
import type { Client } from '@/lib/messaging/client';
import { type Editing, type RecordDraft, useRecordDraft } from './record-draft';
import {
  changesOf,
  type Problem,
  problemsOf,
  type SettingsChanges,
  type SettingsDraft,
  toDraft,
} from './settings-draft';

/** The settings with what the PM changes in them. */
export function useSettings(port: Client): RecordDraft<Settings, SettingsDraft, Problem> {
  const editing = useMemo((): Editing<Settings, SettingsDraft, SettingsChanges, Problem> => {
    return {
      read: () => port.send('settings', null),
      write: ({ rev }, changes) =>
        port.send('saveSettings', { commitId: port.newId(), rev, changes }),
      toDraft,
      changesOf,
      problemsOf,
      concerns: (clientId) => clientId === null,
    };
  }, [port]);
  return useRecordDraft(port, editing);
}
