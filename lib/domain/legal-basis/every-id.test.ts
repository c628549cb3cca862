// Every id fires: each rule, action and warning that the product knows comes up in a worked case, and none comes up that it cannot say.
import { expect, it } from 'vitest';
import { actionSentences, warningSentences } from './actions';
import { assessAgreement } from './assess-agreement';
import { assessFlow } from './assess-flow';
import { legalRules } from './legal-rules';
import { assessPerson, personRules } from './person/assess-person';
import { personActionSentences } from './person/person-actions';
import type { PersonFacts, ServiceBasis } from './person/person-facts';
import { agreementCases } from './testing/agreement-cases';
import { caseFacts, factsOf, legalCases } from './testing/cases';
import personCases from './testing/person-cases.json';

const flows = legalCases.map(({ facts }) => assessFlow(factsOf(facts)));
const agreements = agreementCases.map(({ flows: of, agreement }) =>
  assessAgreement(
    of.map((flow) => ({ ...flow, facts: factsOf(flow.facts) })),
    agreement,
  ),
);
const people = [
  ...personCases.map(({ agreementCase, service, person }) =>
    assessPerson({ ...assessFlow(caseFacts(agreementCase)), ...(service as Partial<ServiceBasis> | undefined) }, person as PersonFacts),
  ),
  assessPerson(assessFlow(caseFacts('T25')), { capacity: 'has' }), // under an agreement that cannot be used
  // what only somebody's own yes lets go
  assessPerson({ ...assessFlow(caseFacts('T03')), ownYes: 'apart' }, { capacity: 'lacks', representative: 'none' }),
  assessPerson({ ...assessFlow(caseFacts('T03')), ownYes: 'all' }, { capacity: 'lacks', representative: 'none' }),
  assessPerson(
    { ...assessFlow(caseFacts('T03')), ownYes: 'all' },
    { capacity: 'lacks', representative: 'health_welfare_lpa', representativeDecision: 'agrees' },
  ),
  assessPerson({ ...assessFlow(caseFacts('T03')), ownYes: 'apart' }, { capacity: 'has', age: 'under_16', competent: false, parentAgrees: true }),
  assessPerson({ ...assessFlow(caseFacts('T03')), ownYes: 'all', alsoApart: true }, { capacity: 'has', consent: 'verbal_recorded' }),
  assessPerson({ ...assessFlow(caseFacts('T03')), othersAsked: true }, { capacity: 'has', consent: 'written_countersigned' }),
  assessPerson({ ...assessFlow(caseFacts('T03')), othersShown: true }, { capacity: 'has', consent: 'written_countersigned' }),
  // an advocate's law, and somebody who is able to decide
  assessPerson({ ...assessFlow(caseFacts('O04')), lawForUnable: true }, { capacity: 'has' }),
];
const missing = (all: readonly string[], found: readonly (readonly string[])[]) => all.filter((id) => !found.some((ids) => ids.includes(id)));

it('every rule about flows and agreements', () => {
  const fired = [...flows, ...agreements].map(({ rules }) => rules);
  expect(
    missing(
      legalRules.map(({ id }) => id),
      fired,
    ),
  ).toEqual([]);
});

it('every action and warning of flows and agreements, each with its sentence', () => {
  const every = [...flows, ...agreements];
  const [actions, warnings] = [every.map((one) => one.actions), every.map((one) => one.warnings)];
  expect(missing(Object.keys(actionSentences), actions)).toEqual([]);
  expect(missing(Object.keys(warningSentences), warnings)).toEqual([]);
  expect(actions.flat().filter((id) => actionSentences[id] === undefined)).toEqual([]);
  expect(warnings.flat().filter((id) => warningSentences[id] === undefined)).toEqual([]);
});

it('every rule and action about one person', () => {
  const decided = [people.map(({ rule }) => rule), people.flatMap(({ actions }) => (actions.includes('REMOVE_GENDER_HISTORY') ? ['Q1'] : []))]; // Q1 adds to what another decides
  const ids = personRules.map(({ id }) => id);
  expect(missing(ids, decided)).toEqual([]);
  const asked = people.map(({ actions }) => actions);
  expect(missing(Object.keys(personActionSentences), asked)).toEqual([]);
});

it('holds at least as many cases of our own as were handed over', () => {
  const own = legalCases.filter(({ id }) => id.startsWith('O')).length;
  expect(own).toBeGreaterThanOrEqual(2 * (legalCases.length - own));
  expect(new Set([...legalCases, ...agreementCases].map(({ id }) => id)).size).toBe(legalCases.length + agreementCases.length);
});
