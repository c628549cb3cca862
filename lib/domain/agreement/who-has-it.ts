// Who has the agreement now, with what, and since when. Two may have it at once: one side signs while the other does.
import { latestMoment } from '../audit/latest-moment';
import { signatoryOf } from '../signing/who-signs';
import type { AgreementFile } from './agreement-file';
import { checkMet, partnerMustSayWhere } from './checks';
import type { Side } from './model';
import type { Standing } from './standing';
import { toPutRight } from './to-put-right';

export type HeldTask =
  | 'drafting'
  | 'changing'
  | 'legal-side'
  | 'approving'
  | 'sending'
  | 'checklist'
  | 'checklist-to-start'
  | 'checklist-question'
  | 'checklist-not-accepted'
  | 'reply'
  | 'saying-where'
  | 'checklist-decision'
  | 'legal-side-again'
  | 'final-version'
  | 'putting-right'
  | 'signature';

export interface Holding {
  readonly task: HeldTask;
  readonly side: Side;
  /** A person, or an organisation while it is not known who of it. */
  readonly name: string;
  readonly organisation: string;
  /** ISO UTC. */
  readonly since: string;
}

const lead = ({ igLead, sharing }: AgreementFile) => igLead?.name ?? sharing.contacts.igLead.name;

function drafting({ file, factsFor }: Standing): Holding {
  const since = file.heldSince ?? file.updatedAt;
  const at = { side: 'sharing', organisation: file.sharing.name, since } as const;
  if (file.heldBy === 'drafter') return { ...at, task: file.status === 'changes-asked' ? 'changing' : 'drafting', name: file.drafter.name };
  const facts = factsFor('sharing');
  const read = checkMet['ig-review-ready'](facts) && checkMet['dpia-settled'](facts);
  const task = !read ? 'legal-side' : checkMet['internally-approved'](facts) ? 'sending' : 'approving';
  return { ...at, task, name: lead(file) };
}

function checklistHeld(file: AgreementFile): readonly Holding[] {
  const { checklist, sent, sharing, partner } = file;
  if (!checklist || !partner || checklist.status === 'accepted' || checklist.status === 'accepted-with-plan') return [];
  if (checklist.status === 'with-sharing-organisation')
    return [{ task: 'checklist-decision', side: 'sharing', name: lead(file), organisation: sharing.name, since: checklist.sentAt ?? sent?.at ?? '' }];
  const asked = checklist.status === 'question-asked';
  const since = (asked ? checklist.review?.at : checklist.decision?.at) ?? sent?.at ?? '';
  const begun = checklist.status !== 'in-progress' || Object.keys(checklist.answers).length > 0;
  const refused = checklist.status === 'not-accepted' && 'checklist-not-accepted';
  return [
    {
      task: asked ? 'checklist-question' : refused || (begun ? 'checklist' : 'checklist-to-start'),
      side: 'receiving',
      name: partner.name,
      organisation: partner.name,
      since,
    },
  ];
}

/** Both sides may have it, where nobody knows on which the mistake is. */
function puttingRight(standing: Standing, since: string): readonly Holding[] {
  const { drafter, sharing, partner } = standing.file;
  const task = 'putting-right';
  return [
    ...(toPutRight(standing, 'receiving').length > 0 && partner
      ? [{ task, side: 'receiving', name: partner.name, organisation: partner.name, since } as const]
      : []),
    ...(toPutRight(standing, 'sharing').length > 0 ? [{ task, side: 'sharing', name: drafter.name, organisation: sharing.name, since } as const] : []),
  ];
}

function withPartner(standing: Standing): readonly Holding[] {
  const { file, factsFor } = standing;
  const { partner, reply, sent, sharing, checklist, drafter } = file;
  const open = checklistHeld(file);
  if (!partner) return open;
  if (!reply) return [...open, { task: 'reply', side: 'receiving', name: partner.name, organisation: partner.name, since: sent?.at ?? '' }];
  const facts = factsFor('sharing');
  const since = latestMoment(reply.at, checklist?.decision?.at);
  if (partnerMustSayWhere(facts))
    return [...open, { task: 'saying-where', side: 'receiving', name: partner.name, organisation: partner.name, since: reply.at }];
  const wrong = puttingRight(standing, reply.at);
  if ((['legal-basis-as-read', 'stays-in-settled', 'own-words-read'] as const).some((check) => !checkMet[check](facts)))
    return [
      ...open,
      ...wrong.filter(({ side }) => side === 'receiving'),
      { task: 'legal-side-again', side: 'sharing', name: lead(file), organisation: sharing.name, since: reply.at },
    ];
  if (open.length > 0 || wrong.length > 0) return [...open, ...wrong];
  return [{ task: 'final-version', side: 'sharing', name: drafter.name, organisation: sharing.name, since }];
}

function signing(file: AgreementFile): readonly Holding[] {
  const since = file.version?.frozenAt ?? file.updatedAt;
  return (['sharing', 'receiving'] as const).flatMap((side): readonly Holding[] => {
    const organisation = (side === 'sharing' ? file.sharing : file.partner)?.name ?? '';
    return file.signed?.includes(side) ? [] : [{ task: 'signature', side, name: signatoryOf(file, side)?.name ?? organisation, organisation, since }];
  });
}

/** Nobody has it once everything is signed or ended. */
export function whoHasIt(standing: Standing): readonly Holding[] {
  const { file } = standing;
  if (file.status === 'signed' || file.status === 'ended') return [];
  if (file.status === 'ready-to-sign' || file.status === 'part-signed') return signing(file);
  if (file.status === 'with-partner') return withPartner(standing);
  return [drafting(standing), ...checklistHeld(file).filter(({ task }) => task === 'checklist-decision')];
}
