/** How names of days and months are often misspelt. */
const MISSPELT: readonly (readonly [right: string, wrong: string])[] = [
  ['monday', 'munday|modnay|monady|mondy|monay'],
  ['tuesday', 'teusday|tusday|tuseday|tuesdy|tuesay|tuedsay|tueday|tuesda'],
  [
    'wednesday',
    'wensday|wendsday|wednsday|wedensday|wenesday|wednesdy|wednseday|wedneday|wendesday',
  ],
  ['thursday', 'thrusday|thursdy|thurday|thurdsay|thirsday|thusday|thursady|thrusdy|thur?sda'],
  ['friday', 'firday|fryday|frday|fridy|firiday|fridday|firdya'],
  ['saturday', 'saterday|saturdy|satuday|satruday|satday'],
  ['sunday', 'sundy|sunady|snuday'],
  [
    'tomorrow',
    'tommorr?ow|tomorow|tomm?orro?w|tommor?w|tomorro|tomorrrow|2m[oa]ro?row|tmo?rro?w|tmrw?|tmw|tomoz',
  ],
  ['today', 'todya|tday|2day'],
  ['next', 'nxt'],
  ['january', 'janurary|januray|janauary|jannuary'],
  ['february', 'febuary|feburary|febraury|februrary'],
  ['august', 'agust|augst'],
  ['september', 'septemer|setpember|septmber'],
  ['october', 'ocotber|octobre|octber'],
  ['november', 'novemeber|novmber|novemebr|novembre|nobember'],
  ['december', 'decemeber|decmber|dezember|decembre|deccember|decembar'],
];
const ANY = new RegExp(`\\b(?:${MISSPELT.map(([, wrong]) => `(${wrong})`).join('|')})\\b`, 'gi');

/** Text with its days spelt right, and the position in the given text of each character of it. */
export function respelt(
  text: string,
  at: readonly number[],
): { text: string; at: readonly number[] } {
  let out = '';
  const places: number[] = [];
  let done = 0;
  const copy = (until: number) => {
    out += text.slice(done, until);
    for (; done < until; done++) places.push(at[done] ?? 0);
  };
  for (const match of text.matchAll(ANY)) {
    const [found, ...groups] = match;
    const right = MISSPELT[groups.findIndex(Boolean)]?.[0] ?? found;
    copy(match.index);
    out += /^[A-Z]/.test(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
    for (let i = 0; i < right.length; i++)
      places.push(at[done + Math.min(i, found.length - 1)] ?? 0);
    done += found.length;
  }
  copy(text.length);
  return { text: out, at: [...places, ...at.slice(text.length)] };
}
