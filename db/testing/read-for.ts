// Every repository function that reads in the name of somebody, with what it is asked for.
import * as agreementList from '../agreement-list';
import * as agreements from '../agreements';
import * as earlier from '../answered-before';
import * as asks from '../asks';
import * as checklistAgain from '../checklist-again';
import * as checklistLooks from '../checklist-looks';
import * as comingDays from '../coming-days';
import * as checklistFiles from '../checklist-files';
import * as checklists from '../checklists';
import * as colleagueInvitations from '../colleague-invitations';
import * as comments from '../comments';
import * as contactNotices from '../contact-notices';
import * as deputyships from '../deputyships';
import * as dsptHistory from '../dspt-history';
import * as evidenceFiles from '../evidence-files';
import * as heldWork from '../held-work';
import * as invitations from '../invitations';
import * as listedChecklists from '../listed-checklists';
import * as listedForReader from '../listed-for-reader';
import * as mailboxes from '../mailboxes-to-confirm';
import * as membership from '../membership';
import * as organisations from '../organisations';
import * as partners from '../partners';
import * as passports from '../passports';
import * as people from '../people';
import * as pointMessages from '../point-messages';
import * as selfAssessments from '../self-assessments';
import * as signedCopies from '../signed-copies';
import type { Q } from '../store';
import * as successors from '../successors';
import * as toldAnswers from '../told-answers';
import * as unanswered from '../unanswered';
import * as undelivered from '../undelivered';
import * as versionNumbers from '../version-numbers';
import * as versions from '../versions';
import * as wentWrong from '../went-wrong';
import { charity, type ReadWorld, signatory, surgery } from './read-world';

type Reads = (q: Q, own: readonly string[], world: ReadWorld) => Promise<unknown>;

const all = { limit: 50, offset: 0 };
const today = '2028-06-01';
const another = { id: 'another', organisationId: charity, sharingOrganisationId: surgery };

const looksAfter = () => ({ kinds: ['plan', 'help', 'evidence'] as const, others: [] });
const everyDay = { person: '', looksAfter, from: '2000-01-01', until: '9999-01-01' };

/** Module and function → the call. */
export const readFor: Readonly<Record<string, Reads>> = {
  'agreement-list newest': (q, own) => agreementList.newest(q, own, 10),
  'agreement-list partners': (q, own) => agreementList.partners(q, own, 10),
  'agreement-list services': (q, own) => agreementList.services(q, own),
  'agreement-list reviews': async (q, own) => (await agreementList.reviews(q, own, today)).expired,
  'agreement-list reviewsOfEach': (q, own) => agreementList.reviewsOfEach(q, own, today),
  'agreements file': (q, own, { reference }) => agreements.file(q, reference, own),
  'agreements these': (q, own, { reference }) => agreements.these(q, [reference], own),
  'agreements references': (q, own) => agreements.references(q, own),
  'agreements between': (q, own, { next }) => agreements.between(q, next, own),
  'answered-before answeredBefore': (q, own, { next }) => earlier.answeredBefore(q, { ...next, id: 'another' }, own),
  'asks askedOfThem': (q, own) => asks.askedOfThem(q, own),
  'asks waitedFor': (q, own) => asks.waitedFor(q, own, 10),
  'asks waitingOf': (q, own) => asks.waitingOf(q, own),
  'checklist-again among': (q, own, { reference }) => checklistAgain.among(q, [reference], own, today),
  'checklist-again looksToCome': (q, own) => checklistAgain.looksToCome(q, own),
  'coming-days comingFor': (q, own) => comingDays.comingFor(q, own, { ...everyDay, today }, 10),
  'checklist-again toCheckAgain': (q, own) => checklistAgain.toCheckAgain(q, own, today, 10),
  'checklist-files find': (q, own, { checklist }) => checklistFiles.find(q, checklist.id, own),
  'checklist-files toldSince': async (q, own, { checklist }) => (await checklistFiles.toldSince(q, checklist, own)).notices,
  'checklist-looks lastOf': (q, own, { checklist }) => checklistLooks.lastOf(q, checklist, own),
  'checklists find': (q, own, { checklist }) => checklists.find(q, checklist.id, own),
  'checklists answeredBy': (q, own) => checklists.answeredBy(q, charity, own),
  'checklists lastSent': (q, own) => checklists.lastSent(q, { id: 'another', organisationId: charity }, own),
  'checklists acceptedOf': (q, own, { reference }) => checklists.acceptedOf(q, [reference], own),
  'checklists acceptedBy': (q, own) => checklists.acceptedBy(q, charity, own),
  'checklists acceptedBeside': (q, own) => checklists.acceptedBeside(q, another, own),
  'checklists sentBeside': (q, own) => checklists.sentBeside(q, another, own),
  'colleague-invitations own': (q, own) => colleagueInvitations.own(q, 'of-a-colleague', own),
  'colleague-invitations waiting': (q, own) => colleagueInvitations.waiting(q, own),
  'comments ofAgreement': (q, own, { next }) => comments.ofAgreement(q, next.reference, own),
  'comments one': (q, own, { next, thread }) => comments.one(q, next.reference, thread, own),
  'contact-notices ofAgreement': (q, own, { reference }) => contactNotices.ofAgreement(q, reference, own),
  'contact-notices ofNotice': (q, own, { notice }) => contactNotices.ofNotice(q, notice, own),
  'contact-notices before': (q, own, { next }) => contactNotices.before(q, next, own),
  'deputyships ofPerson': (q, own) => deputyships.ofPerson(q, 'northfield-reader', own),
  'deputyships withPerson': (q, own) => deputyships.withPerson(q, 'northfield-reader', own),
  'deputyships own': (q, own) => deputyships.own(q, 'a-deputyship', own),
  'dspt-history ofOrganisation': (q, own) => dsptHistory.ofOrganisation(q, own, charity),
  'evidence-files bytesOf': (q, own) => evidenceFiles.bytesOf(q, charity, own),
  'held-work ofPerson': (q, own) => heldWork.ofPerson(q, 'northfield-ig-lead', own),
  'invitations newestFor': (q, own, { reference }) => invitations.newestFor(q, reference, own),
  'listed-checklists howMany': (q, own) => listedChecklists.howMany(q, own, today),
  'listed-checklists lines': (q, own) => listedChecklists.lines(q, own, undefined, { ...all, today }),
  'listed-checklists toReview': (q, own) => listedChecklists.toReview(q, own),
  'listed-for-reader namedToSign': (q, own) => listedForReader.namedToSign(q, own, signatory, 10),
  'membership former': (q, own) => membership.former(q, own),
  'organisations own': (q, own) => organisations.own(q, own, surgery),
  'organisations editsOf': (q, own) => organisations.editsOf(q, own, charity),
  'partners howMany': (q, own) => partners.howMany(q, own),
  'partners lines': (q, own) => partners.lines(q, own, all),
  'partners find': (q, own) => partners.find(q, charity, own),
  'partners formerNames': (q, own) => partners.formerNames(q, [charity], own),
  'partners checklistsWith': (q, own) => partners.checklistsWith(q, [charity], own, 1),
  'passports all': (q, own) => passports.all(q, own, charity),
  'passports newest': (q, own) => passports.newest(q, own, charity),
  'passports uses': (q, own) => passports.uses(q, own, charity),
  'passports heldBy': (q, own, { checklist }) => passports.heldBy(q, own, checklist),
  'people ofOrganisations': async (q, own) => (await people.ofOrganisations(q, own)).filter(({ organisationId }) => organisationId === surgery),
  'people holding': async (q, own) => (await people.holding(q, own, 'ig-lead')).filter(({ organisationId }) => organisationId === surgery),
  'mailboxes-to-confirm toConfirm': (q, own) => mailboxes.toConfirm(q, own, 10),
  'point-messages of': (q, own, { checklist }) => pointMessages.of(q, checklist, own),
  'self-assessments begun': (q, own) => selfAssessments.begun(q, own, charity),
  'signed-copies task': (q, own, { versionId }) => signedCopies.task(q, versionId, own),
  'successors chain': (q, own, { reference }) => successors.chain(q, reference, own),
  'successors beforeOf': (q, own, { next }) => successors.beforeOf(q, next, own),
  'successors successorsOf': (q, own, { reference }) => successors.successorsOf(q, [reference], own),
  'successors nextOf': (q, own, { reference }) => successors.nextOf(q, { reference }, own),
  'successors replacingSubject': (q, own, { reference }) => successors.replacingSubject(q, reference, own),
  'told-answers of': (q, own, { checklist }) => toldAnswers.of(q, checklist, own),
  'unanswered unanswered': (q, own) =>
    unanswered.unanswered(q, own, { own, leads: own, answers: own, replies: own, persons: ['northfield-drafter'], most: 10 }),
  'undelivered ofOrganisations': (q, own) => undelivered.ofOrganisations(q, own),
  'undelivered one': (q, own) => undelivered.one(q, 'a-mail-told', own),
  'version-numbers versionNumbers': (q, own, { reference }) => versionNumbers.versionNumbers(q, [reference], own),
  'versions frozen': (q, own, { reference }) => versions.frozen(q, reference, 1, own),
  'versions all': (q, own, { reference }) => versions.all(q, reference, own),
  'versions signedBefore': (q, own, { next }) => versions.signedBefore(q, next, own),
  'went-wrong wentWrong': async (q, own) => {
    const { copies, mails } = await wentWrong.wentWrong(q, own, 10);
    return [...copies, ...mails];
  },
};

/** Not read in anybody’s name, though they are told of organisations: why. */
export const notReadFor: Readonly<Record<string, string>> = {
  'checklist-files lookAfresh': 'it writes, and what it reads it reads by agreements.file',
  'undelivered tell': 'it writes, for whom the worker says',
  'organisations partnersFor': 'whom an agreement can be made with is known to every member: everybody but themselves',
};
