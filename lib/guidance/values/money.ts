import { askedFor, type ValueSpec } from './spec';

/** Payments and support. */
export const moneyValues: readonly ValueSpec[] = [
  askedFor(
    'project',
    'line',
    'milestone',
    ['Milestone', 'The one that was reached.'],
    ['里程碑', '已达成的里程碑。'],
  ),
  askedFor(
    'project',
    'line',
    'amount',
    ['Amount', 'With currency, e.g. “EUR 12,000.00”.'],
    ['金额', '写明币种，例如“人民币12万元”。'],
  ),
  askedFor(
    'project',
    'line',
    'invoiceNumber',
    ['Invoice number', 'As printed on the invoice.'],
    ['发票号', '发票上的号码。'],
  ),
  askedFor(
    'project',
    'line',
    'account',
    ['Account', 'Where to pay to, as on the invoice.'],
    ['收款账户', '与发票一致的收款账户。'],
  ),
  askedFor(
    'draft',
    'day',
    'pauseOn',
    ['Pause on', 'The day that follows from the agreed term.'],
    ['暂停日期', '按条款推算的日期。'],
    5,
  ),
  askedFor(
    'project',
    'line',
    'supportPeriod',
    ['Support period', 'E.g. “12 months from acceptance”.'],
    ['质保期限', '例如“自验收之日起12个月”。'],
  ),
  askedFor(
    'project',
    'lines',
    'supportIncluded',
    ['Included in support', 'One per line.'],
    ['质保包含', '每行一条。'],
  ),
  askedFor(
    'project',
    'lines',
    'supportExcluded',
    ['Not included', 'One per line.'],
    ['质保不含', '每行一条。'],
  ),
  askedFor(
    'project',
    'line',
    'supportCost',
    ['Cost after the period', 'E.g. “EUR 90 per hour”.'],
    ['质保期后的费用', '例如“每人天2000元”。'],
  ),
  askedFor(
    'project',
    'line',
    'supportContact',
    ['How to reach support', 'Address, phone, hours.'],
    ['售后联系方式', '邮箱、电话、服务时间。'],
  ),
  askedFor(
    'project',
    'line',
    'supportAnswerTime',
    ['How fast support answers', 'E.g. “within four working hours”.'],
    ['售后响应时间', '例如“四小时内响应”。'],
  ),
];
