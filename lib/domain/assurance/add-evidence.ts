// Adding a photo, a file or a link to a point of a checklist, and taking it away again, while its answers can change.
import type { Evidence, FileEvidence, ScanState } from '../evidence/evidence';
import { namesAPerson, shownFileName } from '../evidence/file-name';
import type { FileFault, FileKind } from '../evidence/file-fault';
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { addEvidenceForm } from './add-evidence-form';
import { type ChecklistWrites, whyAnswersRest } from './answer-checklist';
import type { Checklist } from './checklist';
import { withEvidence } from './checklist-changes';
import type { ChecklistGround } from './checklist-ground';
import { evidenceOf, sentLink } from './evidence';
import { itemStanding } from './item-standing';

/** A file that was read, and whose bytes are kept already under their hash. */
export interface PreparedFile {
  /** As the browser named it. */
  readonly name: string;
  readonly kind: FileKind;
  readonly sha256: string;
  readonly size: number;
  readonly scan: ScanState;
}

/** `fault`: why the file is not kept. */
export type NotKept = FileFault | 'infected' | 'not-kept';
export type Prepared = { readonly file: PreparedFile } | { readonly fault: NotKept };

export interface AddingEvidence {
  readonly item: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** A fresh number for the piece. */
  readonly id: string;
  readonly by: string;
  /** ISO date. */
  readonly today: string;
  /** How many photos and files came. */
  readonly came: number;
  /** The field that the file came in: what is wrong with it is said there. */
  readonly cameIn: 'photo' | 'file';
  readonly prepared?: Prepared;
  /** Bytes that the organisation has kept so far, and may keep. */
  readonly kept: number;
  readonly most: number;
  readonly faultWords: Readonly<Record<NotKept, string>>;
}

export interface EvidenceWrites extends ChecklistWrites {
  /** Its file becomes the organisation’s. */
  readonly added?: FileEvidence;
  readonly by: string;
}

export interface EvidenceRemoval extends ChecklistWrites {
  /** Forgotten, unless it was sent before. */
  readonly removed: string;
}

type Written<W> = Done<{ readonly checklist: string; readonly item: string }, W>;

const mostOfAPoint = 6;

/** Evidence goes beside what is asked here: a point that the DSPT covers has its evidence there. */
export function takesEvidence({ checklist, context }: Pick<ChecklistGround, 'checklist' | 'context'>, item: string): boolean {
  const point = context.catalogue.checklist.find(({ id }) => id === item);
  const source = point && itemStanding(point, checklist, context).source;
  return source !== undefined && source !== 'dspt' && source !== 'not-asked';
}

const nothing = 'Choose a photo or a file, or enter a link';
const noRoom = 'There is no room for more files. Remove evidence that is not needed';
const aboutAPerson = 'The link looks as if it were about one person. Link to a public page or a blank copy';
const oneAtATime = 'Add one thing at a time: a photo, a file or a link';

/** Why the file cannot stand there. `beside`: what stands there already. */
function fileFault({ came, prepared, kept, most, faultWords }: AddingEvidence, beside: readonly Evidence[]): string | undefined {
  if (came > 1) return oneAtATime;
  if (prepared === undefined) return came === 1 ? noRoom : undefined; // it was not even read: whoever may not add it is told so before
  if ('fault' in prepared) return faultWords[prepared.fault];
  if (namesAPerson(prepared.file.name)) return 'The name of the file holds a number of a person. Add a blank copy, under another name';
  const { sha256, size } = prepared.file;
  if (beside.some((piece) => piece.kind !== 'link' && piece.sha256 === sha256)) return 'This file is here already';
  return kept + size > most ? noRoom : undefined;
}

type Read = { readonly piece: Evidence } | { readonly refusal: Refusal };

/** One thing, whole and allowed. */
function readPiece(ground: ChecklistGround, adding: AddingEvidence): Read {
  const read = readForm(addEvidenceForm, { ...adding.fields }, adding.today);
  const beside = evidenceOf(ground.checklist, adding.item);
  const fault = fileFault(adding, beside);
  if (fault !== undefined) return { refusal: invalid({ ...(read.ok ? {} : read.errors), [adding.cameIn]: fault }) };
  if (!read.ok) return { refusal: read.interruption ? invalid({ ...read.errors, link: aboutAPerson }) : refusalOf(read) };
  const { link, runsOut } = read.value;
  const about = { id: adding.id, item: adding.item, on: adding.today, ...(typeof runsOut === 'string' && { runsOut }) };
  const file = adding.prepared && 'file' in adding.prepared ? adding.prepared.file : undefined;
  if (file && link !== undefined) return { refusal: invalid({ [adding.cameIn]: oneAtATime }) };
  if (beside.length >= mostOfAPoint) return { refusal: refused(`There can be ${mostOfAPoint} pieces of evidence for one point. Remove one first`) };
  if (file) return { piece: { ...about, ...file, name: shownFileName(file.name, file.kind) } };
  return typeof link === 'string' ? { piece: { ...about, kind: 'link', url: link } } : { refusal: invalid({ file: nothing }) };
}

export function decideAddingEvidence(ground: ChecklistGround, adding: AddingEvidence): Written<EvidenceWrites> | Refusal {
  const rests = whyAnswersRest(ground);
  if (rests !== undefined) return refused(rests);
  if (!takesEvidence(ground, adding.item)) return { kind: 'not-found' };
  const read = readPiece(ground, adding);
  if ('refusal' in read) return read.refusal;
  const { piece } = read;
  const { checklist } = ground;
  const { id, agreementReference: agreement } = checklist;
  const changed = withEvidence(checklist, [...(checklist.evidence ?? []), piece]);
  return done(
    { checklist: id, item: adding.item },
    {
      what: 'evidence-added',
      agreement,
      checklist: id,
      item: adding.item,
      evidence: piece.id,
      kind: piece.kind,
      ...(piece.kind !== 'link' && { sha256: piece.sha256 }),
    },
    { checklist, changed, by: adding.by, ...(piece.kind !== 'link' && { added: piece }) },
  );
}

/** Without the piece; undefined when it is not there. A link that came with the answers stands among them. */
function without(checklist: Checklist, item: string, piece: string): Pick<Checklist, 'evidence' | 'answers'> | undefined {
  if (!evidenceOf(checklist, item).some(({ id }) => id === piece)) return undefined;
  const { answers, evidence = [] } = checklist;
  if (piece !== sentLink || !answers.evidence) return { answers, evidence: evidence.filter(({ id }) => id !== piece) };
  const { [`evidence-${item}`]: _, ...value } = answers.evidence.value;
  return { evidence, answers: { ...answers, evidence: { ...answers.evidence, value } } };
}

export function decideRemovingEvidence(ground: ChecklistGround, item: string, piece: string): Written<EvidenceRemoval> | Refusal {
  const rests = whyAnswersRest(ground);
  if (rests !== undefined) return refused(rests);
  const { checklist } = ground;
  const left = without(checklist, item, piece);
  if (!left) return { kind: 'not-found' };
  const { id, agreementReference: agreement } = checklist;
  const changed = withEvidence({ ...checklist, answers: left.answers }, left.evidence ?? []);
  return done({ checklist: id, item }, { what: 'evidence-removed', agreement, checklist: id, item, evidence: piece }, { checklist, changed, removed: piece });
}
