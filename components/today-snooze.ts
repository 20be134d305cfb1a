import type { Day, Instant } from '@/lib/domain/time';

/** The presets of one click, in calendar days; the suggestion moves a day off to the next day worked. */
const snoozePresets = { tomorrow: 1, '3d': 3, week: 7 } as const;

export type SnoozePreset = keyof typeof snoozePresets;

/** The day a preset snoozes to, counted from the reader's own today. */
export function snoozeDay(preset: SnoozePreset, now: Instant): Day {
  const date = new Date(now);
  date.setDate(date.getDate() + snoozePresets[preset]);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
