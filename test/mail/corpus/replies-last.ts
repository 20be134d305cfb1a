import { above, mixed, type Reply } from './reply';

/** Written after the rules, the first four with `replies-fresh`. */
export const LAST_REPLIES: readonly Reply[] = [
  above(
    'Apple Mail with a space',
    '没收到附件，麻烦再发一次。',
    `
发自我的 iPhone

> 2026年11月24日 上午9:14，林伟 <wl@northwind.example> 写道：
>
> 附件是报告。`,
  ),
  above(
    'notice in Chinese',
    '验收单已签字，原件快递给您，单号 SF1234567890。',
    `
陈晓 | 采购主管 | 海港食品
电话 0411-12345678

【保密提示】本邮件及附件可能包含商业秘密，仅供指定收件人使用，如误收请立即删除并通知发件人。`,
  ),
  mixed(
    'best wishes with more words',
    `祝您和团队新年快乐！另外，合同的第三条我们还想再谈谈。`,
    `祝您和团队新年快乐！另外，合同的第三条我们还想再谈谈。`,
  ),
  mixed(
    'forwarded only',
    `



---------- 转发的邮件 ----------
发件人： 王刚 <wg@harbour.example>
时间： 2026年11月23日 17:30
主题： 预算
收件人： 陈晓 <chenxiao@harbour.example>

预算批了。`,
    '',
  ),
  above(
    'Spark',
    'The dump is on the share.',
    `
On 24 Nov 2026 at 09:14 +0100, Ana Ruiz <ana@pm.example>, wrote:
> Where is the dump?`,
  ),
  above(
    'signature with pronouns and socials',
    'We can give you the window from 22:00 to 02:00 on Saturday night.',
    `
Best,
Kofi

Kofi Mensah (he/him)
Data Engineer @ Sunrise
LinkedIn | X
www.sunrise.example

From: Ana Ruiz <ana@pm.example>
Sent: Tuesday, November 24, 2026 09:14
To: Kofi Mensah <kofi@sunrise.example>
Subject: Window`,
  ),
  above(
    'with thanks and regards',
    'Signed copy attached.',
    `
Thanks & regards,
Priya Nair
Legal Counsel | Sunrise Pvt. Ltd.
Mob: +91 98765 43210

On Tue, Nov 24, 2026 at 9:14 AM Ana Ruiz <ana@pm.example> wrote:

> Could you sign?`,
  ),
  mixed(
    'numbers at the end are an answer',
    `The serial numbers are

1200-3344-01
1200-3344-02

Regards
Kofi`,
    `The serial numbers are

1200-3344-01
1200-3344-02`,
  ),
  mixed(
    'a phone number is the answer',
    `Here you go

+49 170 1234567`,
    `Here you go

+49 170 1234567`,
  ),
  above(
    'two languages',
    'All accounts are created.',
    `
Kind regards / 此致
Priya`,
  ),
  above(
    'Roundcube in Chinese',
    '账号都建好了，密码稍后短信发您。',
    `
在 2026-11-24 09:14，Ana Ruiz 写道：
> 账号建好了吗？`,
  ),
  above(
    'Coremail',
    '迁移窗口定在周六晚上十点。',
    `

周婷
信息技术部

> -----原始邮件-----
> 发件人: "Ana Ruiz" <ana@pm.example>
> 发送时间: 2026-11-24 09:14:00 (星期二)
> 收件人: "周婷" <zt@sunrise.example>
> 主题: 窗口
>
> 定在什么时候？`,
  ),
  above(
    'Exmail with a logo line',
    '可以，按这个排期走。',
    `
周婷
日升科技 · 信息技术部
Mobile：139 0000 1111
[image: logo.png]

------------------ 原始邮件 ------------------
发件人: "Ana Ruiz"<ana@pm.example>;
发送时间: 2026年11月24日(星期二) 上午9:14
收件人: "周婷"<zt@sunrise.example>;
主题: 排期`,
  ),
  above(
    'forwarded by 163',
    '您看一下这个报价行不行。',
    `





-------- 转发邮件信息 --------
发件人："李强" <lq@supplier.example>
发送日期：2026-11-23 17:00:00
收件人：zt@sunrise.example
主题：报价

单价100元。`,
  ),
  mixed('only a wish', '祝好！\n周婷', ''),
  mixed(
    'a question after the signature',
    `好的。

祝好
周婷

对了，发票您寄出了吗？`,
    `好的。

祝好
周婷

对了，发票您寄出了吗？`,
  ),
];
