import { above, mixed, type Reply } from './reply';

export const MORE_ENGLISH_REPLIES: readonly Reply[] = [
  mixed(
    'a contact given in the answer is no signature',
    `Please send the invoice to our finance department:

Claire Dupont
Accounts payable
Phone: +33 1 23 45 67 89
claire.dupont@client.example`,
    `Please send the invoice to our finance department:

Claire Dupont
Accounts payable
Phone: +33 1 23 45 67 89
claire.dupont@client.example`,
  ),
  mixed(
    'a sentence that looks like an attribution',
    `On Monday our lawyer wrote:
the clause is fine as it stands.

So from our side we can sign.`,
    `On Monday our lawyer wrote:
the clause is fine as it stands.

So from our side we can sign.`,
  ),
  mixed(
    'thanks alone',
    `Thanks!

On Fri, Nov 20, 2026 at 10:12 AM Lin Wei <lin@example.com> wrote:
> Done.`,
    'Thanks!',
  ),
  mixed(
    'sent from, in a sentence',
    `Sent from our side yesterday, please check your spam folder.

Sent from Yahoo Mail for iPhone`,
    'Sent from our side yesterday, please check your spam folder.',
  ),
  mixed(
    'a figure after a greater-than sign',
    `Acceptance criteria from our side:
>95% of the requests below one second
no open defects of class A`,
    `Acceptance criteria from our side:
>95% of the requests below one second
no open defects of class A`,
  ),
  above(
    'banner of the company in the quote, bold labels',
    'The colours are wrong on page 3, everything else is good.',
    `
Thanks,
Joe

*From:* Lin Wei <lin@example.com>
*Sent:* Friday, November 20, 2026 10:12 AM
*To:* Joe Bloggs <joe@client.example>
*Subject:* [EXT] Draft 2

CAUTION: This email originated from outside of the organization.

Here is draft 2.`,
  ),
  above(
    'Yahoo',
    'We need one more week for the translation.',
    `
    On Friday, 20 November 2026 at 10:12:33 am CET, Lin Wei <lin@example.com> wrote:${'  '}

 Hello,
how far is the translation?`,
  ),
  above(
    'Outlook for Mac',
    'Our CFO has to approve this. I expect an answer by the end of next week.',
    `
Cheers
Ben

From: Lin Wei <lin@example.com>
Date: Friday, 20. November 2026 at 10:12
To: Ben Hill <ben@client.example>
Subject: Re: Budget

Hi Ben,`,
  ),
  above(
    'Windows Mail',
    'I uploaded the three files to the share.',
    `
Sent from Mail for Windows

From: Lin Wei
Sent: Friday, November 20, 2026 10:12 AM
To: Joe Bloggs
Subject: Files

Hi Joe,`,
  ),
  above(
    'Samsung phone',
    'ok for me',
    `
Sent from my Galaxy

-------- Original message --------
From: Lin Wei <lin@example.com>
Date: 20/11/2026 10:12 (GMT+01:00)
To: joe@client.example
Subject: Slot on Thursday

Is Thursday ok?`,
  ),
  above(
    'sincerely, with a block after blank lines',
    'We hereby confirm the acceptance of milestone 2 without reservations.',
    `
Yours sincerely,


i. A. Julia Brandt

Brandt & Partner AG
Bahnhofstrasse 1
8001 Zurich
Phone +41 44 000 00 00`,
  ),
  mixed(
    'sign-off with a postscript',
    `The protocol is signed.

Best regards
Julia

PS: Please send the keys by courier.`,
    `The protocol is signed.

Best regards
Julia

PS: Please send the keys by courier.`,
  ),
  above(
    'a newsletter line at the end',
    'Could you resend the offer as PDF?',
    `
Unsubscribe | Manage preferences`,
  ),
  above(
    'printing and environment',
    'The room is booked for 2 pm.',
    `
Regards,
Mia Chen
PMO

Please consider the environment before printing this e-mail.`,
  ),
  mixed(
    'two rounds of quotes',
    `Agreed.

On 21 Nov 2026, at 08:00, Lin Wei <lin@example.com> wrote:
> Then Friday.
>
> On 20 Nov 2026, at 10:12, Joe Bloggs <joe@client.example> wrote:
>> Thursday does not work.
>>> When?
`,
    'Agreed.',
  ),
  above(
    'Gmail through an Exchange account, name in quotes',
    'Have a look at the attached file, page 2 is the important one.',
    `
On 11/20/26, 10:12 AM, "Lin Wei" <lin@example.com> wrote:

    Hi Joe,
    which page matters most?`,
  ),
  above(
    'signature without a sign-off',
    'The delivery address has not changed.',
    `
Joe Bloggs
Purchasing Manager
Client Ltd.
Tel. +44 20 7946 0000
joe@client.example`,
  ),
  mixed(
    'a list with a colon before',
    `These are the people who will come:

Joe Bloggs, Purchasing
Ann Lee, IT
joe@client.example
ann@client.example`,
    `These are the people who will come:

Joe Bloggs, Purchasing
Ann Lee, IT
joe@client.example
ann@client.example`,
  ),
  mixed(
    'best in a sentence',
    `Best would be Tuesday.
Regards to your team, they did a great job.`,
    `Best would be Tuesday.
Regards to your team, they did a great job.`,
  ),
  above(
    'flattened header block',
    'Not yet, our legal team is on it.',
    `
From: Lin Wei <lin@example.com> Sent: Friday, November 20, 2026 10:12 AM To: Joe Bloggs <joe@client.example> Subject: RE: Contract
Hi Joe, is the contract signed?`,
  ),
  mixed(
    'dashes between sections of the own words',
    `Part one is done.

---

Part two starts on Monday and will take three weeks.`,
    `Part one is done.

---

Part two starts on Monday and will take three weeks.`,
  ),
  above(
    'HCL Notes',
    'We need the certificate before we can accept.',
    `
Mit freundlichen Grüßen / Best regards
Dr. Hans Vogel
Quality Management

From: "Lin Wei" <lin@example.com>
To: "Hans Vogel" <hans@client.example>
Cc: "QA" <qa@client.example>
Date: 20.11.2026 10:12
Subject: Re: Acceptance`,
  ),
  mixed(
    'a quote with a wrapped attribution of three lines, answered below',
    `On Friday, November 20, 2026, 10:12:33 AM GMT+8,
Lin Wei (Northwind)
<lin@example.com> wrote:
> Any news on the visa?

Yes, granted this morning.`,
    'Yes, granted this morning.',
  ),
];
