import { expect, it } from 'vitest';
import { ladders } from '@/lib/guidance/guidance';
import { renderTemplate } from '@/lib/guidance/render';
import { templateIds } from '@/lib/guidance/texts';
import { checkTone } from '@/lib/guidance/tone';
import { sample } from './sample';

/** Of each step; a text that serves several levels is read as the friendliest. */
const levels = new Map(
  Object.values(ladders).flatMap(({ steps }) => steps.map(({ id, level }) => [id, level] as const)),
);

it.each(['en', 'zh'] as const)(
  'finds nothing in the texts that ship: %s',
  (language) => {
    const found = templateIds().flatMap((id) => {
      const { subject = '', text } = renderTemplate(id, language, sample[language]);
      const level = levels.get(id.split('#')[0] ?? '') ?? 1;
      return checkTone(`${subject}\n\n${text}`, { level, language }).map(
        (one) => `${id} (${level}): ${one.kind} ${one.text}`,
      );
    });
    expect(found).toEqual([]);
  },
  60_000,
);
