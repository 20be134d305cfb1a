import type { Client, Project } from '@/lib/domain/records';
import type { KnownProject } from '@/lib/mail/match';

let changed = 0;

const CLIENTS = {
  acme: client('acme', 'Acme Foods', 'acmefoods.com'),
  hallmann: client('hallmann', 'Hallmann Logistik', 'hallmann-logistik.de'),
  northwind: client('northwind', 'Northwind', 'northwind.co.uk', 'northwind.com'),
  huaxin: client('huaxin', '华信科技', 'huaxin-tech.com.cn'),
  mingda: client('mingda', '明达贸易', 'mingda.cn'),
  lee: client('lee', 'Lee Studio'),
  // Entered by mistake: a provider's domain is nobody's.
  zhouji: client('zhouji', '周记茶行', '163.com'),
};

/** The later ones were changed last. */
export const PROJECTS: readonly KnownProject[] = [
  project('fair', 'acme', 'Trade fair stand', 'ACM-3', 'closed'),
  project('erp', 'acme', 'ERP rollout', 'ACM-7'),
  project('shop', 'acme', 'Web shop relaunch', 'ACM-12'),
  project('tracking', 'hallmann', 'Parcel tracking', 'HL3'),
  project('app', 'northwind', 'Customer portal mobile app'),
  project('portal', 'northwind', 'Customer portal', 'NW/21'),
  project('site', 'huaxin', '官网改版'),
  project('oa', 'huaxin', 'OA系统升级', 'HX2026'),
  project('stock', 'mingda', '仓储管理系统'),
  project('brand', 'lee', 'Brand book'),
  project('tea', 'zhouji', '小程序商城', 'ZJ-01'),
];

/** Contacts: whose people they are. */
export const CONTACTS: Readonly<Record<string, readonly string[]>> = {
  'anna@acmefoods.com': ['acme'],
  'jonas@hallmann-logistik.de': ['hallmann'],
  'kate@northwind.co.uk': ['northwind'],
  'wang.min@huaxin-tech.com.cn': ['huaxin'],
  '58231144@qq.com': ['huaxin'],
  'li@mingda.cn': ['mingda'],
  'sam.lee@gmail.com': ['lee'],
  'zhouji@163.com': ['zhouji'],
  // One letter off, and known to be right.
  'desk@northwindt.com': ['northwind'],
  'eva@brightpm.io': ['acme', 'northwind'],
};

function client(id: string, name: string, ...domains: string[]): Client {
  return { id, rev: 1, updatedAt: 0, name, domains, language: 'en' };
}

function project(
  id: string,
  clientId: keyof typeof CLIENTS,
  name: string,
  code?: string,
  stage: Project['stage'] = 'delivery',
): KnownProject {
  changed += 1;
  const made = { id, rev: 1, updatedAt: changed, clientId, name, stage, values: {} };
  return { client: CLIENTS[clientId], project: code ? { ...made, code } : made };
}
