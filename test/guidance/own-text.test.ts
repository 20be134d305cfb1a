import { describe, expect, it } from 'vitest';
import { checkOwnText, ownTemplate } from '@/lib/guidance/own-text';
import { renderTemplate } from '@/lib/guidance/render';
import { templateIds, templateOf } from '@/lib/guidance/texts';
import { sample } from './sample';

const check = (body: string, subject = 'Hello') =>
  checkOwnText('acceptance.help', 'en', { subject, body });
const problems = (body: string, subject?: string) => check(body, subject).problems;
const help = (body: string) =>
  ownTemplate('acceptance.help', 'en', { subject: '{{ project }}', body });

describe('a text of the PM’s own', () => {
  it.each([
    ['Hello', undefined],
    ['{{ project }} {% if due %}until {{ due }}{% else %}soon{% endif %}', undefined],
    ['{% for item in items %}\n- {{ item }}\n{% endfor %}', undefined],
    ['{% assign n = items | size %}{{ n }}', undefined],
    ['  \n ', { rule: 'empty' }],
    ['{{ deadline }}', { rule: 'unknown-value', name: 'deadline' }],
    ['{{ constructor }}', { rule: 'unknown-value', name: 'constructor' }],
    ['{{ due date }}', { rule: 'unknown-value', name: 'date' }],
    ['{% include "x" %}', { rule: 'unknown-tag', name: 'include' }],
    ['{% raw %}{{ x }}{% endraw %}', { rule: 'unknown-tag', name: 'raw' }],
    ['{{ project | upcase }}', { rule: 'unknown-filter', name: 'upcase' }],
    ['Hi\n\n{% if due %}then', { rule: 'unclosed', line: 3, near: '{% if due %}then' }],
    ['Hi {{ due', { rule: 'unclosed', line: 1, near: 'Hi {{ due' }],
    ['Hi due }} {{ due }}', { rule: 'broken', line: 1 }],
    ['{% endif %}', { rule: 'broken', line: 1 }],
    ['{% for a in (1..100000000) %}{{ a }}{% endfor %}', { rule: 'heavy' }],
    ['x'.repeat(8001), { rule: 'long', most: 8000 }],
  ])('%s', (body, problem) => {
    expect(problems(body)).toEqual(
      problem ? [expect.objectContaining({ part: 'body', ...problem })] : [],
    );
  });

  it('wants a subject where the built-in one has one, and none elsewhere', () => {
    expect(problems('Hi', '')).toEqual([{ part: 'subject', rule: 'empty' }]);
    expect(problems('Hi', '{{ nothing }}')[0]).toMatchObject({ part: 'subject' });
    const id = templateIds().find((one) => templateOf(one, 'en').subject === undefined) ?? '';
    expect(checkOwnText(id, 'en', { body: 'Hi' }).problems).toEqual([]);
    expect(ownTemplate(id, 'en', { subject: 'S', body: 'Hi' }).subject).toBeUndefined();
  });

  it('names the values that it uses, and where one that is not always known leaves a hole', () => {
    const { used, holes } = check('{{ promised }} {% if due %}{{ due }}{% endif %} {{ clause }}');
    expect(used.sort()).toEqual(['clause', 'due', 'promised']);
    expect(holes).toEqual(['promised']);
  });

  it('needs what the PM can be asked for and what it cannot read well without', () => {
    expect(help('{{ clause }} {% if criteria %}{{ criteria | first }}{% endif %}').needs).toEqual([
      'project',
      'clause',
    ]);
    const { text, missing } = renderTemplate(
      'acceptance.help',
      'en',
      { ...sample.en, clause: undefined },
      help('As agreed: {{ clause }}'),
    );
    expect(missing).toEqual(['clause']);
    expect(text).toContain('As agreed: _____');
  });

  it('is greeted and closed as all texts are, and stays a letter where it was one', () => {
    const own = ownTemplate('acceptance.notice', 'en', { subject: 'S', body: '{{ project }}!' });
    const { text, subject } = renderTemplate('acceptance.notice', 'en', sample.en, own);
    expect(text).toBe(
      '2 December 2026\n\nDear Anna Keller,\n\nBooking portal!\n\nYours sincerely,\nLin Mei',
    );
    expect(subject).toBe('S');
  });

  it('may be any built-in text, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const id of templateIds().filter((one) => one.includes('.'))) {
        const { subject, body } = templateOf(id, language);
        const { problems } = checkOwnText(id, language, { body, ...(subject && { subject }) });
        expect([id, problems]).toEqual([id, []]);
      }
    }
  });

  it('of an unknown step is refused', () => {
    expect(() => checkOwnText('acceptance.nothing', 'en', { body: 'Hi' })).toThrow('No such text');
  });
});
