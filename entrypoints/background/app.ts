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
    project: createProjector(defaultSettings(place)),
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

/** Looked up when somebody asks: at a cold start that is most of the time until the first answer. */
function placeOfBrowser(): Place {
  let timeZone: string | undefined;
  let country: string | undefined;
  return {
    language: pickLanguage('auto', navigator.languages),
    get timeZone() {
      timeZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
      return timeZone;
    },
    get country() {
      country ??= countryOfTimeZone(this.timeZone) ?? regionOfBrowser() ?? 'US';
      return country;
    },
  };
}

function regionOfBrowser(): string | undefined {
  return new Intl.Locale(navigator.language).maximize().region;
}
