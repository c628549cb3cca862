// Details that no condition of law carries here: of somebody who cannot be asked, and a number that the law itself leaves out.
import { abuseToldWithoutOffence } from '../../agreement/abuse-told';
import { ownItemId } from '../../agreement/chosen-items';
import type { FlowItem } from '../../agreement/model';
import { namingItems } from '../../agreement/says-who';
import { type ContradictionKind, type Ground, inList } from './contradiction';
import { mention, oneOf } from './mention';

const abuseId = 'domestic-abuse';
/** The worker of a probation service is somebody else; the offence is the person’s own. */
const ownAllTheSame: readonly string[] = ['probation'];
const somebodyElse = oneOf(
  'perpetrators?',
  'abusers?',
  '(?:ex-?)?partners?(?:\\x27s)?',
  'husband(?:\\x27s)?',
  'wife(?:\\x27s)?',
  '(?:boy|girl)friend(?:\\x27s)?',
  'relatives?',
  'neighbours?',
  'somebody else(?:\\x27s)?',
  'someone else(?:\\x27s)?',
);

/** Does a detail about an offence tell of somebody else’s? A disclosure of abuse says what another person did (Data Protection Act 2018 s.11(2)). */
function ofAnother({ itemId, printLabel }: FlowItem, { answers, catalogue }: Ground): boolean {
  if (itemId === ownItemId) return answers['details-choose']?.value.otherCategory === 'offence-other' || mention(printLabel, somebodyElse) !== undefined;
  if (itemId === abuseId) return true;
  return !ownAllTheSame.includes(itemId) && catalogue.items.some(({ id, aboutThirdParty }) => id === itemId && aboutThirdParty);
}

export const lawfulDetailKinds: readonly ContradictionKind[] = [
  {
    id: 'offence-of-somebody-else',
    level: 'error',
    stops: 'sending',
    sentence: '‘{details}’ tells of an offence of somebody else, and outside care only that person’s own consent would carry it',
    why: 'Nobody asks that person. Write the risk and the precaution as a detail about safety instead, or ask your data protection officer which other condition holds.',
    sources: ['uk-gdpr-10', 'dpa-2018-sch1-para29'],
    change: { at: 'draft', question: 'details' },
    when: (ground) => {
      const { model, result } = ground;
      const onConsent = (flowId: string) => result.flows.some((flow) => flow.flowId === flowId && flow.result.decidedBy.art10.receiving === 'A10.3');
      const found = model.flows.flatMap(({ id, items }) =>
        onConsent(id) ? items.filter((item) => item.facts.includes('criminalData') && ofAnother(item, ground)) : [],
      );
      return found.length > 0 && { says: { details: inList(found.map(({ printLabel }) => printLabel)) } };
    },
  },
  {
    id: 'abuse-told-without-offence',
    level: 'error',
    stops: 'sending',
    sentence: 'You share ‘{details}’ as a detail that tells of no offence, and no advice of your data protection officer is recorded',
    why: 'Whoever tells of abuse tells as a rule of an offence of somebody else. Nobody else’s consent covers that. Write the risk and the precaution instead, or record the advice with its date on the review page.',
    sources: ['uk-gdpr-10', 'dpa-2018-s10'],
    change: { at: 'ig-review' },
    when: ({ model, file: { igReview } }) => {
      // The advice prints with its date.
      if (igReview?.dpoAdvice && igReview.dpoDate) return undefined;
      const told = abuseToldWithoutOffence(model);
      return told !== undefined && { says: { details: told } };
    },
  },
  {
    id: 'nhs-number-of-anonymous-service',
    level: 'error',
    stops: 'sending',
    sentence: 'People can use {team} without giving a name, and you share the NHS number',
    why: 'The duty to use the NHS number does not reach a service that people use without a name. The legal basis of this agreement says to leave it out.',
    sources: ['hsca-2012-s251a', 'hsca-2012-s251c'],
    change: { at: 'draft', question: 'details' },
    when: ({ model: { team }, outward }) =>
      team?.anonymousAccess === true && outward.items.some(({ itemId }) => itemId === 'nhs-number') && { says: { team: team.name } },
  },
  {
    id: 'nhs-number-to-service-without-names',
    level: 'error',
    stops: 'sending',
    sentence: 'You said ‘{without}’, and you share the NHS number',
    why: 'The duty to use the NHS number yields to a service that people use without a name. The legal basis of this agreement says to leave it out.',
    sources: ['hsca-2012-s251a', 'hsca-2012-s251c'],
    change: { at: 'draft', question: 'details' },
    or: { at: 'draft', question: 'service-names' },
    when: ({ model: { service }, outward, chosen }) =>
      service.withoutNames === true && outward.items.some(({ itemId }) => itemId === 'nhs-number') && { says: { without: chosen('service-names', 'without') } },
  },
  {
    id: 'name-to-service-without-names',
    level: 'note',
    sentence: 'You said ‘{without}’, and you share ‘{details}’',
    why: 'Whoever is referred by name is known there. Say so before you refer anybody: some would go by themselves instead.',
    sources: ['uk-gdpr-4-1', 'hsca-2012-s251c'],
    change: { at: 'draft', question: 'details' },
    or: { at: 'draft', question: 'service-names' },
    when: ({ model: { service }, outward, chosen }) => {
      const who = namingItems(outward.items).map(({ printLabel }) => printLabel);
      return service.withoutNames === true && who.length > 0 && { says: { without: chosen('service-names', 'without'), details: inList(who) } };
    },
  },
];
