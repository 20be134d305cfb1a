import type { RungView } from '@/lib/messaging/views';
import { usePanel } from './panel-context';

const ROW = 36;
const LEFT = 11;
const RISE = 6;
const NODE = 9;

/** The ladder as a path that leans out the further it escalates: what came, where we are, what would come. */
export function LadderPicture({ rungs }: { rungs: RungView[] }) {
  const { text } = usePanel();
  if (rungs.length === 0) return null;
  const height = rungs.length * ROW;
  return (
    <div class="ladder" data-testid="ladder">
      <svg width="52" height={height} viewBox={`0 0 52 ${height}`} aria-hidden="true">
        {rungs.slice(1).map((rung, index) => (
          <Link key={rung.stepId} from={rungs[index] ?? rung} to={rung} index={index} />
        ))}
        {rungs.map((rung, index) => (
          <Node key={rung.stepId} rung={rung} x={xOf(rung)} y={yOf(index)} />
        ))}
      </svg>
      <ol aria-label={text.ladder.title}>
        {rungs.map((rung) => (
          <Rung key={rung.stepId} rung={rung} />
        ))}
      </ol>
    </div>
  );
}

/** The same in one line, for an ask that is folded. */
export function LadderDots({ rungs }: { rungs: RungView[] }) {
  return (
    <span class="ladder-dots" aria-hidden="true">
      {rungs.map((rung) => (
        <i key={rung.stepId} class={`${rung.state} level-${rung.level}`} />
      ))}
    </span>
  );
}

function Rung({ rung }: { rung: RungView }) {
  const { text, format, language } = usePanel();
  const label = rung.label[language];
  const day = rung.at === undefined ? '' : format.shortDay(format.dayOf(rung.at));
  const { ladder } = text;
  const spoken = {
    sent: ladder.sent(label, day),
    next: ladder.next(label, day),
    later: ladder.later(label, day),
    skipped: ladder.skipped(label),
    lapsed: ladder.lapsed(label),
  }[rung.state];
  const shown = {
    sent: day,
    next: day,
    later: day && ladder.about(day),
    skipped: ladder.skippedShort,
    lapsed: ladder.lapsedShort,
  }[rung.state];
  return (
    <li
      class={`${rung.state} level-${rung.level}`}
      data-testid="rung"
      data-step={rung.stepId}
      data-state={rung.state}
      data-level={rung.level}
      aria-current={rung.state === 'next' ? 'step' : undefined}
    >
      <span class="visually-hidden">
        {text.next.level(rung.level)}: {spoken}
      </span>
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <span class="at" aria-hidden="true">
        {shown}
      </span>
    </li>
  );
}

function Node({ rung, x, y }: { rung: RungView; x: number; y: number }) {
  const at = `translate(${x} ${y})`;
  if (rung.state === 'sent') {
    return (
      <g class={`node sent level-${rung.level}`} transform={at}>
        <circle r={NODE} />
        <path d="M-3.5 .3-1 2.800 3.600-2.600" />
      </g>
    );
  }
  return (
    <g class={`node ${rung.state} level-${rung.level}`} transform={at}>
      {rung.state === 'next' && <circle class="halo" r={NODE + 2.5} />}
      <circle r={NODE} />
      {rung.state === 'skipped' || rung.state === 'lapsed' ? (
        <path d="M-3 0H3" />
      ) : (
        <text y="3.500">{rung.level}</text>
      )}
    </g>
  );
}

function Link(props: { from: RungView; to: RungView; index: number }) {
  const { from, to, index } = props;
  const [x1, y1, x2, y2] = [xOf(from), yOf(index), xOf(to), yOf(index + 1)];
  const middle = (y1 + y2) / 2;
  const walked = to.state === 'sent' || to.state === 'skipped' || to.state === 'lapsed';
  const state = walked ? 'walked' : to.state === 'next' ? 'walking' : 'ahead';
  return (
    <path
      class={`link ${state} level-${to.level}`}
      d={`M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`}
    />
  );
}

function xOf(rung: RungView): number {
  return LEFT + rung.level * RISE;
}

function yOf(index: number): number {
  return index * ROW + ROW / 2;
}
