import { render } from 'preact';
import { Dashboard } from '@/components/dashboard';
import type { Language } from '@/lib/domain/records';
import { evidenceOf, ledgerPort, logOf, reportsOf } from '@/test/components/ledger-fixture';

/** `?language=zh&count=300#/evidence/ask`, `#/log`, `#/reports`: pages of the ledger, with so many rows. */
const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'en') as Language;
const count = Number(query.get('count') ?? 3);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const port = ledgerPort({
  evidence: evidenceOf(language, { talk: count > 50 ? count : 0 }),
  log: logOf(language, count),
  reports: reportsOf(language, count),
});
const root = document.getElementById('root');
if (root) render(<Dashboard port={port} preferred={[language]} />, root);
