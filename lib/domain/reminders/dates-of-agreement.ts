// What one side of an agreement has to do by a day, as the agreement stands now. What is settled is not in it.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Catalogue } from '../agreement/catalogue';
import type { Side } from '../agreement/model';
import { settledDates } from '../agreement/settle-dates';
import { isOver, termOnFile } from '../agreement/term-on-file';
import { addDays, dayOf } from '../assurance/calendar';
import type { Checklist } from '../assurance/checklist';
import { helpOpen } from '../assurance/help-offered';
import { conditionDue, type Recheck } from '../assurance/recheck';
import { looksSince } from '../assurance/worse-since';
import { openPlanDays } from '../assurance/open-plan-days';
import { saidDone } from '../assurance/plan-said';
import { signatoryOf } from '../signing/who-signs';
import type { Dated, ReminderKind } from './dated';
import { daysToAnswer } from './ladder';

type Checked = Pick<AgreementFile, 'checklist' | 'rechecks'>;

/** Asked at a moment (ISO UTC), and due so many days later. */
function asked(kind: ReminderKind, of: string, at: string | undefined): readonly Dated[] {
  if (at === undefined || at === '') return [];
  const since = dayOf(at);
  return [{ kind, key: `${kind} ${of} ${at}`, due: addDays(since, daysToAnswer), since }];
}

/** Of a charity about its checklist, since a moment (ISO UTC). */
export const dateOfQuestion = (checklist: string, at: string): readonly Dated[] => asked('question', checklist, at);

function waitingForPartner({ reference, sent, reply, checklist }: AgreementFile): readonly Dated[] {
  const open = checklist && (checklist.status === 'question-asked' || checklist.status === 'not-accepted');
  const at = checklist?.status === 'question-asked' ? checklist.review?.at : checklist?.decision?.at;
  const unsent = checklist?.status === 'in-progress' && reply !== undefined; // before that, the reply is asked for
  return [
    ...(reply ? [] : asked('reply', reference, sent?.at)),
    ...(open ? asked('checklist', checklist.id, at) : unsent ? asked('checklist', checklist.id, reply?.at) : []),
  ];
}

function signing(file: AgreementFile, side: Side): readonly Dated[] {
  const person = signatoryOf(file, side)?.personId;
  if (person === undefined || file.signed?.includes(side)) return [];
  return asked('signature', file.reference, file.version?.frozenAt).map((one) => ({ ...one, person }));
}

/** Days of one kind in a checklist: those that fall on one day are one reminder. */
function promised(kind: 'plan' | 'help', { id, decision }: Checklist, days: readonly string[]): readonly Dated[] {
  if (!decision) return [];
  return [...new Set(days)].map((due) => ({ kind, key: `${kind} ${id} ${due}`, due, since: dayOf(decision.at) }));
}

/** A look that was taken again settles the plans that it found over, and its condition is one more promise. days: those that are open. */
export function planDates(checklist: Checklist, looks: readonly Recheck[], days: readonly string[]): readonly Dated[] {
  const found = looks.flatMap((look) => look.found).filter((key) => key.startsWith('plan '));
  const open = days.filter((day) => !found.some((key) => key.endsWith(` ${day}`)));
  const { at, condition } = looks.at(-1) ?? {};
  if (!at || !condition || saidDone(condition.said)) return promised('plan', checklist, open);
  const due = conditionDue(condition);
  return [...promised('plan', checklist, open), { kind: 'plan', key: `plan ${checklist.id} ${at} ${due}`, due, since: dayOf(at) }];
}

export function helpDays(checklist: Checklist): readonly Dated[] {
  return promised(
    'help',
    checklist,
    helpOpen(checklist).map(({ help }) => help.by),
  );
}

export const isAccepted = ({ status }: Checklist): boolean => status === 'accepted' || status === 'accepted-with-plan';

function promises(checklist: Checklist, file: Checked, side: Side, catalogue: Catalogue, today: string): readonly Dated[] {
  return side === 'receiving' ? planDates(checklist, looksSince({ checklist, file }), openPlanDays(checklist, catalogue, today)) : helpDays(checklist);
}

/** Another piece beside the same point counts longer: then this one is settled. Carried into other checklists a piece stays the same one. */
export function runningOut(checklist: Checklist): readonly Dated[] {
  const { evidence = [], organisationId } = checklist;
  return evidence.flatMap(({ id, item, on = '', runsOut }): readonly Dated[] => {
    if (runsOut === undefined) return [];
    const others = evidence.filter((one) => one.item === item && one.id !== id);
    const settled = others.some((one) => (one.runsOut === undefined ? (one.on ?? '') > on : one.runsOut > runsOut));
    return settled ? [] : [{ kind: 'evidence', key: `evidence ${organisationId} ${id} ${runsOut}`, due: runsOut, since: on }];
  });
}

/** What its checklist asks of a side as long as the agreement stands. */
export function whileItStands(file: Checked, side: Side, catalogue: Catalogue, today: string): readonly Dated[] {
  const { checklist } = file;
  return [
    ...(checklist && isAccepted(checklist) ? promises(checklist, file, side, catalogue, today) : []),
    ...(checklist && side === 'receiving' ? runningOut(checklist) : []),
  ];
}

function underWay(file: AgreementFile, side: Side): readonly Dated[] {
  const { status, checklist } = file;
  if (status === 'ready-to-sign' || status === 'part-signed') return signing(file, side);
  const decides = side === 'sharing' && checklist?.status === 'with-sharing-organisation';
  return [
    ...(decides ? asked('decision', checklist.id, checklist.sentAt) : []),
    ...(status === 'with-partner' && side === 'receiving' ? waitingForPartner(file) : []),
  ];
}

function reviewDay(file: AgreementFile, side: Side): readonly Dated[] {
  const term = file.status === 'signed' && side === 'sharing' ? termOnFile(file, settledDates(file.answers)) : undefined;
  return term ? [{ kind: 'review', key: `review ${file.reference} ${term.review}`, due: term.review, since: term.starts }] : [];
}

/** Everything that waits for this side on a day (ISO date). */
export function datesOfAgreement(file: AgreementFile, side: Side, catalogue: Catalogue, today: string): readonly Dated[] {
  const { status, answers } = file;
  if (status === 'draft' || isOver(file, settledDates(answers), today)) return [];
  return [...underWay(file, side), ...whileItStands(file, side, catalogue, today), ...reviewDay(file, side)];
}
