import type { Language } from '@/lib/domain/records';
import { checkTone } from '@/lib/guidance/tone';
import { scoreTone, TONE_CORPORA } from '@/test/guidance/score-tone';
import { hostileTexts } from '@/test/mail/hostile-texts';
import type { Measured } from './figures';

/** What the tone check finds in one voice's sentences. */
export interface ToneRead {
  name: string;
  expected: number;
  found: number;
  clean: number;
  falseAlarms: number;
}

const LANGUAGES: readonly Language[] = ['en', 'zh'];
/** As the rules first met the sentences of each voice, before they were widened: found of expected, false alarms of clean. */
const UNSEEN: Readonly<Record<string, string>> = {
  'second voice en': '10/37, 0/23',
  'second voice zh': '10/37, 0/23',
  'third voice en': '21/37, 0/25',
  'third voice zh': '15/37, 0/25',
  'fourth voice en': '29/36, 1/24',
  'fourth voice zh': '22/36, 0/24',
  'fifth voice en': '26/29, 0/18',
  'fifth voice zh': '21/29, 1/18',
};

export function scoreTones(): ToneRead[] {
  return LANGUAGES.flatMap((language) =>
    TONE_CORPORA[language].map(({ name, cases }) => {
      const { expected, found, clean, falseAlarms } = scoreTone(cases, language);
      return { name: `tone ${language}: ${name}`, expected, found, clean, falseAlarms };
    }),
  );
}

/** A draft of usual length, and a megabyte of the worst hostile text. */
export function measureTone(): Measured[] {
  const draft = 'Would Thursday at 10:00 suit you to walk through it together? '.repeat(12);
  return LANGUAGES.flatMap((language) => {
    const timeOf = (text: string) => {
      const begun = performance.now();
      checkTone(text, { level: 1, language });
      return performance.now() - begun;
    };
    const worst = hostileTexts(1_000_000)
      .map(({ name, text }) => ({ name, text, took: Math.min(timeOf(text), timeOf(text)) }))
      .reduce((slow, one) => (one.took > slow.took ? one : slow));
    const samples = (text: string) => Array.from({ length: 20 }, () => timeOf(text));
    return [
      {
        name: `tone of a draft, ${language}`,
        unit: 'ms',
        samples: samples(draft),
        aim: { most: 5 },
      },
      {
        name: `1 MB read by the tone check, ${language}, worst: ${worst.name}`,
        unit: 'ms',
        samples: samples(worst.text),
        aim: { most: 50 },
      },
    ];
  });
}

/** The rows as text; the last column is what the rules reached on sentences they had never seen. */
export function toneTable(rows: readonly ToneRead[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const share = (n: number, of: number) =>
    `${n}/${of}`.padStart(10) + `${((100 * n) / Math.max(1, of)).toFixed(1)} %`.padStart(9);
  const lines = rows.map(({ name, expected, found, clean, falseAlarms }) => {
    const [, language, voice] = /^tone (\w+): (.+)$/.exec(name) ?? [];
    const unseen = UNSEEN[`${voice} ${language}`] ?? '';
    return `${name.padEnd(width)}${share(found, expected)}${share(falseAlarms, clean)}  ${unseen}`;
  });
  const head = `${''.padEnd(width)}${'found'.padStart(19)}${'false alarms'.padStart(19)}  when unseen`;
  return [head, ...lines].join('\n');
}
