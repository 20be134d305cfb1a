import { useMemo } from 'preact/hooks';
import { holidaysOf, weekendOf } from '@/lib/domain/holidays';
import { countries, timeZonesOf } from '@/lib/domain/places';
import { regionsOf } from '@/lib/domain/regions';
import type { CalendarWords } from '@/lib/i18n/calendar.en';
import type { Format } from '@/lib/i18n/format';
import { CalendarDays } from './calendar-days';
import type { CalendarDraft } from './calendar-draft';
import { Field, Group } from './settings-field';

interface Props {
  draft: CalendarDraft;
  problems: readonly { field: string }[];
  words: CalendarWords;
  format: Format;
  /** Whose calendar it is, in words; begins the test ids. */
  name: 'settings' | 'client';
  edit(changes: Partial<CalendarDraft>): void;
}

/** Where and when somebody works. */
export function CalendarFields({ draft, problems, words, format, name, edit }: Props) {
  const wrong = (field: string) => problems.some((problem) => problem.field === field);
  const names = useMemo(() => namedCountries(draft.country, format), [draft.country, format]);
  const regions = useMemo(() => regionsOf(draft.country), [draft.country]);
  const known = draft.country && countries().includes(draft.country);
  const { knownUntil } = holidaysOf(draft.country, draft.region);
  const chooseCountry = (country: string) => {
    const [timeZone = draft.timeZone] = timeZonesOf(country);
    edit({ country, region: '', timeZone: country && timeZone, weekend: [...weekendOf(country)] });
  };
  const chooseRegion = (region: string) =>
    edit({ region, weekend: [...weekendOf(draft.country, region)] });
  const whose = words.whose[name];
  return (
    <Group title={whose.title} hint={whose.hint}>
      <div class="s-pair">
        <Field
          label={words.country}
          hint={known ? words.knownUntil(format.day(knownUntil)) : words.countryHint}
          problem={wrong('place') ? words.problems.place : undefined}
        >
          {(control) => (
            <select
              {...control}
              data-testid={`${name}-country`}
              value={draft.country}
              onChange={(event) => chooseCountry(event.currentTarget.value)}
            >
              {!draft.country && <option value="">{words.choose}</option>}
              {names.map(([code, country]) => (
                <option key={code} value={code}>
                  {country}
                </option>
              ))}
            </select>
          )}
        </Field>
        {regions.length > 0 && (
          <Region {...{ draft, words, name, regions }} choose={chooseRegion} />
        )}
        <Zone {...{ draft, words, format, name, edit }} />
      </div>
      <fieldset class="s-field">
        <legend>{words.hours}</legend>
        <div class="s-line">
          <input
            type="time"
            data-testid={`${name}-open`}
            aria-label={words.from}
            aria-invalid={wrong('hours')}
            value={draft.open}
            onInput={(event) => edit({ open: event.currentTarget.value })}
          />
          <span aria-hidden="true">–</span>
          <input
            type="time"
            data-testid={`${name}-close`}
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
      <CalendarDays
        name={`${name}-off`}
        title={whose.daysOff}
        hint={whose.daysOffHint}
        {...{ words, format, days: draft.daysOff }}
        change={(daysOff) => edit({ daysOff })}
      />
      <CalendarDays
        name={`${name}-work`}
        title={words.workDays}
        hint={words.workDaysHint}
        {...{ words, format, days: draft.workDays }}
        change={(workDays) => edit({ workDays })}
      />
    </Group>
  );
}

/** Where a part of the country has holidays of its own. */
function Region(
  props: Pick<Props, 'draft' | 'words' | 'name'> & {
    regions: [code: string, name: string][];
    choose(region: string): void;
  },
) {
  const { draft, words, name, regions, choose } = props;
  return (
    <Field label={words.region}>
      {(control) => (
        <select
          {...control}
          data-testid={`${name}-region`}
          value={draft.region}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{words.regionNone}</option>
          {regions.map(([code, region]) => (
            <option key={code} value={code}>
              {region}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The zones of the country first, then all that the browser knows. */
function Zone({ draft, words, format, name, edit }: Omit<Props, 'problems'>) {
  const here = useMemo(() => timeZonesOf(draft.country), [draft.country]);
  const all = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const others = [...new Set([draft.timeZone, 'UTC', ...all])]
    .filter((zone) => zone && !here.includes(zone))
    .sort();
  return (
    <Field label={words.timeZone}>
      {(control) => (
        <select
          {...control}
          data-testid={`${name}-zone`}
          value={draft.timeZone}
          onChange={(event) => edit({ timeZone: event.currentTarget.value })}
        >
          {!draft.timeZone && <option value="">{words.choose}</option>}
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
  const codes = [...new Set([...(chosen ? [chosen] : []), ...countries()])];
  const collator = new Intl.Collator(format.language);
  return codes
    .map((code): [string, string] => [code, format.country(code)])
    .sort(([, a], [, b]) => collator.compare(a, b));
}

function toggled(days: readonly number[], day: number, on: boolean): number[] {
  return on ? [...days, day].sort() : days.filter((other) => other !== day);
}
