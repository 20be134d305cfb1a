import { describe, expect, it } from 'vitest';
import { greetingOf, spokenName } from '@/lib/service/greeting';

describe('a name as one says it', () => {
  it.each([
    ['Jonas Weber', 'Jonas Weber'],
    ['Weber, Jonas', 'Jonas Weber'],
    ['"Weber, Jonas"', 'Jonas Weber'],
    ['Weber, Jonas (Nordwind)', 'Jonas Weber'],
    ['Weber, Jonas [EXT]', 'Jonas Weber'],
    ['van der Berg, Anna Maria', 'Anna Maria van der Berg'],
    ['Weber, Dr. Jonas', 'Dr. Jonas Weber'],
    ['Weber, Jonas, MBA', 'Jonas Weber'],
    ['John Smith, Jr.', 'John Smith'],
    ['Jonas Weber, Nordwind GmbH', 'Jonas Weber'],
    ['Acme, Inc.', 'Acme'],
    ['Co, Maria', 'Maria Co'],
    [', Jonas', 'Jonas'],
    ['Marco', 'Marco'],
    ['王敏', '王敏'],
    [' O’Neil,  Siobhán ', 'Siobhán O’Neil'],
    ['Weber,', 'Weber'],
    ['j.weber@nordwind.example', ''],
    ['', ''],
  ])('turns %j into %j', (written, spoken) => {
    expect(spokenName(written)).toBe(spoken);
  });
});

describe('a greeting', () => {
  it('is what the project manager said, as it was said', () => {
    expect(greetingOf({ name: 'Weber, Jonas', formOfAddress: 'Mr Weber' })).toBe('Mr Weber');
  });

  it('is the whole name otherwise, and nothing where nobody is known', () => {
    expect(greetingOf({ name: 'Weber, Jonas' })).toBe('Jonas Weber');
    expect(greetingOf({ name: 'Jonas Weber', formOfAddress: '' })).toBe('Jonas Weber');
    expect(greetingOf(undefined)).toBe('');
  });
});
