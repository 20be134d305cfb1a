import { existsSync } from 'node:fs';

const places = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser's own binary (not Debian's wrapper script): `CHROMIUM`, or the first that is found; '' when there is none. */
export function chromiumPath(): string {
  return process.env.CHROMIUM ?? places.find((place) => existsSync(place)) ?? '';
}
