import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { ladders } from '@/lib/guidance/guidance';
import { renderTemplate } from '@/lib/guidance/render';
import { parseTexts, templateIds, templateOf } from '@/lib/guidance/texts';
import { askFor, valueSpec } from '@/lib/guidance/values';
import { only, sample, valueNames } from './sample';

const languages = ['en', 'zh'] as const;
const each = languages.flatMap((language) => templateIds().map((id) => ({ language, id })));
const steps = Object.values(ladders).flatMap((ladder) => ladder.steps);
const sorted = (names: readonly string[]) => [...names].sort();

describe.each(each)('$language $id', ({ language, id }) => {
  const template = templateOf(id, language);
  const source = `${template.subject ?? ''}\n${template.body}`;
  const used = new Liquid().globalVariablesSync(source);

  it('uses only values of the registry, and needs only what it uses and can ask for', () => {
    expect(used.filter((name) => !valueNames.includes(name))).toEqual([]);
    expect(template.needs.filter((name) => !used.includes(name))).toEqual([]);
    for (const name of template.needs) expect(askFor(name).name).toBe(name);
  });

  it('needs the same values in the other language, and starts conversations in both', () => {
    const other = templateOf(id, language === 'en' ? 'zh' : 'en');
    expect(sorted(template.needs)).toEqual(sorted(other.needs));
    expect(template.datesWithYear).toBe(other.datesWithYear);
    expect(Boolean(template.subject)).toBe(Boolean(other.subject));
  });

  it('leaves nothing unfilled when everything is given', () => {
    const { text, html, subject, missing } = renderTemplate(id, language, sample[language]);
    expect(missing).toEqual([]);
    expect(`${subject}${text}${html}`.replace('undefined', '')).not.toMatch(
      /undefined|NaN|\[object|\{\{|\{%|%\}|\}\}|_{3}|＿|\[.*\]|TODO|xxx/i,
    );
  });

  it('has no hole where only what it needs is given', () => {
    const { text, missing } = renderTemplate(id, language, only(language, template.needs));
    expect(missing).toEqual([]);
    expect(text).not.toMatch(
      /\s[,.;:!?]|[（(“]\s*[）)”]|[，。：；、]{2}|^[,.，。：]|[:：]\n\n[^\n]*[:：]\n/m,
    );
  });

  it('greets with and without a name, and closes with ours', () => {
    const named = renderTemplate(id, language, sample[language]).text;
    const { greetingName: _, ...nameless } = sample[language];
    const plain = renderTemplate(id, language, nameless).text;
    expect(named.split('\n')[0]).toContain(sample[language].greetingName);
    expect(plain.split('\n')[0]).toMatch(
      language === 'en' ? /^(Hello|Dear [\w ]+),$/ : /^(您好！|各位好！|尊敬的负责人：)$/,
    );
    expect(named.split('\n').slice(-2).join()).toContain(sample[language].myName);
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
  it('exist in both languages under the same ids', () => {
    for (const { language, id } of each) expect(() => templateOf(id, language)).not.toThrow();
    for (const step of steps) {
      for (const variant of ['again', 'promise']) {
        const { id } = templateOf(`${step.id}#${variant}`, 'zh');
        expect(templateOf(`${step.id}#${variant}`, 'en').id).toBe(id);
      }
    }
  });

  it('serve the higher levels with variants of their own, not with the warm ones', () => {
    for (const id of ['acceptance.notice', 'acceptance.terms', 'reply.last']) {
      expect(templateOf(`${id}#promise`, 'en').id).toBe(`${id}#promise`);
    }
    expect(templateOf('acceptance.help#promise', 'en').id).toBe('acceptance#promise');
  });

  it('ask for nothing at reminder and help but what the product knows', () => {
    for (const step of steps.filter(({ level }) => level === 1 || level === 2)) {
      const asked = templateOf(step.id, 'en').needs.filter((n) => valueSpec(n).from === 'asked');
      expect(asked).toEqual([]);
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
