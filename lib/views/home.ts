import 'server-only';
// The home page: what needs you, and nothing else first.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { heldWords, heldWordsToPartner, ownOrganisation, stepWords } from '@/content/wording/next-steps';
import { undeliveredWords } from '@/content/wording/undelivered';
import * as agreements from '@/db/agreements';
import * as organisations from '@/db/organisations';
import * as undelivered from '@/db/undelivered';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { nextSteps } from '@/lib/domain/agreement/next-step';
import { settleService } from '@/lib/domain/agreement/service-kind';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { whoHasIt } from '@/lib/domain/agreement/who-has-it';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistContext } from '@/lib/domain/assurance/checklist-context';
import { checklistTag } from '@/lib/domain/assurance/checklist-tag';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import { isProfileFinished } from '@/lib/domain/people/missing-in-profile';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import { agreementTag } from './agreement-tag';
import { aroundOnly } from './around-only';
import { unmadeCopies } from './unmade-copies';
import type { HomeModel, ListedAgreement, ListedChecklist, WorkItem } from './home-model';

/** The newest that are listed; more of them are for the register. */
const most = 100;

interface Looked {
  readonly standing: Standing;
  readonly actor: Actor;
  /** ISO UTC. */
  readonly now: string;
}
type Sorted = WorkItem & { readonly at: string };

const href = ({ reference }: Pick<AgreementFile, 'reference'>) => `/agreements/${reference}`;
/** The other side; a draft without a partner is called by its reference. */
const nameOf = (file: AgreementFile, actor: Actor) => (file.partner ? (agreementNames(file, actor.organisation).other ?? '') : `Draft ${file.reference}`);

const serviceOf = ({ answers }: AgreementFile) => settleService(answers, catalogue)?.label;
const aboutOf = (file: AgreementFile) => [serviceOf(file), file.reference].filter((one) => one !== undefined).join(', ');

function needed({ standing, actor, now }: Looked): readonly Sorted[] {
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
        at: since,
      },
    ];
  });
}

function waiting({ standing, actor, now }: Looked): readonly Sorted[] {
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
      at: first.since,
    },
  ];
}

function listed({ standing, actor, now }: Looked): ListedAgreement {
  const { file } = standing;
  return {
    reference: file.reference,
    href: href(file),
    name: nameOf(file, actor),
    service: serviceOf(file) ?? 'Not chosen yet',
    tag: agreementTag(standing, dayOf(now), actor.organisation),
    changed: dateInWords(dayOf(file.updatedAt)),
  };
}

/** A checklist lives as long as its agreement is under way or signed, and is seen by the partner once it is sent. */
function checklistOf({ standing, actor, now }: Looked): readonly ListedChecklist[] {
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

const ownProfile = { href: '/organisation', text: stepWords['finish-profile'].button };

const notArrived = (n: number): string => (n === 1 ? undeliveredWords.notice.one : undeliveredWords.notice.many.replace('{n}', String(n)));

/** What has waited longest comes first. */
const longestFirst = (items: readonly Sorted[]): readonly WorkItem[] => [...items].sort((a, b) => a.at.localeCompare(b.at)).map(({ at: _, ...item }) => item);

export const home = view({
  name: 'home',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor: Actor, now) => {
    const files = await agreements.list(q, actor.organisations, { limit: most + 1, offset: 0 });
    return {
      own: await organisations.own(q, actor.organisations, actor.organisation),
      files,
      unmade: await unmadeCopies(q, files, actor, now),
      mails: hasRole(actor, 'admin') ? (await undelivered.ofOrganisations(q, actor.organisations)).length : 0,
    };
  },
  allow: () => 'yes',
  show: ({ subject: { own, files, unmade, mails }, actor, now: moment }): HomeModel => {
    const now = moment.toISOString();
    const all = files.slice(0, most).map((file): Looked => ({ standing: standingOf(file, catalogue, aroundOnly(file, now)), actor, now }));
    const needsYou = all.flatMap(needed);
    const mine = new Set(needsYou.map(({ key }) => key.split(' ')[0]));
    return {
      greeting: actor.organisationName,
      needsYou: [...unmade, ...longestFirst(needsYou)],
      waiting: longestFirst(all.filter(({ standing }) => !mine.has(standing.file.reference)).flatMap(waiting)),
      agreements: all.map(listed),
      checklists: all.flatMap(checklistOf),
      mayStart: own !== undefined && startsAgreements(own) && hasRole(actor, 'drafter', 'ig-lead'),
      more: files.length > most,
      ...(mails > 0 && { undelivered: notArrived(mails) }),
      ...(files.length === 0 && own && !isProfileFinished(own) && mayChangeProfile(actor, own) && { profile: ownProfile }),
    };
  },
});
