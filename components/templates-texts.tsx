import { useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { TailoredText } from '@/lib/messaging/tailor-view';
import { useTemplates } from './templates-context';
import { TextEditor } from './templates-text';

/** The texts of a step, or beside the ladders; one at a time opens to be written. */
export function StepTexts({ texts }: { texts: TailoredText[] }) {
  const { words, names, language } = useTemplates();
  const [open, setOpen] = useState<{ textId: string; language: Language } | null>(null);
  if (texts.length === 0) return null;
  return (
    <section class="g-texts" aria-label={words.texts}>
      <h3>{words.texts}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text.textId}>
            <span>{words.variants[text.variant]}</span>
            <span class="g-pair">
              {(['en', 'zh'] as const).map((spoken) => {
                const isOpen = open?.textId === text.textId && open.language === spoken;
                const mark = text.changedIn[spoken];
                return (
                  <button
                    key={spoken}
                    type="button"
                    class="s-button g-small"
                    aria-expanded={isOpen}
                    aria-label={`${words.variants[text.variant]}, ${names.language[spoken]}${mark ? `, ${words.changed}` : ''}`}
                    data-testid="text-open"
                    data-text={text.textId}
                    data-language={spoken}
                    data-changed={mark !== undefined}
                    onClick={() =>
                      setOpen(isOpen ? null : { textId: text.textId, language: spoken })
                    }
                  >
                    <span lang={spoken === 'zh' ? 'zh-CN' : language === 'zh' ? 'en' : undefined}>
                      {names.language[spoken]}
                    </span>
                    {mark && <span class="g-dot" />}
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      {open && <TextEditor key={`${open.textId} ${open.language}`} {...open} />}
    </section>
  );
}
