import { askedFor, type ValueSpec } from './spec';

/** Agreed terms: what a consequence in a text rests on. */
export const termsValues: readonly ValueSpec[] = [
  askedFor(
    'project',
    'line',
    'lateStart',
    ['Late sign-off', 'What was agreed for the start when sign-off comes later.'],
    ['需求确认延迟的约定', '约定好的：确认晚了，开工如何顺延。'],
  ),
  askedFor(
    'project',
    'line',
    'lateMaterials',
    ['Late materials', 'What was agreed when materials come later.'],
    ['资料延迟的约定', '约定好的：资料晚到，工期如何顺延。'],
  ),
  askedFor(
    'project',
    'line',
    'lateFeedback',
    ['Late feedback', 'What was agreed when comments come later.'],
    ['反馈延迟的约定', '约定好的：反馈晚了，工期和费用怎么算。'],
  ),
  askedFor(
    'project',
    'line',
    'latePayment',
    ['Late payment', 'What was agreed when a payment comes later.'],
    ['付款延迟的约定', '约定好的：付款晚了怎么办。'],
  ),
  askedFor(
    'project',
    'line',
    'pauseTerm',
    ['Pause and resume', 'The agreed wording on pausing and resuming work, with its number.'],
    ['暂停与恢复条款', '关于暂停和恢复工作的条款原文及条款号。'],
  ),
  askedFor(
    'project',
    'line',
    'handoverTerm',
    ['Hand-over after payment', 'The agreed wording, with its number.'],
    ['付款后移交的条款', '条款原文及条款号。'],
  ),
  askedFor(
    'project',
    'line',
    'disputeClause',
    ['Dispute clause', 'The agreed wording on mediation or arbitration, with its number.'],
    ['争议解决条款', '关于调解或仲裁的条款原文及条款号。'],
  ),
];
