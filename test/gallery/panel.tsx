import { mountThreadPanel } from '@/components/mount-thread-panel';
import type { Language } from '@/lib/domain/records';
import { harshDraft } from '@/test/components/harsh-draft';
import { draftView, noticeDraft, unsaidDraft } from '@/test/components/panel-views';
import { recordingPort } from '@/test/components/recording-port';
import { cases, viewOf } from './panel-cases';

/** `?case=due&language=zh&theme=dark&width=300`; without a case, all of them side by side. */
const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'en') as Language;
const theme = (query.get('theme') ?? 'light') as 'light' | 'dark';
const width = `${query.get('width') ?? 300}px`;
const one = query.get('case');
document.body.style.background = theme === 'dark' ? '#17191c' : '#fff';

for (const name of one ? [one] : [...Object.keys(cases), 'loading', 'failed', 'reload']) {
  const element = document.createElement('div');
  element.dataset.case = name;
  element.style.width = width;
  document.body.append(element);
  const answers = {
    ...(name === 'notice' && { draft: () => noticeDraft(language) }),
    ...(name === 'tone' && { draft: () => harshDraft(language) }),
    ...(name === 'chat' && { draft: () => draftView(language, { channel: 'chat' }) }),
    ...(name === 'values' && { draft: () => unsaidDraft(language) }),
  };
  const port = recordingPort({ language, answers });
  if (name === 'failed') port.fail({ code: 'no-answer', values: {} });
  else if (name === 'reload') port.fail({ code: 'reload-tab', values: {} });
  else if (name !== 'loading') port.show(viewOf(name, language));
  mountThreadPanel(element, port, { theme });
}
