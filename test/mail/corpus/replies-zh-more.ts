import { above, mixed, type Reply } from './reply';

export const MORE_CHINESE_REPLIES: readonly Reply[] = [
  above(
    'DingTalk',
    '流程已提交，等总经理审批。',
    `
来自钉钉专属商务邮箱
------------------------------------------------------------------
发件人：林伟<lin@example.com>
日　期：2026年11月20日 10:12:33
收件人：王敏<wangmin@client.example>
主　题：付款流程

王经理，付款流程到哪一步了？`,
  ),
  above(
    'original mail between dashes',
    '第二条我们不同意，其他的没问题。',
    `
-----原始邮件-----
发件人:林伟 <lin@example.com>
发送时间:2026-11-20 10:12:33 (星期五)
收件人:王敏 <wangmin@client.example>
主题: 会议纪要`,
  ),
  mixed(
    'answers between the quotes',
    `在 2026-11-20 10:12，林伟 写道：
> 1、发票抬头写哪家公司？
上海明德机械有限公司
> 2、谁来签收？
张工，电话 13900000000
> 3、Logo 定稿了吗？
定了。`,
    `上海明德机械有限公司
张工，电话 13900000000
定了。`,
  ),
  above(
    'wishes and a name',
    '资料都在附件里，缺的两份下周补。',
    `
此致
敬礼

王敏
2026年11月20日`,
  ),
  above(
    'business wishes',
    '我们计划12月10日前完成内部评审。',
    `
顺祝商祺！

王敏
北京华信科技有限公司 | 项目经理
地址：北京市海淀区中关村大街1号
邮编：100080
网址：www.huaxin.example`,
  ),
  above(
    'confidentiality note',
    '价格我们接受，请发正式合同。',
    `
王敏
采购部
手机：13800000000

本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。禁止任何其他人以任何形式使用本邮件中的信息。如果您错收了本邮件，请您立即电话或邮件通知发件人并删除本邮件！`,
  ),
  mixed(
    'nothing quoted',
    `林经理：

    时间：周三下午两点
    地点：三楼会议室
    主题：验收

请准时参加。`,
    `林经理：

    时间：周三下午两点
    地点：三楼会议室
    主题：验收

请准时参加。`,
  ),
  mixed('one line', '您好，收到，谢谢！', '您好，收到，谢谢！'),
  mixed(
    'a contact given in the answer is no signature',
    `发票请寄给我们财务：

李芳
财务部
电话：021-88888888`,
    `发票请寄给我们财务：

李芳
财务部
电话：021-88888888`,
  ),
  mixed(
    'forwarded without own words',
    `-------- 转发邮件信息 --------
发件人：李强 <liqiang@supplier.example>
发送日期：2026年11月19日 16:40
收件人：王敏 <wangmin@163.com>
主题：交货

交货要晚一周。`,
    '',
  ),
  above(
    'forwarded with own words',
    '转给您看看供应商的说法，您那边能接受吗？',
    `

---------- Forwarded message ---------
发件人： 李强 <liqiang@supplier.example>
Date: 2026年11月19日周四 16:40
Subject: 交货
To: 王敏 <wangmin@client.example>

交货要晚一周。`,
  ),
  mixed(
    'wrote, in a sentence',
    `他在上一封邮件里写道：价格不变。
所以我们按原价签。`,
    `他在上一封邮件里写道：价格不变。
所以我们按原价签。`,
  ),
  above(
    'unsubscribe line',
    '请重发一份 PDF 版的报价单。',
    `
如不想再收到此类邮件，请点击退订`,
  ),
  above(
    'thanks, then a name block',
    '麻烦把发票改成专票重开一张。谢谢！',
    `
王敏 Wang Min
财务部 | Finance
T: +86 21 1234 5678
E: wangmin@client.example`,
  ),
  above(
    'full-width colons, no blank lines',
    '同意。',
    `发件人：林伟
发送时间：2026年11月20日 10:12
收件人：王敏
主题：答复
请确认是否同意。`,
  ),
  above(
    'Huawei phone',
    '培训改到下周四吧，这周大家都忙。',
    `
发自我的华为手机

-------- 原始邮件 --------
发件人： 林伟 <lin@example.com>
日期： 2026年11月20日周五 上午10:12
收件人： 王敏 <wangmin@client.example>
主 题： 培训`,
  ),
];
