/** One line of the report. Samples are in `unit`; a lower one is better. */
export interface Measured {
  name: string;
  unit: 'µs' | 'ms' | 'KiB' | 'kB';
  samples: number[];
  /** What the same does without us, measured in turn with it. */
  floor?: { name: string; samples: number[] };
  aim?: Aim;
}

/** At most so many times the floor, at most so much more than the floor, or at most so much; several hold together. */
export interface Aim {
  ratio?: number;
  extra?: number;
  most?: number;
}

export interface Figure {
  name: string;
  unit: Measured['unit'];
  runs: number;
  median: number;
  p95: number;
  floor?: { name: string; median: number; p95: number };
  ratio?: number;
  aim?: string;
  met?: boolean;
}

export function figureOf({ name, unit, samples, floor, aim }: Measured): Figure {
  const median = quantile(samples, 0.5);
  const base = floor && quantile(floor.samples, 0.5);
  const figure: Figure = { name, unit, runs: samples.length, median, p95: quantile(samples, 0.95) };
  if (floor && base !== undefined) {
    figure.floor = { name: floor.name, median: base, p95: quantile(floor.samples, 0.95) };
    figure.ratio = median / base;
  }
  if (aim) {
    figure.aim = wordsOf(aim, unit);
    figure.met =
      (aim.ratio === undefined || median <= aim.ratio * (base ?? 0)) &&
      (aim.extra === undefined || median - (base ?? 0) <= aim.extra) &&
      (aim.most === undefined || median <= aim.most);
  }
  return figure;
}

/** The smallest sample that at least this share of all does not exceed; for the median the middle of the two in the middle. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = sorted.length * share;
  const upper = sorted[Math.min(sorted.length - 1, Math.ceil(at) - 1)] ?? Number.NaN;
  const isBetween = share === 0.5 && Number.isInteger(at);
  return isBetween ? (upper + (sorted[at] ?? upper)) / 2 : upper;
}

function wordsOf({ ratio, extra, most }: Aim, unit: string): string {
  const words = [
    ratio !== undefined && `<= ${ratio}x`,
    extra !== undefined && `<= +${extra} ${unit}`,
    most !== undefined && `<= ${most} ${unit}`,
  ];
  return words.filter(Boolean).join(', ');
}

const HEAD = ['', 'median', 'p95', 'floor', 'ratio', 'aim', 'met', 'floor is'];

/** The report as text, in columns. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 || column > 4
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { unit, floor, ratio, met } = figure;
  const amount = (value: number) => `${value.toPrecision(value >= 1000 ? 4 : 3)} ${unit}`;
  return [
    figure.name,
    amount(figure.median),
    amount(figure.p95),
    floor ? amount(floor.median) : '',
    ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    figure.aim ?? '',
    met === undefined ? '' : met ? 'yes' : 'NO',
    floor?.name ?? '',
  ];
}
