import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { FlowFactsShape, mostFlows } from './api/fact-shapes';
import { resultShapes } from './api/result-shapes';
import { assessAgreement } from './assess-agreement';
import { assessFlow } from './assess-flow';
import type { FlowFacts, PartyFacts } from './facts';
import { assessAsked, readFacts } from './read-facts';
import type { AgreementResult, FlowResult, Override } from './result';
import { agreementCases } from './testing/agreement-cases';
import { anyFacts } from './testing/arbitrary-facts';
import { factsOf, legalCases } from './testing/cases';

type NoneMissing<Names> = [Names] extends [never] ? true : never;

const errors = (body: unknown) => {
  const read = readFacts(body);
  return read.ok ? [] : read.errors.map(({ path, message }) => `${path}: ${message}`);
};
const result = (body: unknown) => {
  const read = readFacts(body);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return assessAsked(read.asked);
};
/** Clinical detail is health data, whoever leaves out to say so. */
const whole = (facts: FlowFacts): FlowFacts => ({
  ...facts,
  ...(facts.clinicalDetail && { healthData: true }),
});
const debt = { serviceKind: 'wider_support' };

describe('facts that somebody outside sends', () => {
  it.each(legalCases.map((one) => [one.id, one] as const))('%s: what is left out takes the defaults of the cases', (_, { facts }) => {
    expect(result(facts)).toEqual(assessFlow(whole(factsOf(facts))));
    expect(result({ flows: [facts] })).toMatchObject({ flows: [{ result: assessFlow(whole(factsOf(facts))) }] });
  });

  it('reads any facts whole as they are, and adds nothing that changes their result, but that clinical detail is health data', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(result(JSON.parse(JSON.stringify(facts)))).toEqual(assessFlow(whole(facts)));
      }),
      { numRuns: 300 },
    ));

  it('names the place of everything that is wrong', () => {
    expect(errors({})).toEqual(['serviceKind: is missing']);
    expect(errors({ serviceKind: 'spa', healthData: 'yes', sharing: { role: 'boss', commissioned: null }, receiving: 7 })).toEqual([
      'serviceKind: must be health_care or social_care or wider_support',
      'sharing.role: must be independent_controller or joint_controller or processor',
      'sharing.commissioned: must be health or adult_social_care or other_public or none',
      'receiving: must be an object',
      'healthData: must be true or false',
    ]);
    expect(errors({ flows: [debt, { ...debt, sharing: { isPublicAuthority: 1 } }], partnerWorksInside: 'no' })).toEqual([
      'flows.1.sharing.isPublicAuthority: must be true or false',
      'partnerWorksInside: must be true or false',
    ]);
    expect(errors({ flows: [] })).toEqual(['flows: must not be empty']);
    expect(errors({ flows: [{ ...debt, sharingPartyId: 'a', receivingPartyId: 'a' }] })).toEqual([
      'flows.0.receivingPartyId: must be another party than the one that refers',
    ]);
    expect(errors({ flows: [debt], adultSocialCareParties: ['receiving', 'nobody'] })).toEqual([
      'adultSocialCareParties.1: must be a party of one of the flows',
    ]);
    expect(errors({ flows: Array(mostFlows + 1).fill(debt) })).toEqual([`flows: must be ${mostFlows} entries or less`]);
    const twice = 'must be a name that no other flow of these parties has';
    expect(errors({ flows: [debt, { ...debt, flowId: 'flow-1' }] })).toEqual([`flows.1.flowId: ${twice}`]);
    expect(errors({ flows: [{ ...debt, flowId: 'out' }, debt, { ...debt, flowId: 'out' }] })).toEqual([`flows.2.flowId: ${twice}`]);
    expect(
      errors({
        flows: [
          { ...debt, flowId: 'out' },
          { ...debt, flowId: 'out', receivingPartyId: 'other' },
        ],
      }),
    ).toEqual([]);
    expect(errors({ ...debt, statutoryGateway: false })).toEqual(['statutoryGateway: must be the Act and section, or true']);
    expect(errors({ ...debt, statutoryGateway: 'our contract' })).toEqual([
      'statutoryGateway: must be an Act and its section: a contract or a policy is no law',
    ]);
    expect(errors({ ...debt, statutoryGateway: 'Care Act 2014, section 67' })).toEqual([
      'statutoryGateway: must be a law that gives a right: under the Care Act an advocate sees records with each person’s yes',
    ]);
    expect(errors({ ...debt, statutoryGateway: 'Mental Capacity Act 2005, section 35' })).toEqual([]);
    expect(errors({ ...debt, s251Reference: 'x'.repeat(101) })).toEqual(['s251Reference: must be 100 characters or less']);
    expect(errors('no')).toEqual([': must be an object']);
  });

  it('refuses what it does not know, at every depth, and never says again what could be about somebody', () => {
    expect(errors({ ...debt, healthdata: true, sharing: { commisioned: 'health' } })).toEqual([
      'sharing.commisioned: is not asked for',
      'healthdata: is not asked for',
    ]);
    expect(errors({ ...debt, 'Mrs Example': true, n9434765919: 1 })).toEqual([': holds 2 fields that are not asked for']);
    expect(errors({ flows: [debt], serviceKind: 'wider_support' })).toEqual(['serviceKind: is not asked for']);
    expect(errors({ flows: [{ ...debt, flowId: 'Mrs Example' }] })).toEqual(['flows.0.flowId: must be 1 to 60 letters, digits, dots, hyphens or underscores']);
  });

  it.each(['s251Reference', 'statutoryGateway'])('takes no NHS number in %s', (field) => {
    expect(errors({ ...debt, [field]: 'CAG 943 476 5919' }).join()).toContain(`${field}: `);
    expect(errors({ ...debt, [field]: field === 's251Reference' ? '22/CAG/0001' : 'Example Act 2020, section 1' })).toEqual([]);
  });

  it('asks the rules about the whole agreement what the facts say', () => {
    const rules = (flows: readonly object[], more = {}) => (result({ flows, ...more }) as { rules: readonly string[] }).rules;
    expect(rules([debt])).toEqual(['T6', 'T7']);
    expect(rules([debt, { serviceKind: 'social_care', receiving: { commissioned: 'adult_social_care' } }])).toEqual(['T5', 'T6', 'T7']);
    expect(rules([{ serviceKind: 'social_care', receiving: { isPublicAuthority: true } }])).toEqual(['T5', 'T6', 'T7']);
    expect(rules([{ serviceKind: 'social_care', receiving: { isPublicAuthority: true }, adults: false, children: true }])).toEqual(['T6', 'T7']);
    expect(rules([debt], { adultSocialCareParties: ['sharing'] })).toEqual(['T5', 'T6', 'T7']);
    expect(rules([{ ...debt, method: 'access' }])).toEqual(['T6', 'T7', 'T8']);
    expect(rules([{ ...debt, method: 'access' }], { partnerWorksInside: false })).toEqual(['T6', 'T7']);
    expect(rules([debt], { partnerWorksInside: true })).toEqual(['T6', 'T7', 'T8']);
  });

  it.each(agreementCases.filter(({ overrides }) => overrides === undefined).map((one) => [one.id, one] as const))(
    '%s: gives the roll-up of the case',
    (_, one) => {
      const { flows, agreement } = one;
      const cases = flows.map(({ facts, ...ids }) => ({ ...ids, facts: whole(factsOf(facts)) }));
      expect(result({ flows: flows.map(({ facts, ...ids }) => ({ ...ids, ...facts })), ...agreement })).toEqual(assessAgreement(cases, agreement));
    },
  );

  it('rolls up: the worst status, and a flow that needs nothing is left out', () => {
    const full = { ...debt, healthData: true, clinicalDetail: true };
    const asked = result({ flows: [debt, full, { ...debt, signpostOnly: true, flowId: 'leaflet' }] });
    expect(asked).toMatchObject({
      status: 'needs_review',
      flows: [{ flowId: 'flow-1' }, { flowId: 'flow-2' }],
      warnings: expect.arrayContaining(['EXCESSIVE_FOR_NON_CLINICAL']),
    });
    expect(result({ flows: [{ ...debt, signpostOnly: true }] })).toMatchObject({ status: 'not_needed', flows: [{ result: { status: 'not_needed' } }] });
  });
});

describe('the shapes of facts and answers', () => {
  it('hold whatever the rules answer, key by key', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const answer = assessFlow(facts);
        expect(resultShapes.FlowResult.parse(answer)).toEqual(answer);
      }),
      { numRuns: 200 },
    ));

  it('hold the answer about an agreement', () => {
    const answer = result({ flows: legalCases.slice(0, 20).map(({ facts }) => facts) });
    expect(resultShapes.AgreementResult.parse(answer)).toEqual(answer);
  });

  it('leave out no fact and no part of an answer: else this does not compile', () => {
    type Shape = z.output<typeof FlowFactsShape>;
    type Answer = z.output<typeof resultShapes.FlowResult>;
    type Whole = z.output<typeof resultShapes.AgreementResult>;
    const none: NoneMissing<Exclude<keyof FlowFacts, keyof Shape> | Exclude<keyof PartyFacts, keyof Shape['receiving']>> = true;
    const all: NoneMissing<Exclude<keyof FlowResult, keyof Answer> | Exclude<keyof AgreementResult, keyof Whole>> = true;
    const overrides: NoneMissing<Exclude<keyof Override, keyof Answer['overrides'][number]>> = true;
    expect([none, all, overrides]).toEqual([true, true, true]);
  });

  it('know every fact that the cases name', () => {
    const known = Object.keys(FlowFactsShape.shape);
    expect(legalCases.flatMap(({ facts }) => Object.keys(facts)).filter((name) => !known.includes(name))).toEqual([]);
  });
});
