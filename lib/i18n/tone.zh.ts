import type { ToneWords } from './tone.en';

export const toneWordsZh: ToneWords = {
  title: '这样写，对方听起来可能偏重',
  hint: '仅供参考，也可以按原文插入。',
  better: '建议改为：',
  use: '采用这个说法',
  useInstead: (found, better) => `采用这个说法：“${better}”代替“${found}”`,
  why: {
    command: '听起来像命令。换成请求，对方更愿意回应。',
    blame: '听起来像责备。只说还缺什么，不说是谁的错。',
    threat: '听起来像威胁。说说接下来怎么办，或引用约定的条款。',
    nagging: '听起来像在反复催。只说现在需要什么就好。',
  },
};
