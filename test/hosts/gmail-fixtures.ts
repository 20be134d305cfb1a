/** Gmail's markup, cut down to what is read from it. Classes as InboxSDK 2.2.26 knows them, 2026-11-21. */
export const expandedMessage = `
  <div class="h7"><div class="adn ads" data-message-id="#msg-f:1849270000000000001" data-legacy-message-id="19a9f1c2d3e4f501">
    <table><tr><td class="gF"><h3 class="iw"><span email="Anna.Berg@kunde.example" name="Anna Berg">Anna Berg</span></h3></td></tr></table>
    <div class="hb">to <span email="me@agency.example" name="me">me</span>, <span email="li@kunde.example" name="李雷">李雷</span>
      <span email="li@kunde.example" name="李雷">李雷</span></div>
    <div class="gK"><span class="g3" title="Nov 21, 2026, 10:15 AM">10:15 AM (2 hours ago)</span></div>
    <div class="ii gt"><style>p { color: red }</style><div dir="ltr">Hello,<div>the <b>report</b>&nbsp;is fine.</div><ul><li>one</li><li>two</li></ul>
      <div style="display:none">preheader</div><img data-emoji="👍" alt="thumbs up"><script>alert(1)</script></div></div>
  </div></div>`;

export const collapsedMessage = `
  <div class="kv"><div class="adf ads" data-legacy-message-id="19a9f1c2d3e4f502">
    <table><tr><td class="zF"><span email="me@agency.example" name="Wei Chen">Wei Chen</span></td><td class="gK"><span class="g3" title="2026年11月20日 下午3:02"></span></td></tr></table>
    <div class="iA g6">Could you look at it by</div>
  </div></div>`;

export const namelessMessage = `
  <div class="h7"><div data-message-id="#msg-f:1849270000000000001"><table><tr><td class="gF"><span email="x@kunde.example" name="x@kunde.example"></span></td></tr></table></div></div>`;

export const draftMessage = `<div class="h7"><div data-message-id="#msg-a:r42"><input name="draft" value="#msg-a:r42"></div></div>`;

/** What Gmail wrote for some accounts since November 2025. */
export const undefinedThread = `<h2 class="hP" data-thread-perm-id="undefined" data-legacy-thread-id="undefined">Subject</h2>`;

export const messageWithFiles = `<div class="h7"><div data-legacy-message-id="19a9f1c2d3e4f503"><table><tr><td class="gF"><span email="li@kunde.example" name="李雷"></span></td></tr></table>
  <div class="ii gt"><div class="a3s">见附件<div class="gmail_quote">On Fri, Wei wrote: please send</div></div></div>
  <div class="hq gt"><div class="aQH"><span class="aZo"><span class="aV3">营业执照.pdf</span><span class="SaH2Ve">12 KB</span></span><span class="aZo"><span class="aV3">Logo.svg</span></span></div></div></div></div>`;
