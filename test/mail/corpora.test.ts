import { describe, expect, it } from 'vitest';
import { readAnswers, readAutoMails, readDates, readReplies } from './corpora';
import { THREADS } from './corpus/threads';

describe('the corpora', () => {
  it('have 200 sentences with dates in both languages', async () => {
    const dated = async (language: 'en' | 'zh') =>
      new Set(
        (await readDates(language)).filter(([, dates]) => dates !== '').map(([text]) => text),
      );
    const [en, zh] = [await dated('en'), await dated('zh')];
    expect(en.size + zh.size).toBeGreaterThanOrEqual(200);
    expect(Math.min(en.size, zh.size)).toBeGreaterThanOrEqual(80);
  });

  it('have 120 answers', async () => {
    const texts = new Set((await readAnswers()).map(({ text }) => text));
    expect(texts.size).toBeGreaterThanOrEqual(120);
  });

  it('have 60 auto-replies and bounces', async () => {
    const machines = (await readAutoMails()).filter(({ expected }) => expected.auto);
    expect(new Set(machines.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
  });

  it('have 60 replies with quotes', async () => {
    const quoting = (await readReplies()).filter(({ text, own }) => text.trim() !== own.trim());
    expect(new Set(quoting.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
  });

  it('have 60 threads', () => {
    const seen = THREADS.map(([, subject, addresses]) => `${subject}\n${addresses}`);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(60);
  });
});
