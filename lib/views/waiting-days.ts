import 'server-only';
// How many days each has had an agreement, from the events that its history reads anyway.
import { bothSides, waitingTable as words, waitingWords } from '@/content/wording/waiting';
import type { PastEvent } from '@/db/events';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Side } from '@/lib/domain/agreement/model';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { nameWithFormer } from '@/lib/domain/people/former-party';
import { type DaysHeld, daysHeld, type Desk, spellsFor } from '@/lib/domain/audit/spells';
import type { WaitingTable } from './version-models';

/** A new version may begin with the checklist as it was accepted; that is no event of its own. */
function atFirst({ checklist }: AgreementFile, all: readonly PastEvent[]): Desk['checklist'] {
  if (!checklist || all.some(({ what }) => what === 'checklist-sent')) return checklist ? 'receiving' : 'settled';
  return checklist.status === 'accepted' || checklist.status === 'accepted-with-plan' ? 'settled' : 'receiving';
}

/** Names of those who did something, and of those who have it: nothing more is read. */
const namesIn = ({ drafter, igLead }: AgreementFile, all: readonly PastEvent[]): ReadonlyMap<string, string> =>
  new Map([
    ...all.flatMap(({ by, byName }) => (byName === undefined ? [] : [[by, byName] as const])),
    [drafter.personId, drafter.name],
    ...(igLead ? [[igLead.personId, igLead.name] as const] : []),
  ]);

function whoWords({ side, person, now }: DaysHeld, file: AgreementFile, names: ReadonlyMap<string, string>): string {
  const organisation =
    side === 'both'
      ? bothSides
      : nameWithFormer(
          (side === 'sharing' ? file.sharing : file.partner)?.name ?? '',
          (file.formerly ?? []).filter((one) => one.side === side),
        );
  const who = [person && names.get(person), organisation].filter(Boolean).join(', ');
  return now ? `${who} (${words.now})` : who;
}

/** `now`: ISO UTC. */
export function waitingDays(file: AgreementFile, all: readonly PastEvent[], side: Side | undefined, now: string): WaitingTable | undefined {
  if (!side) return undefined;
  const spells = spellsFor(side, all, atFirst(file, all));
  const [first, last] = [spells[0], spells.at(-1)];
  if (!first || !last) return undefined;
  const names = namesIn(file, all);
  const held = daysHeld(spells, now);
  const day = dateInWords(dayOf(first.from));
  const span = last.until === undefined ? words.since : words.until.replace('{last}', dateInWords(dayOf(last.until)));
  const together = held.reduce((sum, { days }) => sum + days, 0);
  return {
    caption: words.caption,
    columns: [{ text: words.who }, { text: words.task }, { text: words.days, numeric: true }],
    rows: [
      ...held.map((one, n) => ({
        key: String(n),
        cells: [whoWords(one, file, names), one.tasks.map((task) => waitingWords[task]).join(', '), String(one.days)],
      })),
      { key: 'together', cells: [words.together, span.replace('{day}', day), String(together)] },
    ],
  };
}
