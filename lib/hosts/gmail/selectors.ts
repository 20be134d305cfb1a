// Everything that this adapter itself looks for in Gmail's page. What InboxSDK looks for stands in InboxSDK.
// Each with the day it was last held against a page, and the page that proves it:
// `stand-in` = test/e2e/gmail, `fixture` = test/hosts/gmail/fixtures.ts, `InboxSDK` = used by @inboxsdk/core 2.2.26 for the same thing.

/** 2026-11-21, stand-in, InboxSDK `threadView.idElement`. */
export const THREAD_ID = '[data-legacy-thread-id], [data-thread-perm-id], [data-thread-id]';
/** A conversation's container, from inside: full view, reading pane. 2026-11-21, stand-in (full view), InboxSDK (both). */
export const THREAD = '.a98.iY, .ao9, .g.id, [role=main]';

/** 2026-11-21, stand-in, InboxSDK `getMessageID`. */
export const MESSAGE_ID = '[data-legacy-message-id], [data-message-id]';
/** Sender of an expanded or collapsed message, best first. 2026-11-21, stand-in (first two), fixture; InboxSDK has the first. */
export const SENDER = ['td.gF span[email]', '.iw span[email]', 'td.zF span[email]', '.zF[email]'];
/** 2026-11-21, stand-in, InboxSDK `getRecipientEmailAddresses`. */
export const RECIPIENT = '.hb span[email]';
/** Its title is the full date. 2026-11-21, stand-in, InboxSDK `messageView.dateElement`. */
export const DATE = '.gK .g3[title]';
/** Body of an expanded message, then the line that a collapsed one shows. 2026-11-21, fixture; InboxSDK has the first two. */
export const BODY = ['div.ii.gt', '.adP', '.iA'];
/** Name on the card of an attached file. 2026-11-21, stand-in, InboxSDK `attachmentCardView`. */
export const FILE_NAME = '.hq .aV3';

/** 2026-11-21, stand-in, InboxSDK. */
export const DRAFT_ID = 'input[name="draft"]';
/** Message that a mail answers, and the conversation it lies in: a new mail has the second only once it is saved. 2026-11-21, stand-in, InboxSDK. */
export const REPLIES_TO = 'input[name="rm"]';
export const ITS_THREAD = 'input[name="lts"]';
/** The chosen sender, where there are several. 2026-11-21, InboxSDK `getFromContact`. */
export const FROM = 'input[name="from"]';
/** `0` in plain-text mode. 2026-11-21, from InboxSDK's reading of the field in requests of older Gmail; not yet seen on a page. */
export const IS_HTML = 'input[name="ishtml"]';
/** Quotes and signature below what is written. 2026-11-21, fixture. */
export const NOT_WRITTEN = '.gmail_quote, .gmail_extra, .gmail_signature';
/** Gmail's own ways to answer, best first: the link under the last message, the button in its head. 2026-11-21, stand-in (first). */
export const REPLY = ['.ams.bkH', '.acZ .aaq'];

/** Where labels stand in a row: one line, then the rows of the reading pane. 2026-11-21, stand-in (first), InboxSDK (both). */
export const ROW_LABELS = ['td.a4W .xS .xT', '.apu'];

/** The SDK's own side panel: what lies between it and our element is the SDK's, not Gmail's. 2026-11-21, InboxSDK. */
export const SDK_SIDEBAR = '.thread_app_sidebar';
