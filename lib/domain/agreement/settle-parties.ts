// Both sides as the agreement sees them: profile, role, who pays, the law each names, its duty of confidence and its DSPT standing.
import { dsptStandingOf } from '../assurance/dspt-standing';
import { standingConfidentiality } from './settle-checklist';
import type { Commissioned, Role } from '../legal-basis/facts';
import { printName } from '../print/names';
import type { Answers } from '../questions/question';
import type { AgreementFile } from './agreement-file';
import { answeredList, answeredOn, answeredText } from './answered';
import type { Catalogue } from './catalogue';
import type { Party } from './model';
import { sitesTakingPart } from './own-people';
import type { SettledService } from './service-kind';
import { mayDoOf } from './settle-service';
import { suggestedInterests } from './suggested-interests';
import type { Organisation } from '../people/organisation';

const payers: Readonly<Record<string, Commissioned>> = { health: 'health', social: 'adult_social_care', 'other-public': 'other_public' };

/** Asked for care only. Nobody else, and not sure, both count as none. */
function commissionedBy(answers: Answers, { kind }: SettledService): readonly Commissioned[] {
  if (kind === undefined || kind === 'wider_support') return [];
  const found = answeredList(answers, 'who-pays', 'commissioner').flatMap((payer) => payers[payer] ?? []);
  return found.length > 0 || answers['who-pays'] === undefined ? found : ['none'];
}

const paidForCare = (commissioned: readonly Commissioned[]): boolean => commissioned.includes('health') || commissioned.includes('adult_social_care');

/** A law that an adviser names counts only where it is asked for: care that a public body pays for (rule A6.2), or an advocate that acts under a law (C9). */
function partnerTask(organisation: Organisation, answers: Answers, commissioned: readonly Commissioned[], { statute }: SettledService): Party['taskInLaw'] {
  if (organisation.publicAuthority) return organisation.taskInLaw;
  const act = paidForCare(commissioned) || statute !== undefined ? answeredText(answers, 'our-task', 'law') : undefined;
  return act === undefined ? undefined : { task: '', act };
}

interface ReasonAt {
  readonly question: string;
  readonly field: string;
}

/** The side's own three lines, or the suggested ones that it took over; absent until it answered. */
function interestsOf(side: Party['side'], at: ReasonAt, file: AgreementFile, service: SettledService, catalogue: Catalogue): Party['legitimateInterests'] {
  const { answers } = file;
  const [choice, on] = [answeredText(answers, at.question, at.field), answeredOn(answers, at.question)];
  if (choice === undefined || on === undefined) return undefined;
  if (choice === 'change') {
    const own = (field: string) => answeredText(answers, at.question, field) ?? '';
    return { want: own('want'), need: own('need'), fair: own('fair'), on };
  }
  const names = printNames(file);
  return { ...suggestedInterests(side, file, service, { ...names, use: mayDoOf(answers, service, names, catalogue) }, catalogue), on };
}

/** Suggested: each decides for itself. Whoever only follows instructions is no party to a sharing agreement (rules G3 and G6). */
function rolesOf(answers: Answers): Readonly<Record<Party['side'], Role>> {
  const role = answeredText(answers, 'who-decides', 'role');
  if (role === 'both') return { sharing: 'joint_controller', receiving: 'joint_controller' };
  return { sharing: 'independent_controller', receiving: role === 'instructions' ? 'processor' : 'independent_controller' };
}

/** “the Surgery” and “the Charity”, as they read inside a sentence. */
export function printNames({ sharing, partner }: AgreementFile): { readonly sharingOrg: string; readonly partner: string } {
  const parties = [{ id: sharing.id, organisation: sharing }, ...(partner ? [{ id: partner.id, organisation: partner }] : [])] as const;
  const [first, second] = parties;
  return { sharingOrg: printName(first, parties), partner: second ? printName(second, parties) : 'the partner' };
}

function sharingParty(file: AgreementFile, service: SettledService, catalogue: Catalogue): Party {
  const { sharing, sharingSignatory, igReview } = file;
  const sites = sitesTakingPart(file, 'sharing');
  const interests = interestsOf('sharing', { question: 'our-reason', field: 'wording' }, file, service, catalogue);
  return {
    id: sharing.id,
    side: 'sharing',
    organisation: sharing,
    ...(sites.length > 0 && { sites }),
    role: rolesOf(file.answers).sharing,
    commissioned: [],
    confidentialityDuty: sharing.confidentialityDuty,
    ...(sharing.taskInLaw && { taskInLaw: sharing.taskInLaw }),
    // The toolkit is England’s: a result from before a move says nothing of the nation’s own standard.
    ...(sharing.nation === 'england' && sharing.dspt && { dspt: sharing.dspt }),
    ...(interests && { legitimateInterests: interests }),
    ...(sharingSignatory && { signatory: { personId: sharingSignatory.personId, name: sharingSignatory.name, role: sharingSignatory.job } }),
    ...(igReview?.publishedWhere && { notice: { where: igReview.publishedWhere, ...(igReview.published && { on: igReview.published }) } }),
  };
}

const webAddress = /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/iu;

/** A web address as people read it: without its protocol, and without a slash at the end. */
const readable = (address: string): string => address.replace(/^https?:\/\//iu, '').replace(/\/+$/u, '');

/**
 * A web address stands beside “website”; somebody without one says in words how people are told. Only a Yes tells of a notice: an address
 * in the profile shows nothing of a notice that is partly there, or planned.
 */
function noticeOf(organisation: Organisation, checklist: AgreementFile['checklist']): Party['notice'] {
  if (!checklist || answeredText(checklist.answers, 'privacy', 'answer') !== 'in-place') return undefined;
  const told = answeredText(checklist.answers, 'privacy', 'noticeUrl');
  if (told !== undefined) return webAddress.test(told.trim()) ? { where: 'website', address: readable(told.trim()) } : { where: told };
  return organisation.noticeUrl ? { where: 'website' } : undefined;
}

function receivingParty(organisation: Organisation, file: AgreementFile, service: SettledService, catalogue: Catalogue): Party {
  const { answers, checklist, reply } = file;
  const commissioned = commissionedBy(answers, service);
  const [taskInLaw, dspt] = [partnerTask(organisation, answers, commissioned, service), checklist && dsptStandingOf(checklist)];
  const interests = interestsOf('receiving', { question: 'only-you', field: 'reason' }, file, service, catalogue);
  const notice = noticeOf(organisation, checklist);
  const signatory = reply?.signatory;
  const sites = sitesTakingPart(file, 'receiving');
  return {
    id: organisation.id,
    side: 'receiving',
    organisation,
    ...(sites.length > 0 && { sites }),
    role: rolesOf(answers).receiving,
    commissioned,
    ...standingConfidentiality(organisation, checklist),
    ...(taskInLaw && { taskInLaw }),
    ...(dspt && { dspt }),
    ...(interests && { legitimateInterests: interests }),
    ...(signatory && { signatory: { personId: signatory.personId, name: signatory.name, role: signatory.job } }),
    ...(notice && { notice }),
  };
}

export function settledParties(file: AgreementFile, partner: Organisation, service: SettledService, catalogue: Catalogue): readonly Party[] {
  return [sharingParty(file, service, catalogue), receivingParty(partner, file, service, catalogue)];
}
