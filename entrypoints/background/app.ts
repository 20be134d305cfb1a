import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import { countryOfTimeZone } from '@/lib/domain/places';
import { pickLanguage } from '@/lib/i18n/language';
import { createFollowUps, type FollowUps } from '@/lib/service/follow-ups';
import { defaultSettings } from '@/lib/service/messages';
import type { Place } from '@/lib/service/place';
import { createProjector } from '@/lib/service/projector';
import { createStore } from '@/lib/store/store';

const NOTE = 'ledger-note';

/** The product on this browser's storage, clock and place. */
export function createApp(onChanged: (clientIds: string[]) => void): FollowUps {
  const place = placeOfBrowser();
  const store = createStore({
    now: Date.now,
    project: createProjector(defaultSettings(place.timeZone, place.country)),
    note: {
      read: async () => (await browser.storage.local.get(NOTE))[NOTE],
      write: (note) => browser.storage.local.set({ [NOTE]: note }),
    },
    freeBytes: async () => {
      const { quota, usage } = await navigator.storage.estimate();
      return quota === undefined ? undefined : quota - (usage ?? 0);
    },
  });
  return createFollowUps({ store, now: Date.now, newId: () => v7(), place, onChanged });
}

function placeOfBrowser(): Place {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const language = pickLanguage('auto', navigator.languages);
  const region = new Intl.Locale(navigator.language).maximize().region;
  return { timeZone, language, country: countryOfTimeZone(timeZone) ?? region ?? 'US' };
}
