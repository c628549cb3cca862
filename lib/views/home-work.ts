import 'server-only';
// One agreement on the home page: what it asks of the reader, or whom it waits for, and its checklist.
import { catalogue } from '@/content/catalogue';
import { heldWords, heldWordsToPartner, ownOrganisation, stepWords } from '@/content/wording/next-steps';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
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
import { sideOf } from '@/lib/domain/signing/who-signs';
import { agreementNames } from './agreement-names';
import { agreementTag } from './agreement-tag';
import type { ListedChecklist, WorkItem } from './home-model';

export interface Looked {
  readonly standing: Standing;
  readonly actor: Actor;
  /** ISO UTC. */
  readonly now: string;
}
export type Sorted = WorkItem & { readonly rank: number; readonly at: string };

const href = ({ reference }: Pick<AgreementFile, 'reference'>) => `/agreements/${reference}`;
/** The other side; a draft without a partner is called by its reference. */
const nameOf = (file: AgreementFile, actor: Actor) => (file.partner ? (agreementNames(file, actor.organisation).other ?? '') : `Draft ${file.reference}`);

const serviceOf = ({ answers }: AgreementFile) => settleService(answers, catalogue)?.label;
const newVersionOf = ({ replaces }: AgreementFile) => replaces && `${replaces.kind === 'renewal' ? 'renewal' : 'new version'} of ${replaces.reference}`;
const aboutOf = (file: AgreementFile) => [serviceOf(file), file.reference, newVersionOf(file)].filter((one) => one !== undefined).join(', ');

/** Signatures first, then what others wait to have read, changes, checklists, and drafts last. */
const order: readonly (readonly NextStepId[])[] = [
  ['sign'],
  [
    'finish-profile',
    'read-agreement',
    'say-where',
    'choose-reason',
    'decide',
    'decide-on-new-version',
    'check-checklist',
    'check-legal-side',
    'check-legal-side-again',
    'record-approval',
  ],
  ['answer-changes', 'change-for-ig-lead', 'change-route'],
  ['fill-in-checklist', 'answer-checklist-question'],
];
const rankOf = (id: NextStepId): number => order.findIndex((ids) => ids.includes(id)) + 1 || order.length + 1;

/** What this person does next with it. */
export function needed({ standing, actor, now }: Looked): readonly Sorted[] {
  const { file } = standing;
  const names = { ...agreementNames(file, actor.organisation), other: file.partner ? nameOf(file, actor) : 'a partner' };
  return nextSteps(standing, actor).flatMap(({ id, yours, since }) => {
    if (!yours) return [];
    const { link, reason, href: to } = filledIn(stepWords[id], names);
    return [
      {
        key: `${file.reference} ${id}`,
        href: to,
        text: link,
        why: reason,
        about: aboutOf(file),
        since: sinceInWords(since, now),
        tag: agreementTag(standing, dayOf(now), actor.organisation),
        rank: rankOf(id),
        at: since,
      },
    ];
  });
}

/** Who has it instead. */
export function waiting({ standing, actor, now }: Looked): readonly Sorted[] {
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
      rank: 0,
      at: first.since,
    },
  ];
}

/** Of an agreement that is under way; the partner sees it once it is sent. */
export function checklistOf({ standing, actor, now }: Looked): readonly ListedChecklist[] {
  const { file, model, result } = standing;
  const { checklist, status } = file;
  if (!checklist || !model || !result || status === 'draft' || status === 'ended') return [];
  const side = sideOf(file, actor.organisation);
  const { text: tag } = checklistTag(checklist, checklistContext(model, result, catalogue, dayOf(now)), side ?? 'receiving');
  const name = side === 'receiving' ? `Checklist for ${file.sharing.name}` : `Checklist of ${file.partner?.name ?? 'the partner'}`;
  const page =
    side === 'receiving'
      ? hasRole(actor, 'checklist-owner') && `/checklists/${checklist.id}`
      : hasRole(actor, 'ig-lead') && `/checklists/${checklist.id}/review`;
  return [{ id: checklist.id, name, about: aboutOf(file), tag, ...(page && { href: page }) }];
}

/** The most pressing kind first, and of a kind what has waited longest. */
export const inOrder = (items: readonly Sorted[]): readonly WorkItem[] =>
  [...items].sort((a, b) => a.rank - b.rank || a.at.localeCompare(b.at)).map(({ at: _, rank: _rank, ...item }) => item);
