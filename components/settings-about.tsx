import { HOLIDAY_ATTRIBUTION } from '@/lib/domain/holidays';
import type { SettingsWords } from '@/lib/i18n/settings.en';
import { Group } from './settings-field';

/** What happens with the data, whose work is used, and which version this is. */
export function SettingsAbout({ words, version }: { words: SettingsWords; version: string }) {
  return (
    <>
      <Group title={words.privacy}>
        {words.privacyLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Group>
      <Group title={words.about}>
        <p>{words.version(version)}</p>
        <p class="s-hint" lang="en">
          <Linked text={HOLIDAY_ATTRIBUTION} />
        </p>
      </Group>
    </>
  );
}

/** A text whose web addresses can be followed. */
function Linked({ text }: { text: string }) {
  return text.split(/(https:\/\/[^\s)]+)/).map((part) =>
    part.startsWith('https://') ? (
      <a class="s-link" key={part} href={part} target="_blank" rel="noreferrer">
        {part.replace('https://', '')}
      </a>
    ) : (
      part
    ),
  );
}
