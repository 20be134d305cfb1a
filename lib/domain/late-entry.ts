import type { Ask } from './ask';
import type { Ladder } from './ladder';
import type { Timing } from './timing';

/** Whether an ask was entered when it was already overdue (guidance, Late entry). */
export function isLateEntry(ask: Ask, timing: Timing): boolean {
  if (ask.owedBy === 'us' || ask.due === undefined) return false;
  return ask.openedAt >= timing.client.endOfDay(ask.due);
}

/**
 * Reminders found in the ask's conversations from before it was opened: written messages of ours that came after the due
 * day, or on top of one of ours that was still unanswered. The message that asked in the first place is none.
 */
export function foundReminders(ask: Ask, timing: Timing): number {
  if (ask.earlier.length === 0) return 0;
  const overdue = ask.due === undefined ? Infinity : timing.client.endOfDay(ask.due);
  return ask.earlier.filter(({ at, onTop }) => onTop || at >= overdue).length;
}

/** The steps that an ask entered late may start at: from level 1 through the one after the reminders found. */
export function entryChoices(ladder: Ladder, found: number): string[] {
  const reminders = ladder.steps.filter(({ level }) => level > 0);
  const choices: string[] = [];
  let written = 0;
  for (const step of reminders) {
    choices.push(step.id);
    if (step.medium === 'written' && ++written > found) break;
    if (step.medium === 'live' && written >= found) break;
  }
  return choices;
}
