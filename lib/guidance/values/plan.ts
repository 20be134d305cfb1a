import { askedFor, type ValueSpec } from './spec';

/** What a project agrees and plans. */
export const planValues: readonly ValueSpec[] = [
  askedFor(
    'project',
    'lines',
    'coreNeeds',
    [
      'Core needs',
      'What the client needs most, in your words, the most important first, one per line.',
    ],
    ['核心需求', '用自己的话写，最重要的放最前，每行一条。'],
  ),
  askedFor(
    'project',
    'lines',
    'outOfScope',
    ['Out of scope', 'What is not part of the project, one per line.'],
    ['不在范围内', '明确不包含的内容，每行一条。'],
  ),
  askedFor(
    'project',
    'line',
    'budget',
    ['Budget', 'As agreed, e.g. “EUR 48,000, fixed”.'],
    ['预算', '按双方约定，例如“48万元，固定总价”。'],
  ),
  askedFor(
    'project',
    'lines',
    'milestones',
    ['Milestones', 'Date and what each one delivers, one per line.'],
    ['里程碑', '日期和交付内容，每行一条。'],
  ),
  askedFor(
    'project',
    'lines',
    'paymentPlan',
    ['Payment plan', 'Amount and date or event, one per line.'],
    ['付款计划', '金额与付款节点，每行一条。'],
  ),
  askedFor(
    'project',
    'lines',
    'limits',
    [
      'Limits and what it needs',
      'What the result will not do, and what it needs from the client, one per line.',
    ],
    ['边界与前提', '成果的局限，以及需要客户配合的事，每行一条。'],
  ),
  askedFor(
    'project',
    'lines',
    'risks',
    ['Risks', 'Each risk with our answer to it, one per line.'],
    ['风险', '每条风险及应对办法，每行一条。'],
  ),
  askedFor(
    'project',
    'line',
    'mainChannel',
    ['Main channel', 'E.g. “e-mail”.'],
    ['主要沟通渠道', '例如“邮件”。'],
  ),
  askedFor(
    'project',
    'line',
    'secondChannel',
    ['Second channel', 'For when it is urgent, e.g. “Teams”.'],
    ['备用沟通渠道', '急事用，例如“企业微信”。'],
  ),
  askedFor(
    'project',
    'lines',
    'whoTalks',
    ['Who talks to whom', 'One pair per line, e.g. “Content: Anna Keller and Lin Mei”.'],
    ['对接安排', '每行一对，例如“内容：王经理对接林梅”。'],
  ),
  askedFor(
    'project',
    'line',
    'answerTime',
    ['Time to answer', 'For both sides, e.g. “within one working day”.'],
    ['答复时限', '双方一致，例如“一个工作日内”。'],
  ),
  askedFor(
    'project',
    'line',
    'meetingRhythm',
    ['Rhythm of meetings', 'E.g. “every other Tuesday, 30 minutes”.'],
    ['例会频率', '例如“每两周周二，半小时”。'],
  ),
  askedFor(
    'project',
    'line',
    'feedbackPlace',
    ['Where feedback goes', 'E.g. “a line to me, any time”.'],
    ['反馈渠道', '例如“随时发邮件给我”。'],
  ),
];
