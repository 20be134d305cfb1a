import { useEffect, useMemo, useState } from 'preact/hooks';
import { countryCodes, zonesOf } from '@/lib/i18n/countries';
import { Field } from './field';
import { usePanel } from './panel-context';

interface Place {
  country: string;
  timeZone: string;
}

/** Country, and the time zone among those the country has. Both may stay empty. */
export function PlaceFields(props: Place & { onChange: (place: Place) => void }) {
  const { country, timeZone, onChange } = props;
  const { text, format, language } = usePanel();
  const all = useIdle();
  const countries = useMemo(() => {
    if (!all) return country ? [{ code: country, name: format.country(country) }] : [];
    const { compare } = new Intl.Collator(language);
    return countryCodes
      .map((code) => ({ code, name: format.country(code) }))
      .sort((a, b) => compare(a.name, b.name));
  }, [all, all || country, format, language]);
  const zones = useMemo(() => {
    if (!all) return timeZone ? [{ zone: timeZone, name: timeZone.replaceAll('_', ' ') }] : [];
    const known = country ? zonesOf(country) : Intl.supportedValuesOf('timeZone');
    const offered = timeZone && !known.includes(timeZone) ? [timeZone, ...known] : known;
    // Working out the offset of every zone there is takes 150 ms, so only a country's own get theirs.
    return offered.map((zone) => ({
      zone,
      name: country ? format.timeZone(zone) : zone.replaceAll('_', ' '),
    }));
  }, [all, country, timeZone, format]);
  return (
    <div class="pair">
      <Field label={text.tie.country}>
        {({ id }) => (
          <select
            id={id}
            data-testid="client-country"
            value={country}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onChange({ country: chosen, timeZone: chosen ? (zonesOf(chosen)[0] ?? '') : '' });
            }}
          >
            <option value="">{text.tie.choose}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.tie.timeZone}>
        {({ id }) => (
          <select
            id={id}
            data-testid="client-time-zone"
            value={timeZone}
            onChange={(event) => onChange({ country, timeZone: event.currentTarget.value })}
          >
            <option value="">{text.tie.choose}</option>
            {zones.map(({ zone, name }) => (
              <option key={zone} value={zone}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** False at first, true once the browser is idle: hundreds of options must not keep the panel from being shown. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 300 });
    return () => cancelIdleCallback(handle);
  }, []);
  return idle;
}
