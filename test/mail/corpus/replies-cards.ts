import { mixed, type Reply } from './reply';

/** Cards below the words, the writer’s own and those of others. */
export const CARD_REPLIES: readonly Reply[] = [
  mixed(
    'Outlook (UK, forwarded)',
    "Mei, forwarding Anna's answer. Please call her directly if the numbers don't add up.\n\nKind regards,\n\nGareth Pugh\nHead of Digital | Eastmoor Council\nTown Hall, Eastmoor EM1 2AB\nDD: 01632 555 018\n\nFrom: Anna Bell <anna.bell@eastmoor.example>\nSent: 24 November 2026 16:02\nTo: Gareth Pugh\nSubject: RE: Visitor numbers\n\nHi Gareth, 48,211 for October.\nAnna",
    "Mei, forwarding Anna's answer. Please call her directly if the numbers don't add up.",
  ),
  mixed(
    'Gmail Android',
    "Yes to all three.\nThe colour of the footer I'd still like to see on a phone.\n\nOn Tue, 24 Nov 2026, 18:03 Mei Lin, <mei@agency.example> wrote:\n\n> Hi Jo,\n> 1. footer?\n> 2. menu?\n> 3. fonts?\n>",
    "Yes to all three.\nThe colour of the footer I'd still like to see on a phone.",
  ),
  mixed(
    'Apple Mail',
    'Hello Mei,\n\n1. Yes.\n2. Only on the landing page.\n3. Ask Tom, he is on +44 7700 900123.\n\nCan you send the new draft to my private address as well? jo.private@mail.example\n\nThanks\nJo\n\nSent from my iPad\n\n> On 24 Nov 2026, at 09:12, Mei Lin <mei@agency.example> wrote:\n> \n> Three questions',
    'Hello Mei,\n\n1. Yes.\n2. Only on the landing page.\n3. Ask Tom, he is on +44 7700 900123.\n\nCan you send the new draft to my private address as well? jo.private@mail.example',
  ),
  mixed(
    'Thunderbird',
    'Am 24.11. we said 12 pages, now it is 14. Who pays for the two?\n\nOn 24/11/2026 11:45, Mei Lin wrote:\n> Please find the offer attached.\n>\n> Mei\n\n-- \nUlrike Vogt\nKessel Werk GmbH, Marketing\nTel. +49 711 5550-0',
    'Am 24.11. we said 12 pages, now it is 14. Who pays for the two?',
  ),
  mixed(
    'Outlook (German)',
    'Hi Mei,\n\nthe texts are fine. One comma is missing in the third headline.\n\nMit freundlichen Grüßen / Best regards\n\ni. A. Ulrike Vogt\nMarketing\n\nKessel Werk GmbH\nWerkstraße 12\n70499 Stuttgart\nGeschäftsführer: Dr. Karl Kessel\nSitz der Gesellschaft: Stuttgart, HRB 12345\n\nVon: Mei Lin <mei@agency.example>\nGesendet: Dienstag, 24. November 2026 11:45\nAn: Vogt, Ulrike\nBetreff: Texte\n\nDear Ulrike, please check.',
    'Hi Mei,\n\nthe texts are fine. One comma is missing in the third headline.',
  ),
  mixed(
    'Outlook web',
    "We'd go with the second one.\n\nThe contact for the printer is:\n\nBob Hale\nHale & Sons Print Ltd\n01632 555 077\n\nJess\n________________________________\nFrom: Mei Lin <mei@agency.example>\nSent: 24 November 2026 09:00\nTo: Jess Moor <jess@moor.example>\nSubject: Flyer\n\nWhich one?",
    "We'd go with the second one.\n\nThe contact for the printer is:\n\nBob Hale\nHale & Sons Print Ltd\n01632 555 077\n\nJess",
  ),
  mixed(
    'Gmail web',
    'Sounds good, go ahead!\n\nBrett Carver\nOwner, Tiny Kite Toys\n(503) 555-0117 | tinykite.example\n\n\nOn Tue, Nov 24, 2026 at 4:15 PM Mei Lin <mei@agency.example> wrote:\n\n> Shall we publish on Friday?\n>',
    'Sounds good, go ahead!',
  ),
  mixed(
    'QQ',
    '可以，就按第二版来。\n图片我晚点补两张。\n\n\n\n天河电机 市场部\n方敏\n13800001111\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "李梅" <limei@agency.example>;\n发送时间: 2026年11月24日(星期二) 下午3:20\n收件人: "方敏"<fangmin@tianhe-motor.example>;\n主题: 首页第二版\n\n方经理好，请确认。',
    '可以，就按第二版来。\n图片我晚点补两张。',
  ),
  mixed(
    '163',
    '李工：\n\n测试账号收到了，请把权限开给我同事王强，他的邮箱是 wangqiang@hexin.example。\n\n\n孔令辉\n合信药业 信息管理处\n电话：028-5555 0101\n\n\n在 2026-11-24 16:20:11，"李梅" <limei@agency.example> 写道：\n>账号已开通。\n>',
    '李工：\n\n测试账号收到了，请把权限开给我同事王强，他的邮箱是 wangqiang@hexin.example。',
  ),
  mixed(
    'Foxmail',
    '收到，付款申请今天提。\n发票请寄到下面地址：\n\n成都市高新区天府三街88号\n合信药业财务部 周会计收\n\n\n\nzhou@hexin.example\n \n发件人： 李梅\n发送时间： 2026-11-24 10:00\n收件人： zhou\n主题： 二期款\n周会计好，发票怎么寄？',
    '收到，付款申请今天提。\n发票请寄到下面地址：\n\n成都市高新区天府三街88号\n合信药业财务部 周会计收',
  ),
  mixed(
    '企业微信',
    '方案看了，第4页的报价能不能拆开写？\n另外项目名称改成“智慧校园”。\n\n蓝天教育 采购中心 郭帆\n手机 139 0000 2222\n\n------------------ Original ------------------\nFrom: 李梅 <limei@agency.example>\nDate: Tue, Nov 24, 2026 02:11 PM\nTo: 郭帆 <guofan@lantian-edu.example>\nSubject: 方案V2\n\n郭老师好',
    '方案看了，第4页的报价能不能拆开写？\n另外项目名称改成“智慧校园”。',
  ),
  mixed(
    'DingTalk',
    '定了，用蓝色。\n\n来自钉钉专属商务邮箱\n------------------------------------------------------------------\n发件人：李梅<limei@agency.example>\n日　期：2026年11月24日 09:30:12\n收件人：周校长<zhou@school.example>\n主　题：配色\n\n周校长好，蓝色还是绿色？',
    '定了，用蓝色。',
  ),
  mixed(
    'Outlook 中文',
    '李经理，您好！\n\n合同第7条我们法务有意见，修改稿见附件，请与我同事孙倩沟通。\n\n顺颂商祺！\n\n黄颖\n华远能源 法务部\n北京市朝阳区建国路99号\n010-5555 0188\n\n发件人: 李梅 <limei@agency.example>\n发送时间: 2026年11月24日 14:00\n收件人: 黄颖 <huangying@huayuan.example>\n主题: 合同终稿\n\n黄律师您好，请审阅。',
    '李经理，您好！\n\n合同第7条我们法务有意见，修改稿见附件，请与我同事孙倩沟通。',
  ),
  mixed(
    'iPhone',
    '行，周五见。\n\n发自我的 iPhone\n\n> 在 2026年11月24日，下午8:12，李梅 <limei@agency.example> 写道：\n> \n> 周五上午十点演示可以吗？',
    '行，周五见。',
  ),
  mixed(
    'Outlook mobile',
    'Approved. Please start on Monday.\n\nGet Outlook for iOS\n________________________________\nFrom: Mei Lin <mei@agency.example>\nSent: Tuesday, November 24, 2026 4:41:12 PM\nTo: Anne Okafor <anne@ledger.example>\nSubject: Change request 14\n\nHi Anne, may we start?',
    'Approved. Please start on Monday.',
  ),
  mixed(
    'Gmail inline',
    'Hi Mei, see my answers below.\n\nOn Tue, 24 Nov 2026 at 10:02, Mei Lin <mei@agency.example> wrote:\n\n> Do you need logo and flyer?\n\nYes, both.\n\n> Is the budget for 2027 fixed?\n\nNot yet, ask me again in January.\n',
    'Hi Mei, see my answers below.\n\nYes, both.\n\nNot yet, ask me again in January.',
  ),
  mixed(
    'Yahoo',
    "Nope, keep the old number on the site for now. We'll tell you once BT has ported it.\n\nLuis Ortega\nCasa Verde Restaurant\n\n    On Tuesday, 24 November 2026 at 21:10:33 GMT, Mei Lin <mei@agency.example> wrote:  \n \n Hi Luis, shall we change the phone number?",
    "Nope, keep the old number on the site for now. We'll tell you once BT has ported it.",
  ),
  mixed(
    'Lotus Notes',
    'The draft is OK for us.\n\nRegards\nPetra Nowak\n\n\n\nFrom:   Mei Lin <mei@agency.example>\nTo:     Petra Nowak/DE/Kessel@KESSEL\nDate:   24.11.2026 09:12\nSubject:        Draft\n\n\nDear Petra, please check the draft.',
    'The draft is OK for us.',
  ),
  mixed(
    'Zendesk agent',
    'Hello Mei,\n\nthe firewall rule is open for both addresses now. Kindly retest.\n\nTimo\nKessel Werk Support\nhttps://support.kessel.example\n\n-----Original Message-----\nFrom: Mei Lin <mei@agency.example>\nSent: Tuesday, 24 November 2026 08:55\nTo: support@kessel.example\nSubject: Firewall\n\nHello, please open 203.0.113.7 and .8.',
    'Hello Mei,\n\nthe firewall rule is open for both addresses now. Kindly retest.',
  ),
  mixed(
    'Outlook (disclaimer)',
    'We accept the delivery of milestone 2.\n\nOliver Grant CEng\nTechnical Director\nMerrow Chemicals plc\n+44 1632 555 220\n\nMerrow Chemicals plc is registered in England and Wales No. 0123456. This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient please notify the sender and delete this message.\n\nFrom: Mei Lin\nSent: 24 November 2026 12:00\nTo: Oliver Grant\nSubject: Acceptance M2\n\nPlease confirm.',
    'We accept the delivery of milestone 2.',
  ),
  mixed(
    'QQ 手机',
    '明天给您，今天在外面跑。\n\n发自我的iPhone\n\n\n------------------ Original ------------------\nFrom: 李梅 <limei@agency.example>\nDate: 周二,11月 24,2026 3:20 下午\nTo: 老周 <zhou@yangtang.example>\nSubject: Re: 店面照片\n\n周总，照片什么时候能给？',
    '明天给您，今天在外面跑。',
  ),
  mixed(
    '网易邮箱大师',
    '李经理：图片已经传到网盘，密码不变。\n\n| |\n方敏\n|\n|\nfangmin@163.example\n|\n签名由网易邮箱大师定制\n\n\n在2026年11月24日 16:20，李梅<limei@agency.example> 写道：\n方经理，图片好了吗？',
    '李经理：图片已经传到网盘，密码不变。',
  ),
  mixed(
    'Outlook',
    '李工好，\n以下三点请调整：\n1、首页标题改成“智造未来”\n2、电话换成 0512-5555 0199\n3、页脚加上备案号\n改好告诉我。\n\n吴海燕\n信息课\n\n发件人: 李工 <ligong@agency.example>\n发送时间: 2026年11月24日 9:10\n收件人: 吴海燕\n主题: 首页修改\n\n吴课长，首页请看。',
    '李工好，\n以下三点请调整：\n1、首页标题改成“智造未来”\n2、电话换成 0512-5555 0199\n3、页脚加上备案号\n改好告诉我。',
  ),
  mixed(
    'Foxmail',
    '尾款下周二付，请放心。\n\n此致\n敬礼！\n\n\n\n周会计\n合信药业有限公司财务部\n地址：成都市高新区天府三街88号\n邮编：610000\n \n发件人： 李梅\n发送时间： 2026-11-24 10:00\n收件人： 周会计\n主题： 尾款\n周会计好，尾款什么时候能付？',
    '尾款下周二付，请放心。',
  ),
  mixed(
    '企业微信',
    '以孙倩的邮件为准，我这边没有别的意见。\n\n————————————————\n华远能源 法务与合规部 黄颖\n\n在 2026-11-24 14:00:05，"李梅"<limei@agency.example>写道：\n> 黄律师，孙倩的意见您同意吗？',
    '以孙倩的邮件为准，我这边没有别的意见。',
  ),
  mixed(
    '139邮箱',
    '发票收到了，抬头没问题。\n\n----邮件原文----\n发件人："李梅" <limei@agency.example>\n收件人："周莉" <zhouli@139.example>\n抄送：  (无)\n发送时间：2026-11-24 16:05:00\n主题：发票\n\n周老师，发票收到了吗？',
    '发票收到了，抬头没问题。',
  ),
  mixed(
    'Outlook',
    'Thanks Mei, the quote is approved. PO 4500118823 follows by e-mail.\n\nBest wishes,\nHelga\n\nHelga Petersen\nStrategic Purchasing\nNordwerft AG\nT +49 40 5550-221\n\nFrom: Mei Lin <mei@agency.example>\nSent: Tuesday, 24 November 2026 10:15\nTo: Petersen, Helga <h.petersen@nordwerft.example>\nCc: Jan Petersen\nSubject: Quote 118\n\nDear Helga, our quote is attached.',
    'Thanks Mei, the quote is approved. PO 4500118823 follows by e-mail.',
  ),
  mixed(
    'Gmail',
    'Two things are still open:\n- the favicon\n- the 404 page\n\nOtherwise great work!\n\n--\nLucy Marsh\nFernhill Ltd\n\nOn Tue, Nov 24, 2026 at 3:02 PM Mei Lin <mei@agency.example> wrote:\n> Everything is live on staging.\n> Please test.',
    'Two things are still open:\n- the favicon\n- the 404 page\n\nOtherwise great work!',
  ),
  mixed(
    'Apple Mail',
    'No.\n\n> On 24. Nov 2026, at 18:40, Mei Lin <mei@agency.example> wrote:\n> \n> Shall we move the call?\n> \n> Mei',
    'No.',
  ),
  mixed(
    'Outlook',
    'Send the invoice to our shared service centre, address as follows:\n\nNordwerft Shared Services\nHafenstr. 2\n20457 Hamburg\n\nRegards,\nJan\n\n-----Original Message-----\nFrom: Mei Lin\nSent: 24 November 2026 09:00\nTo: Jan Petersen\nSubject: Where to send it\n\nWhere shall I send the invoice?',
    'Send the invoice to our shared service centre, address as follows:\n\nNordwerft Shared Services\nHafenstr. 2\n20457 Hamburg',
  ),
  mixed(
    'Gmail',
    'I like the second one more. The first is too dark for the lobby screens!\n\nSofia Brandt\nMarketing Manager\n\nHarbourview Hotels\n\nOn Tue, 24 Nov 2026 at 12:00, Mei Lin <mei@agency.example> wrote:\n> Which one?',
    'I like the second one more. The first is too dark for the lobby screens!',
  ),
  mixed(
    'QQ邮箱',
    '没问题，就这么定。\n\n\n&nbsp;\n周伟\n德华公司仓储部\n\n\n&nbsp;\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人: "李梅" <limei@agency.example>;\n发送时间:&nbsp;2026年11月24日(星期二) 上午9:00\n收件人:&nbsp;"周伟"<zhouwei@dehua.example>;\n主题:&nbsp;发货单\n\n周经理，确认一下。',
    '没问题，就这么定。',
  ),
  mixed(
    'Outlook',
    '李经理：\n第3条删掉，其余同意。\n\n王晓燕 | 采购主管\n德华（苏州）有限公司\nMobile: 137 0000 1111\n\n发件人: 李梅 <limei@agency.example>\n日期: 2026年11月24日 星期二 14:00\n收件人: 王晓燕 <wangxy@dehua.example>\n主题: Re: 补充协议\n\n王主管，请审阅。',
    '李经理：\n第3条删掉，其余同意。',
  ),
  mixed(
    'iPhone',
    '照片今晚发。\n\n发自我的iPhone\n\n在 2026年11月24日，16:20，李梅 <limei@agency.example> 写道：\n\n﻿范老师，照片有了吗？',
    '照片今晚发。',
  ),
  mixed(
    '飞书邮箱',
    '会议改到周四下午三点，会议室不变。\n\n小范\n青山区融媒体中心\n\n> 发件人：李梅<limei@agency.example>\n> 时间：2026年11月24日 (周二) 17:00\n> 主题：会议\n> 收件人：小范<fan@qingshan.example>\n> 范老师，会议时间确认一下。',
    '会议改到周四下午三点，会议室不变。',
  ),
];
