// The figures as a table for a terminal.
import type { Figure } from './figure';

const heads = ['what', 'value', 'against', 'ratio', 'target', ''] as const;

const cells = ({ name, value, unit, against, ratio, target, met }: Figure): readonly string[] => [
  name,
  `${value} ${unit}`,
  against === null ? '' : `${against} ${unit}`,
  ratio === null ? '' : ratio.toFixed(2),
  target,
  met ? 'met' : 'MISSED',
];

export function figureTable(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
  const missed = figures.filter(({ met }) => !met).length;
  return [...lines, `${figures.length - missed} met, ${missed} missed`].join('\n');
}
