import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cutReports } from '@/scripts/inboxsdk-cut';

const file = createRequire(import.meta.url).resolve('@inboxsdk/core/inboxsdk.js');
const installed = readFileSync(file, 'utf8');

describe('the cut of InboxSDK reports', () => {
  it('adds three lines to the installed version and changes nothing else', () => {
    const before = installed.split('\n');
    const after = cutReports(installed).split('\n');
    const added: string[] = [];
    let at = 0;
    for (const line of after) {
      if (line === before[at]) at += 1;
      else added.push(line.trim());
    }
    expect(at).toBe(before.length);
    expect(added.sort()).toEqual(['return false;', 'return;', 'return;']);
  });

  it('refuses a version in which a place is gone', () => {
    const altered = installed.replace('function _trackEvent(', 'function trackEvent(');
    expect(() => cutReports(altered)).toThrow(/found 0 times/);
  });

  it('refuses a version in which a place stands twice', () => {
    expect(() => cutReports(`${installed}\n${installed}`)).toThrow(/found 2 times/);
  });
});
