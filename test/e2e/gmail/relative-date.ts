import { TZDate } from '@date-fns/tz';
import { addBusinessDays, addDays, format } from 'date-fns';
import { zhCN } from 'date-fns/locale';

const token = /\{\{([+-]?\d+)([dbm]) ?(\d{2}:\d{2})?(?: ([A-Z]\w+\/\w+))?(?:\|(zh:)?([^}]+))?\}\}/g;
const rfc5322 = 'EEE, d MMM yyyy HH:mm:ss xx';

/**
 * Resolves dates relative to `now`: `{{-3b 09:14 Europe/Berlin|format}}` is 09:14 in Berlin three weekdays ago (`d` = calendar
 * days, `m` = minutes and no time; format as date-fns has it, RFC 5322 by default, `zh:` before it for Chinese names).
 */
export function resolveDates(text: string, now: Date): string {
  return text.replace(token, (_, count: string, unit: string, time, zone, chinese, pattern) => {
    const date = place(new TZDate(now, zone ?? 'Europe/Berlin'), Number(count), unit, time);
    return format(date, pattern ?? rfc5322, chinese ? { locale: zhCN } : {});
  });
}

function place(now: TZDate, count: number, unit: string, time: string | undefined): Date {
  if (unit === 'm') return new TZDate(now.getTime() + count * 60_000, now.timeZone);
  const date = unit === 'b' ? addBusinessDays(now, count) : addDays(now, count);
  const [hours = 0, minutes = 0] = (time ?? '09:00').split(':').map(Number);
  date.setHours(hours, minutes, 0, 0);
  return date;
}
