// How far somebody has read an agreement: the text by the revisions of its answers, the comments by a moment. It moves only when they say so, when
// they decide or when they reply, never because a page was opened. Once the words are fixed, versions and their comparison tell what is new.
import type { SectionId } from '../print/print-model';
import type { Question } from '../questions/question';
import { sectionFed } from '../questions/section-fed';
import { canonicalJson } from '../signing/canonical-json';
import type { AgreementFile } from './agreement-file';
import type { Side } from './model';
import { isText } from './sent-answers';

/** The key of an answer → the mark of it that was read. */
export type ReadMarks = Readonly<Record<string, string>>;

export interface Reading {
  /** ISO UTC; absent while they have not said that they read it. */
  readonly textAt?: string;
  readonly marks: ReadMarks;
  readonly commentsAt?: string;
  /** Sections with words of others, or settled by others, since then. */
  readonly commented: readonly SectionId[];
}

interface Part {
  readonly section: SectionId;
  readonly mark: string;
  /** When it became so, by whom. ISO UTC. */
  readonly at: string;
  readonly by: string;
}

/** What the partner says about its own side stands in these. */
const ofReview: Readonly<Record<string, SectionId>> = { 'only-you': 'retention', 'our-task': 'legal-basis' };

function sectionOf(key: string, questions: readonly Question[]): SectionId | undefined {
  const question = questions.find(({ id }) => id === key.split('/', 1)[0]);
  return question && isText(key, questions) ? sectionFed(question) : ofReview[key];
}

/** All that the text is made of, as this side may know it: what the partner has answered stands in it for the other side once it replied. */
function partsOf(file: AgreementFile, side: Side, questions: readonly Question[]): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  for (const [key, { revision, at, by }] of Object.entries(file.answers)) {
    const section = sectionOf(key, questions);
    const theirs = key in ofReview && side === 'sharing' && !file.reply;
    if (section && !theirs) found.set(key, { section, mark: String(revision), at, by });
  }
  const chosen = file.overrides.map(({ partyId, field, chosen: condition }) => [partyId, field, condition]);
  return found.set('overrides', { section: 'legal-basis', mark: canonicalJson(chosen), at: file.igReview?.at ?? '', by: '' });
}

/** Is there a text that can still change, and is it theirs to read now? */
export const hasTextToRead = ({ version, status }: Pick<AgreementFile, 'version' | 'status'>, side: Side): boolean =>
  version === undefined && status !== 'ended' && (side === 'sharing' || status === 'with-partner');

/** The marks of somebody whose page was drawn then (ISO UTC): what has changed since it was drawn they have not read. */
export function marksRead(file: AgreementFile, side: Side, before: ReadMarks, until: string, questions: readonly Question[]): ReadMarks {
  const read = [...partsOf(file, side, questions)].map(([key, { mark, at }]) => [key, at <= until ? mark : (before[key] ?? '')]);
  return Object.fromEntries(read);
}

/** Sections whose answers others have changed since this person read them, each once. */
export function changedSections(file: AgreementFile, side: Side, person: string, reading: Reading, questions: readonly Question[]): readonly SectionId[] {
  if (reading.textAt === undefined || !hasTextToRead(file, side)) return [];
  const changed = [...partsOf(file, side, questions)].filter(([key, { mark, by }]) => by !== person && mark !== reading.marks[key]);
  return [...new Set(changed.map(([, { section }]) => section))];
}
