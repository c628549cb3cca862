// What stands in the fields of a page on its first visit. Choices are never made for anybody; only behind “Change” stand the
// words or details that are being changed.
import { mayDoOf, suggestedPurpose } from '../agreement/settle-service';
import { chosenItemIds } from '../agreement/chosen-items';
import { choiceOf, type ContactKey, sendingTeam, sitesTakingPart } from '../agreement/own-people';
import { serviceForTeam } from '../agreement/service-for-team';
import { leftOut } from '../agreement/left-out';
import { printNames } from '../agreement/settle-parties';
import { startingSet } from '../agreement/starting-set';
import { leftOutWords } from '../print/sections/details';
import { suggestedInterests } from '../agreement/suggested-interests';
import { suggestedKeeping, suggestedNotTakenMonths } from '../agreement/suggested-wording';
import { suggestedTerms } from '../agreement/standard-terms';
import { askedValue } from '../ask/asked-answers';
import { carriedValue } from '../legal-basis/enquiry/carried-answers';
import type { Organisation } from '../people/organisation';
import { stillBound } from './bind-answer';
import { deciderOf } from '../print/decider';
import type { FormValue } from './form';
import { filledIn } from './resolve-question';
import { askedInDraft, endangersInDraft } from './asked-in-draft';
import type { Step } from './journey';
import type { JourneyContext } from './journey-context';

type Start = (context: JourneyContext) => FormValue;

const purposeOf: Start = ({ file, catalogue }) => {
  const service = serviceForTeam(file, catalogue);
  return service ? { ...suggestedPurpose(service, printNames(file), catalogue) } : {};
};

const interestsOf =
  (side: 'sharing' | 'receiving'): Start =>
  (context): FormValue => {
    const { file, catalogue } = context;
    const service = serviceForTeam(file, catalogue);
    if (!service) return {};
    const mayDo = mayDoOf(file.answers, service, printNames(file), catalogue);
    const { want, need, fair } = suggestedInterests(
      side,
      file,
      service,
      { ...printNames(file), use: mayDo.charAt(0).toUpperCase() + mayDo.slice(1) },
      catalogue,
    );
    return { want, need, fair };
  };

/** The details that were suggested and added so far. */
const detailsOf: Start = ({ file, catalogue }): FormValue => {
  const service = serviceForTeam(file, catalogue);
  if (!service) return {};
  const { 'details-choose': _, ...answers } = file.answers;
  return { items: chosenItemIds(answers, startingSet(service, catalogue), catalogue) };
};

const keepingOf: Start = (context) => {
  const { file, catalogue } = context;
  const service = serviceForTeam(file, catalogue);
  const sites = file.partner?.sites && { sites: sitesTakingPart(file, 'receiving').map(({ id }) => id) };
  return service
    ? { ...interestsOf('receiving')(context), ...suggestedKeeping(service, catalogue, file.partner), notTaken: String(suggestedNotTakenMonths), ...sites }
    : {};
};

/** Somebody who said that the details are too many or too few has said what to change already. */
const changesOf: Start = ({ file }): FormValue => {
  const { enough, tooMuch, missing } = file.answers.enough?.value ?? {};
  if (enough === 'too-much') return { changes: `It is more than we need. ${String(tooMuch)}` };
  return enough === 'missing' ? { changes: `Something is missing. ${String(missing)}` } : {};
};

/** Without a Caldicott Guardian: the senior information risk owner, or what the profile says is done instead. */
const inPlaceOfGuardian = (sharing: Organisation): string | undefined =>
  choiceOf(sharing, 'siro') ?? (sharing.contacts.caldicottAlternative ? 'caldicottAlternative' : undefined);

/** D07: the people of the profile, and whoever is named to sign. */
const peopleOf: Start = ({ file }): FormValue => {
  const { sharing, sharingSignatory } = file;
  const team = sendingTeam(file);
  const choices = { questions: 'objections', igLead: 'igLead', senior: 'caldicott' } as const satisfies Record<string, ContactKey>;
  const contacts = Object.entries(choices).flatMap(([field, key]) => {
    const choice = choiceOf(sharing, key) ?? (key === 'caldicott' ? inPlaceOfGuardian(sharing) : undefined);
    return choice === undefined ? [] : [[field, choice] as const];
  });
  return {
    ...(team && { team: team.id }),
    ...Object.fromEntries(contacts),
    ...(sharingSignatory && { signatory: sharingSignatory.personId }),
    ...(team?.approver && { approver: team.approver }),
    ...(sharing.sites && { sites: sitesTakingPart(file, 'sharing').map(({ id }) => id) }),
  };
};

const leftOutOf: Start = ({ file, catalogue }): FormValue => {
  const service = serviceForTeam(file, catalogue);
  return service ? { text: leftOutWords(leftOut(file.answers, service, catalogue), catalogue) } : {};
};

/** A start for steps of one’s own, in short words of those that would print; who decides in doubt is called by a short name where theirs is long. */
const ownSteps: Start = (context) => {
  const { catalogue, file } = context;
  const law = askedInDraft(context);
  if (law === 'statutory_duty') return { stepsText: catalogue.capacityStepsLaw.join('\n') };
  const written = (steps: readonly string[]) => (endangersInDraft(context) ? [...steps.slice(0, -1), catalogue.capacityRecordSafely] : steps).join('\n');
  if (law !== 'implied_consent') return { stepsText: written(catalogue.capacitySteps) };
  const steps = (decider: string) => written(filledIn(catalogue.capacityStepsCare, { decider }));
  const named = steps(deciderOf({ organisation: file.sharing }));
  return { stepsText: named.length <= 200 ? named : steps('whoever section 9 names') };
};

const starts: Readonly<Record<string, Start>> = {
  'purpose-edit': purposeOf,
  'details-choose': detailsOf,
  capacity: ownSteps,
  'our-reason': interestsOf('sharing'),
  'our-people': peopleOf,
  dates: () => ({ start: 'last-signature', review: '12m' }),
  'left-out': leftOutOf,
  'who-decides': () => ({ role: 'each' }),
  'standard-terms': ({ file }) => suggestedTerms(file.answers),
  'only-you': keepingOf,
  decide: changesOf,
};

/** What has changed elsewhere since the answer was given: the signature may have been passed on. */
const sinceThen: Readonly<Record<string, Start>> = {
  'our-people': ({ file: { sharingSignatory } }): FormValue => (sharingSignatory ? { signatory: sharingSignatory.personId } : {}),
};

/**
 * The value that a page is drawn with: the stored answer, even one that stands no more, or what it starts from. Whether certain details are
 * enough is not carried over to others, and having read one legal basis is not having read another.
 */
export function startingValue({ question, item, answer }: Pick<Step, 'question' | 'item' | 'answer'>, context: JourneyContext): FormValue {
  const { file, catalogue } = context;
  const suggested = { ...carriedValue(question.id, file.answers, catalogue), ...askedValue(question.id, item, file.answers) };
  const start = { ...starts[question.id]?.(context), ...suggested };
  const forOthers = (question.binds === 'details' || question.binds === 'legal-result') && answer !== undefined && !stillBound(question, answer.value, context);
  return { ...start, ...(!forOthers && answer?.value), ...sinceThen[question.id]?.(context) };
}
