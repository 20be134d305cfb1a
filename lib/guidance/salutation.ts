import type { Language } from '@/lib/domain/records';

/** How a text is written: a mail, a formal letter (levels 4-5), or a few lines in a chat. */
export type Style = 'mail' | 'letter' | 'chat';

/** How a client likes to be addressed: the PM's setting. */
export type Tone = 'friendly' | 'formal';

interface Salutation {
  greeting: string;
  closing: string;
}

/** Greeting and closing as Liquid: they vary by the client's tone, the body does not. A letter names its day, `letterDate`. */
export function salutation(style: Style, language: Language, tone: Tone): Salutation {
  const kind = style === 'mail' ? tone : style;
  return (language === 'zh' ? chinese : english)[kind];
}

const named = (hello: string, name: string, nobody: string) =>
  `{% if greetingName %}${hello}${name}{% else %}${nobody}{% endif %}`;

const english: Record<Tone | 'letter' | 'chat', Salutation> = {
  friendly: {
    greeting: named('Hello ', '{{ greetingName }},', 'Hello,'),
    closing: 'Best regards,\n{{ myName }}',
  },
  formal: {
    greeting: named('Dear ', '{{ greetingName }},', 'Hello,'),
    closing: 'Kind regards,\n{{ myName }}',
  },
  letter: {
    greeting: `{% if letterDate %}{{ letterDate }}\n\n{% endif %}${named('Dear ', '{{ greetingName }},', 'Dear Sir or Madam,')}`,
    closing: 'Yours sincerely,\n{{ myName }}',
  },
  chat: { greeting: named('Hello ', '{{ greetingName }},', 'Hello,'), closing: '' },
};

const chinese: Record<Tone | 'letter' | 'chat', Salutation> = {
  friendly: {
    greeting: named('', '{{ greetingName }}，您好！', '您好！'),
    closing: '祝好！\n{{ myName }}',
  },
  formal: {
    greeting: named('尊敬的', '{{ greetingName }}，您好！', '您好！'),
    closing: '顺颂商祺！\n{{ myName }}',
  },
  letter: {
    greeting: named('尊敬的', '{{ greetingName }}：', '尊敬的负责人：'),
    closing: '此致\n敬礼！\n\n{{ myName }}\n{{ letterDate }}',
  },
  chat: { greeting: named('', '{{ greetingName }}，您好！', '您好！'), closing: '' },
};
