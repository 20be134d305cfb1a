// Everything that this adapter looks for in Roundcube's pages, each with the day and version it was last held against a page.
// Skin `elastic` of Roundcube 1.6.5, the real program as test/e2e/roundcube starts it; fixtures in test/hosts/roundcube-fixtures.ts.

/** The row of columns that a page consists of. 2026-11-21, 1.6.5: list, message, compose. */
export const LAYOUT = '#layout';
/** Whose mailbox it is. 2026-11-21, 1.6.5: list, settings. */
export const USER = '.header-title.username';
/** 2026-11-21, 1.6.5. */
export const DARK = 'html.dark-mode';

/** The list, its rows and the address of a row's message. 2026-11-21, 1.6.5. */
export const LIST = '#messagelist';
export const ROW = '#messagelist tbody tr.message';
export const ROW_LINK = 'a[href*="_uid="]';
export const ROW_SUBJECT = 'td.subject';
/** The folder that the list shows. 2026-11-21, 1.6.5. */
export const FOLDER = '#mailboxlist li.selected > a[rel]';
/** Where the page of the list is written. 2026-11-21, 1.6.5. */
export const PAGE_NUMBER = 'input.rcpagejumper';
/** A search of the user's: words, filter, interval. 2026-11-21, 1.6.5. */
export const SEARCH_WORDS = '#mailsearchform';
export const SEARCH_FILTER = '#searchfilter';
export const SEARCH_INTERVAL = '#s_interval';

/** The message beside the list is a page in a frame. 2026-11-21, 1.6.5. */
export const PREVIEW = 'iframe#messagecontframe';

/** Compose. 2026-11-21, 1.6.5. */
export const FORM = 'form[name=form]';
/** The user's first sender. */
export const FROM = 'form[name=form] [name=_from] option';
export const PLAIN_BODY = 'textarea#composebody';
export const HTML_BODY = 'iframe#composebody_ifr';
/** Quote and signature of a mail in HTML. 2026-11-21, 1.6.5. */
export const NOT_WRITTEN = '#reply-intro, blockquote, #_rc_sig';
/** The frame that a mail is sent through; it is taken away as soon as it has loaded. 2026-11-21, 1.6.5. */
export const SEND_FRAME = 'savetarget';
