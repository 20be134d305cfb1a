import type { ReasonKind } from '@/lib/domain/event';
import type { Level, Phrase } from '@/lib/domain/ladder';

/** Something that holds for every ladder, in words for the PM. */
export interface Principle {
  says: Phrase;
  sources: readonly string[];
}

const says = (en: string, zh: string, ...sources: string[]): Principle => ({
  says: { en, zh },
  sources,
});

/** What each level sounds like, and who hears it. */
export const levels: Readonly<Record<Level, Principle>> = {
  0: says(
    'Before it is due, to the main contact: warm and of service, with what being late would mean said up front.',
    '到期之前，发给对接人：热情周到，事先说明晚了会有什么影响。',
    'S3 §4.3',
    'S3 §1.2',
    'S3 §2.1',
  ),
  1: says('To the main contact: warm and short.', '发给对接人：友好、简短。', 'S3 §4.2', 'S0 §6'),
  2: says(
    'To the main contact: curious and helpful; what keeps it?',
    '发给对接人：关心、愿意帮忙，问问卡在哪里。',
    'S0 §1',
    'S0 §3',
    'S0 FAQ 1',
  ),
  3: says(
    'With the main contact, often with the decision-maker too: direct and friendly, with an agenda and times to choose from.',
    '与对接人，通常还有决策人：直接而友好，附议程和可选时间。',
    'S0 §3',
    'S0 §5',
    'S4 §1.2',
  ),
  4: says(
    'To the decision-maker, the main contact in copy: polite and firm, dated, citing what was agreed. The contact hears of it first.',
    '发给决策人，抄送对接人：礼貌而坚定，写明日期和约定。事先让对接人知道。',
    'S0 §6',
    'S3 §4.4',
  ),
  5: says(
    'To their sponsor: sober, only facts and what was agreed, always with a way out.',
    '发给对方分管领导：平实，只讲事实和约定，并留有余地。',
    'S0 §6',
    'S4 §9.2',
  ),
};

/** What the ladder does once the PM knows the reason (G5). */
export const reasonPaths: Readonly<Record<ReasonKind, Principle>> = {
  'in-process': says(
    'Ask who has it in hand and until when. That day counts as a promise; whatever the process needs is offered.',
    '了解流程到了谁那里、什么时候能好，该日期视为承诺；流程需要的材料由我方提供。',
    'S1.D §1',
    'S0 §1',
  ),
  'priorities-changed': says(
    'Offer a smaller step and a new date, ask who decides now; three business days later, talk with the decision-maker.',
    '提议更小的一步和新的时间，了解现在由谁定；三个工作日后与决策人沟通。',
    'S0 §1',
    'S1.A §9',
  ),
  'decision-pending': says(
    'Ask what is missing, offer a page with the figures, then wait for the day they name.',
    '了解还缺什么，提供一页成效数据，等到对方说的日子。',
    'S0 §1',
    'S0 §4',
  ),
  'criteria-unclear': says(
    'Send what was agreed as a checklist and propose half an hour together. Nothing formal goes out before the criteria are agreed again.',
    '把约定的标准列成清单，约半小时一起过。标准重新确认之前，不发正式函件。',
    'S0 §1',
    'S0 §2',
  ),
  dissatisfied: says(
    'Stop chasing. Their points become something we owe; it is a conflict only where they are disputed.',
    '停止跟催，把对方的意见转为我方要做的事；双方有争议时才按分歧处理。',
    'S0 §1',
    'S0 FAQ 2',
    'S4 §9.1',
  ),
  busy: says(
    'Offer to do it in stages, a shorter version, or a fixed half hour.',
    '提议分步进行、精简版，或约定半小时。',
    'S0 §3',
  ),
  'contact-left': says(
    'Ask who takes over, somebody who knows the business and may decide; then begin kindly with them.',
    '了解接手人：熟悉业务、能做决定；再从友好提醒开始。',
    'S3 §1.2',
  ),
  budget: says(
    'Agree a new schedule in writing, with finance and the decision-maker.',
    '与财务和决策人书面商定新的安排。',
    'S2 §5',
  ),
  unknown: says('The ladder goes on.', '按原步骤继续。', 'S0 §1'),
};

/** Texts that belong to no ladder, and when they are written. */
export const extraTexts: readonly { id: string; label: Phrase; when: Phrase; sources: string[] }[] =
  [
    {
      id: 'thanks.received',
      label: { en: 'Thank you', zh: '致谢' },
      when: {
        en: 'When the client has delivered; on time or early, it says so.',
        zh: '客户完成后致谢；准时或提前的会点明。',
      },
      sources: ['S3 §4.5'],
    },
    {
      id: 'bundle.reminder',
      label: { en: 'Several things in one message', zh: '多事合并提醒' },
      when: {
        en: 'When reminders about several things would reach one person on one day.',
        zh: '同一天要提醒同一个人几件事时，合成一封。',
      },
      sources: ['S0 §6', 'S3 §4.5'],
    },
    {
      id: 'liaison.told',
      label: { en: 'A word to the contact first', zh: '先知会对接人' },
      when: {
        en: 'Before a step goes to somebody above the main contact.',
        zh: '联系对接人的上级之前。',
      },
      sources: ['S0 §5', 'S0 §6'],
    },
    {
      id: 'superior.briefing',
      label: { en: 'Briefing for our superior', zh: '给我方上级的情况说明' },
      when: {
        en: 'Before our superior speaks with their sponsor.',
        zh: '我方上级与对方分管领导沟通之前。',
      },
      sources: ['S0 §6', 'S4 §9.2'],
    },
    {
      id: 'general',
      label: { en: 'Once more', zh: '再次联系' },
      when: {
        en: 'Where a situation has no text of its own for the rest of a part delivery, or for a promised day that passed.',
        zh: '某类事项没有专门写法时：部分完成后提其余、承诺日已过时委婉提起。',
      },
      sources: ['S0 §1', 'S3 §4.4'],
    },
  ];
