/** The tone check in English. Chinese must have the same shape. */
export const toneWordsEn = {
  title: 'This may come across harder than you mean it',
  hint: 'Only a suggestion: you can insert the text as it is.',
  better: 'Better:',
  use: 'Use this wording',
  useInstead: (found: string, better: string) =>
    `Use this wording: “${better}” instead of “${found}”`,
  why: {
    command: 'Sounds like an order. A request is answered sooner.',
    blame: 'Sounds like a reproach. Say what is missing, not whose fault it is.',
    threat: 'Sounds like a threat. Name a way to go on, or the agreed term.',
    nagging: 'Reminds them of being reminded. Just say what you need now.',
  },
};

export type ToneWords = typeof toneWordsEn;
