// The partner’s own reasons in law: its IG lead, and nobody of the other side, puts another permitted condition in place of the suggested
// one (1.5a), or records what its data protection officer decided. Both sides then read the text again.
import { assessModel } from '../legal-basis/assess-model';
import { byWhom, reasonChoices } from '../legal-basis/reason-choices';
import type { Override } from '../legal-basis/result';
import { done, type Done, invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import { changedOverrides, changeFaults, changeFields } from '../questions/change-reason';
import type { Form } from '../questions/form';
import { journeyNamed, missing } from '../questions/journey';
import type { JourneyContext } from '../questions/journey-context';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { withFile } from '../questions/with-file';
import { sideOf } from '../signing/who-signs';
import type { AgreementFile } from './agreement-file';
import type { Standing } from './standing';

/** For IG leads of the partner; the sharing side has a page of its own. */
export function mayChangeOwnReason(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  const partner = file.partner?.name ?? 'the partner';
  if (side === 'sharing') return { forbidden: `Only ${partner} can change its own reason` };
  return hasRole(actor, 'ig-lead') ? 'yes' : { forbidden: `Ask ${file.partner?.contacts.igLead.name || 'your manager'} at ${partner}` };
}

/** Why nothing can be changed now; undefined when it can. */
export function whyNoOwnReason({ file, model, result }: Standing): string | undefined {
  if (file.status !== 'with-partner') return 'This agreement is not waiting for your reply';
  return model && result && reasonChoices(model, result, 'receiving').length > 0 ? undefined : 'The law leaves nothing to choose here';
}

/** The form of the page; no fields while nothing is open. */
export function ownReasonForm({ model, result }: Pick<Standing, 'model' | 'result'>): Form {
  return { fields: model && result ? changeFields(reasonChoices(model, result, 'receiving')) : [] };
}

/** A question of the draft that nobody has answered, because only the new reason asks it. */
export function asksMore(context: JourneyContext, overrides: readonly Override[]): boolean {
  return missing(journeyNamed(withFile(context, { ...context.file, overrides }), 'draft')).length > 0;
}

export interface OwnReasonWrites {
  readonly file: AgreementFile;
  readonly change: { readonly overrides: readonly Override[]; readonly reply?: null };
}

interface Posted {
  /** Hash of the legal result that stood on the page. */
  readonly shown: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** `at`: ISO UTC. */
export function decideOwnReason(
  standing: Standing,
  { shown, fields }: Posted,
  actor: Actor,
  at: string,
): Done<{ reference: string }, OwnReasonWrites> | Refusal {
  const { file, model, result, resultHash, context } = standing;
  const closed = whyNoOwnReason(standing);
  if (closed !== undefined || !model || !result) return refused(closed ?? 'The law leaves nothing to choose here');
  if (shown !== resultHash) return refused('The legal basis changed while you were here. Look at it again before you change it');
  const choices = reasonChoices(model, result, 'receiving');
  const read = readForm(ownReasonForm(standing), { ...fields }, context.today);
  if (!read.ok) return refusalOf(read);
  const faults = changeFaults(read.value, choices);
  const changed = changedOverrides(file.overrides, read.value, choices, at);
  if (!changed || Object.keys(faults).length > 0) return invalid(faults);
  const { overrides, choice, reason } = changed;
  const after = assessModel({ ...model, overrides });
  const closedNow = after.refusedOverrides.find(({ override }) => override === overrides.at(-1) && !choice.back);
  if (closedNow || after.status === 'blocked') return invalid({ override: closedNow?.why ?? 'The law does not allow this sharing on that reason' });
  if (asksMore(context, overrides))
    return refused(`Ask ${file.sharing.name} first, in a comment. This reason asks its draft a question that has no answer yet`);
  const { partyId: party, field, suggested, chosen } = choice;
  return done(
    { reference: file.reference },
    {
      what: 'own-reason-changed',
      agreement: file.reference,
      chosen: { party, field, suggested, chosen, by: byWhom(choice) },
      ...(choice.back && { note: reason }),
    },
    { file, change: { overrides, ...(file.reply && { reply: null }) } },
    [{ kind: 'mail-reason-changed', about: { agreement: file.reference, by: actor.person } }],
  );
}
