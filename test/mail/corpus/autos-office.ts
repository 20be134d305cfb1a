import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** A German firm and a Chinese authority; what is expected was fixed before any rule had seen them. */
export const AUTOS_OFFICE: readonly AutoMail[] = [
  {
    subject: 'Abwesenheitsnotiz: Angebot',
    text: 'Sehr geehrte Damen und Herren, ich bin bis einschließlich 04.12.2026 nicht im Büro. / I am out of office up to and including 04.12.2026.',
    expected: away('2026-12-05'),
  },
  {
    subject: 'Automatic reply: Order 4711',
    text: 'Dear Sender, I am not in the house until 27.11.2026. Your mail is not forwarded. In urgent cases please contact Frau Vogel, vogel@werk.example.',
    expected: away('2026-11-28'),
  },
  {
    subject: 'Automatic reply: Drawing',
    text: 'I am in home leave. From 07.12.2026 I am again reachable for you.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: Drawing',
    text: 'Our company is closed due to company holidays from 23.12.2026 to 01.01.2027. From 04.01.2027 on we are there for you again.',
    expected: away('2027-01-04'),
  },
  {
    subject: 'Automatic reply: Test',
    text: 'I am no more working for Werk GmbH since 01.11.2026. My successor is Herr Brandt, brandt@werk.example.',
    expected: LEFT,
  },
  {
    subject: 'Your inquiry no. 20261',
    text: 'Your inquiry has reached us and will be handled by a clerk as fast as possible. This mail was generated automatically, please do not answer on it.',
    expected: RECEIVED,
  },
  {
    subject: 'Automatic reply: Workshop',
    text: 'I am the whole week on a training and will only sporadically read mails. My first working day is Monday, 30.11.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Workshop',
    text: 'I am ill at the moment, my return is open.',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Workshop',
    text: 'Currently I am on business travel in Asia. I am back in office at 2nd of December.',
    expected: away('2026-12-02'),
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    text: 'This is the mail system at host mx3.werk.example.\n\nI\'m sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It\'s attached below.\n\n<einkauf@alt.example> (expanded from <kauf@alt.example>): unknown user:\n    "einkauf"',
    expected: bounced('einkauf@alt.example'),
  },
  {
    subject: 'Unzustellbar: Angebot',
    text: 'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nh.kern@alt.example\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden.',
    expected: bounced('h.kern@alt.example'),
  },
  {
    subject: 'Delivery delayed: Angebot',
    text: "Delivery is delayed to these recipients or groups:\n\nh.kern@alt.example\n\nSubject: Angebot\n\nThis message hasn't been delivered yet. Delivery will continue to be attempted.",
    expected: OTHER,
  },
  {
    subject: 'Re: Drawing',
    text: 'Dear Ms. Lin, I was out of office until yesterday, please excuse. The drawing is released.',
    expected: HUMAN,
  },
  {
    subject: 'AW: Workshop',
    text: 'I am from 7.12. to 11.12. in holiday, the workshop must therefore be before.',
    expected: HUMAN,
  },
  {
    subject: 'AW: Undeliverable: Angebot',
    text: 'your mail to Mr. Kern came back, he is no longer in our house. Please send it to me.',
    expected: HUMAN,
  },
  {
    subject: '自动回复:关于报送材料的函',
    text: '您好!本人因公出差,预计12月3日返京,期间由王秘书代为处理公务,电话010-55550000。',
    expected: away('2026-12-03'),
  },
  {
    subject: '自动回复:关于报送材料的函',
    text: '您好,本人于11月23日至11月28日参加党校学习,返岗后予以答复。',
    expected: away('2026-11-29'),
  },
  {
    subject: '自动回复:关于报送材料的函',
    text: '本单位因搬迁办公,11月26日至27日暂停对外办公,11月30日起恢复正常。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复:关于报送材料的函',
    text: '您好,该同志已退休,工作由信息科承接,邮箱 xxk@city.example。',
    expected: LEFT,
  },
  {
    subject: '来文已收悉',
    text: '贵单位来文已收悉,我单位将按程序办理,7个工作日内答复。此邮件由系统自动发出,请勿回复。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复:关于验收的函',
    text: '因法定节假日,我单位于1月1日至3日放假,4日正常上班。',
    expected: away('2027-01-04'),
  },
  {
    subject: '自动回复:关于验收的函',
    text: '本人休年假,假期为11月24日至12月4日(含)。',
    expected: away('2026-12-05'),
  },
  {
    subject: '自动回复:关于验收的函',
    text: '本人已办理病休手续,返岗时间另行通知。',
    expected: away(),
  },
  {
    subject: '自动回复:关于验收的函',
    text: '您好,我将于12月8日(周二)重返工作岗位。',
    expected: away('2026-12-08'),
  },
  {
    subject: '退信:关于验收的函',
    text: '您的邮件未能投递至以下地址:\nban@city.example\n原因:550 该用户不存在\n如有疑问请联系 help@mailsvc.example',
    expected: bounced('ban@city.example'),
  },
  {
    subject: '转发:自动回复:关于报送材料的函',
    text: '请知悉,王处12月3日才回来。',
    expected: HUMAN,
  },
  {
    subject: '回复:关于验收的函',
    text: '来函收悉。经研究,同意12月10日验收,请做好准备。',
    expected: HUMAN,
  },
  {
    subject: '回复:关于验收的函',
    text: '本人下周出差,验收由李科长主持,请于周五前将资料报送。',
    expected: HUMAN,
  },
  {
    subject: '邮件投递延迟',
    text: '您发往 ban@city.example 的邮件暂未送达,系统将继续尝试投递。',
    expected: OTHER,
  },
  {
    subject: '会议邀请已被接受:终验会',
    text: '李科长 接受了会议邀请',
    expected: OTHER,
  },
];
