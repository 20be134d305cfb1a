import { useMemo } from 'preact/hooks';
import { createCalendar } from '@/lib/domain/calendar';
import { weekendOf } from '@/lib/domain/holidays';
import { countries, timeZonesOf } from '@/lib/domain/places';
import type { Settings } from '@/lib/domain/records';
import type { Format } from '@/lib/i18n/format';
import type { SettingsWords } from '@/lib/i18n/settings.en';
import { DaysOff } from './settings-days-off';
import { calendarOf, type Problem, type SettingsDraft } from './settings-draft';
import { Field, Group } from './settings-field';

interface Props {
  base: Settings;
  draft: SettingsDraft;
  problems: Problem[];
  words: SettingsWords;
  format: Format;
  edit(changes: Partial<SettingsDraft>): void;
}

/** Where and when the PM works. */
export function SettingsCalendar({ base, draft, problems, words, format, edit }: Props) {
  const wrong = (field: Problem['field']) => problems.some((problem) => problem.field === field);
  const names = useMemo(() => namedCountries(draft.country, format), [draft.country, format]);
  const known = useMemo(() => knownUntil(base, draft), [base, draft.country]);
  const chooseCountry = (country: string) => {
    const [timeZone = draft.timeZone] = timeZonesOf(country);
    edit({ country, timeZone, weekend: [...weekendOf(country)] });
  };
  return (
    <Group title={words.calendar} hint={words.calendarHint}>
      <div class="s-pair">
        <Field
          label={words.country}
          hint={known ? words.knownUntil(format.day(known)) : words.countryHint}
        >
          {(control) => (
            <select
              {...control}
              data-testid="settings-country"
              value={draft.country}
              onChange={(event) => chooseCountry(event.currentTarget.value)}
            >
              {names.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Zone draft={draft} words={words} format={format} edit={edit} />
      </div>
      <fieldset class="s-field">
        <legend>{words.hours}</legend>
        <div class="s-line">
          <input
            type="time"
            data-testid="settings-open"
            aria-label={words.from}
            aria-invalid={wrong('hours')}
            value={draft.open}
            onInput={(event) => edit({ open: event.currentTarget.value })}
          />
          <span aria-hidden="true">–</span>
          <input
            type="time"
            data-testid="settings-close"
            aria-label={words.to}
            aria-invalid={wrong('hours')}
            value={draft.close}
            onInput={(event) => edit({ close: event.currentTarget.value })}
          />
        </div>
        {wrong('hours') && <p class="s-problem">{words.problems.hours}</p>}
      </fieldset>
      <fieldset class="s-field">
        <legend>{words.weekend}</legend>
        <div class="s-line s-days">
          {[1, 2, 3, 4, 5, 6, 0].map((day) => (
            <label key={day} class="s-check">
              <input
                type="checkbox"
                checked={draft.weekend.includes(day)}
                onChange={({ currentTarget }) =>
                  edit({ weekend: toggled(draft.weekend, day, currentTarget.checked) })
                }
              />
              {words.weekdays[day]}
            </label>
          ))}
        </div>
        {wrong('weekend') && <p class="s-problem">{words.problems.weekend}</p>}
      </fieldset>
      <DaysOff
        days={draft.daysOff}
        words={words}
        format={format}
        change={(daysOff) => edit({ daysOff })}
      />
    </Group>
  );
}

/** The zones of the country first, then all that the browser knows. */
function Zone({ draft, words, format, edit }: Pick<Props, 'draft' | 'words' | 'format' | 'edit'>) {
  const here = useMemo(() => timeZonesOf(draft.country), [draft.country]);
  const all = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const others = [...new Set([draft.timeZone, 'UTC', ...all])]
    .filter((zone) => !here.includes(zone))
    .sort();
  return (
    <Field label={words.timeZone}>
      {(control) => (
        <select
          {...control}
          data-testid="settings-zone"
          value={draft.timeZone}
          onChange={(event) => edit({ timeZone: event.currentTarget.value })}
        >
          {here.length > 0 && (
            <optgroup label={words.zonesHere}>
              {here.map((zone) => (
                <option key={zone} value={zone}>
                  {format.timeZone(zone)}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={words.zonesAll}>
            {others.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  );
}

function namedCountries(chosen: string, format: Format): [code: string, name: string][] {
  const codes = [...new Set([chosen, ...countries()])];
  const collator = new Intl.Collator(format.language);
  return codes
    .map((code): [string, string] => [code, format.country(code)])
    .sort(([, a], [, b]) => collator.compare(a, b));
}

/** Last day of published holidays; undefined for a country without any. */
function knownUntil(base: Settings, draft: SettingsDraft): string | undefined {
  if (!countries().includes(draft.country)) return undefined;
  return createCalendar(calendarOf(base.calendar, draft)).knownUntil;
}

function toggled(days: readonly number[], day: number, on: boolean): number[] {
  return on ? [...days, day].sort() : days.filter((other) => other !== day);
}
