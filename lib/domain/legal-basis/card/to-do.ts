// What must be done, and what needs a second look: each in a sentence, with whose it is and the rule that asked for it. Where somebody’s
// safety is at stake, what is done now stands apart from what organisations set up beforehand: nobody waits for an agreement.
import type { AgreementModel, Party } from '../../agreement/model';
import { asNationSays } from '../../print/nation-words';
import { actionSentences, recordNameless, recordSafely, recordSentences, sentenceOf } from '../actions';
import { onlyImcasRight } from '../named-law';
import type { AgreementResult } from '../result';
import { choiceBehind } from './chosen-condition';
import { consentWords } from './consent-words';
import type { CardSource } from './condition-lines';
import type { CardLine, CardPart } from './legal-card';
import { whoseAction } from './whose-action';
import { whyPanel } from './why-panel';

/** One case at a time (rules C3 and C4): in the order in which they are done. What is not here is set up beforehand. */
const inTheCase: readonly string[] = [
  'CASE_BY_CASE_DECISION',
  'EXCLUDE_GENDER_HISTORY',
  'TELL_OR_SEEK_CONSENT_IF_SAFE',
  'COMPETENCE_AND_PARENTAL_RESPONSIBILITY',
  'INVOLVE_SAFEGUARDING_LEAD',
  'RECORD_REASONS',
];
/** Somebody with parental responsibility may be the danger. */
const listenToTheChild = 'Listen to the child. Ask or tell somebody with parental responsibility only where that adds no risk.';

/** Rule A6.2 fired, and which reason holds waits for the law that a party may name: both ends are said. */
export function waitingForLaw(model: AgreementModel, { flows }: AgreementResult): readonly Party[] {
  if (model.received !== undefined) return [];
  return model.parties.filter(({ id }) => flows.some(({ result }) => result.overrides.some((one) => one.partyId === id && one.by === 'answer')));
}

/** Who decides for a child, as the agreement prints it; undefined: each person is asked, and the sentence of the catalogue says it. */
function ofChildren({ model: { people, service }, commonLaw, enquiry }: CardSource): string | undefined {
  const oneCase = enquiry?.purpose === 'safeguarding' || enquiry?.purpose === 'emergency';
  // Where a law gives the right nobody takes them to decide: whom that law reaches, it says itself.
  if (!people.children && people.young && commonLaw === 'statutory_duty' && !oneCase)
    return service.statute !== undefined && onlyImcasRight(service.statute)
      ? 'Refer people of 16 and 17 only where they are not able to decide. The Act that is named is for people of 16 and over.'
      : 'See which people of 16 and 17 the law that is named reaches.';
  if (!people.children && people.young && !oneCase) return 'Take people of 16 and 17 to be able to decide, as adults are. The agreement says so.';
  const unasked = commonLaw === 'implied_consent' || commonLaw === 'statutory_duty';
  return unasked
    ? 'Tell a child who understands, who can say no. For one who does not, ask someone with parental responsibility, unless asking adds risk. The agreement says so.'
    : undefined;
}

/** The toolkit is England’s (rule G5), and a law that was named is named: such an action reads otherwise here. */
function inThisAgreement(id: string, { nation, service, team, consentRecord }: AgreementModel): string | undefined {
  if (id === 'CONSENT_FORM_OR_VERBAL_RECORD') return recordSentences[consentRecord ?? ''];
  if (id === 'RECORD_CONSENT_IN_RECORD' && service.highHarm) return recordSafely;
  if (id === 'RECORD_CONSENT_IN_RECORD' && team?.anonymousAccess) return recordNameless;
  if (id === 'NAME_STATUTE' && service.statute !== undefined) return `The agreement names the law: ${service.statute}.`;
  return id === 'BOTH_DSPT' && nation !== 'england' ? 'Show how both sides keep details safe, by your nation’s own standard.' : undefined;
}

/** An agreement names its partner; whoever only asks has none by that name. */
const byName = (sentence: string, { model, enquiry }: CardSource): string => {
  const partner = enquiry ? 'the other organisation' : model.parties.find(({ side }) => side === 'receiving')?.organisation.name;
  return partner === undefined ? sentence : sentence.replaceAll('the partner', () => partner);
};

const ofParents = (id: string, source: CardSource): string | undefined =>
  id === 'COMPETENCE_AND_PARENTAL_RESPONSIBILITY' ? asNationSays(ofChildren(source) ?? sentenceOf(id), source.model.nation) : undefined;

const claimOf = (id: string, source: CardSource): string =>
  ofParents(id, source) ?? inThisAgreement(id, source.model) ?? consentWords(id, source) ?? byName(sentenceOf(id), source);

function line(id: string, kind: 'action' | 'warning', claim: string, source: CardSource): CardLine {
  const { result, model } = source;
  const party = kind === 'action' ? whoseAction(id, model, result) : undefined;
  const chosen = kind === 'action' ? choiceBehind(id, result, claim) : undefined;
  const panel = chosen ?? whyPanel(result.broughtBy[id] ?? 'T1', claim, party === undefined ? source : { ...source, side: party.side });
  return {
    id: `${kind}-${id}`,
    claim,
    code: '',
    tag: panel.tag,
    why: [panel],
    ...(party === undefined ? {} : { party: { id: party.id, name: party.organisation.name } }),
  };
}

/** A line of what to look at twice, with the rule that asked for it. */
export const warningLines = (ids: readonly string[], source: CardSource): readonly CardLine[] => ids.map((id) => line(id, 'warning', sentenceOf(id), source));

/** Both ends of rule A6.2: the law, or the assessment where there is none. */
function lawOrAssessment(source: CardSource): readonly CardLine[] {
  return waitingForLaw(source.model, source.result).map((party) => {
    const claim = 'Name the law that gives this task to the organisation itself. A contract alone is not a law. If no law does, complete the 3 boxes instead.';
    const panel = whyPanel('A6.2', claim, { ...source, side: party.side });
    return {
      id: party.side === 'receiving' ? 'action-NAME_OWN_TASK' : 'action-NAME_OWN_TASK-sharing',
      party: { id: party.id, name: party.organisation.name },
      claim,
      code: '',
      tag: panel.tag,
      why: [panel],
    };
  });
}

const order = Object.keys(actionSentences);
const byUse = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

function actionLines(source: CardSource): readonly CardLine[] {
  return [...source.result.actions].sort(byUse).flatMap((id) => {
    const own = line(id, 'action', claimOf(id, source), source);
    if (id !== 'LEGITIMATE_INTERESTS_ASSESSMENT') return [own];
    const [law, alone] = [lawOrAssessment(source), own.party?.id];
    return law.some(({ party }) => party?.id === alone) ? law : [...law, own];
  });
}

/** In danger the call comes before any decision. */
function callFirst(source: CardSource): readonly CardLine[] {
  const panel = whyPanel(source.result.broughtBy.CASE_BY_CASE_DECISION ?? 'C4', '', source);
  const claim = 'If somebody is in danger now, ring 999 first.';
  return [{ id: 'call-first', claim, code: '', tag: panel.tag, why: [{ ...panel, claim }] }];
}

/** The parts of the card that say what to do. */
export function toDoParts(source: CardSource): readonly CardPart[] {
  const { actions } = source.result;
  if (!actions.includes('CASE_BY_CASE_DECISION')) return [{ id: 'to-do', heading: 'What you must do', lines: actionLines(source) }];
  const ofChild = asNationSays(listenToTheChild, source.model.nation);
  const claimNow = (id: string) => (id === 'COMPETENCE_AND_PARENTAL_RESPONSIBILITY' ? ofChild : sentenceOf(id));
  const now = inTheCase.filter((id) => actions.includes(id)).map((id) => line(id, 'action', claimNow(id), source));
  return [
    { id: 'to-do', heading: 'What to do now', lines: [...callFirst(source), ...now] },
    {
      id: 'standing',
      heading: 'For your standing arrangements, not for this case',
      lines: actionLines(source).filter(({ id }) => !now.some((one) => one.id === id)),
    },
  ];
}
