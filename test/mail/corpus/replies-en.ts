import { above, mixed, type Reply } from './reply';

/** Written before the rules, as all but `replies-fresh` and `replies-last`. */
export const ENGLISH_REPLIES: readonly Reply[] = [
  above(
    'Gmail, one line of attribution',
    `Hi Lin,

The list is complete now, we can start on Monday.`,
    `
On Fri, Nov 20, 2026 at 10:12 AM Lin Wei <lin.wei@example.com> wrote:

> Hi Anna,
> could you send the missing items by Friday?
> Lin`,
  ),
  above(
    'Gmail, attribution wrapped inside the address',
    'Works for me.',
    `
On Fri, Nov 20, 2026 at 10:12 AM Lin Wei (Northwind Projects) <
lin.wei@northwind-projects.example.com> wrote:

> Shall we say Thursday at 3pm?`,
  ),
  above(
    'Gmail shown without quote marks',
    'Please use the second logo, not the first one.',
    `
On Wed, 18 Nov 2026 at 09:01, Lin Wei <lin@example.com> wrote:
Hi Tom,
which of the two logos shall we use?
Lin`,
  ),
  above(
    'Outlook desktop, header block',
    `Dear Ms Lin,

we have received the documents and will review them by 2 December.`,
    `
Kind regards,

Markus Weber
Head of Procurement
Weber Maschinenbau GmbH
Tel: +49 711 123456
markus.weber@weber.example

From: Lin Wei <lin.wei@example.com>
Sent: Friday, November 20, 2026 10:12 AM
To: Markus Weber <markus.weber@weber.example>
Cc: Jia Li <jia@example.com>
Subject: RE: Acceptance documents

Dear Mr Weber,
attached you find the documents.`,
  ),
  above(
    'Outlook on the web, underscores before the header block',
    'Approved. Please go ahead.',
    `
________________________________
From: Lin Wei <lin@example.com>
Sent: 20 November 2026 10:12
To: Sarah Jones <sarah@client.example>
Subject: Change request 7

Hi Sarah,
may we go ahead?`,
  ),
  above(
    'Outlook for iOS',
    'Can we do this next Tuesday instead? I am at the fair all week.',
    `
Get Outlook for iOS<https://aka.ms/o0ukef>
________________________________
From: Lin Wei <lin@example.com>
Sent: Friday, November 20, 2026 10:12:33 AM
To: Sarah Jones <sarah@client.example>
Subject: Call on Monday

Hi Sarah, are you free on Monday?`,
  ),
  above(
    'Outlook, Original Message',
    'No objections from our side.',
    `
-----Original Message-----
From: Lin Wei [mailto:lin@example.com]
Sent: Friday, November 20, 2026 10:12 AM
To: Jones, Sarah
Subject: Minutes

Please tell me if something is missing.`,
  ),
  above(
    'Apple Mail with quote marks',
    'Yes, go ahead.',
    `
> On 20 Nov 2026, at 10:12, Lin Wei <lin@example.com> wrote:
>
> Shall I book the room?
>`,
  ),
  above(
    'iPhone, attribution over two lines',
    'Will check with finance and come back to you tomorrow.',
    `
Sent from my iPhone

> On Nov 20, 2026, at 10:12 AM, Lin Wei
> <lin@example.com> wrote:
>
> ﻿Could you tell me when the invoice is paid?`,
  ),
  above(
    'Thunderbird',
    'The test environment is up again, please retry.',
    `
On 20.11.2026 10:12, Lin Wei wrote:
> The test environment seems down.
>
> Lin

--${' '}
Dr. Petra Klein
Systems`,
  ),
  above(
    'Roundcube',
    'We will pay the second instalment this week.',
    `
On 2026-11-20 10:12, Lin Wei wrote:
> the second instalment was due on Monday.
> Do you know more?`,
  ),
  mixed(
    'answers between the quotes',
    `Hi Lin,

On Fri, Nov 20, 2026 at 10:12 AM Lin Wei <lin@example.com> wrote:
> 1. Which address shall be on the invoice?

The one in Hamburg.

> 2. Who signs the acceptance?

Mr Brandt, he is back on Thursday.

> 3. Is the logo final?
Yes.
>
> Best regards
> Lin`,
    `Hi Lin,

The one in Hamburg.

Mr Brandt, he is back on Thursday.

Yes.`,
  ),
  mixed(
    'answer below the quote',
    `On 2026-11-20 10:12, Lin Wei wrote:
> Could you send us the photos in high resolution?

They are on the way, uploaded by tonight.

Regards,
Paul`,
    'They are on the way, uploaded by tonight.',
  ),
  above(
    'German Gmail',
    'Passt, wir schicken die Liste bis Freitag.',
    `
Am Fr., 20. Nov. 2026 um 10:12 Uhr schrieb Lin Wei <lin@example.com>:

> Hallo Herr Weber,
> wann kommt die Liste?`,
  ),
  above(
    'German Outlook',
    'We accept the offer.',
    `
Mit freundlichen Grüßen
Markus Weber

Von: Lin Wei <lin@example.com>
Gesendet: Freitag, 20. November 2026 10:12
An: Markus Weber
Betreff: AW: Angebot

Sehr geehrter Herr Weber,`,
  ),
  mixed('only one line', 'Hi Lin,\n\nnoted, thanks!', 'Hi Lin,\n\nnoted, thanks!'),
  mixed(
    'nothing quoted, several paragraphs',
    `  Hello,

from: Monday to: Friday we are closed, so please deliver before.

On the second point: I wrote to you last week, nothing has changed.

Tom  `,
    `Hello,

from: Monday to: Friday we are closed, so please deliver before.

On the second point: I wrote to you last week, nothing has changed.

Tom`,
  ),
  mixed(
    'forwarded without own words',
    `---------- Forwarded message ---------
From: Karl Otto <karl@supplier.example>
Date: Thu, Nov 19, 2026 at 4:40 PM
Subject: Delivery
To: Sarah Jones <sarah@client.example>

The delivery is late by a week.`,
    '',
  ),
  above(
    'forwarded by Apple Mail with own words',
    'FYI, this is what our supplier says. Can you live with that?',
    `
Begin forwarded message:

From: Karl Otto <karl@supplier.example>
Subject: Delivery
Date: 19 November 2026 at 16:40:00 CET
To: Sarah Jones <sarah@client.example>

The delivery is late by a week.`,
  ),
  above(
    'signature with dashes',
    'The PO number is 4500012345.',
    `
--
Sarah Jones
Office Manager | Client Ltd
T 020 7946 0000`,
  ),
  above(
    'signature and disclaimer',
    'Please see my comments in the file. I would like to discuss item 4 on Thursday.',
    `
Best,
Sarah

Sarah Jones | Project Lead
Client Ltd, 1 High Street, London
m: +44 7700 900000 | www.client.example

This e-mail and any attachments are confidential and may be privileged. If you are not the intended recipient, please notify the sender and delete this message.
Client Ltd is registered in England No. 123456.`,
  ),
  above(
    'mailing list footer',
    'The new plan is fine with the committee.',
    `
--${' '}
You received this message because you are subscribed to the Google Groups "rollout" group.
To unsubscribe from this group and stop receiving emails from it, send an email to rollout+unsubscribe@example.com.`,
  ),
];
