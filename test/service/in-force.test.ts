import { describe, expect, it } from 'vitest';
import { tailoringId } from '@/lib/domain/tailor';
import type { GuidanceChange, Scope, Tailoring } from '@/lib/domain/tailoring';
import { templateOf } from '@/lib/guidance/texts';
import { renderInForce } from '@/lib/service/in-force';

const everywhere: Scope = { kind: 'workspace' };
const acme: Scope = { kind: 'client', clientId: 'acme' };
const ask = { clientId: 'acme', projectId: 'portal' };

function own(scope: Scope, textId: string, body: string): Tailoring {
  const change: GuidanceChange = { kind: 'text', textId, language: 'en', text: { body } };
  const clientId = scope.kind === 'workspace' ? '' : scope.clientId;
  const place = { scope: scope.kind, clientId, projectId: '' };
  return { id: tailoringId(scope, change), rev: 1, updatedAt: 0, ...place, ...change };
}
function said(id: string, ...tailorings: Tailoring[]) {
  const changed = { tailorings, client: {} } as unknown as Parameters<typeof renderInForce>[0];
  const values = { title: 'The logo', items: ['two photos'], promised: '2026-11-25' };
  const { text, own: isOwn } = renderInForce(changed, ask, { id, language: 'en' }, values);
  return { text, isOwn };
}

describe('the general text in the PM’s words', () => {
  const general = own(everywhere, 'general#again', 'Left: {{ items | join: ", " }}');

  it('holds for a step without one of its own', () => {
    expect(templateOf('pulse.questions#again', 'en').id).toBe('general#again');
    expect(said('pulse.questions#again', general)).toMatchObject({ isOwn: true });
    expect(said('pulse.questions#again', general).text).toContain('Left: two photos');
    expect(said('pulse.questions#again').isOwn).toBe(false);
  });

  it('gives way to the step’s own, whoever wrote it', () => {
    expect(said('reply.line#again', general).isOwn).toBe(false);
    const mine = own(acme, 'pulse.questions#again', 'Of the pulse');
    expect(said('pulse.questions#again', general, mine).text).toContain('Of the pulse');
  });

  it('is not what is written first, nor after a promise', () => {
    expect(said('pulse.questions', general).isOwn).toBe(false);
    expect(said('pulse.questions#promise', general).isOwn).toBe(false);
    const promise = own(acme, 'general#promise', 'You said {{ promised }}');
    expect(said('pulse.questions#promise', promise).text).toContain(
      'You said Wednesday 25 November',
    );
  });

  it('that cannot be read any more leaves the built-in one', () => {
    expect(said('pulse.questions#again', own(acme, 'general#again', '{% if %}')).isOwn).toBe(false);
  });
});
