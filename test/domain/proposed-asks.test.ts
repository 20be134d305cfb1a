import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/domain/ask';
import { createCalendar } from '@/lib/domain/calendar';
import { type ProposalInput, proposedAsks } from '@/lib/domain/proposed-asks';
import type { Project } from '@/lib/domain/records';
import { ladders } from '@/lib/guidance/guidance';

const DAY = 86_400_000;
/** Wednesday. */
const NOW = Date.UTC(2026, 10, 25, 9);
const calendar = createCalendar({ country: 'DE', timeZone: 'Europe/Berlin' });

function ask(situation: string, changes: Partial<Ask> = {}): Ask {
  return {
    id: situation,
    clientId: 'c',
    projectId: 'p',
    situation,
    owedBy: ladders[situation]?.owedBy ?? 'client',
    title: `The ${situation}`,
    items: [],
    tickedItemIds: [],
    openedAt: NOW - 20 * DAY,
    threadIds: [],
    state: 'open',
    sent: [],
    skipped: [],
    readied: [],
    overrides: [],
    promises: [],
    earlier: [],
    holding: [],
    ...changes,
  } as Ask;
}

const done = (situation: string, daysAgo = 1) =>
  ask(situation, { state: 'closed', outcome: 'done', closedAt: NOW - daysAgo * DAY });

function propose(
  project: Partial<Project>,
  asks: Ask[] = [],
  changes: Partial<ProposalInput> = {},
) {
  return proposedAsks({
    project: { id: 'p', stage: 'closed', ...project },
    asks,
    ladders,
    calendar,
    language: 'en',
    now: NOW,
    ...changes,
  });
}

const situations = (...args: Parameters<typeof propose>) =>
  propose(...args).map(({ situation }) => situation);

describe('asks that a stage proposes', () => {
  it('are those that the guidance calls usual there', () => {
    expect(situations({ stage: 'kickoff' })).toEqual([
      'requirements-signoff',
      'client-materials',
      'expectations',
      'communication-plan',
    ]);
    expect(situations({ stage: 'acceptance' })).toEqual(['acceptance']);
    expect(situations({ stage: 'closed' })).toEqual([]);
  });

  it('leave out what is open, was declined, or was dealt with since the stage began', () => {
    const stage = { stage: 'kickoff' as const, stageSince: NOW - 10 * DAY };
    const asks = [ask('client-materials'), done('expectations', 2)];
    expect(situations({ ...stage, declined: ['communication-plan@kickoff'] }, asks)).toEqual([
      'requirements-signoff',
    ]);
  });

  it('come again when the project comes back to the stage', () => {
    const stageSince = NOW - DAY;
    expect(situations({ stage: 'acceptance', stageSince }, [done('acceptance', 90)])).toContain(
      'acceptance',
    );
  });

  it('come again at their rhythm when the last one rested without an answer', () => {
    const pulse = ask('pulse', { due: '2026-11-16' });
    const stage = { stage: 'delivery' as const };
    expect(situations(stage, [pulse])).not.toContain('pulse');
    const found = propose(stage, [pulse], { resting: new Set(['pulse']) });
    expect(found.find(({ situation }) => situation === 'pulse')?.due).toBe('2026-12-16');
  });

  it('say nothing of another project', () => {
    const other = ask('acceptance', { projectId: 'q' });
    expect(situations({ stage: 'acceptance' }, [other])).toEqual(['acceptance']);
  });

  it('ask to look over how we work together at each change of stage', () => {
    const moved = propose({ stage: 'acceptance', stageSince: NOW });
    const review = moved.find(({ situation }) => situation === 'communication-plan');
    expect(review).toMatchObject({
      because: { kind: 'review', stage: 'acceptance' },
      sources: ['S4 FAQ 3'],
      key: 'communication-plan@acceptance',
    });
    expect(situations({ stage: 'acceptance' })).not.toContain('communication-plan');
    const open = [ask('communication-plan')];
    expect(situations({ stage: 'acceptance', stageSince: NOW }, open)).not.toContain(
      'communication-plan',
    );
  });
});

describe('asks that an end brings', () => {
  it('follow a done acceptance: final payment and support terms', () => {
    expect(situations({}, [done('acceptance')])).toEqual(['final-payment', 'support-terms']);
    const dropped = { ...done('acceptance'), outcome: 'dropped' as const };
    expect(situations({}, [dropped])).toEqual([]);
  });

  it('follow a payment with the hand-over, our delay with a review', () => {
    expect(situations({}, [done('final-payment')])).toEqual(['handover']);
    expect(situations({}, [done('our-delay')])).toEqual(['project-review']);
  });

  it('are proposed once: not when open, done before, or usual at the stage as well', () => {
    const asks = [done('acceptance'), ask('final-payment'), done('support-terms', 9)];
    expect(situations({}, asks)).toEqual([]);
    expect(situations({ stage: 'closeout' }, [done('acceptance')])).toEqual([
      'final-payment',
      'support-terms',
      'handover',
      'project-review',
    ]);
  });

  it('lapse when nobody took them up for two months', () => {
    expect(situations({}, [done('acceptance', 61)])).toEqual([]);
  });

  it('are declined one by one', () => {
    expect(situations({ declined: ['final-payment@acceptance'] }, [done('acceptance')])).toEqual([
      'support-terms',
    ]);
  });

  it('turn a refused acceptance into fixes that we owe', () => {
    const refused = ask('acceptance', { reason: 'dissatisfied', reasonAt: NOW });
    expect(propose({}, [refused])).toMatchObject([
      { situation: 'acceptance-fixes', owedBy: 'us', because: { kind: 'refused' } },
    ]);
    expect(situations({}, [refused, ask('acceptance-fixes')])).toEqual([]);
  });

  it('turn what dissatisfies elsewhere into actions', () => {
    const unhappy = ask('deliverable-review', { reason: 'dissatisfied', reasonAt: NOW });
    expect(propose({}, [unhappy])).toMatchObject([
      { situation: 'feedback-action', because: { kind: 'points' } },
    ]);
  });

  it('take the points of every answered survey, and ask who was pleased', () => {
    const said = { answer: 'other' as const, at: NOW, saidAt: NOW };
    const asks = [ask('pulse', { lastAnswer: said }), done('check-in')];
    const found = propose({}, asks);
    expect(found.filter(({ because }) => because.kind === 'points')).toHaveLength(2);
    expect(found.filter(({ because }) => because.kind === 'pleased')).toMatchObject([
      { situation: 'testimonial', because: { askId: 'pulse' } },
    ]);
    const action = ask('feedback-action', { openedAt: NOW + 1 });
    expect(situations({}, [...asks, action])).toEqual(['testimonial']);
  });

  it('say nothing of an absence as an answer', () => {
    const away = { answer: 'out-of-office' as const, at: NOW, saidAt: NOW };
    expect(situations({}, [ask('pulse', { lastAnswer: away })])).toEqual([]);
  });

  it('take the actions of minutes that went out', () => {
    const items = [{ id: 'i', text: 'Anna: send the logo' }];
    const sent = [{ stepId: 'meeting-minutes.minutes', touchId: 't', at: NOW }] as Ask['sent'];
    expect(situations({}, [ask('meeting-minutes', { items })])).toEqual([]);
    expect(propose({}, [ask('meeting-minutes', { items, sent })])).toMatchObject([
      { because: { kind: 'actions', lines: ['Anna: send the logo'] } },
    ]);
  });
});

describe('the words and the day of a proposal', () => {
  it('are in the client’s language and calendar, never inside a break', () => {
    const china = createCalendar({ country: 'CN', timeZone: 'Asia/Shanghai' });
    // Two business days before Chinese New Year 2026 (15 to 23 February off).
    const now = Date.UTC(2026, 1, 12, 3);
    const [proposal] = propose({ stage: 'acceptance' }, [], {
      calendar: china,
      language: 'zh',
      now,
    });
    expect(proposal).toMatchObject({ title: '项目验收' });
    expect(china.isBusinessDay(proposal?.due ?? '')).toBe(true);
    expect(china.businessDaysBetween('2026-02-12', proposal?.due ?? '')).toBe(10);
  });
});
