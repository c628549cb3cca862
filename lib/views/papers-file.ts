import 'server-only';
// The papers of an agreement as pages, files and the pack read them: those of its signed version, made from the frozen bytes, or of
// what stands until then, and these are marked.
import { catalogue } from '@/content/catalogue';
import * as contactNotices from '@/db/contact-notices';
import type { Q } from '@/db/store';
import { endState } from '@/lib/domain/agreement/term-on-file';
import { heldBy } from '@/lib/domain/agreement/end-words';
import type { AgreementModel } from '@/lib/domain/agreement/model';
import type { Standing } from '@/lib/domain/agreement/standing';
import { onceAlike } from '@/lib/domain/once-for';
import { termOf } from '@/lib/domain/agreement/status-tag';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { withBothNames } from '@/lib/domain/contacts/both-names';
import { carriedSheet, type SheetBefore } from '@/lib/domain/contacts/carried-sheet';
import type { ContactNotice } from '@/lib/domain/contacts/contact-notice';
import { withPlanned } from '@/lib/domain/contacts/planned-on-sheet';
import { sheetInForce } from '@/lib/domain/contacts/sheet-in-force';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import type { PaperSource } from '@/lib/domain/print/papers/paper-context';
import { type PaperModel, withDates } from '@/lib/domain/print/papers/paper-model';
import { paperSourceOf, papersOf } from '@/lib/domain/print/papers/papers-of';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import { promisesNow, withoutDone } from '@/lib/domain/print/promises-now';
import type { PaperEnd } from '@/lib/domain/print/promises-after';
import { sideOf } from '@/lib/domain/signing/who-signs';
import type { Allowed } from '@/lib/server/command';
import { knownFaults } from './known-integrity';
import { standingNow } from './known-standing';
import { type KeptVersion, type VersionsFile, versionsFile } from './version-file';

export interface PapersFile extends VersionsFile {
  /** The version that the papers are made from. Absent: they are made from the draft. */
  readonly one?: KeptVersion;
  /** By which a side has changed its contacts since. */
  readonly notices: readonly ContactNotice[];
  /** Of the agreement that this one replaces, while it is a draft. */
  readonly sheetBefore?: SheetBefore;
  readonly standing?: Standing;
}

export type Papers =
  | {
      readonly kind: 'papers';
      readonly papers: readonly PaperModel[];
      readonly sheet: PrintContactSheet;
      readonly source: PaperSource;
      /** Every side has signed the version that they are made from. */
      readonly signed: boolean;
    }
  /** early: there is too little to make one from. broken: the stored version is not what was made. gone: it no longer stands. */
  | { readonly kind: 'early' | 'broken' | 'gone' };

/** Without a number: the version in force, else the one to be signed, else the draft. */
export async function papersFile(
  q: Q,
  input: { readonly reference: string; readonly version?: number | undefined },
  actor: Actor,
  now: Date,
): Promise<PapersFile | undefined> {
  const found = await versionsFile(q, input.reference, actor.organisations);
  if (!found) return undefined;
  const { file, kept } = found;
  const stands = kept.findLast(({ complete }) => complete) ?? kept.find(({ version }) => version.id === file.version?.id);
  const one = input.version === undefined ? stands : kept.find(({ version }) => version.number === input.version);
  if (one) return { ...found, one, notices: await contactNotices.ofAgreement(q, input.reference, actor.organisations) };
  if (input.version !== undefined) return undefined;
  const sheetBefore = await contactNotices.before(q, file, actor.organisations);
  return { ...found, notices: [], standing: await standingNow(q, file, now), ...(sheetBefore && { sheetBefore }) };
}

/** The partner sees no draft while it is being changed. */
export function mayReadPapers(actor: Actor, { file, one }: PapersFile): Allowed {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  return !one && side === 'receiving' && file.status === 'draft'
    ? { forbidden: `${file.sharing.name} is changing the draft. You can read its documents when it is sent to you.` }
    : 'yes';
}

/** The sheet in force: what stood beside the version, and every notice since, with what is planned. Dated by the day on which it last changed. */
const sheetFor = ({ file, one, notices, sheetBefore }: PapersFile, today: string): PrintContactSheet =>
  withBothNames(
    one ? withPlanned(sheetInForce(one.version.contactSheet, notices, today), notices, today) : carriedSheet(contactSheet(file, today), sheetBefore, today),
    file,
  );

/** A notice gives the contact of each side’s officer (UK GDPR Articles 13(1)(b) and 14(1)(b)), of whom a fixed version keeps no number. */
function officersOf({ sharing, partner }: PapersFile['file']): NonNullable<PaperSource['officers']> {
  const [ours, theirs] = [sharing.contacts.dpo, partner?.contacts.dpo];
  return { ...(ours && { sharing: ours }), ...(theirs && { receiving: theirs }) };
}

/** What the end of the agreement means for its papers. */
function endOf({ end: stored, sharing, partner }: PapersFile['file'], model: AgreementModel, today: string): PaperEnd | undefined {
  if (!stored) return undefined;
  const state = endState(stored, model, today);
  const end = state === 'never-began' ? { ...stored, on: dayOf(stored.at) } : stored;
  const held = Object.fromEntries(
    (['receiving', 'sharing'] as const).flatMap((side) => {
      const said = heldBy(side, end, { sharing, ...(partner && { partner }) }, model);
      const choice = end.early?.[side]?.choice;
      return said && choice ? [[side, { choice, said }] as const] : [];
    }),
  );
  return { on: end.on, over: state !== 'to-come', ...(end.early && { held }) };
}

function frozenSource(papers: PapersFile, { version, signatures, complete }: KeptVersion, sheet: PrintContactSheet, today: string): PaperSource | undefined {
  if (!version.unchanged || knownFaults({ version, signatures, links: papers.links }).length > 0) return undefined;
  const last = signatures.filter(({ withdrawn }) => !withdrawn).at(-1)?.at;
  const { model } = version.snapshot;
  const end = endOf(papers.file, model, today);
  const signed = complete && last !== undefined && { fingerprint: version.fingerprint, reviewOn: termOf(model, last).review, ...(end && { end }) };
  return paperSourceOf(version.snapshot, catalogue, { sheet, officers: officersOf(papers.file), ...signed });
}

function draftSource({ file, standing }: PapersFile, sheet: PrintContactSheet, today: string): PaperSource | undefined {
  if (!standing?.model?.flows.some(({ id }) => id === 'outward') || !standing.result || !file.partner) return undefined;
  const { model, result } = standing;
  return { model, result, catalogue, sheet, version: file.lastVersion + 1, on: today, ...(file.checklist && { checklist: file.checklist }) };
}

/** What was said since of plans, help and a later look stands on the wall as it does on screen: of the version that counts, until it ends. */
function asItStands(papers: readonly PaperModel[], { file, one }: PapersFile, { end }: PaperSource): readonly PaperModel[] {
  if (!one?.complete) return papers;
  return papers.map((paper) => {
    const { kind, side } = paper;
    if (kind !== 'promises' || !side) return paper;
    return withDates(paper, (rows) => withoutDone(end?.over ? rows : promisesNow(rows, side, file, catalogue), side, file));
  });
}

const mostKnown = 40;

/** The same facts give the same papers. */
const knownPapers = onceAlike(({ model: { reference }, version }: PaperSource) => `${reference} ${version}`, papersOf, mostKnown);

export function papersIn(papers: PapersFile, now: Date): Papers {
  const today = dayOf(now.toISOString());
  const sheet = sheetFor(papers, today);
  const { one } = papers;
  if (one?.version.void) return { kind: 'gone' };
  const source = one ? frozenSource(papers, one, sheet, today) : draftSource(papers, sheet, today);
  if (!source) return { kind: one ? 'broken' : 'early' };
  return { kind: 'papers', papers: asItStands(knownPapers(source), papers, source), sheet, source, signed: source.fingerprint !== undefined };
}
