import 'server-only';
// A card of “Check your answers” as it is drawn: what can be changed first, then the lines that law and guidance fix.
import { catalogue } from '@/content/catalogue';
import { settleService } from '@/lib/domain/agreement/service-kind';
import type { Standing } from '@/lib/domain/agreement/standing';
import { suggestedKeep } from '@/lib/domain/agreement/suggested-wording';
import type { CardRow, CheckCard } from '@/lib/domain/questions/check-card';
import type { ShownCheckCard, ShownRow } from './check-page-model';
import { changeHref } from './draft-standing';

const suggested = 'Our suggestion';

/** Rows of one label read as one. */
function together(rows: readonly CardRow[]): readonly CardRow[] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  return labels.map((label) => ({ label, lines: rows.filter((row) => row.label === label).flatMap(({ lines }) => lines) }));
}

function keepNote({ file }: Standing): string | undefined {
  const service = settleService(file.answers, catalogue);
  if (!service) return undefined;
  const { number, unit } = suggestedKeep(service, catalogue);
  const time = `${number} ${number === 1 ? unit.replace(/s$/, '') : unit}`;
  return `${file.partner?.name ?? 'The partner'} says how long it keeps the details. The starting point that it will see is ${time}.`;
}

/** The standard terms: our suggestions stand open, the rest by its source. */
function termRows(rows: readonly CardRow[], shown: (row: CardRow) => ShownRow): Pick<ShownCheckCard, 'rows' | 'fixed'> {
  const sources = [...new Set(rows.map(({ source = '' }) => source))].filter((source) => source !== suggested);
  const of = (wanted: string) => together(rows.filter(({ source = '' }) => source === wanted)).map(shown);
  return { rows: of(suggested), fixed: sources.map((source) => ({ source, rows: of(source) })) };
}

export interface CardsAround {
  /** Cards that nobody has confirmed as they read now. */
  readonly open: readonly string[];
  /** What was ticked and could not be saved. */
  readonly ticked: readonly string[] | undefined;
  /** Nothing can be changed now: no Change links. */
  readonly closed: boolean;
}

export function shownCheckCard(card: CheckCard, standing: Standing, { open, ticked, closed }: CardsAround): ShownCheckCard {
  const { id, title, rows } = card;
  const shown = ({ label, lines, change }: CardRow): ShownRow => ({
    label,
    lines,
    ...(change && !closed && { change: { href: changeHref(standing, change.path), text: change.words } }),
  });
  const confirmed = !open.includes(id);
  const before = standing.file.answers.check?.value.confirmed?.includes(id) === true;
  const note = id === 'standard-terms' ? keepNote(standing) : undefined;
  return {
    id,
    title,
    ...(id === 'standard-terms' ? termRows(rows, shown) : { rows: rows.map(shown), fixed: [] }),
    ...(note !== undefined && { note }),
    ...(id === 'back' && !closed && { change: { href: changeHref(standing, 'back'), text: 'what comes back' } }),
    state: confirmed ? 'confirmed' : before ? 'changed' : 'open',
    ticked: ticked ? ticked.includes(id) : confirmed,
  };
}
