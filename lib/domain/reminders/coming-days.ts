// The days that lie in a checklist and in a profile, as they are kept beside them for home. Some may be settled by what only a whole
// agreement shows: whoever shows one asks dates-of-agreement.ts.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Side } from '../agreement/model';
import type { Checklist } from '../assurance/checklist';
import { dsptMoments, standingNow } from '../assurance/dspt-status';
import { saidOf } from '../assurance/item-standing';
import { saidDone } from '../assurance/plan-said';
import { looksSince } from '../assurance/worse-since';
import { profilePagesOf } from '../people/missing-in-profile';
import type { Organisation } from '../people/organisation';
import type { Dated } from './dated';
import { helpDays, isAccepted, planDates, runningOut } from './dates-of-agreement';
import { dsptDue } from './dates-of-organisation';

/** promise: what the partner is to do, as the sharing side waits for it. */
export const comingKinds = ['plan', 'promise', 'help', 'evidence', 'dspt'] as const;
export type ComingKind = (typeof comingKinds)[number];

/** Of a DSPT result, `since` is when it was said (ISO UTC): the newest counts. due: empty where the newest has no day. */
export type ComingDay = Omit<Dated, 'kind' | 'person'> & { readonly kind: ComingKind; readonly side: Side };

function planned(checklist: Checklist): readonly string[] {
  return Object.entries(checklist.answers).flatMap(([id, { value }]) => {
    if (!id.startsWith('plan/')) return [];
    const said = saidOf(checklist, id.slice('plan/'.length));
    const by = said?.day ?? value.by;
    return typeof by === 'string' && by !== '' && !saidDone(said) ? [by] : [];
  });
}

const on =
  (side: Side, kind: ComingKind) =>
  (one: Dated): ComingDay => ({ key: one.key, due: one.due, since: one.since, kind, side });

function dsptOf(checklist: Checklist): readonly ComingDay[] {
  const [newest] = dsptMoments([], [checklist]).filter((one) => one.kind === 'told');
  return newest ? [{ kind: 'dspt', side: 'receiving', key: `dspt ${checklist.organisationId}`, due: dsptDue(newest.standing) ?? '', since: newest.at }] : [];
}

export function daysInChecklist(checklist: Checklist, rechecks: AgreementFile['rechecks']): readonly ComingDay[] {
  const file = { checklist, ...(rechecks && { rechecks }) };
  const looks = looksSince({ checklist, file });
  const plans = isAccepted(checklist) ? planDates(checklist, looks, planned(checklist)) : [];
  const help = isAccepted(checklist) ? helpDays(checklist).map(on('sharing', 'help')) : [];
  const waitedFor = plans.map((one) => ({ ...on('sharing', 'promise')(one), key: `promise ${one.key}` }));
  return [...plans.map(on('receiving', 'plan')), ...waitedFor, ...help, ...runningOut(checklist).map(on('receiving', 'evidence')), ...dsptOf(checklist)];
}

/** What stands in the profile goes before every checklist where it is asked there, and behind all of them where it is not. */
export function dayInProfile(organisation: Organisation): ComingDay {
  const known = organisation.unanswered?.includes('dspt') ? undefined : standingNow([], organisation.dspt);
  const since = profilePagesOf(organisation).includes('dspt') ? '9999' : '';
  return { kind: 'dspt', side: 'sharing', key: `dspt ${organisation.id}`, due: dsptDue(known) ?? '', since };
}
