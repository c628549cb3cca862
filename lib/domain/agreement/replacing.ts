// Beginning a new version of a signed agreement: who may, when, and what is written. One is prepared at a time.
import { carriedChecklist } from '../assurance/carried-checklist';
import type { Checklist } from '../assurance/checklist';
import { dayOf } from '../assurance/calendar';
import type { AuditEvent } from '../audit/events';
import { done, type Done, type Refusal, refused } from '../outcome';
import type { IgReview } from './model';
import type { FormValue } from '../questions/form';
import type { Answers } from '../questions/question';
import type { AgreementFile, NamedSignatory } from './agreement-file';
import { beginSuccessor } from './begin-successor';
import type { Catalogue } from './catalogue';
import type { ChangeSection, ReplacementKind, Replaces } from './replaces';
import { standingAnswers } from './standing-answers';

export interface ReplacingSubject {
  readonly file: AgreementFile;
  /** The new version that is being prepared already. */
  readonly open?: { readonly reference: string } | undefined;
  /** The highest number given in the chain. */
  readonly lastNumber: number;
  /** Who signs for the sharing side: whoever signed before, or the one whom the profile names when that person may sign no more. */
  readonly signatory?: NamedSignatory | undefined;
}

export interface SuccessorWrites {
  readonly draft: {
    readonly id: string;
    readonly reference: string;
    readonly sharingOrganisationId: string;
    readonly partnerOrganisationId: string;
    readonly drafterId: string;
    readonly answers: Answers;
    readonly replaces: Replaces;
    readonly lastVersion: number;
    readonly overrides: AgreementFile['overrides'];
    readonly igReview?: IgReview;
    readonly sharingSignatory?: NamedSignatory;
  };
  readonly checklist?: Checklist;
}

export const alreadyPrepared = 'A new version of this agreement is being prepared already';

/** Why no new version can be begun; undefined when it can. */
export function whyNotReplaced({ file: { status, endReason }, open }: Pick<ReplacingSubject, 'file' | 'open'>): string | undefined {
  if (endReason === 'superseded') return 'A newer version has replaced this one. Change that one instead';
  if (status === 'ended') return 'This agreement has been ended, so it gets no new version. Copy it to start a new one';
  if (status !== 'signed') return 'This agreement is not signed by both sides yet, so its draft can still change';
  return open && alreadyPrepared;
}

export interface ToBegin {
  readonly kind: ReplacementKind;
  readonly open: readonly ChangeSection[];
  readonly dates?: FormValue;
  readonly confirmed: readonly string[];
}

export interface Making {
  readonly ids: { readonly id: string; readonly reference: string; readonly checklist: string };
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
  readonly catalogue: Catalogue;
}

export function decideReplacing(
  { file, open, lastNumber, signatory }: ReplacingSubject,
  asked: ToBegin,
  { ids, by, at, catalogue }: Making,
): Done<{ readonly to: string; readonly reference: string }, SuccessorWrites> | Refusal {
  const closed = whyNotReplaced({ file, open });
  if (closed !== undefined || !file.partner) return refused(closed ?? alreadyPrepared);
  const { id, reference } = ids;
  const { answers, replaces } = beginSuccessor(file, standingAnswers(file, catalogue), catalogue.questions, { ...asked, by, at });
  const { reply: _, version: __, sent: ___, ...kept } = file;
  const begun: AgreementFile = { ...kept, id, reference, status: 'draft', answers, replaces };
  const event: AuditEvent = {
    what: 'new-version-begun',
    agreement: reference,
    from: file.reference,
    version: replaces.version,
    kind: asked.kind,
    open: [...asked.open],
  };
  return done({ to: `/agreements/${reference}/draft${asked.kind === 'renewal' ? '/check' : ''}`, reference }, event, {
    draft: {
      id,
      reference,
      sharingOrganisationId: file.sharing.id,
      partnerOrganisationId: file.partner.id,
      drafterId: by,
      answers,
      replaces,
      lastVersion: lastNumber,
      overrides: file.overrides,
      ...(file.igReview && { igReview: file.igReview }),
      ...(signatory && { sharingSignatory: signatory }),
    },
    ...(file.checklist && { checklist: carriedChecklist(file.checklist, ids.checklist, begun, catalogue, dayOf(at)) }),
  });
}
