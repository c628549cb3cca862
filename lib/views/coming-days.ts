import 'server-only';
// For whoever has promised something, or answers for it: plans and help by their day, evidence and a DSPT result that run out. Also of
// agreements that are signed: they are reminded of by email as well (lib/server/worker/remind.ts).
import { catalogue } from '@/content/catalogue';
import { homeWords } from '@/content/wording/home';
import { type Coming, comingFor, type LooksAfter } from '@/db/coming-days';
import type { Q } from '@/db/store';
import { addDays, dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { openPlans } from '@/lib/domain/assurance/open-plan-days';
import { conditionOf } from '@/lib/domain/assurance/plan-done';
import { conditionDue, laterDay } from '@/lib/domain/assurance/recheck';
import { saidDone } from '@/lib/domain/assurance/plan-said';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { isTheirs } from '@/lib/domain/people/deputyship';
import { dutySayers } from '@/lib/domain/print/duties-once';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { ComingKind } from '@/lib/domain/reminders/coming-days';
import { whileItStands } from '@/lib/domain/reminders/dates-of-agreement';
import { remindedAhead, remindedOver } from '@/lib/domain/reminders/ladder';
import { dueInWords } from './due-in-words';
import type { PlacedRow, WorkRow } from './home-order';

/** Looked at for each that is shown: some of those that are kept may be settled by now. */
const looked = 3;
const words = homeWords.coming;

const kindsFor = (actor: Actor): readonly ComingKind[] => [
  ...(hasRole(actor, 'checklist-owner') ? (['plan', 'evidence'] as const) : []),
  ...(hasRole(actor, 'ig-lead') ? (['help', 'promise'] as const) : []),
  ...(hasRole(actor, 'checklist-owner', 'ig-lead') ? (['dspt', 'held'] as const) : []),
];

/** With the IG lead of that agreement alone lies help; and each side says itself what became of its details. */
function isFor({ kind, organisation, at }: Coming, one: Actor): boolean {
  if (!kindsFor(one).includes(kind)) return false;
  if (kind === 'held') return hasRole(one, ...dutySayers[at?.checklist.organisationId === organisation ? 'receiving' : 'sharing']);
  return (kind !== 'help' && kind !== 'promise') || at?.igLeadId === undefined || isTheirs(one, at.igLeadId);
}

function isOpen({ kind, due, at }: Coming, today: string): boolean {
  const side = kind === 'help' ? 'sharing' : 'receiving';
  const as = kind === 'promise' ? 'plan' : kind;
  // What is kept of an end is exact, and nothing of a checklist.
  return at === undefined || kind === 'held' || whileItStands(at, side, catalogue, today).some((one) => one.kind === as && one.due === due);
}

const pages: Readonly<Record<ComingKind, (checklist: string, agreement: string) => string>> = {
  plan: (checklist) => `/checklists/${checklist}`,
  promise: (checklist) => `/checklists/${checklist}`,
  help: (checklist) => `/checklists/${checklist}`,
  evidence: (checklist) => `/checklists/${checklist}`,
  dspt: () => '/organisation/dspt',
  held: (_, agreement) => `/agreements/${agreement}/promises`,
};

/** Which gaps are to be closed by this day, and what a later look asks for by it. */
function promisedBy({ checklist, rechecks }: NonNullable<Coming['at']>, due: string, today: string): string {
  const condition = conditionOf({ checklist, file: rechecks ? { rechecks } : {} });
  const plans = openPlans(checklist, catalogue, today).filter(({ by }) => by === due);
  const open = condition && !saidDone(condition.said) && conditionDue(condition) === due ? [condition] : [];
  const asked = open.map((one) => (laterDay(one) === undefined ? one.what : words.moved(one.what, dateInWords(one.by))));
  return [...plans.map(({ what }) => what), ...asked].join('; ');
}

function rowOf({ kind, due, at }: Coming, today: string): WorkRow {
  const { text, why, tag } = filledIn(words[kind], { other: at?.otherName ?? '', what: at ? promisedBy(at, due, today) : '' });
  return {
    key: `${at?.checklist?.id ?? ''} ${kind} ${due}`,
    href: pages[kind](at?.checklist?.id ?? '', at?.reference ?? ''),
    text,
    why,
    ...(at && { about: at.reference }),
    since: dueInWords(due, today),
    tag,
    rank: 'promise',
    at: due,
    due,
  };
}

const looksAfter = (reader: Actor): LooksAfter => ({ kinds: kindsFor(reader), others: (reader.standsInFor ?? []).map(({ person }) => person) });
const none: LooksAfter = { kinds: [], others: [] };

/** With what the reader waits for: what partners are to do. */
export async function comingDays(q: Q, readers: readonly Actor[], now: Date, most: number): Promise<readonly PlacedRow[]> {
  const theirs = readers.map(({ organisation }) => organisation);
  const looks = new Map(readers.map((reader) => [reader.organisation, looksAfter(reader)]));
  const today = dayOf(now.toISOString());
  const window = { from: addDays(today, -remindedOver), until: addDays(today, remindedAhead), today };
  const reading = { person: readers[0]?.person ?? '', looksAfter: (id: string) => looks.get(id) ?? none, ...window };
  const found = await comingFor(q, theirs, reading, looked * most);
  const reads = (one: Coming) => readers.some((reader) => reader.organisation === one.organisation && isFor(one, reader));
  const open = found.filter((one) => isOpen(one, today) && reads(one));
  const [awaited, own] = [open.filter(({ kind }) => kind === 'promise'), open.filter(({ kind }) => kind !== 'promise')];
  const placed = (some: readonly Coming[]) =>
    some.slice(0, most).map((one) => ({ organisation: one.organisation, row: rowOf(one, today), isFor: (each: Actor) => isFor(one, each) }));
  return [...placed(own), ...placed(awaited).map((one) => ({ ...one, awaited: true }))];
}
