import { render } from 'preact';
import { Today } from '@/components/today';
import type { Language } from '@/lib/domain/records';
import { busyDay, crowd, fakePort, todayView } from '@/test/components/today-fixture';

/** `?case=busy&language=zh`: the popup in one state. */
const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'en') as Language;
const cases = {
  busy: () => busyDay(language),
  crowd: () => crowd(300),
  fresh: () => todayView({ language, fresh: true }),
  clear: () => ({ ...busyDay(language), overdue: [], dueToday: [] }),
  undo: () => ({
    ...busyDay(language),
    undo: { commitId: 'c', verb: 'closeAsk', at: Date.now(), possible: true },
  }),
  error: () => null,
};
const view = cases[(query.get('case') ?? 'busy') as keyof typeof cases]();
const root = document.getElementById('root');
if (root) render(<Today port={fakePort(view)} first={view} language={language} />, root);
