// One organisation becomes part of another: its agreements, checklists and people follow. What was signed, and the record, stay as they are.
import type { Side } from '../agreement/model';
import type { Status } from '../agreement/lifecycle';
import type { AuditEvent } from '../audit/events';
import type { Notice } from '../audit/notices';
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { isPartnerKind } from './agreement-sides';
import type { Organisation } from './organisation';
import { type Person, type PersonRole, roles } from './person';

export interface MergingAgreement {
  readonly id: string;
  readonly reference: string;
  readonly status: Status;
  /** Of the organisation that ends. */
  readonly side: Side;
  readonly other: string | null;
  /** The receiving side has been sent it: before that it knows of nothing. */
  readonly sent: boolean;
}

export interface MergerFile {
  readonly from?: Organisation;
  readonly into?: Organisation;
  /** Organisations that have become part of another already. */
  readonly ended: readonly string[];
  readonly people: readonly Person[];
  readonly agreements: readonly MergingAgreement[];
}

export interface MergerWrites {
  readonly id: string;
  readonly from: string;
  readonly into: string;
  readonly day: string;
  readonly by: string;
  readonly moved: readonly MergingAgreement[];
  /** Everybody of the first, with what they may do in the second from now on. `left`: what they did in the first. */
  readonly members: readonly { readonly id: string; readonly roles: readonly PersonRole[]; readonly isNew: boolean; readonly left: readonly PersonRole[] }[];
}

const listed = (some: readonly MergingAgreement[]) => some.map(({ reference }) => reference).join(', ');

function whyNot({ from, into, ended, agreements }: MergerFile): Refusal | undefined {
  if (!from || ended.includes(from.id)) return invalid({ ends: 'Select the organisation that ends' });
  if (!into || ended.includes(into.id)) return invalid({ into: 'Select the organisation that it becomes part of' });
  if (from.id === into.id) return invalid({ into: 'Select another organisation than the one that ends' });
  if (isPartnerKind(from) !== isPartnerKind(into))
    return invalid({ into: 'Select an organisation that takes the same side in agreements. One of these sends, and the other only answers' });
  const between = agreements.filter(({ other, status }) => other === into.id && status !== 'ended');
  if (between.length > 0) return refused(`They have an agreement with each other: ${listed(between)}. End it first`);
  const signing = agreements.filter(({ status }) => status === 'ready-to-sign' || status === 'part-signed');
  return signing.length > 0
    ? refused(`The names in a final version cannot change while it is being signed: ${listed(signing)}. Sign it or open it again first`)
    : undefined;
}

/** Everybody keeps what they may do; whoever acts for both already may do in the second what they may do in either. */
function membersOf({ people }: MergerFile, from: string, into: string): MergerWrites['members'] {
  return people
    .filter(({ organisationId }) => organisationId === from)
    .map(({ id, roles: left }) => {
      const there = people.find((one) => one.id === id && one.organisationId === into);
      return { id, roles: roles.filter((role) => left.includes(role) || there?.roles.includes(role)), isNew: there === undefined, left };
    });
}

/** Whoever goes on, and the other side of each agreement that it knows of. */
const toldOf = (into: string, moved: readonly MergingAgreement[]): readonly string[] => [
  ...new Set([into, ...moved.flatMap(({ side, other, sent }) => (other === null || (side === 'sharing' && !sent) ? [] : [other]))]),
];

/** It cannot be undone: whoever does it has just shown who they are, and both organisations hear of it with everybody they agree with. day: ISO date of the merger, today or before. id: of the record. */
export function mergeOrganisations(
  file: MergerFile,
  { id, day, by, fresh }: { readonly id: string; readonly day: string; readonly by: string; readonly fresh: boolean },
): Done<{ readonly into: string }, MergerWrites> | Refusal {
  if (!fresh) return refused('Log in again, then merge the organisations', ['log-in-again']);
  const refusal = whyNot(file);
  if (refusal || !file.from || !file.into) return refusal ?? { kind: 'not-found' };
  const [from, into] = [file.from.id, file.into.id];
  const moved = file.agreements.filter(({ other }) => other !== into); // an ended one between the two stays as it was
  const members = membersOf(file, from, into);
  const merged = { what: 'organisations-merged', from, into, day, people: members.length, agreements: moved.length } as const;
  const ofEach = moved.map(({ reference, side }): AuditEvent => ({ what: 'party-merged', agreement: reference, side, from, into, on: day }));
  const notices = toldOf(into, moved).map((of): Notice => ({ kind: 'mail-organisations-merged', about: { merger: id, of } }));
  const made = done({ into }, { ...merged, of: into }, { id, from, into, day, by, moved, members }, notices);
  return { ...made, also: [{ ...merged, of: from }, ...ofEach] };
}
