import { type AutoMail, bounced, HUMAN, OTHER } from './auto-mail';

export const BOUNCES: readonly AutoMail[] = [
  {
    headers: {
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x',
      'X-Failed-Recipients': 'anna.old@client.example',
      'Return-Path': '<>',
    },
    subject: 'Delivery Status Notification (Failure)',
    text: `** Address not found **

Your message wasn't delivered to anna.old@client.example because the address couldn't be found, or is unable to receive mail.`,
    expected: bounced('anna.old@client.example'),
  },
  {
    subject: 'Delivery Status Notification (Failure)',
    text: `Message blocked
Your message to sarah@client.example has been blocked. See technical details below for more information.`,
    expected: bounced('sarah@client.example'),
  },
  {
    subject: 'Undeliverable: Acceptance documents',
    text: `Delivery has failed to these recipients or groups:

Sarah Jones (sarah.jones@client.example)<mailto:sarah.jones@client.example>
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.

Diagnostic information for administrators:

Generating server: MX01.client.example
Final-Recipient: rfc822;sarah.jones@client.example`,
    expected: bounced('sarah.jones@client.example'),
  },
  {
    subject: 'Mail delivery failed: returning message to sender',
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  joe@client.example
    host mx.client.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<joe@client.example>:
    550 5.1.1 User unknown`,
    expected: bounced('joe@client.example'),
  },
  {
    headers: { From: 'MAILER-DAEMON@mail.example.com (Mail Delivery System)' },
    subject: 'Undelivered Mail Returned to Sender',
    text: `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<joe@client.example>: host mx.client.example[192.0.2.1] said: 550 5.1.1
    <joe@client.example>: Recipient address rejected (in reply to RCPT TO command)`,
    expected: bounced('joe@client.example'),
  },
  {
    subject: '系统退信/The email is returned',
    text: `抱歉，您的邮件被退回来了……

原邮件信息：
时间 2026-11-25 10:12:33
主题 验收
收件人 wangmin@client.example
退信原因
收件人邮箱地址不存在`,
    expected: bounced('wangmin@client.example'),
  },
  {
    subject: '来自smtp.163.com的退信',
    text: `您的邮件未能送达以下收件人：

li.jia@client.example

退信原因：550 User not found`,
    expected: bounced('li.jia@client.example'),
  },
  {
    subject: '未送达: 付款通知',
    text: `未能向这些收件人或组传递邮件:

王敏 (wangmin@client.example)
找不到你输入的电子邮件地址。`,
    expected: bounced('wangmin@client.example'),
  },
  {
    subject: 'failure notice',
    text: `Hi. This is the qmail-send program at mail.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@client.example>:
Sorry, no mailbox here by that name. (#5.1.1)`,
    expected: bounced('ann@client.example'),
  },
  {
    subject: 'Delivery Status Notification (Delay)',
    text: `Message not delivered yet. There was a problem delivering your message to ann@client.example. Gmail will retry for 46 more hours.`,
    expected: OTHER,
  },
  {
    headers: {
      'Return-Path': '<>',
      'Content-Type': 'multipart/report; report-type=delivery-status',
    },
    subject: 'Returned mail: see transcript for details',
    text: `   ----- The following addresses had permanent fatal errors -----
<bob@client.example>
    (reason: 552 5.2.2 Mailbox full)`,
    expected: bounced('bob@client.example'),
  },
  {
    subject: 'Message could not be delivered',
    text: `Your message could not be delivered. The recipient's mailbox is full.`,
    expected: bounced(),
  },
  {
    subject: 'Re: Undeliverable: Acceptance documents',
    text: 'Strange, the address is right. Please try joe@client.example instead, I will tell our IT.',
    expected: HUMAN,
  },
  {
    subject: 'Fwd: Mail delivery failed',
    text: 'Hi, I got this when I answered you. Is your mailbox full?',
    expected: HUMAN,
  },
];
