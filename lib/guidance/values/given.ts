import { given, type ValueSpec } from './spec';

/** What the product knows by itself. */
export const givenValues: readonly ValueSpec[] = [
  given(
    'line',
    'greetingName',
    ['Greeting', 'How the mail greets them, e.g. “Anna” or “Ms Keller”.'],
    ['称呼', '邮件开头的称呼，例如“王总”“李老师”。'],
  ),
  given(
    'line',
    'myName',
    ['Your name', 'As you sign your mails.'],
    ['您的姓名', '邮件落款使用的姓名。'],
  ),
  given('line', 'client', ['Client', 'The name of the organisation.'], ['客户', '客户单位名称。']),
  given(
    'line',
    'project',
    ['Project', 'As the client calls it.'],
    ['项目', '客户熟悉的项目名称。'],
  ),
  given(
    'line',
    'title',
    ['What is owed', 'In a few words.'],
    ['事项', '用几个字说明需要对方做什么。'],
  ),
  given('lines', 'items', ['Open items', 'One per line.'], ['未完成的明细', '每行一项。']),
  given('day', 'due', ['Due date', 'The day it is owed.'], ['截止日期', '约定完成的日期。']),
  given(
    'flag',
    'dueIsPast',
    ['Due date has passed', 'Whether the due date has passed.'],
    ['是否已过截止日期', '截止日期是否已过。'],
  ),
  given(
    'number',
    'daysOverdue',
    ['Business days overdue', 'Counted in the client’s calendar.'],
    ['逾期工作日数', '按客户所在地的工作日计算。'],
  ),
  given(
    'day',
    'promised',
    ['Promised for', 'The day that the client named.'],
    ['对方承诺的日期', '对方此前答应的日期。'],
  ),
  given(
    'day',
    'lastSent',
    ['Our last message', 'The day it went out.'],
    ['上次去信日期', '我方上一封邮件的日期。'],
  ),
  given('day', 'today', ['Today', 'The day of this mail.'], ['今天', '本邮件的日期。']),
  given(
    'number',
    'calendarDaysOverdue',
    ['Calendar days overdue', 'Counted from the due date.'],
    ['逾期自然日数', '自截止日起按自然日计算。'],
  ),
  given(
    'lines',
    'entries',
    ['Open points', 'One per line, each with its date.'],
    ['待办各项', '每行一项，写明日期。'],
  ),
  given(
    'flag',
    'inTime',
    ['It came in time', 'Whether it came by the due date.'],
    ['是否按时', '是否在截止日期前送达。'],
  ),
  given(
    'flag',
    'early',
    ['It came early', 'Whether it came before the due date.'],
    ['是否提前', '是否早于截止日期送达。'],
  ),
];
