import 'server-only';
// Agreements that replace one another: found by the first of them, each only for those who may see it.
import { and, asc, eq, inArray, isNotNull, ne, or, type SQLWrapper, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { ReplacingSubject, SuccessorWrites } from '@/lib/domain/agreement/replacing';
import { settledDates } from '@/lib/domain/agreement/settle-dates';
import { termOnFile } from '@/lib/domain/agreement/term-on-file';
import * as agreements from './agreements';
import { toFiles } from './agreement-rows';
import * as checklistAgain from './checklist-again';
import * as checklists from './checklists';
import * as passports from './passports';
import { schema } from './schema';
import type { Q, Tx } from './store';
import { namedSignatory } from './surroundings';

const t = schema.agreement;

/** The root of a chain by any of its agreements: the first one has no root of its own. */
const rootOf = ({ reference, replaces }: Pick<AgreementFile, 'reference' | 'replaces'>): string => replaces?.root ?? reference;

/** Every agreement of the chain of this one that these organisations may see, first one first; nothing when they may not see this one. */
export async function chain(q: Q, reference: string, organisations: readonly string[]): Promise<readonly AgreementFile[]> {
  const [asked] = await q
    .select({ root: t.root })
    .from(t)
    .where(and(eq(t.reference, reference), agreements.visibleAmong(organisations)));
  if (!asked) return [];
  const root = asked.root ?? reference;
  const rows = await q
    .select()
    .from(t)
    .where(and(or(eq(t.reference, root), eq(t.root, root)), agreements.visibleAmong(organisations)))
    .orderBy(asc(t.createdAt), asc(t.reference));
  return toFiles(q, rows);
}

/** The signed agreement that this one is to replace, or has replaced. */
export const beforeOf = async (q: Q, { replaces }: Pick<AgreementFile, 'replaces'>, organisations: readonly string[]): Promise<AgreementFile | undefined> =>
  replaces && agreements.file(q, replaces.reference, organisations);

/** The highest version number that any of them has been given, seen or not: no number is given twice in a chain. */
export async function lastNumber(q: Q, file: Pick<AgreementFile, 'reference' | 'replaces'>): Promise<number> {
  const root = rootOf(file);
  const rows = await q
    .select({ last: t.lastVersion })
    .from(t)
    .where(or(eq(t.reference, root), eq(t.root, root)));
  return Math.max(0, ...rows.map(({ last }) => last));
}

export interface Successor {
  readonly reference: string;
  /** Of the agreement that it replaces. */
  readonly of: string;
  readonly status: AgreementFile['status'];
  readonly kind: NonNullable<AgreementFile['replaces']>['kind'];
  /** The number of its last version; that of the one before while it has none. */
  readonly number: number;
  /** From which its first day follows. */
  readonly answers: AgreementFile['answers'];
  /** ISO date: its first day, once both sides have signed it. */
  readonly starts?: string;
}

/** Of these chains, what was not given up unsigned. */
const standingIn = (q: Q, roots: SQLWrapper | string[], organisations: readonly string[]) =>
  q
    .select({
      reference: t.reference,
      replaces: t.replaces,
      status: t.status,
      last: t.lastVersion,
      answers: t.answers,
      heldSince: t.heldSince,
      ending: t.ending,
    })
    .from(t)
    .where(and(inArray(t.root, roots), or(ne(t.status, 'ended'), isNotNull(t.ending)), agreements.visibleAmong(organisations)));

type Row = Awaited<ReturnType<typeof standingIn>>[number];

function startOf({ status, heldSince, ending, answers }: Row): Pick<Successor, 'starts'> {
  const term = termOnFile({ status, heldSince: heldSince.toISOString(), ...(ending && { end: ending }) }, settledDates(answers));
  return term ? { starts: term.starts } : {};
}

const toSuccessors = (references: readonly string[], rows: readonly Row[]): readonly Successor[] =>
  rows.flatMap((row) => {
    const { reference, replaces, status, last, answers } = row;
    if (!replaces || !references.includes(replaces.reference)) return [];
    return [{ reference, of: replaces.reference, status, kind: replaces.kind, number: last, answers, ...startOf(row) }];
  });

/** What replaces these agreements, or is to: not what was given up unsigned. For those who may see it. */
export async function successorsOf(q: Q, references: readonly string[], organisations: readonly string[]): Promise<readonly Successor[]> {
  if (references.length === 0) return [];
  const first = alias(t, 'first');
  const roots = q
    .select({ root: sql`coalesce(${first.root}, ${first.reference})` })
    .from(first)
    .where(inArray(first.reference, [...references]));
  return toSuccessors(references, await standingIn(q, roots, organisations));
}

/** The same for one agreement that was loaded. */
export const nextOf = async (q: Q, file: Pick<AgreementFile, 'reference' | 'replaces'>, organisations: readonly string[]): Promise<readonly Successor[]> =>
  toSuccessors([file.reference], await standingIn(q, [rootOf(file)], organisations));

/** What beginning a new version looks at: the agreement, whether one is prepared already, the numbers of its chain, and who signs. */
export async function replacingSubject(q: Q, reference: string, organisations: readonly string[]): Promise<ReplacingSubject | undefined> {
  const file = await agreements.file(q, reference, organisations);
  if (!file) return undefined;
  const next = await nextOf(q, file, organisations);
  const { sharing, sharingSignatory } = file;
  const signatory = (await namedSignatory(q, sharingSignatory?.personId, sharing.id)) ?? (await namedSignatory(q, sharing.signatoryId, sharing.id));
  return { file, open: next.find(({ status }) => status !== 'signed' && status !== 'ended'), lastNumber: await lastNumber(q, file), signatory };
}

/** A new version begins: its draft, and the checklist that goes on in it. */
export async function begin(q: Tx, { draft, checklist }: SuccessorWrites, at: Date): Promise<void> {
  await agreements.insertDraft(q, draft, at);
  if (!checklist) return;
  await checklists.insertCarried(q, checklist, at);
  if (!draft.replaces) return;
  await passports.carry(q, checklist, draft.replaces.reference);
  await checklistAgain.carryOn(q, draft.replaces.reference, checklist.id);
}
