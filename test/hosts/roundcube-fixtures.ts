// As Roundcube 1.6.5 with its skin elastic wrote them on 2026-11-21 (test/e2e/roundcube), shortened to what is read.

/** Inline script of the list's page. */
export const listPage = `<script>
var rcmail = new rcube_webmail();
rcmail.set_env({"task":"mail","rcversion":10605,"action":"","comm_path":"/?_task=mail","user_id":"9G2YLowb95eYFD7i","mailbox":"INBOX","pagesize":50,"current_page":1,"drafts_mailbox":"Drafts","trash_mailbox":"Trash","junk_mailbox":"Junk"});
rcmail.add_label({"loading":"Loading..."});
</script>
<span class="header-title username">lin@northlight.example</span>
<input name="_q" id="mailsearchform" type="text">
<select id="searchfilter"><option value="ALL" selected></option><option value="UNSEEN"></option></select>
<select id="s_interval"><option value="" selected></option><option value="1W"></option></select>
<ul id="mailboxlist"><li class="mailbox inbox"><a rel="INBOX"></a></li><li class="mailbox selected"><a rel="Clients/Hallmann"></a></li></ul>
<input class="form-control rcpagejumper" type="text" value="3">
<table id="messagelist"><tbody><tr id="rcmrowMg" class="message unread"><td class="selection"></td><td class="subject" tabindex="0"><span class="fromto skip-on-drag"><span class="adr"><span title="wangmin@mingde.example" class="rcmContactAddress">王敏</span></span></span><span class="date skip-on-drag">Wed 20:57</span><span class="subject"><span id="msgicnrcmrowMg" class="msgicon status unread"></span><a href="/?_task=mail&amp;_mbox=INBOX&amp;_uid=2&amp;_action=show"><span>预约小程序</span></a></span></td></tr></tbody></table>`;

/** Inline script of a message's page. */
export const messagePage = `<script>
rcmail.set_env({"task":"mail","rcversion":10605,"action":"show","user_id":"9G2YLowb95eYFD7i","mailbox":"INBOX","username":"lin@northlight.example","search_request":"c473676fc0094eba7e35668866219f40"});
rcmail.set_env({"uid":17});
</script>`;

/** `exec` of `_action=headers`. */
export const headersExec =
  'this.set_headers("<font class=\\"bold\\">Return-path:</font> &lt;jonas@hallmann.example&gt;<br /><font class=\\"bold\\">Received:</font> from [127.0.0.1]<br />&nbsp;&nbsp;&nbsp;&nbsp;by mail.northlight.example with esmtp (Exim 4.96)<br />&nbsp;&nbsp;&nbsp;&nbsp;for lin@northlight.example;<br /><font class=\\"bold\\">From:</font> =?UTF-8?B?5rKI?= Jonas Weber &lt;Jonas@hallmann.example&gt;<br /><font class=\\"bold\\">To:</font> &quot;Chen, Lin&quot; &lt;lin@northlight.example&gt;,<br />&nbsp;&nbsp;&nbsp;&nbsp;studio@northlight.example<br /><font class=\\"bold\\">Cc:</font> =?GBK?B?zfXD9A==?= &lt;wangmin@mingde.example&gt;<br /><font class=\\"bold\\">Subject:</font> =?GBK?B?1KTUvNChs8zQ8g==?=<br /><font class=\\"bold\\">Message-ID:</font> &lt;a-2@hallmann.example&gt;<br /><font class=\\"bold\\">In-Reply-To:</font> &lt;b-1@northlight.example&gt;<br /><font class=\\"bold\\">References:</font> &lt;root-1@northlight.example&gt;<br />&nbsp;&nbsp;&nbsp;&nbsp;&lt;b-1@northlight.example&gt;<br /><font class=\\"bold\\">Date:</font> Tue, 17 Nov 2026 20:57:41 +0800 (CST)");\n';

/** `exec` of a search over all folders. */
export const searchExec =
  'this.set_message_coltypes(["threads","subject"],{"threads":{"className":"threads","html":"<span class=\\"threads\\"></span>"}},"fromto");\nthis.add_message_row("1-Sent",{"subject":"Warehouse (1.0); ready","fromto":"<span class=\\"adr\\">Jonas<\\/span>","date":"2026-11-16","size":"0.5 KB"},{"seen":1,"mbox":"Sent"},false);\nthis.add_message_row("12-Clients/A-B",{"subject":"Re: )]}"},{"mbox":"Clients/A-B"},false);\nthis.display_message("2 messages found.","confirmation",0);\n';

/** Of the frame that a mail was sent through. */
export const sentAnswer = `<script>
parent.rcmail.remove_compose_data("219844826");
parent.rcmail.sent_successfully("confirmation","Message sent successfully.",["INBOX","Sent"],false);
parent.rcmail.iframe_loaded("loading1795295726398");
</script>`;

/** The form of a reply, plain. */
export const composePage = `<form name="form"><select name="_from"><option value="1" selected>Lin Chen &lt;lin@northlight.example&gt;</option></select>
<textarea name="_to">沈 Jonas Weber &lt;jonas@hallmann.example&gt;, "Weber, Petra" &lt;petra@hallmann.example&gt;,</textarea>
<div id="compose_cc" class="hidden form-group row"><textarea name="_cc"></textarea></div><textarea name="_bcc"></textarea>
<input name="_subject" value="Re: Warehouse app"><input type="hidden" name="_is_html" value="0">
<input type="hidden" name="_store_target" value="Sent">
<textarea name="_message" id="composebody">Dear Jonas,

it is ready.

On 2026-11-17 20:57, Jonas Weber wrote:
&gt; Hi Lin, we look at it next week.
-- 
Lin Chen, Northlight</textarea></form>`;
