import type { Phrase } from '@/lib/domain/ladder';

/** A rule that holds in every situation. */
export interface Guard {
  id: string;
  name: Phrase;
  rule: Phrase;
  sources: readonly string[];
}

const guard = (
  id: string,
  [en, zh]: readonly [en: string, zh: string],
  [ruleEn, ruleZh]: readonly [en: string, zh: string],
  sources: readonly string[],
): Guard => ({ id, name: { en, zh }, rule: { en: ruleEn, zh: ruleZh }, sources });

/** The guards, in words for the PM; `lib/domain` keeps to them. */
export const guards: readonly Guard[] = [
  guard(
    'G1',
    ['Moderation', '适度'],
    [
      'Two business days at least lie between two messages about one ask, and a client gets at most two reminders in five business days. Reminders and offers of help to one person go out as one message; payments and everything from level 3 on stand alone. What has to wait is shown as waiting.',
      '同一事项两次联系至少间隔两个工作日；同一客户五个工作日内最多两次提醒。给同一个人的提醒和协助合并成一封；付款以及第3级起的步骤单独发。需要等的，会注明在等。',
    ],
    ['S0 §6', 'S3 §4.5'],
  ),
  guard(
    'G2',
    ['Our own house first', '先做好自己的'],
    [
      'While we are late with something in the same project, reminders and help go on, but before a talk or a formal step the client first hears where we stand. The project manager may decide otherwise; that is kept in the history.',
      '同一项目里我方有逾期事项时，提醒和协助照常，但开会或发函之前，先向客户说明我方进展。项目经理可以另作决定，并留下记录。',
    ],
    ['S2 §1', 'S2 §2'],
  ),
  guard(
    'G3',
    ['An answer stops the ladder', '有回音就停'],
    [
      'Once a person answers, nothing more goes out until the project manager says what the answer means: done, part of it, noted, a promise, a question, an objection. Automatic replies and bounced mail are no answers.',
      '对方有人回复后，在项目经理判断这是完成、部分完成、收到、承诺、提问还是异议之前，不再发任何内容。自动回复和退信不算回复。',
    ],
    ['S0 §1', 'S4 §2.1', 'S4 §2.2'],
  ),
  guard(
    'G4',
    ['Promises', '承诺'],
    [
      'A promised day is kept beside the due day and never replaces it. If it passes, the same step comes once more and recalls the promise kindly; after a second one that passes, the next step follows. A promise more than ten business days away is for the project manager to accept.',
      '承诺日期另记，不改变原定日期。过了承诺日，先用同一级委婉提一次；第二次落空才进入下一步。承诺超过十个工作日的，由项目经理决定是否接受。',
    ],
    ['S1.A §1', 'S3 §4.4'],
  ),
  guard(
    'G5',
    ['The reason changes the path', '原因决定走法'],
    [
      'Before a step becomes firmer, ask why it does not move. Each reason has an answer of its own, which comes before the ladder goes on.',
      '语气加重之前，先问清为什么没动。每种原因各有应对，应对在先，再往下走。',
    ],
    ['S0 §1'],
  ),
  guard(
    'G6',
    ['Talk leaves a written trace', '谈过要有记录'],
    [
      'A call or a meeting is followed by minutes within one business day.',
      '电话或会议之后，一个工作日内发出纪要。',
    ],
    ['S3 §4.4', 'S4 §4.1'],
  ),
  guard(
    'G7',
    ['Another channel', '换个渠道'],
    [
      'After two reminders on one channel without an answer, the next one is offered on the client’s second channel, or as a call. Formal steps stay in writing, in the form agreed.',
      '同一渠道提醒两次没有回音，下一次建议换到客户的第二渠道，或打电话。正式步骤仍用书面，按约定的形式。',
    ],
    ['S0 §6', 'S1.A §1', 'S1.D §2'],
  ),
  guard(
    'G8',
    ['Quiet times', '避开不便的时间'],
    [
      'Steps fall on days when both sides work, in hours that both share. Nothing from level 3 on goes out on the last day before a long break or the first after it, and no deadline lies inside one.',
      '步骤安排在双方都上班的日子和共同的工作时段。长假前最后一天和节后第一天不安排第3级及以上的步骤，也不把期限定在假期里。',
    ],
    ['S1.A §7'],
  ),
  guard(
    'G9',
    ['Language and custom', '语言与习惯'],
    [
      'Texts are in the language of whoever reads them, with the form of address that is usual there.',
      '用对方的语言书写，称呼按对方的习惯。',
    ],
    ['S1.A §7'],
  ),
  guard(
    'G10',
    ['Tone', '语气'],
    [
      'A draft is looked over for orders, blame, threats, nagging and jargon, and a better wording is offered. It never stops anybody from writing.',
      '草稿会检查是否有命令、指责、威胁、唠叨和行话，并给出更好的说法；不会阻止发送。',
    ],
    ['S3 §4.2', 'S3 §4.5', 'S4 FAQ 3'],
  ),
  guard(
    'G11',
    ['Readiness', '先备齐'],
    [
      'What a step builds on is ticked off first: the document, the invoice, the agreed criteria. Until then the step is to prepare it.',
      '步骤所依据的文件、发票、约定的标准要先备齐勾选；在那之前，要做的就是准备它。',
    ],
    ['S0 §3', 'S3 §3.1'],
  ),
  guard(
    'G12',
    ['Everything is logged', '事事留痕'],
    [
      'Each message becomes an entry with date, people and content by itself; what was undone or bounced is marked so.',
      '每次联系都自动留下日期、人员和内容；撤回或退信也会注明。',
    ],
    ['S3 §4.4', 'S4 §4.2'],
  ),
  guard(
    'G13',
    ['Their point of view', '站在对方角度'],
    [
      'Each text says first, in plain words, why the matter is good for those who read it.',
      '每封信先用平实的话说明：这件事对对方有什么好处。',
    ],
    ['S3 §4.1', 'S0 §4'],
  ),
];
