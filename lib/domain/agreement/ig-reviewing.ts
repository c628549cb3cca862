// The IG lead’s one page (D35), recorded: what was shown is what is confirmed, and where the agreement goes from there.
import type { Notice } from '../audit/notices';
import { stillRead } from '../checks/own-words';
import { assessModel } from '../legal-basis/assess-model';
import { byWhom } from '../legal-basis/reason-choices';
import type { Override } from '../legal-basis/result';
import { resultDigestText } from '../legal-basis/result-digest';
import { done, type Done, invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import { flaggedAnswers } from '../questions/flagged-answers';
import { type ChangedReason, changedOverrides } from '../questions/change-reason';
import { choicesOf, type IgReviewSource, readIgReview, readIgReviewForm } from '../questions/ig-review-form';
import { refusalOf } from '../questions/refusal-of';
import { sideOf } from '../signing/who-signs';
import { asAgreed } from './agreed-profiles';
import type { AgreementFile } from './agreement-file';
import type { Status } from './lifecycle';
import type { IgReview } from './model';
import { asksMore } from './own-reason';
import { settle } from './settle';
import type { Standing } from './standing';
import { inAdvance } from './standing-instruction';

export interface IgReviewWrites {
  readonly file: AgreementFile;
  readonly change: {
    readonly igReview: IgReview;
    readonly igLeadId: string;
    readonly heldBy?: 'drafter' | 'ig-lead';
    readonly overrides?: readonly Override[];
    readonly reply?: null;
  };
}
type IgReviewDecision = Done<{ reference: string; to: string }, IgReviewWrites> | Refusal;

export interface IgReviewPosted {
  /** Hash of the legal result that stood on the page. */
  readonly shown: string;
  /** Kinds of answers that do not fit together, which stood on the page. */
  readonly found?: readonly string[];
  /** Marks of the texts in own words that stood on the page. */
  readonly typed?: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Nothing is recorded once the words are fixed. */
const open: readonly Status[] = ['draft', 'changes-asked', 'with-partner'];

/** For IG leads of the sharing side. */
export function mayReview(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  if (side === 'sharing' && hasRole(actor, 'ig-lead')) return 'yes';
  return { forbidden: `Ask ${file.igLead?.name ?? file.sharing.contacts.igLead.name} at ${file.sharing.name}` };
}

/** Why the page cannot be saved now; undefined when it can. */
export function whyNoReview({ file, model, result, factsFor }: Standing): Refusal | undefined {
  if (!open.includes(file.status)) return refused('The final version is made, or the agreement has ended. The legal side can no longer be changed');
  const drafted = model && result && factsFor('sharing').missing.length === 0;
  return drafted ? undefined : refused('Some questions of the draft have no answer yet', ['answers-complete']);
}

/** Everything the page is made from; undefined while partner or service is not known. */
export function igReviewSource({ model, result, context }: Pick<Standing, 'model' | 'result' | 'context'>): IgReviewSource | undefined {
  return model && result && { model, result, context, flagged: flaggedAnswers(context) };
}

/** The standing instruction of the sender waits for this page when the reply changed the legal basis. */
function noticesOf({ file }: Pick<Standing, 'file'>, { outcome }: IgReview, by: string): readonly Notice[] {
  if (outcome === 'back') return [{ kind: 'mail-agreement-sent-back', about: { agreement: file.reference, by } }];
  return file.status === 'with-partner' ? inAdvance(file) : [];
}

interface Reviewed {
  readonly standing: Standing;
  readonly source: IgReviewSource;
  readonly igReview: IgReview;
}

/**
 * Another condition, for a reason. What the page said is kept, but it speaks of the legal basis of before: the rules are asked again, and
 * so is she. A partner that has the text agrees to the new one.
 */
function decideChange({ standing: { file }, source, igReview }: Reviewed, { overrides, choice, reason }: ChangedReason, by: string): IgReviewDecision {
  const { result } = source;
  const after = assessModel({ ...source.model, overrides });
  const closed = after.refusedOverrides.find(({ override }) => override === overrides.at(-1) && !choice.back);
  if (closed || after.status === 'blocked') return invalid({ override: closed?.why ?? 'The law does not allow this sharing on that reason' });
  const { reference, status, reply } = file;
  const { outcome } = igReview;
  const drafting = status !== 'with-partner';
  if (!drafting && asksMore(source.context, overrides))
    return refused('Take the agreement back first. This reason asks the draft a question that has no answer yet');
  const { partyId: party, field, suggested, chosen } = choice;
  const back = outcome === 'back';
  return done(
    { reference, to: back ? '' : 'draft/ig-review' },
    {
      what: 'ig-review-recorded',
      agreement: reference,
      outcome,
      chosen: { party, field, suggested, chosen, by: byWhom(choice) },
      ...(choice.back && { note: reason }),
      ...(igReview.found && { found: [...igReview.found] }),
    },
    {
      file,
      change: {
        overrides,
        igReview,
        igLeadId: by,
        ...(drafting && { heldBy: back ? 'drafter' : 'ig-lead' }),
        ...(!drafting && reply && resultDigestText(after) !== resultDigestText(result) && { reply: null }),
      },
    },
    [...(back ? noticesOf({ file }, igReview, by) : []), ...(drafting ? [] : [{ kind: 'mail-agreement-sent', about: { agreement: reference, by } } as const])],
  );
}

/** A profile that changed after the partner’s yes moved the legal basis. The partner agrees to the new one, as it does when she changes a reason. */
function restsOnOtherLaw({ file, result, context }: Standing): boolean {
  const agreed = asAgreed(file);
  const before = agreed && settle(agreed, context.catalogue);
  return before !== undefined && result !== undefined && resultDigestText(assessModel(before)) !== resultDigestText(result);
}

/** What she was shown and what is still so: nobody can be said to have seen anything else. */
function foundOn({ contradictions }: Standing, { found: posted = [] }: IgReviewPosted): { readonly found?: string[] } {
  const found = contradictions().flatMap(({ id }) => (posted.includes(id) ? [id] : []));
  return found.length > 0 ? { found } : {};
}

/** A text that came or changed while she read the page was not before her. */
function wordsSeen(wordsRead: readonly string[] = [], { typed = [] }: IgReviewPosted, { model, context }: IgReviewSource): Pick<IgReview, 'wordsRead'> {
  const seen = [...stillRead(model, context), ...wordsRead.filter((mark) => typed.includes(mark))];
  return seen.length > 0 ? { wordsRead: seen } : {};
}

/** `to`: the page that follows, below the agreement. `at`: ISO UTC. */
export function decideIgReview(standing: Standing, posted: IgReviewPosted, actor: Actor, at: string): IgReviewDecision {
  const { file, resultHash } = standing;
  const source = igReviewSource(standing);
  const closed = whyNoReview(standing);
  if (closed || !source || !resultHash) return closed ?? refused('Some questions of the draft have no answer yet');
  if (posted.shown !== resultHash) return { kind: 'conflict', yours: posted.fields, theirs: {}, by: 'Somebody else' };
  const read = readIgReviewForm(source, { ...posted.fields });
  if (!read.ok) return refusalOf(read);
  const { wordsRead, ...written } = readIgReview(read.value, source, { by: actor.person, byName: actor.name, at, resultHash });
  const igReview: IgReview = { ...written, ...wordsSeen(wordsRead, posted, source), ...foundOn(standing, posted) };
  const changed = read.value.legal === 'override' ? changedOverrides(file.overrides, read.value, choicesOf(source), at) : undefined;
  if (changed) return decideChange({ standing, source, igReview }, changed, actor.person);
  const { reference, status } = file;
  const { outcome } = igReview;
  const drafting = status !== 'with-partner';
  const anew = !drafting && restsOnOtherLaw(standing);
  return done(
    { reference, to: drafting && outcome === 'ready' ? 'draft/send' : '' },
    { what: 'ig-review-recorded', agreement: reference, outcome, ...foundOn(standing, posted) },
    {
      file,
      change: {
        igReview,
        igLeadId: actor.person,
        ...(drafting && { heldBy: outcome === 'ready' ? ('ig-lead' as const) : ('drafter' as const) }),
        ...(anew && { reply: null }),
      },
    },
    anew ? [{ kind: 'mail-agreement-sent', about: { agreement: reference, by: actor.person } }] : noticesOf(standing, igReview, actor.person),
  );
}
