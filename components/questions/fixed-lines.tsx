// Lines of law and national guidance that nobody can change, behind one line that says how many there are.
import { Details } from '@/components/design/details';
import { SummaryList } from '@/components/design/summary-list';
import { TextLines } from './text-lines';

export interface FixedLinesProps {
  readonly source: string;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

export function FixedLines({ source, rows }: FixedLinesProps) {
  const count = rows.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <Details summary={`${source}: ${count} ${count === 1 ? 'line' : 'lines'} that nobody can change`}>
      <SummaryList rows={rows.map(({ label, lines }) => ({ key: label, value: <TextLines lines={lines} /> }))} />
    </Details>
  );
}
