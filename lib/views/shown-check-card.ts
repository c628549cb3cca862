import 'server-only';
// A card of “Check your answers” as it is drawn: what can be changed first, then the lines that law and guidance fix.
import { catalogue } from '@/content/catalogue';
import { serviceForTeam } from '@/lib/domain/agreement/service-for-team';
import type { Standing } from '@/lib/domain/agreement/standing';
import { suggestedKeep } from '@/lib/domain/agreement/suggested-wording';
import type { CardRow, CheckCard } from '@/lib/domain/questions/check-card';
import type { CardId } from '@/lib/domain/questions/check-words';
import { mayVisit } from '@/lib/domain/questions/journey';
import type { ShownCheckCard, ShownRow } from './check-page-model';
import { rowsTogether } from '@/lib/domain/questions/standard-term-rows';
import { changeHref } from './draft-standing';
import type { Way } from './question-page-model';

const suggested = 'Our suggestion';
const answered = 'Your answer';

/** Card → the question behind its Change link. */
const behind: Readonly<Partial<Record<CardId, string>>> = {
  people: 'our-people',
  dates: 'dates',
  'left-out': 'left-out',
  roles: 'who-decides',
  back: 'back',
  'standard-terms': 'standard-terms',
};

function changeOf(id: CardId, standing: Standing): Way | undefined {
  const step = standing.draft.find(({ key }) => key === behind[id]);
  if (!step || !mayVisit(standing.draft, step.key)) return undefined;
  return { href: changeHref(standing, step.path), text: catalogue.check.cards[id].called };
}

function keepNote({ file }: Standing): string | undefined {
  const service = serviceForTeam(file, catalogue);
  if (!service) return undefined;
  const { number, unit } = suggestedKeep(service, catalogue);
  const time = `${number} ${number === 1 ? unit.replace(/s$/, '') : unit}`;
  return `${file.partner?.name ?? 'The partner'} says how long it keeps the details. The starting point that it will see is ${time}.`;
}

/** The standard terms: our suggestions stand open, the rest by its source. */
function termRows(rows: readonly CardRow[], shown: (row: CardRow) => ShownRow): Pick<ShownCheckCard, 'rows' | 'fixed'> {
  const sources = [...new Set(rows.map(({ source = '' }) => source))].filter((source) => source !== suggested && source !== answered);
  const of = (wanted: string) => rowsTogether(rows.filter(({ source = '' }) => source === wanted)).map(shown);
  const own = of(answered).map((row) => ({ ...row, label: `${row.label} (your answer)` }));
  return { rows: [...own, ...of(suggested)], fixed: sources.map((source) => ({ source, rows: of(source) })) };
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
  const change = changeOf(id, standing);
  const note = id === 'standard-terms' ? keepNote(standing) : undefined;
  return {
    id,
    title,
    ...(id === 'standard-terms' ? termRows(rows, shown) : { rows: rows.map(shown), fixed: [] }),
    ...(note !== undefined && { note }),
    ...(change && !closed && { change }),
    state: confirmed ? 'confirmed' : before ? 'changed' : 'open',
    ticked: ticked ? ticked.includes(id) : confirmed,
  };
}
