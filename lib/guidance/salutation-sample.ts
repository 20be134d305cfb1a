import type { Language } from '@/lib/domain/records';
import { toBlocks, toText } from './blocks';
import { cleanLine } from './clean';
import { fill } from './engine';
import { salutation, type Tone } from './salutation';

/** How a mail begins and ends in a tone, with the names in. */
export function sampleSalutation(
  tone: Tone,
  language: Language,
  names: { greetingName: string; myName: string },
): { greeting: string; closing: string } {
  const { greeting, closing } = salutation('mail', language, tone);
  const scope = {
    greetingName: cleanLine(names.greetingName),
    myName: cleanLine(names.myName),
  };
  const said = (text: string) => toText(toBlocks(fill(text, scope)));
  return { greeting: said(greeting), closing: said(closing) };
}
