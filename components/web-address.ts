/** A web address as people paste it, with or without its scheme; undefined where it is none. */
export function webAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  // A word alone is rather a slip than a host, but for the machine itself.
  const isHost = url !== undefined && /[.:]|^localhost$/.test(url.hostname);
  return isWeb && isHost ? url : undefined;
}
