import { describe, expect, it } from 'vitest';
import { type DueStep, dueNotification } from '@/lib/i18n/notification';

const step = (client: string, days = 0): DueStep => ({
  client,
  project: 'Relaunch',
  title: 'Sign the acceptance',
  step: 'Offer help',
  days,
});

describe('dueNotification', () => {
  it('names client, step, ask and project of one', () => {
    expect(dueNotification([step('Nordwind', 1)], 'en')).toEqual({
      title: 'Nordwind: Offer help',
      body: 'Sign the acceptance · Relaunch · 1 business day overdue',
    });
    expect(dueNotification([step('海天')], 'zh').body).toContain('今天到期');
  });

  it('counts several and names three clients, each once', () => {
    const steps = ['A', 'B', 'A', 'C', 'D', 'E'].map((client) => step(client));
    expect(dueNotification(steps, 'en')).toEqual({
      title: '6 follow-ups are due',
      body: 'A, B, C and 2 more',
    });
    expect(dueNotification(steps, 'zh').body).toBe('A、B、C等 5 家客户');
  });
});
