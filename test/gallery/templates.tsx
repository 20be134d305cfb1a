import { render } from 'preact';
import { Dashboard } from '@/components/dashboard';
import type { Language } from '@/lib/domain/records';
import { addressFor, changedWorld, portOf } from '@/test/components/templates-fixture';

/** `?language=zh&situation=acceptance`: the templates of a client with changes, on a real ledger. */
const query = new URLSearchParams(location.search);
const world = await changedWorld();
const uiLanguage = (query.get('language') ?? 'en') as Language;
await world.get('saveSettings', { commitId: world.newId(), rev: 0, changes: { uiLanguage } });
location.hash = addressFor(world, query.get('situation') ?? '');
const root = document.getElementById('root');
if (root) render(<Dashboard port={portOf(world)} preferred={['en']} />, root);
