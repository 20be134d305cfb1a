/**
 * What the conversation shows, its subject, everybody outside our house, and the projects to propose as `id:reason`, best first;
 * `earlier` are the projects of its messages, `referred` those of mails that it refers to, `like` the domain that one of them could be mistaken for.
 */
export type ThreadCase = readonly [
  what: string,
  subject: string,
  addresses: string,
  proposed: string,
  more?: { earlier?: string; referred?: string; like?: string },
];

const ACME = 'shop:participant erp:participant';
const NORTHWIND = 'portal:participant app:participant';
const HUAXIN = 'oa:participant site:participant';

export const THREADS: readonly ThreadCase[] = [
  // Known people.
  ['a contact', 'Hello', 'anna@acmefoods.com', ACME],
  [
    'a contact of one project',
    'Quick question',
    'jonas@hallmann-logistik.de',
    'tracking:participant',
  ],
  ['a Chinese contact', '请教一个问题', 'wang.min@huaxin-tech.com.cn', HUAXIN],
  ['a contact at a provider', 'Invoice', 'sam.lee@gmail.com', 'brand:participant'],
  ['a contact at 163', '发票', 'zhouji@163.com', 'tea:participant'],
  ['a contact with a second address', '附件', '58231144@qq.com', HUAXIN],
  ['a contact among strangers', 'Minutes', 'tom@lawyers.example anna@acmefoods.com', ACME],
  [
    'contacts of two clients',
    'Intro',
    'li@mingda.cn jonas@hallmann-logistik.de',
    'stock:participant tracking:participant',
  ],
  ['an adviser of two clients', 'Status', 'eva@brightpm.io', `${NORTHWIND} ${ACME}`],
  ['a contact from an odd domain', 'Ticket 4711', 'desk@northwindt.com', NORTHWIND],
  // Known people, and words that tell which of their projects.
  [
    'the older project by name',
    'Re: ERP rollout – open points',
    'anna@acmefoods.com',
    'erp:participant shop:participant',
  ],
  [
    'the older project by code',
    '[ACM-7] data migration',
    'anna@acmefoods.com',
    'erp:participant shop:participant',
  ],
  ['a name within a longer name', 'Customer portal: colours', 'kate@northwind.co.uk', NORTHWIND],
  [
    'the longer name',
    'Customer Portal Mobile App: icons',
    'kate@northwind.co.uk',
    'app:participant portal:participant',
  ],
  [
    'a Chinese name',
    '回复：官网改版的文案',
    'wang.min@huaxin-tech.com.cn',
    'site:participant oa:participant',
  ],
  [
    'the adviser by name',
    'ERP rollout training',
    'eva@brightpm.io',
    'erp:participant portal:participant app:participant shop:participant',
  ],
  ["another client's name in passing", 'Like your customer portal?', 'anna@acmefoods.com', ACME],
  ["another client's Chinese name", '参考官网改版的方案', 'li@mingda.cn', 'stock:participant'],
  ["another client's code", 'Same as HL3', 'anna@acmefoods.com', `${ACME} tracking:code`],
  // Codes of unknown people.
  ['a code', 'ACM-12: texts', 'lena@agency.example', 'shop:code'],
  ['a code in brackets', 'AW: [ACM-12] Texte', 'lena@agency.example', 'shop:code'],
  ['a code in small letters', 'fwd: acm-12', 'lena@agency.example', 'shop:code'],
  ['a code with a space', 'ACM 12 hosting', 'ops@hoster.example', 'shop:code'],
  ['a code with an underscore', 'acm_12_final', 'ops@hoster.example', 'shop:code'],
  ['a code in full-width letters', 'ＡＣＭ－１２ 进度', 'someone@qq.com', 'shop:code'],
  ['a code beside Chinese', '关于HX2026的进度', 'someone@qq.com', 'oa:code'],
  ['a code with a slash', 'NW/21 sign-off', 'someone@gmail.com', 'portal:code'],
  ['a short code', 'HL3 – labels', 'print@labels.example', 'tracking:code'],
  ['a code beside a comma', '回复：ZJ-01，上线时间', 'someone@126.com', 'tea:code'],
  ['two codes', 'ACM-7 and HL3', 'ops@hoster.example', 'erp:code tracking:code'],
  // What only looks like a code.
  ['a longer number', 'ACM-120 offer', 'x@shop.example', ''],
  ['a number that goes on', 'Order ACM-123', 'x@shop.example', ''],
  ['letters that go on', 'OHL3 spare part', 'x@shop.example', ''],
  ['a code within a word', 'XHX2026', 'x@shop.example', ''],
  ['a closed project', 'ACM-3 pictures', 'x@photo.example', ''],
  // Names of unknown people.
  ['a name', 'Offer for Parcel Tracking', 'sales@vendor.example', 'tracking:name'],
  ['a name with a hyphen', 'web-shop relaunch kick-off', 'sales@vendor.example', 'shop:name'],
  ['a Chinese name inside', '贵司仓储管理系统报价', 'sales@vendor.example', 'stock:name'],
  ['a mixed name', 'OA系统升级 报价单', 'sales@vendor.example', 'oa:name'],
  [
    'both names of a pair',
    'Customer portal mobile app',
    'x@stores.example',
    'app:name portal:name',
  ],
  ['part of a name', 'Web shop prices', 'sales@vendor.example', ''],
  ['a name in the plural', 'Brand books for sale', 'sales@vendor.example', ''],
  ['only a word of a Chinese name', '系统升级通知', 'noreply@bank.example', ''],
  // Domains.
  [
    'a colleague of a contact',
    'Hello from purchasing',
    'ben@acmefoods.com',
    'shop:domain erp:domain',
  ],
  ['a subdomain', 'Delivery report', 'bot@mail.acmefoods.com', 'shop:domain erp:domain'],
  ['a second domain', 'Introduction', 'paul@northwind.com', 'portal:domain app:domain'],
  ['a colleague who names a project', 'ERP rollout', 'ben@acmefoods.com', 'erp:name shop:domain'],
  ['a colleague in China', '新对接人', 'zhang.lei@huaxin-tech.com.cn', 'oa:domain site:domain'],
  ['capitals in the address', 'Hi', 'Ben@AcmeFoods.COM', 'shop:domain erp:domain'],
  ['a stranger at 163', '合作', 'stranger@163.com', ''],
  ['a stranger at Gmail', 'Hello', 'stranger@gmail.com', ''],
  ['a stranger at qq', '您好', '99887766@qq.com', ''],
  ['nobody known', 'Newsletter', 'news@shop.example', ''],
  ['nobody at all', 'Notes to myself', '', ''],
  ['an end that is the same', 'Hi', 'x@notacmefoods-group.com', ''],
  // Earlier messages.
  [
    'a known message',
    'Hello',
    'x@shop.example',
    'tracking:earlier-thread',
    { earlier: 'tracking' },
  ],
  [
    'a known message before people',
    'Hi',
    'anna@acmefoods.com',
    'erp:earlier-thread shop:participant',
    { earlier: 'erp' },
  ],
  [
    'a known message before words',
    'ACM-12',
    'x@shop.example',
    'brand:earlier-thread shop:code',
    { earlier: 'brand' },
  ],
  ['messages of a closed project', 'Hi', 'x@shop.example', '', { earlier: 'fair' }],
  // Mails that it refers to.
  [
    'a quoted reference',
    'Fwd: something else',
    'x@shop.example',
    'tracking:reference',
    { referred: 'tracking' },
  ],
  [
    'a quoted reference before people',
    '新的主题',
    'wang.min@huaxin-tech.com.cn',
    'site:reference oa:participant',
    { referred: 'site' },
  ],
  [
    'a quoted reference of a pretender',
    'Re: payment',
    'anna@acmefood.com',
    '',
    { referred: 'shop', like: 'acmefoods.com' },
  ],
  // Pretenders.
  [
    'one letter off',
    'ACM-12: new bank details',
    'anna@acmefood.com',
    '',
    { like: 'acmefoods.com' },
  ],
  ['rn for m', 'Web shop relaunch', 'anna@acrnefoods.com', '', { like: 'acmefoods.com' }],
  ['a Cyrillic letter', 'Hello', 'anna@аcmefoods.com', '', { like: 'acmefoods.com' }],
  ['a changed ending', 'Payment', 'anna@acmefoods.co', '', { like: 'acmefoods.com' }],
  [
    'a name in front',
    'HL3 invoice',
    'jonas@hallmann-logistik.de.pay.example',
    '',
    { like: 'hallmann-logistik.de' },
  ],
  [
    'a digit for a letter',
    'OA系统升级 付款',
    'wang.min@huax1n-tech.com.cn',
    '',
    { like: 'huaxin-tech.com.cn' },
  ],
  [
    'a pretender beside a contact',
    'ERP rollout',
    'anna@acmefoods.com anna@acmefooods.com',
    ACME,
    { like: 'acmefoods.com' },
  ],
];
