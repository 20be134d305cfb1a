import type { ComponentType } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { calendarPageEn } from '@/lib/i18n/calendar-page.en';
import { calendarPageZh } from '@/lib/i18n/calendar-page.zh';
import { clientsIn } from '@/lib/i18n/clients';
import { evidenceEn } from '@/lib/i18n/evidence.en';
import { evidenceZh } from '@/lib/i18n/evidence.zh';
import { htmlLang, pickLanguage } from '@/lib/i18n/language';
import { logPageEn } from '@/lib/i18n/log-page.en';
import { logPageZh } from '@/lib/i18n/log-page.zh';
import { projectsEn } from '@/lib/i18n/projects.en';
import { projectsZh } from '@/lib/i18n/projects.zh';
import { reportsEn } from '@/lib/i18n/reports.en';
import { reportsZh } from '@/lib/i18n/reports.zh';
import { settingsEn } from '@/lib/i18n/settings.en';
import { settingsZh } from '@/lib/i18n/settings.zh';
import { todayEn } from '@/lib/i18n/today.en';
import { todayZh } from '@/lib/i18n/today.zh';
import { CalendarPage } from './calendar-page';
import { ClientsPage } from './clients';
import { EvidencePage } from './evidence-page';
import { GuidancePage } from './guidance';
import { guidanceWords } from './guidance-context';
import { focusWhole, keepFocus } from './keep-focus';
import { LogPage } from './log-page';
import { ProjectsPage } from './projects';
import { ReportsPage } from './reports-page';
import { SettingsPage } from './settings';
import type { SettingsPort } from './settings-port';
import { TemplatesPage } from './templates';
import { templatesIn } from './templates-context';
import { TodayMark } from './today-icons';
import { TodayPage } from './today-page';

/** All that a page of the dashboard is given. */
export interface PageProps {
  port: SettingsPort;
  preferred: readonly string[];
  /** What follows the page's name in the route: `42` in `#/projects/42`. */
  path: string;
  onLanguage(language: Language): void;
}

interface Page {
  title(language: Language): string;
  /** Reached from other pages only. */
  hidden?: true;
  view: ComponentType<PageProps>;
}

/** The pages by the first word of their route, `#/settings`; unknown routes go to today. */
const pages: Record<string, Page> = {
  today: { title: (language) => (language === 'zh' ? todayZh : todayEn).title, view: TodayPage },
  calendar: {
    title: (language) => (language === 'zh' ? calendarPageZh : calendarPageEn).title,
    view: CalendarPage,
  },
  projects: {
    title: (language) => (language === 'zh' ? projectsZh : projectsEn).title,
    view: ProjectsPage,
  },
  clients: { title: (language) => clientsIn(language).title, view: ClientsPage },
  log: { title: (language) => (language === 'zh' ? logPageZh : logPageEn).title, view: LogPage },
  reports: {
    title: (language) => (language === 'zh' ? reportsZh : reportsEn).title,
    view: ReportsPage,
  },
  evidence: {
    title: (language) => (language === 'zh' ? evidenceZh : evidenceEn).title,
    hidden: true,
    view: EvidencePage,
  },
  guidance: { title: (language) => guidanceWords(language).title, view: GuidancePage },
  templates: { title: (language) => templatesIn(language).title, view: TemplatesPage },
  settings: {
    title: (language) => (language === 'zh' ? settingsZh : settingsEn).title,
    view: SettingsPage,
  },
};
const home = 'today';

interface Props extends Pick<PageProps, 'port' | 'preferred'> {
  /** What it spoke when it was open before: until a page has heard from the worker. */
  spoken?: Language | 'auto';
  onSpoken?(language: Language): void;
}

/** The frame of all pages: the mark, the way between them, and the one that the address names. */
export function Dashboard(props: Props) {
  const { port, preferred, spoken = 'auto', onSpoken } = props;
  const [language, setLanguage] = useState(() => pickLanguage(spoken, preferred));
  const [route, path] = useRoute();
  const page = pages[route] ?? pages[home];
  const title = page?.title(language) ?? '';
  const onLanguage = useCallback(
    (now: Language) => {
      setLanguage(now);
      document.documentElement.lang = htmlLang(now);
      onSpoken?.(now);
    },
    [onSpoken],
  );
  useEffect(() => {
    document.title = `${title} · Threadline`;
  }, [title]);
  const View = page?.view;
  // Until a page has heard from the worker it speaks as the one before; the settings weigh the browser's own wish.
  const guess = useMemo(() => [htmlLang(language), ...preferred], [language, preferred]);
  const wish = route === 'settings' ? preferred : guess;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = new AbortController();
    if (frame.current) keepFocus(frame.current, open.signal, mainPart);
    return () => open.abort();
  }, []);
  useFromTheTop(route, path);
  const words = language === 'zh' ? settingsZh : settingsEn;
  return (
    <div class="d-frame" ref={frame}>
      <header class="d-head">
        <button
          type="button"
          class="s-button d-skip"
          data-testid="skip"
          onClick={() => focusWhole(mainPart())}
        >
          {words.skip}
        </button>
        <TodayMark />
        <strong>Threadline</strong>
        <nav aria-label={words.pages}>
          {Object.entries(pages)
            .filter(([, { hidden }]) => !hidden)
            .map(([name, { title: titleOf }]) => (
              <a key={name} href={`#/${name}`} aria-current={name === route ? 'page' : undefined}>
                {titleOf(language)}
              </a>
            ))}
        </nav>
      </header>
      {View && <View port={port} preferred={wish} path={path} onLanguage={onLanguage} />}
    </div>
  );
}

function mainPart(): HTMLElement | null {
  return document.querySelector('main');
}

/** Another page begins at its top, however far down the one before was read. The guidance has its own places; months stand in one. */
function useFromTheTop(route: string, path: string): void {
  const place = route === 'guidance' || route === 'calendar' ? route : `${route}/${path}`;
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current !== place) scrollTo({ top: 0, behavior: 'instant' });
    before.current = place;
  }, [place]);
}

/** The page that the address names and what follows it; an unknown one is replaced by the first page. */
function useRoute(): [name: string, path: string] {
  const [route, setRoute] = useState(routeOf);
  useEffect(() => {
    const follow = () => {
      const next = routeOf();
      if (!location.hash.startsWith(`#/${next[0]}`)) history.replaceState(null, '', `#/${next[0]}`);
      setRoute(next);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function routeOf(): [name: string, path: string] {
  const [, name = '', path = ''] = location.hash.match(/^#\/([a-z]+)(?:\/([^?#]*))?/) ?? [];
  return Object.hasOwn(pages, name) ? [name, decodeURIComponent(path)] : [home, ''];
}
