import type { Language } from '@/lib/domain/records';
import type { DraftView } from '@/lib/messaging/views';
import { draftView } from './panel-views';

/** With two findings: one in a value of the project, one typed into the ask. */
export function harshDraft(language: Language): DraftView {
  const text = {
    en: 'Dear Anna,\n\nonly the acceptance is left.\n\nYou must sign today. As I already told you, the warranty starts with it.\n\nKind regards\nMing Li',
    zh: '韦伯女士，您好！\n\n现在只差验收了。\n\n你们必须今天签字。我已经说过很多次了，签字后质保才开始。\n\n李明',
  }[language];
  const words = {
    en: [
      ['command', 'You must ', 'It would help us a lot if you could '],
      ['nagging', 'As I already told you', 'To have it in one place'],
    ],
    zh: [
      ['command', '你们必须', '希望您能'],
      ['nagging', '我已经说过很多次了', '想再和您确认一下这件事'],
    ],
  } as const;
  const tone = words[language].map(([kind, found, better]) => ({
    kind,
    index: text.indexOf(found),
    text: found,
    better,
  }));
  const html = `<p>${text.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`;
  return draftView(language, { text, html, tone });
}
