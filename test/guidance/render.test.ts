import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '@/lib/guidance/engine';
import { renderTemplate, type TemplateValues } from '@/lib/guidance/render';
import { templateIds } from '@/lib/guidance/texts';
import { sample } from './sample';

const reminder = (values: TemplateValues) => renderTemplate('acceptance.reminder', 'en', values);
const line = (question: string) =>
  renderTemplate('reply.line', 'en', { title: 'T', question }).text.split('\n\n')[2];

/** Reads our HTML back; throws where it holds anything but p, br, ul and li. */
function textOf(html: string): string {
  const block = /<p>([^<>]*(?:<br>[^<>]*)*)<\/p>|<ul>((?:<li>[^<>]*<\/li>)+)<\/ul>/y;
  const blocks: string[] = [];
  while (block.lastIndex < html.length) {
    const at = block.lastIndex;
    const match = block.exec(html);
    if (!match) throw new Error(`Not our markup: ${html.slice(at, at + 80)}`);
    const [, paragraph, list] = match;
    blocks.push(
      paragraph?.replaceAll('<br>', '\n') ??
        [...(list ?? '').matchAll(/<li>([^<>]*)<\/li>/g)].map(([, item]) => `- ${item}`).join('\n'),
    );
  }
  return blocks
    .join('\n\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const shapeOf = (html: string) => html.replace(/>[^<]*</g, '><');

describe('a rendered text', () => {
  it('says the same in html and in plain text', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const id of templateIds()) {
        const { html, text } = renderTemplate(id, language, sample[language]);
        expect(textOf(html)).toBe(text);
      }
    }
  }, 30_000);

  it('makes a list of items', () => {
    const { html, text } = reminder({ project: 'P', items: ['One', 'Two'] });
    expect(html).toContain('<ul><li>One</li><li>Two</li></ul>');
    expect(text).toContain('still open:\n\n- One\n- Two\n\n');
  });

  it('takes lists as text with one entry per line, with or without typed bullets', () => {
    expect(reminder({ items: '- One\r\n\n•  Two\n' }).html).toContain(
      '<ul><li>One</li><li>Two</li></ul>',
    );
  });

  it('shows a blank and names the value where one is missing', () => {
    const { text, missing } = renderTemplate('acceptance.hand-over', 'zh', {
      project: '平台',
      criteria: [' ', ''],
      acceptancePeriod: '',
    });
    expect(missing).toEqual(['criteria', 'acceptancePeriod']);
    expect(text).toContain('- ＿＿＿＿');
    expect(text).toContain('验收期限是＿＿＿＿');
    expect(reminder({}).text).toContain('support and warranty for _____ can start');
  });

  it('takes a value of the wrong kind, or an inherited one, as not given', () => {
    const inherited = Object.create({ project: 'P' }) as TemplateValues;
    expect(reminder(inherited).missing).toEqual(['project']);
    expect(reminder({ project: true }).missing).toEqual(['project']);
    expect(reminder({ project: ['P'] }).missing).toEqual(['project']);
  });

  it('words days in its language, with the year in formal letters', () => {
    expect(reminder({ project: 'P', due: '2026-11-27' }).text).toContain('Friday 27 November,');
    expect(renderTemplate('acceptance.notice', 'zh', sample.zh).text).toContain(
      '交付日期：2026年11月13日（周五）',
    );
    expect(reminder({ project: 'P', due: 'the end of May' }).text).toContain('the end of May,');
    expect(reminder({ project: 'P', due: '2026-02-30' }).text).toContain('2026-02-30,');
  });

  it('has a subject of one line, at most 200 characters', () => {
    const { subject } = reminder({ project: `a\nBcc: x@example.com\r\n${'y'.repeat(10_000)}` });
    expect(subject).toMatch(/^a Bcc: x@example\.com y+…$/);
    expect(subject).toHaveLength(200);
    expect(renderTemplate('reply.line', 'en', sample.en).subject).toBeUndefined();
  });
});

describe('a hostile value', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['{{ title }}{% raw %}', '{{ title }}{% raw %}'],
    ['**bold** _it_ # [a](javascript:b)', '**bold** _it_ # [a](javascript:b)'],
    ['- no\n- list', '- no - list'],
    ['\uE000no list', 'no list'],
    ['safe\u202Egpj.exe\u200B\u2066\uFEFF', 'safegpj.exe'],
    ['a\u0000b\u0007\u001B[31mc', 'ab[31mc'],
    ['half \uD83D of it', 'half of it'],
    ['你好 🎉 é', '你好 🎉 é'],
  ])('%j comes out as %j', (value, shown) => {
    expect(line(value)).toBe(shown);
  });

  it('of 10,000 characters is cut, between characters', () => {
    expect(line('🎉'.repeat(10_000))).toBe(`${'🎉'.repeat(599)}…`);
    expect(line('x'.repeat(600))).toBe('x'.repeat(600));
  });

  it('with a thousand list entries is cut', () => {
    const items = Array.from({ length: 1000 }, (_, index) => `Item ${index}`);
    expect(reminder({ project: 'P', items }).text).toContain('- Item 39\n- …\n');
  });

  it('never changes the structure, survives as markup, or hides a character', () => {
    const nasty = fc
      .array(
        fc.oneof(
          fc.constantFrom('<b>', '</p><script>', '&lt;', '"', "'", '{{', '}}', '{% if %}', '{%-'),
          fc.constantFrom('\n', '\n\n- ', '\r', '\u2028', '\u202E', '\u200D', '\uE000', '\uD800'),
          fc.string({ unit: 'binary' }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => `x${parts.join('')}`);
    const value = (benign: TemplateValues[string]) => {
      if (typeof benign === 'string') return nasty;
      return Array.isArray(benign)
        ? fc.array(nasty, { minLength: benign.length, maxLength: benign.length })
        : fc.constant(benign);
    };
    const hostile = fc.record(
      Object.fromEntries(Object.entries(sample.en).map(([name, given]) => [name, value(given)])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...templateIds()), hostile, (id, values) => {
        for (const language of ['en', 'zh'] as const) {
          const benign = renderTemplate(id, language, sample[language]);
          const { html, text, subject, missing } = renderTemplate(id, language, values);
          expect(missing).toEqual([]);
          expect(shapeOf(html)).toBe(shapeOf(benign.html));
          expect(textOf(html)).toBe(text);
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u);
          if (subject) expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('the engine', () => {
  it.each(['include "x"', 'render "x"', 'layout "x"', 'raw', 'tablerow i in (1..9)', 'liquid'])(
    'knows no tag {%% %s %%}',
    (tag) => {
      expect(() => fill(`{% ${tag} %}`, {})).toThrow(/tag .* not found/);
    },
  );

  it.each(['raw', 'date', 'where_exp: "x", "y"', 'replace: "a", "b"'])(
    'knows no filter %s',
    (filter) => {
      expect(() => fill(`{{ a | ${filter} }}`, { a: 'x' })).toThrow(/undefined filter/);
    },
  );

  it('reaches nothing but own values', () => {
    expect(fill('{{ a.constructor.name }}{{ constructor }}{{ __proto__ }}', { a: 'x' })).toBe('');
  });

  it('gives up on endless loops and endless texts', () => {
    expect(() => fill('{% for i in (1..99999999) %}x{% endfor %}', {})).toThrow(/limit/);
    expect(() => fill('x'.repeat(20_001), {})).toThrow(/limit/);
  });
});
