import { above, mixed, type Reply } from './reply';

/** Written after the rules, in another voice. */
export const FRESH_REPLIES: readonly Reply[] = [
  above(
    'short and informal',
    'yep all good, go for it 👍',
    `
On Tue, 24 Nov 2026, 18:22 Wei Lin, <wl@northwind.example> wrote:

> Morning Dave, ok if we switch over tonight?
`,
  ),
  above(
    'long title block with a slogan',
    `Wei,

Legal came back with two remarks on clause 9. I have marked them in yellow. Until those are cleared nobody here will sign, sorry.`,
    `
Kind Regards

Dave O'Connor
Senior Category Manager – Indirect Procurement
Harbour Foods plc | Unit 7, Dock Road, Liverpool L3 4BB
D: +44 (0)151 496 0000 | M: +44 7700 900123
Feeding the north since 1921

________________________________
From: Wei Lin <wl@northwind.example>
Sent: 24 November 2026 09:14
To: Dave O'Connor <dave@harbour.example>
Cc: Legal <legal@harbour.example>
Subject: Re: Clause 9

Hi Dave, any word from legal?`,
  ),
  mixed(
    'answers in capitals below each quoted point',
    `Hi Wei, see below.

On 24/11/2026 09:14, Wei Lin wrote:
>> Old story.
> a) is the domain transferred?
NOT YET - WAITING FOR THE REGISTRAR
> b) do you have the SSL certificate?
YES
> c) who gets the admin account?

Rita and me.

Cheers
Dave`,
    `Hi Wei, see below.
NOT YET - WAITING FOR THE REGISTRAR
YES
Rita and me.`,
  ),
  above(
    'Android, no name',
    'In a meeting, will call you at 4.',
    `
Sent from Outlook for Android<https://aka.ms/AAb9ysg>
________________________________
From: Wei Lin <wl@northwind.example>
Sent: Tuesday, November 24, 2026 3:02:11 PM
To: Rita Sand <rita@harbour.example>
Subject: Quick question

Rita, do you have a minute?`,
  ),
  above(
    'mobile line with an excuse',
    'Third floor, ask for me at the desk.',
    `
Sent from my iPad - please excuse typos

On Nov 24, 2026, at 08:40, Wei Lin <wl@northwind.example> wrote:

Where shall we meet?`,
  ),
  above(
    'meeting forwarded',
    'Can you join this one instead of me?',
    `
-----Original Appointment-----
From: Wei Lin
Sent: Monday, 23 November 2026 11:00
To: Wei Lin; Rita Sand
Subject: Steering committee
When: Thursday, 26 November 2026 14:00-15:00
Where: Teams`,
  ),
  mixed(
    'an address for delivery',
    `Hello Wei,

here is where the pallets go.

Harbour Foods plc
Gate 3
Dock Road
Liverpool L3 4BB

Ring twice.`,
    `Hello Wei,

here is where the pallets go.

Harbour Foods plc
Gate 3
Dock Road
Liverpool L3 4BB

Ring twice.`,
  ),
  mixed(
    'thanks and a name',
    `Will do today.

Thanks,
Rita`,
    'Will do today.',
  ),
  mixed(
    'only thanks and a name',
    `Hi Wei,

Thank you!

Rita Sand`,
    `Hi Wei,

Thank you!

Rita Sand`,
  ),
  above(
    'disclaimer in two paragraphs',
    'The budget holder is on board. Purchase order to follow on Thursday.',
    `
Regards
Rita Sand

CONFIDENTIALITY NOTICE: The contents of this email message and any attachments are intended solely for the addressee(s).

If you are not the intended recipient of this message or if it has been addressed to you in error, please immediately alert the sender and then delete this message and any attachments.`,
  ),
  above(
    'Italian-made program, French attribution',
    'Yes for the training on the 3rd.',
    `
Le mar. 24 nov. 2026 à 09:14, Wei Lin <wl@northwind.example> a écrit :

> Shall we train on the 3rd?`,
  ),
  above(
    'Zendesk-like marker',
    'We tried again and the export still stops at 80 %.',
    `
--
Rita Sand
IT Service Desk, Harbour Foods
+44 151 496 0001

On 24 Nov 2026 at 9:14, Wei Lin <wl@northwind.example> wrote:
> please try again.`,
  ),
  mixed(
    'from and to in the own words',
    `Please change the booking:

From: London
To: Hamburg
Date: 3 December
Seats: 2

The rest stays.`,
    `Please change the booking:

From: London
To: Hamburg
Date: 3 December
Seats: 2

The rest stays.`,
  ),
  mixed('a bare greeting and a line', '林工好，\n下周再说吧', '林工好，\n下周再说吧'),
  above(
    'NetEase 126, small separator',
    '王老师说可以，您直接跟他约时间就行',
    `



--

陈晓
Tel:139 0000 0000


在 2026-11-24 09:14:05，"林伟" <wl@northwind.example> 写道：

小陈，王老师那边怎么说？`,
  ),
  above(
    'Foxmail in English',
    '尾款的事我问了财务，要等年度审计结束，估计12月中旬。',
    `


chenxiao@harbour.example

From: 林伟
Date: 2026-11-24 09:14
To: 陈晓
CC: 王刚
Subject: Re: 尾款`,
  ),
  above(
    'QQ on Android',
    '在路上，晚点回你',
    `
---Original---
From: "林伟"<wl@northwind.example>
Date: Tue, Nov 24, 2026 09:14 AM
To: "陈晓"<chenxiao@qq.com>;
Subject: Re: 图纸`,
  ),
  above(
    'Lark and a company block',
    '林经理，方案我们内部过了一遍，原则上同意，预算还要再压5%。',
    `
祝您工作愉快！
--
陈晓
战略采购中心
海港食品（集团）股份有限公司
地址：大连市中山区港湾街1号
手机：139 0000 0000

发件人： 林伟<wl@northwind.example>
时间： 2026年11月24日(周二) 09:14
收件人： 陈晓<chenxiao@harbour.example>
主题： 方案`,
  ),
  mixed(
    'answers in Chinese below numbered quotes',
    `林经理，逐条回复如下：

> 1. 服务器谁提供？
我方提供。

> 2. 域名备案需要多久？
大概20个工作日。

> 3. 培训几个人？
先按15人准备。`,
    `林经理，逐条回复如下：

我方提供。
大概20个工作日。
先按15人准备。`,
  ),
  above(
    'DingTalk on a phone',
    '同意，走流程吧。',
    `
来自钉钉邮箱
------------------------------------------------------------------
发件人：林伟 <wl@northwind.example>
发送时间：2026年11月24日(星期二) 09:14
收件人：陈晓 <chenxiao@harbour.example>
主　题：变更申请`,
  ),
];
