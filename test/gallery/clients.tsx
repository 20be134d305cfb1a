import { render } from 'preact';
import { ClientsPage } from '@/components/clients';
import type { Language } from '@/lib/domain/records';
import {
  clientOf,
  clientsOf,
  contactOf,
  fakeClientsPort,
  lineOf,
} from '@/test/components/clients-fixture';

/** `?language=zh&state=empty|one|many|client|bare|china`: the pages of clients. */
const params = new URLSearchParams(location.search);
const language = (params.get('language') ?? 'en') as Language;
const state = params.get('state') ?? 'many';
const long = 'Donaudampfschifffahrtsgesellschaft für Handel und Vertrieb in Mitteleuropa';
const counts: Record<string, number> = { empty: 0, one: 1, many: 340 };
const all = clientsOf(counts[state] ?? 3, { language });
if (state === 'many') all.clients.splice(1, 0, lineOf(8, { clientId: 'long', name: long }));
const { country: _, timeZone: __, ...bare } = clientOf().client;
const china = {
  name: '明德医疗',
  domains: ['mingde-medical.example'],
  language: 'zh',
  country: 'CN',
  timeZone: 'Asia/Shanghai',
  second: 'chat',
  chatName: '企业微信',
  industry: '医疗',
  daysOff: ['2026-11-30', '2026-12-24'],
  workDays: ['2026-10-01'],
} as const;
const wang = contactOf({ id: 'b', name: '王建国', formOfAddress: '王总', language: 'zh' });
const shown = {
  bare: clientOf({}, { client: bare, contacts: [], language, asks: [] }),
  china: clientOf(
    {
      ...china,
      domains: [...china.domains],
      daysOff: [...china.daysOff],
      workDays: ['2026-10-01'],
    },
    { language, contacts: [wang], missing: ['finance', 'sponsor'] },
  ),
}[state];
const port = fakeClientsPort(
  all,
  shown ??
    clientOf(
      { daysOff: ['2026-12-28', '2026-12-29'], workDays: ['2026-12-25'], region: 'BY' },
      { language, contacts: [contactOf(), contactOf({ id: 'c', name: long, roles: ['finance'] })] },
    ),
);
const path = state in counts ? '' : 'acme';
const root = document.getElementById('root');
if (root) {
  render(
    <ClientsPage port={port} preferred={[language]} path={path} onLanguage={() => {}} />,
    root,
  );
}
