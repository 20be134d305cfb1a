import type { Ladder, Step } from '@/lib/domain/ladder';
import { useGuidance } from './guidance-context';
import { Icon, type IconName } from './icon';

const ROW = 30;
const FOOT = 42;
const iconOf: Record<Step['medium'], IconName> = { written: 'mail', live: 'phone', self: 'pencil' };

/** A ladder on its days: the firmer a step, the higher; each with the medium it takes. */
export function GuidancePicture({ ladder }: { ladder: Ladder }) {
  const { words, language } = useGuidance();
  const at = daysOf(ladder);
  const days = ladder.steps.map(({ id }) => at.get(id) ?? 0);
  const anchors = anchorsOf(ladder);
  const all = [...days, ...anchors.map(({ day }) => day)];
  const ticks = [...new Set(days)].filter((day) => !anchors.some((one) => one.day === day));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = (day: number) => (last === first ? 50 : ((day - first) / (last - first)) * 100);
  const top = Math.max(1, ...ladder.steps.map(({ level }) => level));
  const y = (level: number) => (top - level) * ROW + ROW / 2;
  const height = (top + 1) * ROW;
  const points = ladder.steps.map(({ level }, index) => `${x(days[index] ?? 0)},${y(level)}`);
  const spoken = ladder.steps.map(({ label }) => label[language]).join(', ');
  return (
    <div class="gd-picture" role="img" aria-label={words.picture(spoken)}>
      <ol class="gd-rows" style={{ height: `${height + FOOT}px` }}>
        {Array.from({ length: top + 1 }, (_, level) => (
          <li key={level} style={{ top: `${y(level)}px` }}>
            {level}
          </li>
        ))}
      </ol>
      <div class="gd-plot" style={{ height: `${height + FOOT}px` }}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          style={{ height: `${height}px` }}
        >
          <polyline points={points.join(' ')} vector-effect="non-scaling-stroke" />
        </svg>
        {anchors.map(({ anchor, day }) => (
          <span key={anchor} class="gd-anchor" style={{ left: `${x(day)}%` }}>
            <i>{words.axis[anchor]}</i>
          </span>
        ))}
        {ticks.map((day) => (
          <span key={day} class="gd-tick" style={{ left: `${x(day)}%` }}>
            {day > 0 ? `+${day}` : `${day}`.replace('-', '−')}
          </span>
        ))}
        {ladder.steps.map((step, index) => (
          <span
            key={step.id}
            class={`gd-node level-${step.level}`}
            style={{ left: `${x(days[index] ?? 0)}%`, top: `${y(step.level)}px` }}
            title={step.label[language]}
          >
            <Icon name={iconOf[step.medium]} />
          </span>
        ))}
      </div>
    </div>
  );
}

/** Days of each step from the due date, or from the opening where nothing is due. */
function daysOf({ steps, defaultDue }: Ladder): Map<string, number> {
  const opening = steps.some(({ anchor }) => anchor === 'due') ? -defaultDue : 0;
  const days = new Map<string, number>();
  for (const { id, anchor, after = '', offset, unit } of steps) {
    const from = anchor === 'due' ? 0 : anchor === 'opened' ? opening : (days.get(after) ?? 0);
    days.set(id, from + (unit === 'calendar' ? Math.round((offset * 5) / 7) : offset));
  }
  return days;
}

function anchorsOf({ steps, defaultDue }: Ladder) {
  const isDue = steps.some(({ anchor }) => anchor === 'due');
  const isOpened = steps.some(({ anchor }) => anchor === 'opened');
  return [
    ...(isOpened ? [{ anchor: 'opened' as const, day: isDue ? -defaultDue : 0 }] : []),
    ...(isDue ? [{ anchor: 'due' as const, day: 0 }] : []),
  ];
}
