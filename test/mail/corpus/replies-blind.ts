import { mixed, type Reply } from './reply';

/** By people who know no rules. */
export const BLIND_REPLIES: readonly Reply[] = [
  mixed(
    'Outlook',
    'Hi Lena,\n\nthe plans are fine, only gate 7 is missing. Could you add it, and move the legend to the right?\n\nWe also need the page in Dutch.\n\nKees van Dijk\nManager Warehouse Operations\nVan Dijk & Zonen Logistics B.V.\nMaasvlakteweg 41, Rotterdam\nT +31 10 555 0142 | www.vandijklogistics.example\n\nFrom: Lena Fuchs <lena@studio-nord.example>\nSent: Tuesday, 24 November 2026 16:12\nTo: Kees van Dijk <kees@vandijklogistics.example>\nCc: Projects <projects@studio-nord.example>\nSubject: Gate plan - please check by Thursday\n\nDear Kees,\n\nplease find the gate plan on the staging site. Could you check it by Thursday?\n\nBest regards\nLena\n',
    'Hi Lena,\n\nthe plans are fine, only gate 7 is missing. Could you add it, and move the legend to the right?\n\nWe also need the page in Dutch.',
  ),
  mixed(
    'Gmail',
    'Option 2 please. And can the breakfast prices go higher up on the page? Guests keep ringing reception about it.\n\nOn Tue, Nov 24, 2026 at 5:41 PM Lena Fuchs <lena@studio-nord.example> wrote:\n\n> Hi Maria,\n>\n> both layouts are in the PDF. Which one do you prefer?\n>\n> Lena\n>\n> On Mon, Nov 23, 2026 at 9:03 AM Maria Costa <maria@costadouro-hotels.example>\n> wrote:\n>\n>> Any news on the layouts?\n>>\n',
    'Option 2 please. And can the breakfast prices go higher up on the page? Guests keep ringing reception about it.',
  ),
  mixed(
    'Apple Mail',
    'Looks good to me, send the invoice.\n\nSent from my iPhone\n\n> On 24 Nov 2026, at 18:20, Lena Fuchs <lena@studio-nord.example> wrote:\n> \n> Hello Graham,\n> \n> the tracking page is ready for acceptance:\n> https://staging.example/track\n> \n> Regards, Lena\n',
    'Looks good to me, send the invoice.',
  ),
  mixed(
    'Thunderbird',
    'Hello,\n\nthe committee has approved phase 2 with two conditions:\n\n1. The forms have to work without JavaScript.\n2. Hosting stays in the district data centre.\n\nPlease confirm both in writing.\n\n-- \nJudith Marlow\nDigital Services, Eastbrook District Council\nRoom 2.14 | 01632 960 118\nWorking days: Mon-Thu\n\nOn 23/11/2026 11:08, Lena Fuchs wrote:\n> Dear Ms Marlow,\n>\n> has the committee come to a decision on phase 2?\n>\n> Kind regards\n> Lena Fuchs\n',
    'Hello,\n\nthe committee has approved phase 2 with two conditions:\n\n1. The forms have to work without JavaScript.\n2. Hosting stays in the district data centre.\n\nPlease confirm both in writing.',
  ),
  mixed(
    'Outlook mobile',
    'On the site all day, can\'t open the zip. From what the foreman wrote: "crane list wrong, rest ok". Please fix the crane list.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Lena Fuchs <lena@studio-nord.example>\nSent: Wednesday, November 25, 2026 8:02:11 AM\nTo: Brendan Walsh <b.walsh@walshcivils.example>\nSubject: Equipment lists\n\nMorning Brendan, the equipment lists are in the zip. All correct?\n',
    'On the site all day, can\'t open the zip. From what the foreman wrote: "crane list wrong, rest ok". Please fix the crane list.',
  ),
  mixed(
    'Outlook',
    'We will not pay this before the scanners work.\n\nFrom Monday to Wednesday the app crashed eleven times. See the log.\n\nMit freundlichen Grüßen / Best regards\n\nDieter Krause\nPlant Manager\n\nKrause Federn GmbH & Co. KG\nIndustriestr. 8, 58093 Hagen\nRegistergericht Hagen HRA 5501\n\nThis e-mail may contain confidential information. If you are not the intended recipient, please delete it.\n\n-----Original Message-----\nFrom: Lena Fuchs [mailto:lena@studio-nord.example]\nSent: Monday, 23 November 2026 14:55\nTo: Krause, Dieter\nSubject: Invoice 2026-311\n\nDear Mr Krause,\nthis is a friendly reminder about invoice 2026-311.\n',
    'We will not pay this before the scanners work.\n\nFrom Monday to Wednesday the app crashed eleven times. See the log.',
  ),
  mixed(
    'QQ',
    '图片收到了，车间那张太暗，能不能换一张？其他的可以用。\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "方圆项目组" <pm@fangyuan-web.example>;\n发送时间: 2026年11月24日(星期二) 下午3:26\n收件人: "阿强"<aqiang88@qq.example>;\n主题: 首页图片确认\n\n陈总，首页图片已更新，请您看一下。\n',
    '图片收到了，车间那张太暗，能不能换一张？其他的可以用。',
  ),
  mixed(
    'Foxmail',
    '林经理：\n\n接口文档看过了，第三章的单位应该是公斤，不是吨。改好以后再发一版给我们日方同事。\n\n\n\n苏州三和精密机械有限公司\n信息课  吴海燕\n电话：0512-5555 0168\n地址：苏州工业园区星龙街\n\n发件人： 林晓\n发送时间： 2026-11-24 10:17\n收件人： 吴海燕\n抄送： 项目组\n主题： WMS接口文档V1.2\n吴课长，您好：\n    附件为接口文档，请审阅。\n',
    '林经理：\n\n接口文档看过了，第三章的单位应该是公斤，不是吨。改好以后再发一版给我们日方同事。',
  ),
  mixed(
    '163',
    '尾款下周二付，发票抬头用新公司名。\n\n\n\n\n\n\n\n\n在 2026-11-24 17:38:52，"林晓" <linxiao@fangyuan-web.example> 写道：\n\n郑经理您好，尾款请安排一下，谢谢。\n\n发票抬头还是原来的吗？\n',
    '尾款下周二付，发票抬头用新公司名。',
  ),
  mixed(
    'DingTalk',
    '会议改到周四下午三点，地点不变。\n另外请把上次的培训视频发一份给人事。\n------------------------------------------------------------------\n发件人：林晓 <linxiao@fangyuan-web.example>\n发送时间：2026年11月25日(星期三) 08:51\n收件人：黄志明 <huangzm@zhongyue-logistics.example>\n主　题：周会时间\n\n黄主管，早上好，明天的会还是上午十点吗？\n',
    '会议改到周四下午三点，地点不变。\n另外请把上次的培训视频发一份给人事。',
  ),
  mixed(
    'Outlook',
    '同意上线。\n\n请注意：政务网那边需要提前报备，报备表由我们填，你们把服务器IP发过来即可。\n\n王颖\n区大数据管理中心 应用推进科\n电话：025-5555 0127\n\n发件人: 林晓 <linxiao@fangyuan-web.example>\n发送时间: 2026年11月23日 15:20\n收件人: 王颖 <wangying@dsj.example>\n主题: 答复: 预约系统上线申请\n\n王科长：\n预约系统测试已完成，申请上线，请批示。\n',
    '同意上线。\n\n请注意：政务网那边需要提前报备，报备表由我们填，你们把服务器IP发过来即可。',
  ),
  mixed(
    'Apple Mail',
    '可以，就这么办。大堂那个屏先别动，总经理下周要看。\n\n发自我的iPhone\n\n> 在 2026年11月24日，21:07，林晓 <linxiao@fangyuan-web.example> 写道：\n> \n> 何总，客房服务页面按新方案改，大堂屏同步更新，可以吗？\n',
    '可以，就这么办。大堂那个屏先别动，总经理下周要看。',
  ),
  mixed(
    'Outlook',
    'Dear Mei,\n\nThank you for sending the revised Statement of Work through. Having reviewed it with our Category team, we have only one remaining comment, namely that the payment term in section 6 should read 60 days rather than 30.\n\nOnce this has been amended we shall be in a position to raise the purchase order.\n\nKind regards,\n\nPriya Nair\nSenior Category Manager, IT Services\nHalvorsen Group Procurement\nT +44 20 7946 0311 | M +44 7700 900142\nwww.halvorsen-group.com\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.\n\nFrom: Mei Li <mei.li@brightpixel.cn>\nSent: 24 November 2026 08:12\nTo: Priya Nair <priya.nair@halvorsen-group.com>\nCc: Grant Sutherland\nSubject: Statement of Work v3 for signature\n\nCAUTION: This e-mail originated from outside the organisation. Do not click links unless you recognise the sender.\n\nDear Priya,\n\nPlease find attached version 3 of the Statement of Work. May I ask you to return it signed by Friday?\n\nBest regards,\nMei',
    'Dear Mei,\n\nThank you for sending the revised Statement of Work through. Having reviewed it with our Category team, we have only one remaining comment, namely that the payment term in section 6 should read 60 days rather than 30.\n\nOnce this has been amended we shall be in a position to raise the purchase order.',
  ),
  mixed(
    'Gmail',
    'Hi Mei,\n\nThat works for us, please go ahead with the deployment on Tuesday. Our infrastructure team will have someone on the bridge from 8am Eastern.\n\nOn Tue, Nov 24, 2026 at 3:41 AM Mei Li <mei.li@brightpixel.cn> wrote:\n\n> Hi Robert,\n>\n> We would like to deploy release 2.4 to production on Tuesday, December 1.\n> Could you please confirm that the window is approved?\n>\n> Mei\n>\n> On Mon, Nov 23, 2026 at 5:02 PM Robert Malloy <rmalloy@corvella.com>\n> wrote:\n>\n>> What is the plan for 2.4?\n',
    'Hi Mei,\n\nThat works for us, please go ahead with the deployment on Tuesday. Our infrastructure team will have someone on the bridge from 8am Eastern.',
  ),
  mixed(
    'Apple Mail',
    "Not yet, I'm afraid. The General Counsel wishes to see the liability cap discussed with our insurers before she signs anything.\n\nSent from my iPhone\n\n> On 24 Nov 2026, at 17:20, Mei Li <mei.li@brightpixel.cn> wrote:\n> \n> Dear Catherine,\n> \n> has the amended contract been signed in the meantime?\n> \n> Kind regards\n> Mei\n",
    "Not yet, I'm afraid. The General Counsel wishes to see the liability cap discussed with our insurers before she signs anything.",
  ),
  mixed(
    'Thunderbird',
    'On 24/11/2026 09:47, Mei Li wrote:\n> 1. Which identity provider should we connect for single sign-on?\n\nMicrosoft Entra ID, the tenant details will follow from our security team.\n\n> 2. Do you need separate roles for the subsidiaries?\n\nNo, one set of roles across the group is sufficient.\n\n> Thank you very much\n> Mei\n\n-- \nOliver Stamp\nIT Architecture, Tarrant Insurance plc\noliver.stamp@tarrant-insurance.co.uk\n',
    'Microsoft Entra ID, the tenant details will follow from our security team.\n\nNo, one set of roles across the group is sufficient.',
  ),
  mixed(
    'Outlook (US, forwarded thread)',
    'Mei - see below from AP. They paid it on the 20th, so from our end this is closed. From now on please send invoices straight to the AP mailbox and copy me.\n\nSteve Kowalczyk\nVP Finance | Corvella Inc.\n200 W. Madison St., Chicago, IL 60606\nO: 312-555-0140\n\n________________________________\nFrom: Megan Ortiz <megan.ortiz@corvella.com>\nSent: Tuesday, November 24, 2026 4:15 PM\nTo: Steve Kowalczyk <steve.kowalczyk@corvella.com>\nSubject: FW: Invoice 20261187\n\nHi Steve, this one went out by ACH on 11/20, trace number 0210004417.\n\nMegan\n\n-----Original Message-----\nFrom: Mei Li\nSent: Monday, November 23, 2026 9:30 AM\nTo: Megan Ortiz\nSubject: Invoice 20261187\n\nHello Megan, our invoice 20261187 appears to be still open. Could you check?',
    'Mei - see below from AP. They paid it on the 20th, so from our end this is closed. From now on please send invoices straight to the AP mailbox and copy me.',
  ),
  mixed(
    'Outlook mobile',
    'Approved. On Monday I wrote to the works council as well, and they have no objections.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Mei Li <mei.li@brightpixel.cn>\nSent: Wednesday, November 25, 2026 7:58:03 AM\nTo: Joanne Tilley <joanne.tilley@merrow-chemicals.com>\nSubject: Intranet: analytics concept\n\nDear Joanne,\n\nmay we ask for your approval of the attached analytics concept?\n\nBest regards\nMei Li',
    'Approved. On Monday I wrote to the works council as well, and they have no objections.',
  ),
  mixed(
    'QQ',
    '李经理您好：\n\n设计稿已提交领导审阅，总体意见是同意按方案二推进，但栏目名称“新闻动态”需统一改为“要闻中心”，请调整后再发一版。\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "李梅" <mei.li@brightpixel.cn>;\n发送时间: 2026年11月24日(星期二) 下午3:26\n收件人: "陈国栋" <2847719@qq.com>;\n主题: 门户改版首页设计稿\n\n陈主任您好，\n\n附件为首页设计稿两套方案，请您于周五前确认。\n\n李梅',
    '李经理您好：\n\n设计稿已提交领导审阅，总体意见是同意按方案二推进，但栏目名称“新闻动态”需统一改为“要闻中心”，请调整后再发一版。',
  ),
  mixed(
    'Foxmail',
    '李经理，\n\n发票我们已经收到，但抬头少了“股份”两个字，财务无法入账，请作废后重新开具。\n开票信息以合同附件一为准。\n\n\n\n周莉\n中恒集团股份有限公司 财务管理部\n电话：010-8812 4406\n\n \n发件人： 李梅\n发送时间： 2026-11-23 16:05\n收件人： 周莉\n主题： 一期款发票寄送\n周老师您好，一期款发票已于今日寄出，请注意查收。\n',
    '李经理，\n\n发票我们已经收到，但抬头少了“股份”两个字，财务无法入账，请作废后重新开具。\n开票信息以合同附件一为准。',
  ),
  mixed(
    '163',
    '可以，就按贵司建议的时间来，我方信息部和保密办都会派人参加。\n\n\n\n\n\n\n\n在 2026-11-24 10:18:42，"李梅" <mei.li@brightpixel.cn> 写道：\n\n马工好，验收会定在12月3日下午两点是否方便？\n如有其他部门参加，也请一并告知。\n\n李梅\n',
    '可以，就按贵司建议的时间来，我方信息部和保密办都会派人参加。',
  ),
  mixed(
    'Outlook',
    '李经理：\n\n贵司来函收悉。关于数据出境条款，我部意见如下：\n1. 第4.2款应明确数据存储地为中国境内；\n2. 第9条违约责任应双方对等。\n\n请据此修改后，再行提交我司会签。\n\n此致\n敬礼！\n\n黄颖\n法务与合规部\n华远能源集团有限公司\n地址：北京市西城区金融大街88号\n\n【保密声明】本邮件及其附件含有华远能源集团的保密信息，仅限于发送给上面地址中列出的个人或群组，禁止任何其他人以任何形式使用。\n\n发件人: 李梅 <mei.li@brightpixel.cn>\n发送时间: 2026年11月23日 11:40\n收件人: 黄颖 <huangying@huayuan-energy.cn>\n抄送: 张岚\n主题: 数据处理协议（修订稿）\n\n黄老师您好，\n修订稿请见附件，烦请审阅。',
    '李经理：\n\n贵司来函收悉。关于数据出境条款，我部意见如下：\n1. 第4.2款应明确数据存储地为中国境内；\n2. 第9条违约责任应双方对等。\n\n请据此修改后，再行提交我司会签。',
  ),
  mixed(
    'DingTalk',
    '收到，接口文档我已转给研发中心了，他们说字段“org_code”的长度要改成32位，其余没有问题。\n\n------------------------------------------------------------------\n发件人：李梅 <mei.li@brightpixel.cn>\n发送时间：2026年11月24日(星期二) 09:02\n收件人：何伟 <hewei@huayuan-energy.cn>\n主　题：统一认证接口文档 V1.3\n\n何工，接口文档V1.3已更新，请研发中心的同事确认字段定义。\n',
    '收到，接口文档我已转给研发中心了，他们说字段“org_code”的长度要改成32位，其余没有问题。',
  ),
  mixed(
    'iPhone邮件',
    '还没有，用印申请卡在办公厅了，我今天再去催一下。发件人那一栏贵司填错了，应填公司全称，下次注意。\n\n发自我的iPhone\n\n> 在 2026年11月25日，上午8:47，李梅 <mei.li@brightpixel.cn> 写道：\n> \n> 张主任早上好，请问补充协议盖好章了吗？\n> \n> 李梅\n',
    '还没有，用印申请卡在办公厅了，我今天再去催一下。发件人那一栏贵司填错了，应填公司全称，下次注意。',
  ),
];
