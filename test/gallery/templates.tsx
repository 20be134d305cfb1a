import { render } from 'preact';
import { Dashboard } from '@/components/dashboard';
import type { Language } from '@/lib/domain/records';
import { addressFor, changedWorld, portOf } from '@/test/components/templates-fixture';

/** `?language=zh&situation=acceptance`: the templates of a client with changes, on a real ledger; `situation=reason` for texts beside the ladders. */
const query = new URLSearchParams(location.search);
const world = await changedWorld();
const about = { commitId: world.newId(), scope: world.client, rev: 0 };
const text = { subject: 'About {{ title }}', body: 'Half an hour is enough for {{ title }}.' };
await world.get('changeText', { ...about, textId: 'reason.busy', language: 'en', text });
const items = [
  { id: 'added-photos', label: 'The museum released the photographs for the press kit' },
  { id: 'criteria', label: 'Criteria as in appendix B' },
];
const change = { ready: ['criteria', 'checklist', 'test-report', 'added-photos'], items };
const handOver = { stepId: 'acceptance.hand-over', change };
await world.get('changeStep', { ...about, commitId: world.newId(), ...handOver });
const uiLanguage = (query.get('language') ?? 'en') as Language;
await world.get('saveSettings', { commitId: world.newId(), rev: 0, changes: { uiLanguage } });
location.hash = addressFor(world, query.get('situation') ?? '');
const root = document.getElementById('root');
if (root) render(<Dashboard port={portOf(world)} preferred={['en']} />, root);
