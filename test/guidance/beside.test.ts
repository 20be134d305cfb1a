import { describe, expect, it } from 'vitest';
import { OWN_ITEM } from '@/lib/domain/ladder';
import { besideText, besideTexts } from '@/lib/guidance/beside';
import { ladders } from '@/lib/guidance/guidance';
import { checkOwnText } from '@/lib/guidance/own-text';
import { templateIds, templateOf } from '@/lib/guidance/texts';

const stepIds = new Set(Object.values(ladders).flatMap(({ steps }) => steps.map(({ id }) => id)));

describe('texts beside the ladders', () => {
  it('are all that belong to no step and no situation, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const others = templateIds(language).filter((id) => {
        const [base = ''] = id.split('#');
        return !stepIds.has(base) && !Object.hasOwn(ladders, base);
      });
      expect(others.filter((id) => besideText(id) === undefined)).toEqual([]);
      expect(others.length).toBeGreaterThan(20);
    }
  });

  it('are answers to eight reasons, and five others', () => {
    expect(besideTexts().map(({ owner, texts }) => [owner, texts.length])).toEqual([
      ['reason', 8],
      ['thanks', 1],
      ['bundle', 1],
      ['liaison', 1],
      ['superior', 1],
      ['general', 1],
    ]);
  });

  it.each([
    'acceptance.help',
    'acceptance#again',
    'general',
    'general#chat',
    'thanks.received#again',
    'reason.unknown',
    'reason.busy#promise',
    '__proto__',
    '',
  ])('are not “%s”', (id) => {
    expect(besideText(id)).toBeUndefined();
  });

  it('can be used in the PM’s place as they are built in', () => {
    for (const id of templateIds().filter((one) => besideText(one))) {
      for (const language of ['en', 'zh'] as const) {
        const { subject, body } = templateOf(id, language);
        const own = { body, ...(subject !== undefined && { subject }) };
        expect(checkOwnText(id, language, own).problems).toEqual([]);
      }
    }
  });

  it('rest on sources and say when they are written', () => {
    for (const { hint, texts } of besideTexts()) {
      expect(hint.en && hint.zh).toBeTruthy();
      for (const { sources, label } of texts) {
        expect(sources.length).toBeGreaterThan(0);
        expect(label.en && label.zh).toBeTruthy();
      }
    }
  });
});

describe('what must be ready', () => {
  it('has no built-in id that one of the PM’s own could have', () => {
    const ids = Object.values(ladders).flatMap(({ readiness, steps }) => [
      ...readiness.map(({ id }) => id),
      ...steps.flatMap(({ ready }) => ready),
    ]);
    expect(ids.filter((id) => id.startsWith(OWN_ITEM))).toEqual([]);
  });
});
