// Answers as mail programs write them in HTML, shortened; each says "OWN" and quotes "THEIRS".

/** By program. */
export const htmlReplies: Record<string, string> = {
  'Outlook for Windows':
    '<div class="WordSection1"><p class="MsoNormal">OWN, by Friday.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="EN-US">From:</span></b> Lin Chen &lt;lin@northlight.example&gt; <br><b>Sent:</b> Friday, November 20, 2026 10:00 AM<br><b>To:</b> Anna Berg<br><b>Subject:</b> Portal</p></div></div><p class="MsoNormal">Hi Anna, THEIRS</p></div>',
  'Outlook for Windows in Chinese':
    '<div class="WordSection1"><p class="MsoNormal">OWN，周五前确认。</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>发件人<span lang="EN-US">:</span></b><span lang="EN-US"> Lin</span><br><b>发送时间<span lang="EN-US">:</span></b> 2026年11月20日<br></p></div></div><p class="MsoNormal">THEIRS</p></div>',
  'Outlook on the web':
    '<div class="elementToProof">OWN</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Lin Chen<br><b>Sent:</b> Friday<br></div><div>THEIRS</div>',
  'Outlook on a phone':
    '<div dir="ltr">OWN</div><div id="ms-outlook-mobile-signature">Get Outlook for iOS</div><hr><div id="divRplyFwdMsg"><b>From:</b> Lin</div><div>THEIRS</div>',
  'Outlook for Mac':
    '<div><p>OWN</p><div id="mail-editor-reference-message-container"><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p><b>From: </b>Lin</p></div><p>THEIRS</p></div></div>',
  'QQ Mail':
    '<div>OWN，没问题</div><div><br></div><div><!--emptysign--></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"Lin"&lt;lin@northlight.example&gt;;</div><div><b>主题:</b>&nbsp;门户</div></div><div>THEIRS</div>',
  'QQ Mail, new':
    '<div>OWN</div><includetail><div>&nbsp;</div><div style="font:Verdana normal 14px;color:#000;"><div style="FONT-SIZE: 12px">------------------ Original ------------------</div><div>THEIRS</div></div></includetail>',
  'NetEase Mail':
    '<div style="line-height:1.7">OWN<br></div><br><br><p>At 2026-11-20 10:00:00, "Lin Chen" &lt;lin@northlight.example&gt; wrote:</p><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex">THEIRS</blockquote>',
  Foxmail:
    '<div>OWN</div><div><br></div><blockquote style="margin-top: 0px; margin-bottom: 0px; margin-left: 0.5em;"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="font-size: 12px;"><div><b>发件人：</b>&nbsp;<a>lin</a></div><div><b>发送时间：</b>&nbsp;2026-11-20</div></div></div><div>THEIRS</div></blockquote>',
  DingTalk:
    '<div class="__aliyun_email_body_block"><div>OWN</div></div><div class="__aliyun_previous_body_wrap"><div>------------------------------------------------------------------</div><div>发件人：Lin</div><div>THEIRS</div></div>',
  'Apple Mail':
    '<body>OWN<br><div><br><blockquote type="cite"><div>On 20. Nov 2026, at 10:00, Lin &lt;lin@northlight.example&gt; wrote:</div><br><div>THEIRS</div></blockquote></div></body>',
  Thunderbird:
    '<p>OWN</p><div class="moz-cite-prefix">Am 20.11.2026 um 10:00 schrieb Lin:<br></div><blockquote type="cite" cite="mid:1@x">THEIRS</blockquote>',
  Gmail:
    '<div dir="ltr">OWN</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Fri, Lin wrote:<br></div><blockquote class="gmail_quote">THEIRS</blockquote></div>',
  Roundcube:
    '<p>OWN</p><p id="reply-intro">On 2026-11-20 10:00, Lin wrote:</p><blockquote type="cite" style="padding: 0 0.4em">THEIRS</blockquote>',
  Yahoo:
    '<div>OWN</div><div id="ydp1yahoo_quoted_1" class="yahoo_quoted"><div>On Friday, Lin wrote:</div><div>THEIRS</div></div>',
};
