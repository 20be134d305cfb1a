import type { ToneLanguage } from './rules';
import { blameZh } from './zh-blame';
import { blameSentencesZh } from './zh-blame-sentences';
import { commandZh } from './zh-command';
import { commandSentencesZh } from './zh-command-sentences';
import { naggingZh } from './zh-nagging';
import { naggingSentencesZh } from './zh-nagging-sentences';
import { threatZh } from './zh-threat';
import { threatSentencesZh } from './zh-threat-sentences';

export const toneZh: ToneLanguage = {
  phrases: { command: commandZh, blame: blameZh, threat: threatZh, nagging: naggingZh },
  sentences: {
    command: commandSentencesZh,
    blame: blameSentencesZh,
    threat: threatSentencesZh,
    nagging: naggingSentencesZh,
  },
  gentle:
    /告诉(?:我|一声)|跟我说|没关系|也行|都行|随即|您看(?!着)|请您(?:聊|过问|告|看|帮)|想请您|我想先|麻烦您|烦请|请告|不急|先给您|抱歉|打扰|您同意|如果方便|方便的话|辛苦您|我们理解|省/,
  term: /第 ?[\d一二三四五六七八九十.]{1,6} ?[条款]|(?:根据|按照?|依据|依照|按)(?:双方|我们|贵我双方)?(?:的)?(?:合同|协议|约定|条款|所?签)|合同(?:第|中|里)?(?:约定|规定)|(?:如|按)(?:双方|我们)?(?:所)?约定|约定/,
  day: /\d{1,2} ?月 ?\d{1,2} ?日/,
};
