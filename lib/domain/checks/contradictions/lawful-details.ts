// Details that no condition of law carries here: of somebody who cannot be asked, and a number that the law itself leaves out.
import { type ContradictionKind, inList } from './contradiction';

export const lawfulDetailKinds: readonly ContradictionKind[] = [
  {
    id: 'offence-of-somebody-else',
    level: 'error',
    stops: 'sending',
    sentence: '‘{details}’ tells of an offence of somebody else, and outside care only that person’s own consent would carry it',
    why: 'Nobody asks that person. Write the risk and the precaution as a detail about safety instead, or ask your data protection officer which other condition holds.',
    sources: ['uk-gdpr-10', 'dpa-2018-sch1-para29'],
    change: { at: 'draft', question: 'details' },
    when: ({ model, result, catalogue }) => {
      const onConsent = (flowId: string) => result.flows.some((flow) => flow.flowId === flowId && flow.result.decidedBy.art10.receiving === 'A10.3');
      const ofAnother = (itemId: string) => catalogue.items.some(({ id, aboutThirdParty }) => id === itemId && aboutThirdParty);
      const found = model.flows.flatMap(({ id, items }) =>
        onConsent(id) ? items.filter((item) => item.facts.includes('criminalData') && ofAnother(item.itemId)) : [],
      );
      return found.length > 0 && { says: { details: inList(found.map(({ printLabel }) => printLabel)) } };
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
];
