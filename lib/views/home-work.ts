import 'server-only';
// One agreement on the home page: what it asks of the reader, or whom it waits for, and its checklist.
import { catalogue } from '@/content/catalogue';
import { homeWords } from '@/content/wording/home';
import { listWords } from '@/content/wording/agreement-list';
import { heldWords, heldWordsToPartner, ownOrganisation, reasonOfStep, stepWords } from '@/content/wording/next-steps';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Side } from '@/lib/domain/agreement/model';
import { type NextStepId, nextSteps } from '@/lib/domain/agreement/next-step';
import { settleService } from '@/lib/domain/agreement/service-kind';
import type { Standing } from '@/lib/domain/agreement/standing';
import { whoHasIt } from '@/lib/domain/agreement/who-has-it';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistContext } from '@/lib/domain/assurance/checklist-context';
import { checklistTag } from '@/lib/domain/assurance/checklist-tag';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { oncePer } from '@/lib/domain/once-for';
import type { ReminderKind } from '@/lib/domain/reminders/dated';
import { datesOfAgreement } from '@/lib/domain/reminders/dates-of-agreement';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { agreementNames } from './agreement-names';
import { agreementTag } from './agreement-tag';
import { dueInWords } from './due-in-words';
import type { ListedChecklist } from './home-model';
import { markedFor } from './for-whom';
import type { HomeRank, WorkRow } from './home-order';

export interface Looked {
  readonly standing: Standing;
  readonly actor: Actor;
  /** ISO UTC. */
  readonly now: string;
}

const href = ({ reference }: Pick<AgreementFile, 'reference'>) => `/agreements/${reference}`;
/** The other side; a draft without a partner is told apart by what stands below it. */
const nameOf = (file: AgreementFile, actor: Actor) => (file.partner ? (agreementNames(file, actor.organisation).other ?? '') : listWords.draftOf);

const serviceOf = ({ answers }: AgreementFile) => settleService(answers, catalogue)?.label;
const newVersionOf = ({ replaces }: AgreementFile) => replaces && `${replaces.kind === 'renewal' ? 'renewal' : 'new version'} of ${replaces.reference}`;
const aboutOf = (file: AgreementFile) => [serviceOf(file), file.reference, newVersionOf(file)].filter((one) => one !== undefined).join(', ');

const ranks: Partial<Readonly<Record<NextStepId, HomeRank>>> = {
  sign: 'signature',
  'finish-profile': 'reading',
  'read-agreement': 'reading',
  'say-where': 'reading',
  'choose-reason': 'reading',
  decide: 'reading',
  'decide-on-new-version': 'reading',
  'check-checklist': 'reading',
  'check-legal-side': 'reading',
  'check-legal-side-again': 'reading',
  'record-approval': 'reading',
  'approval-refused': 'changes',
  'answer-changes': 'changes',
  'change-for-ig-lead': 'changes',
  'change-route': 'changes',
  'fill-in-checklist': 'checklist',
  'put-right-answers': 'checklist',
  'answer-checklist-question': 'checklist',
};

/** What is reminded of by a day: these steps. Before there is a reply, the checklist is asked for with it. */
const datedAs: Partial<Readonly<Record<NextStepId, readonly ReminderKind[]>>> = {
  sign: ['signature'],
  'check-checklist': ['decision'],
  'fill-in-checklist': ['checklist', 'reply'],
  'put-right-answers': ['checklist'],
  'answer-checklist-question': ['checklist'],
  'read-agreement': ['reply'],
  decide: ['reply'],
  'decide-on-new-version': ['reply'],
};

/** ISO date: by when it is asked for, as whoever is reminded reads it. */
function dueOf({ file }: Standing, id: NextStepId, actor: Actor, today: string): string | undefined {
  const [kinds, side] = [datedAs[id], sideOf(file, actor.organisation)];
  if (!kinds || !side) return undefined;
  return datesOfAgreement(file, side, catalogue, today).find(({ kind }) => kinds.includes(kind))?.due;
}

/** “for 3 days, due by 5 December 2026” */
function sinceAndDue(since: string, due: string | undefined, now: string): string {
  if (due === undefined) return sinceInWords(since, now);
  return `${sinceInWords(since, now)}, ${dueInWords(due, dayOf(now))}`;
}

/** What the reader has to do is with the reader, whoever has the text. */
const ownTag = (standing: Standing, today: string, reader: string): string =>
  standing.file.status === 'with-partner' ? homeWords.withYou : agreementTag(standing, today, reader);

/** What this person does next with it. */
export function needed({ standing, actor, now }: Looked): readonly WorkRow[] {
  const { file } = standing;
  const names = { ...agreementNames(file, actor.organisation), other: file.partner ? nameOf(file, actor) : 'a partner' };
  return nextSteps(standing, actor).flatMap(({ id, yours, since, why }) => {
    if (!yours) return [];
    const { link, reason, href: to } = filledIn({ ...stepWords[id], reason: reasonOfStep({ id, ...(why && { why }) }) }, names);
    const due = dueOf(standing, id, actor, dayOf(now));
    const row: WorkRow = {
      key: `${file.reference} ${id}`,
      href: to,
      text: link,
      why: reason,
      about: aboutOf(file),
      since: sinceAndDue(since, due, now),
      tag: ownTag(standing, dayOf(now), actor.organisation),
      rank: ranks[id] ?? 'drafting',
      at: since,
      ...(due !== undefined && { due }),
    };
    return [markedFor(row, actor, (one) => nextSteps(standing, one).some((step) => step.id === id && step.yours))];
  });
}

/** Who has it instead. */
export function waiting({ standing, actor, now }: Looked): readonly WorkRow[] {
  const { file } = standing;
  const side = sideOf(file, actor.organisation);
  const [first] = whoHasIt(standing).filter((one) => one.name !== actor.name || one.side !== side);
  if (!first) return [];
  const who = first.side === side && first.name === first.organisation ? ownOrganisation : first.name;
  const doing = (side === 'receiving' ? heldWordsToPartner : heldWords)[first.task];
  return [
    {
      key: file.reference,
      href: href(file),
      text: nameOf(file, actor),
      why: `${who} ${filledIn(doing, agreementNames(file, actor.organisation))}`,
      about: aboutOf(file),
      since: sinceInWords(first.since, now),
      tag: agreementTag(standing, dayOf(now), actor.organisation),
      rank: 'drafting',
      at: first.since,
    },
  ];
}

/** Worked out once for where the agreement stands. */
const tagOf = oncePer(({ file, model, result, context }: Standing, side: Side): string | undefined => {
  const { checklist } = file;
  if (!checklist || !model || !result) return undefined;
  return checklistTag(checklist, checklistContext(model, result, catalogue, context.today), side, file.rechecks).text;
});

/** Of an agreement that is under way; the partner sees it once it is sent. */
export function checklistOf({ standing, actor }: Looked): readonly ListedChecklist[] {
  const { file } = standing;
  const side = sideOf(file, actor.organisation) ?? 'receiving';
  const { checklist, status } = file;
  const tag = status === 'draft' || status === 'ended' ? undefined : tagOf(standing, side);
  if (!checklist || tag === undefined) return [];
  const name = side === 'receiving' ? `Checklist for ${file.sharing.name}` : `Checklist of ${file.partner?.name ?? 'the partner'}`;
  // Everybody of both sides may read it: whoever does nothing with it too.
  const page = side === 'sharing' && hasRole(actor, 'ig-lead') ? '/review' : '';
  return [{ id: checklist.id, name, about: aboutOf(file), tag, href: `/checklists/${checklist.id}${page}` }];
}
