// Making the final version: once every check is met the words are fixed, and from then on everybody reads, signs and prints
// these very bytes.
import type { Catalogue } from '../agreement/catalogue';
import type { Status } from '../agreement/lifecycle';
import { moveOf } from '../agreement/moves';
import type { Standing } from '../agreement/standing';
import { dayOf } from '../assurance/calendar';
import { carriedSheet, type SheetBefore } from '../contacts/carried-sheet';
import { type Refusal, refused } from '../outcome';
import { contactSheet } from '../print/contact-sheet';
import { printAgreement } from '../print/print-agreement';
import type { PrintContactSheet } from '../print/print-model';
import { flaggedAnswers } from '../questions/flagged-answers';
import { withPrinciples } from '../questions/principles';
import { canonicalJson } from './canonical-json';
import { takeSnapshot } from './snapshot';

export interface Issuing {
  readonly catalogue: Catalogue;
  readonly contentEdition: string;
  readonly now: Date;
  readonly sha256: (text: string) => string;
  /** Of the agreement that this one replaces. */
  readonly sheetBefore?: SheetBefore;
}

export interface Issued {
  readonly kind: 'issue';
  readonly to: Status;
  readonly number: number;
  /** Canonical JSON of the snapshot, and its plain SHA-256. */
  readonly content: string;
  readonly fingerprint: string;
  /** As both profiles stand today; outside the fingerprint, so that a telephone number can change. */
  readonly contactSheet: PrintContactSheet;
}

/** The frozen version, or the checks that still stand in its way. */
export function issueVersion(
  { file, factsFor, model, result, context }: Standing,
  { catalogue, contentEdition, now, sha256, sheetBefore }: Issuing,
): Issued | Refusal {
  const move = moveOf(factsFor('sharing'), 'issue-for-signature');
  if (!move) return refused(file.version ? 'The final version is made already' : `This agreement is not with ${file.partner?.name ?? 'the partner'}`);
  const { checklist, reference } = file;
  if (move.unmet.length > 0 || !model || !result || !checklist) return refused('The final version cannot be made yet', move.unmet);
  const number = file.lastVersion + 1;
  const frozenAt = now.toISOString();
  const print = printAgreement({ model, result, checklist, catalogue, version: number, on: frozenAt });
  const kept = withPrinciples({ model, result, context, flagged: flaggedAnswers(context) });
  const content = canonicalJson(takeSnapshot({ reference, version: number, frozenAt, contentEdition, print, model: kept, result, checklist }));
  const today = dayOf(frozenAt);
  const sheet = carriedSheet(contactSheet(file, today), sheetBefore, today);
  return { kind: 'issue', to: move.to, number, content, fingerprint: sha256(content), contactSheet: sheet };
}
