import type { Language } from '@/lib/domain/records';
import { htmlLang } from '@/lib/i18n/language';
import type { ReviewText } from '@/lib/messaging/review-view';
import { ownerOf, useGuidance } from './guidance-context';

const variants = ['chat', 'again', 'promise'] as const;

/** The texts of a step in both languages, what is written otherwise or again folded away. `id` may be a situation's own. */
export function GuidanceTexts({ id }: { id: string }) {
  const { texts, words } = useGuidance();
  const known = texts.get(ownerOf(id));
  if (!known) return <p class="s-hint">…</p>;
  const has = (textId: string) => known.some((text) => text.id === textId);
  return (
    <>
      {has(id) && <Pair id={id} known={known} />}
      {variants
        .filter((variant) => has(`${id}#${variant}`))
        .map((variant) => (
          <details key={variant} class="gd-variant" data-text={`${id}#${variant}`}>
            <summary>{words.variants[variant]}</summary>
            <Pair id={`${id}#${variant}`} known={known} />
          </details>
        ))}
    </>
  );
}

function Pair({ id, known }: { id: string; known: ReviewText[] }) {
  return (
    <div class="gd-pair" data-text={id}>
      {(['en', 'zh'] as const).map((language) => {
        const text = known.find((one) => one.id === id && one.language === language);
        return text && <Text key={language} text={text} language={language} />;
      })}
    </div>
  );
}

function Text({ text, language }: { text: ReviewText; language: Language }) {
  const { view, words, asWritten, language: spoken } = useGuidance();
  const subject = asWritten ? text.subject : text.sample.subject;
  return (
    <section class="gd-text" data-language={language}>
      <h4>
        {words.languages[language]}
        {text.own.length > 0 && <span class="gd-changed">{words.changed}</span>}
      </h4>
      {text.own.length > 0 && <p class="gd-whose">{words.builtIn}</p>}
      <Mail subject={subject} body={asWritten ? text.body : text.sample.text} language={language} />
      {text.own.map((own) => (
        <div key={`${own.where} ${own.name ?? ''}`} class="gd-own">
          <p class="gd-whose">{words.yours(own.where, own.name ?? '')}</p>
          <Mail
            subject={asWritten ? own.subject : undefined}
            body={asWritten ? own.body : own.text}
            language={language}
          />
        </div>
      ))}
      {asWritten && text.needs.length > 0 && (
        <p class="gd-needs">
          {words.needs}: {text.needs.map((name) => view.values[name]?.[spoken] ?? name).join(' · ')}
        </p>
      )}
    </section>
  );
}

function Mail(props: { subject: string | undefined; body: string; language: Language }) {
  const { subject, body, language } = props;
  const { words } = useGuidance();
  return (
    <div class="gd-mail">
      {subject && (
        <p class="gd-subject">
          <span>{words.subject}</span>{' '}
          <strong lang={htmlLang(language)}>
            <Marked text={subject} />
          </strong>
        </p>
      )}
      <div class="gd-body" lang={htmlLang(language)}>
        <Marked text={body} />
      </div>
    </div>
  );
}

/** A text with its values and conditions set apart. */
function Marked({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\})/)
        .map((part, index) =>
          index % 2 === 1 ? (
            <code class={part.startsWith('{{') ? 'gd-value' : 'gd-tag'}>{part}</code>
          ) : (
            part
          ),
        )}
    </>
  );
}
