import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '@/components/dashboard';
import { grantedHosts } from '@/lib/hosts/granted';
import { createClient } from '@/lib/messaging/client';
import { grantWebmail, removeWebmail } from './grants';

const port = {
  ...createClient(),
  version: browser.runtime.getManifest().version,
  webmailNames: grantedHosts.map(({ name }) => name),
  grantWebmail,
  removeWebmail,
};
const before = localStorage.getItem('language');
const spoken = before === 'en' || before === 'zh' ? before : 'auto';
const onSpoken = (language: string) => localStorage.setItem('language', language);
const root = document.getElementById('root');
if (root) {
  render(<Dashboard {...{ port, spoken, onSpoken }} preferred={navigator.languages} />, root);
}
