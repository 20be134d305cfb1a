/** A subject without its reply and forward marks, in English, Chinese and German. */
export function bareSubject(subject: string): string {
  let bare = subject.trim();
  for (;;) {
    const shorter = bare.replace(/^(?:re|fwd?|aw|wg|sv|回复|答复|转发|回覆|轉寄)\s*[:：]\s*/i, '');
    if (shorter === bare) return bare;
    bare = shorter;
  }
}
