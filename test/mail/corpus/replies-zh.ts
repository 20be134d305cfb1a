import { above, type Reply } from './reply';

export const CHINESE_REPLIES: readonly Reply[] = [
  above(
    'Gmail',
    '林经理，您好！清单已经补齐，下周一可以开始。',
    `
林伟 <lin.wei@example.com> 于2026年11月20日周五 10:12写道：

> 王总，您好：
> 请问清单什么时候能补齐？`,
  ),
  above(
    'Gmail, wrapped',
    '可以，没有问题。',
    `
林伟（北风项目部） <lin.wei@northwind-projects.example.com>
于2026年11月20日周五 10:12写道：

> 周四下午三点开会可以吗？`,
  ),
  above(
    'QQ Mail',
    '林工，发票已经收到，财务说月底前付款。',
    `



------------------&nbsp;原始邮件&nbsp;------------------
发件人: "林伟" <lin@example.com>;
发送时间: 2026年11月20日(星期五) 上午10:12
收件人: "王敏"<wangmin@qq.com>;
主题: 发票

王姐：发票寄出了。`,
  ),
  above(
    'QQ Mail, plain',
    '好的，我跟领导汇报一下。',
    `
------------------ 原始邮件 ------------------
发件人: "lin";<lin@example.com>;
发送时间: 2026年11月20日(星期五) 上午10:12
收件人: "王敏"<wangmin@qq.com>;
主题: 变更单

请确认。`,
  ),
  above(
    'QQ Mail on a phone',
    '收到，明天给您答复。',
    `
发自我的iPhone


------------------ Original ------------------
From: Lin Wei <lin@example.com>
Date: Fri,Nov 20,2026 10:12 AM
To: 王敏 <wangmin@qq.com>
Subject: Re: 验收安排`,
  ),
  above(
    'NetEase 163, old style',
    '已审核，第三页的金额要改成含税价。',
    `



在 2026-11-20 10:12:33，"林伟" <lin@example.com> 写道：
>王老师好，
>报价单请审核。
>`,
  ),
  above(
    'NetEase 163, English attribution',
    '附件是盖章版，请查收。',
    `




At 2026-11-20 10:12:33, "林伟" <lin@example.com> wrote:
请把盖章版发给我。`,
  ),
  above(
    'NetEase with a table',
    '样品周三寄出。',
    `
---- 回复的原邮件 ----
| 发件人 | 林伟<lin@example.com> |
| 日期 | 2026年11月20日 10:12 |
| 收件人 | 王敏<wm@163.com> |
| 抄送至 | |
| 主题 | 样品 |
王敏，样品什么时候寄？`,
  ),
  above(
    'NetEase Mail Master',
    '行，就按第二个方案做。',
    `
| |
王敏
|
|
wangmin@163.com
|
签名由网易邮箱大师定制

在2026年11月20日 10:12，林伟<lin@example.com> 写道：
您看哪个方案合适？`,
  ),
  above(
    'Foxmail',
    '林总，合同法务已经看过，没有意见，可以走用印流程。',
    `


王敏
采购部
wangmin@client.example

发件人： 林伟
发送时间： 2026-11-20 10:12
收件人： wangmin@client.example
抄送： 李佳
主题： 合同审核
王经理，您好：`,
  ),
  above(
    'Outlook desktop',
    `林先生：

测试报告已阅，第4项需要补充数据。`,
    `
祝好

王敏
质量管理部 经理
上海明德机械有限公司
电话：021-12345678
手机：13800000000

发件人: 林伟 <lin@example.com>
发送时间: 2026年11月20日 10:12
收件人: 王敏 <wangmin@client.example>
抄送: 李佳 <lijia@client.example>
主题: 测试报告

王经理，您好：`,
  ),
  above(
    'Outlook on a phone',
    '周五我不在，下周一再约吧。',
    `
获取 Outlook for iOS<https://aka.ms/o0ukef>
________________________________
发件人: 林伟 <lin@example.com>
发送时间: Friday, November 20, 2026 10:12:33 AM
收件人: 王敏 <wangmin@client.example>
主题: 周五的会

王经理，周五有空吗？`,
  ),
  above(
    'Apple Mail',
    '地址没变，还是老地方。',
    `
> 在 2026年11月20日，上午10:12，林伟 <lin@example.com> 写道：
>
> 送货地址有变化吗？`,
  ),
  above(
    'iPhone',
    '我在出差，回去以后给你。',
    `
发自我的 iPhone

> 在 2026年11月20日，10:12，林伟 <lin@example.com> 写道：
>
> ﻿图纸可以发我吗？`,
  ),
  above(
    'Thunderbird',
    '服务器已经重启，请再试一次。',
    `
在 2026/11/20 10:12, 林伟 写道:
> 测试环境连不上了。
`,
  ),
  above(
    'WeCom',
    '可以验收了，周三下午安排。',
    `
发自我的企业微信


------------------ 原始邮件 ------------------
发件人: 林伟 <lin@example.com>
发送时间: 2026年11月20日 10:12
收件人: 王敏 <wangmin@client.example>
主题: 验收`,
  ),
];
