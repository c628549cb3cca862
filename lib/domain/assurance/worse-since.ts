// What has changed for the worse since a checklist was accepted, and nobody has looked at yet: a DSPT result that lapsed, a later answer
// that is less good, a mailbox, evidence or a promise whose day is over, a year without a look. That it is looked at again is our own rule.
import type { AgreementFile } from '../agreement/agreement-file';
import { addDays, addMonths, dayOf } from './calendar';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { isCurrentDspt, lapsesOn } from './dspt';
import { dsptStandingOf } from './dspt-standing';
import { evidenceDue, evidenceRunOut } from './evidence';
import { isOpen, itemStandings } from './item-standing';
import { isOver } from './lapsed-promises';
import { mailboxOf } from './mailbox';
import { saidDone } from './plan-said';
import { conditionDue, laterDay, type Recheck } from './recheck';
import { worseAnswers } from './worse-answers';
import { type WorseKind, worseKinds } from './worse-kind';
import { type MailboxNotice, worseMailbox, worseProfileMailbox } from './worse-mailbox';

export interface Worse {
  /** The same as long as it is the same thing; ids and codes only. */
  readonly key: string;
  readonly kind: WorseKind;
  /** The item of the checklist that it is about. */
  readonly item?: string;
  /** ISO date: the first day on which it was so. */
  readonly since: string;
}

/** When another look is due (ISO date), and what makes it so. */
export interface Look {
  readonly day: string;
  readonly why: readonly WorseKind[];
}

export interface Accepted {
  readonly checklist: Checklist;
  readonly context: ChecklistContext;
  readonly file: Pick<AgreementFile, 'rechecks' | 'profileMailbox'>;
  /** What the same charity sent to the same organisation since. */
  readonly later?: Checklist;
  /** What was told about the contacts of its agreement. */
  readonly notices?: readonly MailboxNotice[];
}

const months = 12;

/** The looks that were taken since it was accepted, the newest last: a new decision leaves the earlier ones behind. */
export const looksSince = ({ checklist: { decision }, file: { rechecks = [] } }: Pick<Accepted, 'checklist' | 'file'>): readonly Recheck[] =>
  decision ? rechecks.filter(({ at }) => at > decision.at) : [];
const lastOf = (accepted: Pick<Accepted, 'checklist' | 'file'>): Recheck | undefined => looksSince(accepted).at(-1);

function ofDspt({ checklist, context: { today } }: Accepted, from: string): readonly Worse[] {
  const standing = dsptStandingOf(checklist);
  if (standing?.version === undefined || !isCurrentDspt(standing, from) || isCurrentDspt(standing, today)) return [];
  return [{ key: `dspt ${standing.version}`, kind: 'dspt', since: lapsesOn(standing.version) }];
}

/** Another piece beside the same point counts longer: then nothing is lost. */
function ofEvidence({ checklist, context: { today } }: Accepted, from: string): readonly Worse[] {
  const { evidence = [] } = checklist;
  const counts =
    ({ item, runsOut }: { readonly item: string; readonly runsOut?: string }) =>
    (of: string) =>
      item === of && (runsOut === undefined || runsOut >= today);
  return evidenceRunOut(checklist, today)
    .filter(({ item, runsOut }) => runsOut >= from && !evidence.some((one) => counts(one)(item)))
    .map(({ evidence: id, item, runsOut }) => ({
      key: `evidence ${id} ${runsOut}`,
      kind: item === 'secure-transfer' && mailboxOf(checklist) === 'secure-standard' ? ('mailbox-evidence' as const) : ('evidence' as const),
      item,
      since: addDays(runsOut, 1),
    }));
}

/** Its day is over, or the charity has put it off: a later day than was asked for is looked at once. */
function ofCondition(last: Recheck | undefined, today: string): readonly Worse[] {
  const { condition, at } = last ?? {};
  if (!condition || saidDone(condition.said)) return [];
  const [due, later] = [conditionDue(condition), laterDay(condition)];
  return [
    ...(later === undefined ? [] : [{ key: `condition-moved ${at} ${later}`, kind: 'condition-moved' as const, since: dayOf(condition.said?.at ?? '') }]),
    ...(isOver(due, today) ? [{ key: `condition ${at}`, kind: 'condition' as const, since: addDays(due, 1) }] : []),
  ];
}

/** Plans that were still to come when it was accepted, and the condition of the last look. */
function ofPromises(accepted: Accepted, from: string): readonly Worse[] {
  const { checklist, context } = accepted;
  const { today } = context;
  const plans = itemStandings(checklist, context).flatMap((standing): readonly Worse[] => {
    const { item, plan, row } = standing;
    if (!plan || !isOpen(standing) || row?.safeguardDone || saidDone(plan.said) || plan.by < from || !isOver(plan.by, today)) return [];
    return [{ key: `plan ${item.id} ${plan.by}`, kind: 'plan', item: item.id, since: addDays(plan.by, 1) }];
  });
  return [...plans, ...ofCondition(lastOf(accepted), today)];
}

function ofLater({ checklist, context, later }: Accepted): readonly Worse[] {
  if (!later?.sentAt || later.id === checklist.id || later.sentAt <= (checklist.sentAt ?? '')) return [];
  const { points, dspt, mailbox } = worseAnswers(checklist, later, context.catalogue);
  const since = dayOf(later.sentAt);
  const which = `${later.id} ${later.version}`;
  return [
    ...(dspt ? [{ key: `dspt-lower ${which}`, kind: 'dspt-lower' as const, since }] : []),
    ...(mailbox ? [{ key: `mailbox ${which}`, kind: 'mailbox' as const, item: 'secure-transfer', since }] : []),
    ...points.map(({ id }) => ({ key: `answer ${id} ${which}`, kind: 'answer' as const, item: id, since })),
  ];
}

/** Told is enough, before its day too: it is looked at before details go there. */
function ofNotices({ checklist, notices = [] }: Accepted): readonly Worse[] {
  const told = worseMailbox(checklist, notices);
  return told ? [{ key: `mailbox-noticed ${told.notice}`, kind: 'mailbox-noticed', item: 'secure-transfer', since: dayOf(told.at) }] : [];
}

/** What its own profile says is no notice, and the same doubt. */
function ofProfile({ checklist, file: { profileMailbox } }: Accepted): readonly Worse[] {
  const told = worseProfileMailbox(checklist, profileMailbox);
  return told ? [{ key: `mailbox-profile ${told.at}`, kind: 'mailbox-profile', item: 'secure-transfer', since: dayOf(told.at) }] : [];
}

function ofAge(accepted: Accepted, decided: string): readonly Worse[] {
  const since = addMonths(dayOf(lastOf(accepted)?.at ?? decided), months);
  return since <= accepted.context.today ? [{ key: `year ${since}`, kind: 'year', since }] : [];
}

/** Nothing while it is not accepted. What an earlier look found is not in it. */
export function worseSince(accepted: Accepted): readonly Worse[] {
  const { checklist } = accepted;
  const { decision, status } = checklist;
  if (!decision || (status !== 'accepted' && status !== 'accepted-with-plan')) return [];
  const from = dayOf(decision.at);
  const known = new Set(looksSince(accepted).flatMap(({ found }) => found));
  const all = [
    ...ofDspt(accepted, from),
    ...ofLater(accepted),
    ...ofNotices(accepted),
    ...ofProfile(accepted),
    ...ofEvidence(accepted, from),
    ...ofPromises(accepted, from),
    ...ofAge(accepted, decision.at),
  ];
  return all.filter(({ key }) => !known.has(key));
}

/** The first day (ISO date) on which another look is due by dates alone; undefined for what is not accepted. */
export function checkAgainFrom(accepted: Accepted): string | undefined {
  const { checklist, context } = accepted;
  const version = dsptStandingOf(checklist)?.version;
  const last = lastOf(accepted);
  const looked = last?.at ?? checklist.decision?.at;
  const days = [
    ...(version === undefined ? [] : [lapsesOn(version)]),
    ...evidenceDue(checklist).map(({ runsOut }) => addDays(runsOut, 1)),
    ...itemStandings(checklist, context).flatMap(({ plan }) => (plan ? [addDays(plan.by, 1)] : [])),
    ...(last?.condition ? [addDays(conditionDue(last.condition), 1)] : []),
    ...(looked === undefined ? [] : [addMonths(dayOf(looked), months)]),
  ];
  return days.toSorted((a, b) => a.localeCompare(b)).find((today) => worseSince({ ...accepted, context: { ...context, today } }).length > 0);
}

/** The kinds that are worse on that day; undefined without a day. */
function because(accepted: Accepted, day: string | undefined): Look | undefined {
  if (day === undefined) return undefined;
  const worse = worseSince({ ...accepted, context: { ...accepted.context, today: day } });
  return { day, why: [...new Set(worse.map(({ kind }) => kind))] };
}

/** The day on which dates alone will make another look due, and why. */
export const lookFrom = (accepted: Accepted): Look | undefined => because(accepted, checkAgainFrom(accepted));

/** Today where something is worse already, otherwise the day on which dates alone will make it so. */
export const nextLook = (accepted: Accepted): Look | undefined =>
  because(accepted, worseSince(accepted).length > 0 ? accepted.context.today : checkAgainFrom(accepted));

/** What a look found, by its keys: each begins with its kind. */
export const kindsFound = (found: readonly string[]): readonly WorseKind[] => worseKinds.filter((kind) => found.some((key) => key.split(' ', 1)[0] === kind));
