import type { ToneLanguage } from './tone-rules';
import { blameZh } from './tone-zh-blame';
import { commandZh } from './tone-zh-command';
import { naggingZh } from './tone-zh-nagging';
import { threatZh } from './tone-zh-threat';

export const toneZh: ToneLanguage = {
  rows: { command: commandZh, blame: blameZh, threat: threatZh, nagging: naggingZh },
  term: /第 ?[\d一二三四五六七八九十.]{1,6} ?[条款]|(?:根据|按照?|依据|依照|按)(?:双方|我们|贵我双方)?(?:的)?(?:合同|协议|约定|条款|所?签)|合同(?:第|中|里)?(?:约定|规定)|(?:如|按)(?:双方|我们)?(?:所)?约定|约定/,
  day: /\d{1,2} ?月 ?\d{1,2} ?日/,
};
