// The days that lie in a checklist and in a profile, as they are kept beside them for home. Some may be settled by what only a whole
// agreement shows: whoever shows one asks dates-of-agreement.ts.
import type { AgreementFile } from '../agreement/agreement-file';
import { dutySaid } from '../agreement/duty-done';
import type { Side } from '../agreement/model';
import { dayOf } from '../assurance/calendar';
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

/** promise: what the partner is to do, as the sharing side waits for it. held: what an early end asks of the details that a side holds. */
export const comingKinds = ['plan', 'promise', 'help', 'evidence', 'dspt', 'held'] as const;
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

/** What becomes of the details that a side holds, by the day on which sharing stops: until it says that it is done. */
export function daysOfEnd({ reference, end, dutiesDone }: Pick<AgreementFile, 'reference' | 'end' | 'dutiesDone'>): readonly ComingDay[] {
  const { early, on: due, at } = end ?? {};
  if (!early || !due || !at) return [];
  return (['receiving', 'sharing'] as const).flatMap((side): readonly ComingDay[] => {
    const held = early[side];
    if (!held || held.choice === 'as-agreed' || dutySaid(dutiesDone, 'held-details', side)) return [];
    return [{ kind: 'held', side, key: `held ${reference}`, due, since: dayOf(at) }];
  });
}

/** What stands in the profile goes before every checklist where it is asked there, and behind all of them where it is not. */
export function dayInProfile(organisation: Organisation): ComingDay {
  const known = organisation.unanswered?.includes('dspt') ? undefined : standingNow([], organisation.dspt);
  const since = profilePagesOf(organisation).includes('dspt') ? '9999' : '';
  return { kind: 'dspt', side: 'sharing', key: `dspt ${organisation.id}`, due: dsptDue(known) ?? '', since };
}
