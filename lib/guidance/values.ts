import type { Phrase } from '@/lib/domain/ladder';

/** One value that texts may use, and how to ask the PM for it. */
export interface ValueSpec {
  name: string;
  /** `given`: the product knows it; `asked`: the PM says it where a text needs it. */
  from: 'given' | 'asked';
  /** `project`: remembered with the project; `draft`: meant for one text only. */
  scope: 'project' | 'draft';
  input: 'line' | 'lines' | 'day' | 'number' | 'flag';
  label: Phrase;
  hint: Phrase;
  /** For days: business days from today that make a fair proposal. */
  proposedIn?: number;
}

type Words = [label: string, hint: string];

const spec = (
  from: ValueSpec['from'],
  scope: ValueSpec['scope'],
  input: ValueSpec['input'],
  name: string,
  en: Words,
  zh: Words,
  proposedIn?: number,
): ValueSpec => ({
  name,
  from,
  scope,
  input,
  label: { en: en[0], zh: zh[0] },
  hint: { en: en[1], zh: zh[1] },
  ...(proposedIn === undefined ? {} : { proposedIn }),
});

/** Every value that a text may use. Names are stable: project managers' own texts and projects refer to them. */
export const valueSpecs: readonly ValueSpec[] = [
  spec(
    'given',
    'draft',
    'line',
    'greetingName',
    ['Greeting', 'How the mail greets them, e.g. “Anna” or “Ms Keller”.'],
    ['称呼', '邮件开头的称呼，例如“王总”“李老师”。'],
  ),
  spec(
    'given',
    'draft',
    'line',
    'myName',
    ['Your name', 'As you sign your mails.'],
    ['您的姓名', '邮件落款使用的姓名。'],
  ),
  spec(
    'given',
    'draft',
    'line',
    'client',
    ['Client', 'The name of the organisation.'],
    ['客户', '客户单位名称。'],
  ),
  spec(
    'given',
    'draft',
    'line',
    'project',
    ['Project', 'As the client calls it.'],
    ['项目', '客户熟悉的项目名称。'],
  ),
  spec(
    'given',
    'draft',
    'line',
    'title',
    ['What is owed', 'In a few words.'],
    ['事项', '用几个字说明需要对方做什么。'],
  ),
  spec(
    'given',
    'draft',
    'lines',
    'items',
    ['Open items', 'One per line.'],
    ['未完成的明细', '每行一项。'],
  ),
  spec(
    'given',
    'draft',
    'day',
    'due',
    ['Due date', 'The day it is owed.'],
    ['截止日期', '约定完成的日期。'],
  ),
  spec(
    'given',
    'draft',
    'flag',
    'dueIsPast',
    ['Due date has passed', 'Whether the due date has passed.'],
    ['是否已过截止日期', '截止日期是否已过。'],
  ),
  spec(
    'given',
    'draft',
    'number',
    'daysOverdue',
    ['Business days overdue', 'Counted in the client’s calendar.'],
    ['逾期工作日数', '按客户所在地的工作日计算。'],
  ),
  spec(
    'given',
    'draft',
    'day',
    'promised',
    ['Promised for', 'The day that the client named.'],
    ['对方承诺的日期', '对方此前答应的日期。'],
  ),
  spec(
    'given',
    'draft',
    'day',
    'lastSent',
    ['Our last message', 'The day it went out.'],
    ['上次去信日期', '我方上一封邮件的日期。'],
  ),
  spec(
    'given',
    'draft',
    'day',
    'today',
    ['Today', 'The day of this mail.'],
    ['今天', '本邮件的日期。'],
  ),
  spec(
    'asked',
    'project',
    'lines',
    'criteria',
    ['Acceptance criteria', 'As agreed, one per line, each with its measure.'],
    ['验收标准', '按双方约定填写，每行一条，写明衡量指标。'],
  ),
  spec(
    'asked',
    'project',
    'line',
    'acceptancePeriod',
    ['Acceptance period', 'As agreed, e.g. “10 working days”.'],
    ['验收期限', '按合同约定，例如“十个工作日”。'],
  ),
  spec(
    'asked',
    'project',
    'day',
    'deliveredOn',
    ['Delivered on', 'The day the client received it.'],
    ['交付日期', '客户收到成果的日期。'],
  ),
  spec(
    'asked',
    'project',
    'day',
    'criteriaMetOn',
    ['Criteria met on', 'The date of the test report that shows it.'],
    ['达标日期', '测试报告证明各项标准达标的日期。'],
  ),
  spec(
    'asked',
    'project',
    'lines',
    'valueFigures',
    [
      'Value in figures',
      'What it brings the client, one per line, e.g. “Orders entered in 2 minutes, not 9”.',
    ],
    ['成效数据', '项目给客户带来的成效，每行一条，例如“单据录入由9分钟缩短至2分钟”。'],
  ),
  spec(
    'asked',
    'project',
    'line',
    'clause',
    ['Contract clause', 'The agreed wording on late acceptance, with its number.'],
    ['合同条款', '关于逾期验收的条款原文及条款号。'],
  ),
  spec(
    'asked',
    'draft',
    'lines',
    'meetingSlots',
    ['Times to meet', 'Two are best, one per line, in the client’s time zone.'],
    ['可选时间', '建议给两个，每行一个，按客户所在地时间填写。'],
  ),
  spec(
    'asked',
    'draft',
    'day',
    'answerBy',
    ['Answer by', 'Five business days from now are fair.'],
    ['请对方答复的日期', '建议留出五个工作日。'],
    5,
  ),
  spec(
    'asked',
    'draft',
    'day',
    'lastDate',
    ['Last date', 'The date that follows from the clause.'],
    ['最后日期', '按条款推算的日期。'],
    5,
  ),
  spec(
    'asked',
    'draft',
    'line',
    'question',
    ['The question', 'One sentence that can be answered in one line.'],
    ['想问的问题', '一句话，对方一行就能答复。'],
  ),
  spec(
    'asked',
    'draft',
    'line',
    'easierQuestion',
    ['An easier question', 'A yes or no, or a choice between two.'],
    ['更容易回答的问法', '改成是非题，或二选一。'],
  ),
  spec(
    'asked',
    'draft',
    'line',
    'fallback',
    ['What you will do without an answer', 'A full sentence, e.g. “We build layout A.”'],
    ['未收到答复时的安排', '一句完整的话，例如“我方先按方案A推进”。'],
  ),
  spec(
    'asked',
    'draft',
    'day',
    'fallbackDate',
    ['Starting on', 'Five business days from now are fair.'],
    ['从哪天开始', '建议留出五个工作日。'],
    5,
  ),
];

const byName = new Map(valueSpecs.map((value) => [value.name, value]));

/** The value of that name. Throws for one that is not in the registry. */
export function valueSpec(name: string): ValueSpec {
  const found = byName.get(name);
  if (!found) throw new Error(`No such template value: ${name}`);
  return found;
}

/** How to ask the PM for a value that a text needs. Throws for one that cannot be asked for. */
export function askFor(name: string): Pick<ValueSpec, 'name' | 'label' | 'hint'> & {
  input: 'line' | 'lines' | 'day';
} {
  const { input, label, hint } = valueSpec(name);
  if (input === 'number' || input === 'flag') throw new Error(`Nobody is asked for ${name}`);
  return { name, input, label, hint };
}
