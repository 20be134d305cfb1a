import { render } from 'preact';
import { Today } from '@/components/today';
import { pickLanguage } from '@/lib/i18n/language';
import { createTodayPort } from './port';

const port = createTodayPort();
const first = await port.snapshot();
const root = document.getElementById('root');
if (root) {
  const language = pickLanguage('auto', navigator.languages);
  render(<Today port={port} first={first} language={language} />, root);
}
