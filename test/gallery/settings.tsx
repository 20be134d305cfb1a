import { render } from 'preact';
import { Dashboard } from '@/components/dashboard';
import type { Language } from '@/lib/domain/records';
import { fakeSettingsPort, settingsOf } from '@/test/components/settings-fixture';

/** `?language=zh`: the dashboard with its settings. */
const language = (new URLSearchParams(location.search).get('language') ?? 'en') as Language;
const port = fakeSettingsPort(settingsOf({ uiLanguage: language }));
const root = document.getElementById('root');
if (root) render(<Dashboard port={port} preferred={['en']} />, root);
