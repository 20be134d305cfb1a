import type { Scope } from '@/lib/domain/tailoring';

/** The scope that the address names after a `?`: `#/templates/acceptance?client=…&project=…`. */
export function scopeOfAddress(hash: string): Scope {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  const clientId = query.get('client');
  const projectId = query.get('project');
  if (!clientId) return { kind: 'workspace' };
  return projectId ? { kind: 'project', clientId, projectId } : { kind: 'client', clientId };
}

/** The address of a situation in a scope; of the first page without one. */
export function addressOf(scope: Scope, situation = ''): string {
  const query = new URLSearchParams();
  if (scope.kind !== 'workspace') query.set('client', scope.clientId);
  if (scope.kind === 'project') query.set('project', scope.projectId);
  const asked = query.size > 0 ? `?${query}` : '';
  return `#/templates${situation && `/${situation}`}${asked}`;
}
