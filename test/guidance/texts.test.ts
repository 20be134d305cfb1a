import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { ladders } from '@/lib/guidance/guidance';
import { renderTemplate } from '@/lib/guidance/render';
import { parseTexts, templateIds, templateOf } from '@/lib/guidance/texts';
import { askFor, valueSpec } from '@/lib/guidance/values';
import { only, sample, valueNames } from './sample';

const languages = ['en', 'zh'] as const;
const each = languages.flatMap((language) => templateIds().map((id) => ({ language, id })));
const sorted = (names: readonly string[]) => [...names].sort();

const askedOf = (id: string) =>
  templateOf(id, 'en').needs.filter((name) => valueSpec(name).from === 'asked');

const { greetingName: nameEn } = sample.en;
const { greetingName: nameZh } = sample.zh;
const salutations = {
  en: {
    mail: { greeting: `Hello ${nameEn},`, nobody: 'Hello,' },
    letter: { greeting: `Dear ${nameEn},`, nobody: 'Dear Sir or Madam,' },
    chat: { greeting: `Hello ${nameEn},`, nobody: 'Hello,' },
  },
  zh: {
    mail: { greeting: `${nameZh}，您好！`, nobody: '您好！' },
    letter: { greeting: `尊敬的${nameZh}：`, nobody: '尊敬的负责人：' },
    chat: { greeting: `${nameZh}，您好！`, nobody: '您好！' },
  },
};

describe.each(each)('$language $id', ({ language, id }) => {
  const template = templateOf(id, language);
  const source = `${template.subject ?? ''}\n${template.body}`;
  const used = new Liquid().globalVariablesSync(source);

  it('uses only values of the registry, and needs only what it uses and can ask for', () => {
    expect(used.filter((name) => !valueNames.includes(name))).toEqual([]);
    expect(template.needs.filter((name) => !used.includes(name))).toEqual([]);
    for (const name of template.needs) expect(askFor(name).name).toBe(name);
  });

  it('leaves nothing unfilled when everything is given', () => {
    const { text, html, subject, missing } = renderTemplate(id, language, sample[language]);
    expect(missing).toEqual([]);
    expect(`${subject ?? ''}${text}${html}`).not.toMatch(
      /\bundefined\b|\bNaN\b|\[object|\{\{|\{%|%\}|\}\}|_{3}|＿|\[.*\]|\bTODO\b|xxx/,
    );
  });

  it('has no hole where only what it needs is given', () => {
    const { text, missing } = renderTemplate(id, language, only(language, template.needs));
    expect(missing).toEqual([]);
    expect(text).not.toMatch(
      /\s[,.;:!?]|[（(“]\s*[）)”]|[，。：；、]{2}|^[,.，。：]|[:：]\n\n[^\n]*[:：]\n/m,
    );
  });

  it('greets with and without a name; closes with ours, but in a chat', () => {
    const named = renderTemplate(id, language, sample[language]).text;
    const { greetingName: _, ...nameless } = sample[language];
    const plain = renderTemplate(id, language, nameless).text;
    const { greeting, nobody } = salutations[language][template.style];
    // The English letter is dated above its greeting.
    const first = language === 'en' && template.style === 'letter' ? 2 : 0;
    expect(named.split('\n')[first]).toBe(greeting);
    expect(plain.split('\n')[first]).toBe(nobody);
    // The Chinese letter is dated below the signature.
    const foot = named
      .split('\n')
      .slice(language === 'zh' && template.style === 'letter' ? -2 : -1);
    if (template.style === 'chat') expect(foot.join()).not.toContain(sample[language].myName);
    else expect(foot[0]).toBe(sample[language].myName);
  });

  it('writes no greeting, closing or signature of its own', () => {
    // A Chinese letter greets below the line that names its reader.
    const body = template.style === 'letter' ? template.body.replace(/^您好！/, '') : template.body;
    expect(body).not.toMatch(/\{\{ *(greetingName|myName) *\}\}/);
    expect(body).not.toMatch(
      language === 'en'
        ? /^(Hello|Hi|Dear)\b|\b(Best|Kind) regards\b|\bYours sincerely\b/
        : /^(您好|尊敬的)|祝好|顺颂商祺|^此致$|^敬礼/m,
    );
  });

  it('commands nobody, blames nobody, threatens nobody, nags nobody', () => {
    expect(template.body).not.toMatch(
      language === 'en'
        ? /\b(must|failed?|forgot|ignored|immediately|asap|as soon as possible|again remind|already (told|asked|wrote)|finds you well|legal|or else|consequences?|kindly (reply|respond)|overdue|just checking)\b/i
        : /必须|务必|立即|马上回复|催|再次提醒|已经说过|多次|拖|法律|否则|后果|逾期|违约|百忙之中/,
    );
  });
});

describe('the texts', () => {
  it('are the same in both languages', () => {
    expect(sorted(templateIds('zh'))).toEqual(sorted(templateIds('en')));
  });

  it('serve the higher levels with variants of their own, not with the warm ones', () => {
    for (const id of ['acceptance.notice', 'acceptance.terms', 'reply.last']) {
      expect(templateOf(`${id}#promise`, 'en').id).toBe(`${id}#promise`);
    }
    expect(templateOf('acceptance.help#promise', 'en').id).toBe('acceptance#promise');
  });

  it('ask for nothing at reminder and help but what the product knows, where the client owes', () => {
    const owed = Object.values(ladders).filter(({ owedBy }) => owedBy === 'client');
    for (const { id, level } of owed.flatMap((ladder) => ladder.steps)) {
      if (level !== 1 && level !== 2) continue;
      expect([id, askedOf(id)]).toEqual([id, []]);
      expect([id, askedOf(`${id}#chat`)]).toEqual([id, []]);
    }
  });

  it('ask in a chat for nothing that the mail does not ask for', () => {
    for (const id of templateIds().filter((one) => one.endsWith('#chat'))) {
      const mail = askedOf(id.replace('#chat', ''));
      expect([id, askedOf(id).filter((name) => !mail.includes(name))]).toEqual([id, []]);
    }
  });

  it('are short in a chat: no subject, no list, two to five sentences', () => {
    for (const { language, id } of each.filter((one) => one.id.endsWith('#chat'))) {
      const { text, subject } = renderTemplate(id, language, sample[language]);
      expect(subject).toBeUndefined();
      expect([id, text.length]).toEqual([id, Math.min(text.length, language === 'en' ? 700 : 260)]);
    }
  });

  it.each([
    ['en', 40],
    ['zh', 15],
  ] as const)('in %s never share a run of more than %i characters', (language, longest) => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const id of templateIds()) {
      const runs = templateOf(id, language).body.split(/\{%.*?%\}|\{\{.*?\}\}|\n/);
      const windows = runs.flatMap((run) =>
        Array.from({ length: Math.max(0, run.length - longest) }, (_, at) =>
          run.slice(at, at + longest + 1),
        ),
      );
      for (const window of windows) {
        const first = owner.get(window) ?? id;
        if (first !== id) shared.push(`${first} / ${id}: ${window}`);
        owner.set(window, first);
      }
    }
    expect(shared).toEqual([]);
  });

  it('cannot be read where a section has no id', () => {
    expect(() => parseTexts('## no text (a) (b)\n\nHello')).toThrow('A text without a heading');
  });

  it.each(['acceptance.nothing', 'acceptance', 'acceptance.nothing#again', '__proto__', ''])(
    'name the unknown id “%s”',
    (id) => {
      expect(() => renderTemplate(id, 'en', {})).toThrow(`No such text: ${id} (en)`);
    },
  );
});
