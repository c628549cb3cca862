import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessFlow } from '../assess-flow';
import type { CommonLaw, Status } from '../result';
import { caseFacts } from '../testing/cases';
import workedCases from '../testing/person-cases.json';
import { assessPerson, personLines, personReason, personRule, personRules } from './assess-person';
import { personActionSentences } from './person-actions';
import type { PersonFacts, ServiceBasis } from './person-facts';
import type { PersonDecision } from './person-rule';

interface PersonCase {
  readonly id: string;
  readonly scenario: string;
  readonly agreementCase: string;
  readonly service?: Partial<ServiceBasis>;
  readonly person: PersonFacts;
  readonly expect: { readonly decision: PersonDecision; readonly rule: string; readonly actionsInclude?: readonly string[] };
}
const cases = workedCases as readonly PersonCase[];

const maybe = fc.option(fc.boolean(), { nil: undefined });
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const anyPerson = fc.record({
  capacity: one('has', 'lacks'),
  consent: one(undefined, 'written_countersigned', 'verbal_recorded', 'none', 'refused', 'withdrawn'),
  objects: maybe,
  likelyToObject: maybe,
  cannotBeAsked: maybe,
  concernForSafety: maybe,
  riskTo: one(undefined, undefined, 'self', 'others'),
  representative: one(undefined, 'health_welfare_lpa', 'welfare_deputy', 'property_lpa', 'none'),
  representativeDecision: one(undefined, 'agrees', 'refuses'),
  age: one(undefined, 'adult', '16_17', 'under_16'),
  competent: maybe,
  parentAgrees: maybe,
  grcInformation: maybe,
  grcConsent: maybe,
  ndooSet: maybe,
  proposed: one(undefined, 'treatment', 'stay', 'liberty', 'protection', 'other'),
  someoneToConsult: maybe,
}) as fc.Arbitrary<PersonFacts>;

const anyService: fc.Arbitrary<ServiceBasis> = fc.record({
  status: one<Status>('ok', 'needs_review'),
  ownYes: one(undefined, undefined, 'apart', 'all'),
  othersAsked: maybe,
  lawForUnable: maybe,
  noSteps: maybe,
  imca: one(undefined, undefined, 'body', 'supervisory-body', 'ask'),
  commonLaw: one<CommonLaw>('implied_consent', 'explicit_consent', 'statutory_duty', 'overriding_public_interest', 's251_support', 'not_engaged'),
  ndoo: one<ServiceBasis['ndoo']>('apply', 'exempt', 'does_not_apply', 'not_applicable'),
});

const always = (claim: (decision: PersonDecision, person: PersonFacts, service: ServiceBasis) => void) =>
  fc.assert(
    fc.property(anyPerson, anyService, (person, service) => claim(assessPerson(service, person).decision, person, service)),
    { numRuns: 1000 },
  );

describe('assessPerson', () => {
  it.each(cases)('$id: $scenario', ({ agreementCase, service, person, expect: expected }) => {
    const found = assessPerson({ ...assessFlow(caseFacts(agreementCase)), ...service }, person);
    expect(found).toMatchObject({ decision: expected.decision, rule: expected.rule });
    expect(found.actions).toEqual(expect.arrayContaining([...(expected.actionsInclude ?? [])]));
    expect(found.because).toBe(personRule(found.rule).sentence);
  });

  it('shares nothing under an agreement that does not stand, whatever is known', () => {
    for (const status of ['blocked', 'out_of_scope', 'wrong_instrument'] as const) {
      const found = assessPerson({ status, commonLaw: null, ndoo: 'not_applicable' }, { capacity: 'has', consent: 'written_countersigned' });
      expect(found).toMatchObject({ decision: 'do_not_share', rule: 'Q0' });
    }
  });

  it('asks the attorney or deputy only where one is appointed for health and welfare', () =>
    always((decision, person) => {
      if (decision !== 'ask_representative') return;
      expect(['health_welfare_lpa', 'welfare_deputy']).toContain(person.representative);
      expect(person.capacity).toBe('lacks');
    }));

  it('never takes a likely no for a yes', () =>
    always((decision, person) => {
      if (person.likelyToObject !== true || decision !== 'share') return;
      const own = person.consent === 'written_countersigned' || person.consent === 'verbal_recorded';
      const attorneyYes = person.capacity === 'lacks' && person.representativeDecision === 'agrees';
      const parentYes = person.capacity === 'has' && person.age === 'under_16' && person.parentAgrees === true;
      expect(own || attorneyYes || parentYes).toBe(true);
    }));

  it('never shares over the no of somebody who is able to decide, but for danger to others', () =>
    always((decision, person) => {
      if (person.capacity !== 'has' || person.age === 'under_16' || person.objects !== true) return;
      expect(person.riskTo === 'others' ? ['share_on_public_interest'] : ['do_not_share', 'escalate', 'other_route']).toContain(decision);
    }));

  it('never shares after a refusal, but for danger that outweighs it', () =>
    always((decision, person) => {
      const refusal = person.consent === 'refused' || person.consent === 'withdrawn';
      if (person.capacity !== 'has' || (person.age === 'under_16' && person.competent !== true) || !refusal) return;
      expect(['do_not_share', 'escalate', 'other_route', ...(person.riskTo === 'others' ? ['share_on_public_interest'] : [])]).toContain(decision);
    }));

  it('decides alike in every nation, and cites no law that does not reach it', () =>
    always((decision, person, service) => {
      for (const nation of ['wales', 'scotland', 'ni'] as const) {
        // The law of IMCAs is for England and Wales alone.
        if (service.imca !== undefined && nation !== 'wales') continue;
        const found = assessPerson({ ...service, nation }, person);
        expect(found.decision).toBe(decision);
        const { source, sentence } = personReason(personRule(found.rule), nation);
        expect(found.because).toBe(sentence);
        expect(source).not.toContain('hsca-2012-s251b');
        if (nation !== 'wales') expect(source).not.toContain('mca-2005');
      }
    }));

  it('says of Northern Ireland that nobody is known who can be appointed there, and which order leaves its Act to some matters', () => {
    const { sentence, source, caveat } = personReason(personRule('Q3'), 'ni');
    expect(sentence).toContain('We have read of nobody who can be appointed');
    expect(source).toContain('mca-ni-commencement-2019');
    expect(caveat).toContain('who may decide');
  });

  it('shares with a service that asks first only after a recorded yes', () =>
    always((decision, person, { commonLaw }) => {
      if (commonLaw !== 'explicit_consent' || decision !== 'share') return;
      const yes = [
        person.consent === 'written_countersigned',
        person.consent === 'verbal_recorded',
        person.representativeDecision === 'agrees',
        person.parentAgrees,
      ];
      expect(yes).toContain(true);
    }));

  it('lets nobody else decide where the agreement covers only who said yes, but for danger', () =>
    always((decision, person, service) => {
      if (person.capacity !== 'lacks' || service.commonLaw !== 'explicit_consent' || service.noSteps !== true) return;
      expect(['do_not_share', 'share_on_public_interest']).toContain(decision);
    }));

  it('names whoever can keep people safe where danger outweighs confidence', () =>
    always((decision, person, service) => {
      if (decision === 'share_on_public_interest') expect(assessPerson(service, person).actions).toContain('SHARE_WITH_PROTECTORS');
    }));

  it('reads the national data opt-out only where it applies', () =>
    always((_decision, person, service) => {
      if (service.ndoo === 'apply') return;
      expect(assessPerson(service, { ...person, ndooSet: !person.ndooSet })).toEqual(assessPerson(service, person));
    }));

  it('takes gender history out before anything is shared, and lets nothing else depend on it', () =>
    always((decision, person, service) => {
      const found = assessPerson(service, { ...person, grcInformation: true, grcConsent: false });
      expect(found.decision).toBe(decision);
      expect(found.actions[0]).toBe('REMOVE_GENDER_HISTORY');
    }));
});

describe('the rules about one person', () => {
  it('stand in their order', () =>
    expect(personRules.map(({ id }) => id)).toEqual([
      'Q0',
      'Q1',
      'Q2',
      'Q2b',
      'Q2a',
      'Q2c',
      'Q3',
      'Q4',
      'Q5',
      'Q7',
      'Q6',
      'Q6a',
      'Q8',
      'Q9',
      'Q10',
      'Q11',
      'Q12',
    ]));

  it('each have a reason, a source and lines that say what is the case', () => {
    for (const { sentence, source, outcomes } of personRules) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(source.length).toBeGreaterThan(0);
      for (const { said, actions, decision } of outcomes) {
        expect(said).toMatch(/^[A-Z].*[^.]$/);
        if (decision !== 'carry_on') expect(actions.length).toBeGreaterThan(0);
      }
    }
    for (const words of Object.values(personActionSentences)) expect(words).toMatch(/^[A-Z].*\.$/);
  });

  it('each fire in a worked case', () =>
    expect([...new Set(['Q1', ...cases.map(({ expect: { rule } }) => rule)])].sort()).toEqual(personRules.map(({ id }) => id).sort()));

  it('differ between a service that asks first and one that does not', () => {
    const ids = (commonLaw: CommonLaw) => new Set(personLines({ status: 'ok', commonLaw, ndoo: 'not_applicable' }).map(({ rule }) => rule.id));
    expect([...ids('explicit_consent')]).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q7', 'Q6', 'Q6a', 'Q8', 'Q9', 'Q10']);
    expect([...ids('implied_consent')]).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q7', 'Q6', 'Q6a', 'Q12']);
    expect([...ids('statutory_duty')]).toEqual(['Q1', 'Q2', 'Q2a', 'Q5', 'Q7', 'Q6', 'Q6a', 'Q12']);
  });

  it('ask whoever is able to decide where an advocate’s law is for people who are not', () => {
    const by = { status: 'ok', commonLaw: 'statutory_duty', ndoo: 'not_applicable', lawForUnable: true } as const;
    expect(assessPerson(by, { capacity: 'has' })).toMatchObject({ decision: 'ask_person', rule: 'Q10', actions: expect.arrayContaining(['LAW_NOT_FOR_THEM']) });
    expect(assessPerson(by, { capacity: 'has', consent: 'written_countersigned' })).toMatchObject({ decision: 'share', rule: 'Q8' });
    expect(assessPerson(by, { capacity: 'has', consent: 'refused' })).toMatchObject({ decision: 'do_not_share', rule: 'Q6' });
    expect(assessPerson(by, { capacity: 'lacks' })).toMatchObject({ decision: 'share', rule: 'Q2a', actions: expect.arrayContaining(['LAW_REACHES_THEM']) });
    expect(assessPerson({ ...by, lawForUnable: false }, { capacity: 'has' })).toMatchObject({ decision: 'share', rule: 'Q12' });
  });

  it('refer to an IMCA only whom its law reaches: not able to make a decision that it names, and nobody to consult but where somebody needs protection', () =>
    always((decision, person, service) => {
      if (service.imca === undefined || service.commonLaw !== 'statutory_duty' || decision !== 'share') return;
      expect([person.capacity, person.age === 'under_16', person.proposed === 'other']).toEqual(['lacks', false, false]);
      expect(person.proposed === 'protection' || person.someoneToConsult === false).toBe(true);
      expect(person.proposed === 'liberty' && service.imca === 'body').toBe(false);
      expect(service.imca).not.toBe('ask');
    }));

  it('leave nobody alone with somebody in danger who is able to decide: whatever they said, the safeguarding lead is told', () => {
    for (const commonLaw of ['explicit_consent', 'implied_consent', 'statutory_duty'] as const)
      for (const said of [{}, { objects: true }, { consent: 'refused' }, { consent: 'written_countersigned' }, { likelyToObject: true }] as const) {
        const at = (riskTo?: 'self') =>
          assessPerson({ status: 'ok', commonLaw, ndoo: 'not_applicable' }, { capacity: 'has', ...said, ...(riskTo && { riskTo }) });
        expect(at('self').actions[0]).toBe('SAFEGUARDING_LEAD');
        expect(at().actions).not.toContain('SAFEGUARDING_LEAD');
      }
  });

  it('do not say “share” of an attorney’s yes where nothing goes without a yes that the officer has yet to confirm', () => {
    const yes = { capacity: 'lacks', representative: 'health_welfare_lpa', representativeDecision: 'agrees' } as const;
    const by = { status: 'ok', commonLaw: 'explicit_consent', ndoo: 'not_applicable' } as const;
    expect(assessPerson({ ...by, ownYes: 'all' }, yes)).toMatchObject({ decision: 'ask_officer', rule: 'Q3' });
    expect(assessPerson({ ...by, ownYes: 'all' }, yes).actions).toContain('CONFIRM_THEIR_YES');
    expect(assessPerson({ ...by, ownYes: 'apart' }, yes)).toMatchObject({ decision: 'share', rule: 'Q3' });
  });

  it('do not say it of a parent’s yes either', () => {
    const yes = { capacity: 'has', age: 'under_16', competent: false, parentAgrees: true } as const;
    const by = { status: 'ok', commonLaw: 'explicit_consent', ndoo: 'not_applicable' } as const;
    const [all, apart, none] = [assessPerson({ ...by, ownYes: 'all' }, yes), assessPerson({ ...by, ownYes: 'apart' }, yes), assessPerson(by, yes)];
    expect([all.decision, apart.decision, none.decision]).toEqual(['ask_officer', 'share', 'share']);
    expect([all, apart, none].map(({ actions }) => actions.includes('CONFIRM_PARENTS_YES'))).toEqual([true, true, false]);
  });

  it('escalate a no that staff fear for before they settle a plain no, so that the table can be read from the top', () => {
    for (const commonLaw of ['explicit_consent', 'implied_consent', 'statutory_duty'] as const) {
      const lines = personLines({ status: 'ok', commonLaw, ndoo: 'not_applicable' });
      const firstOf = (id: string) => lines.findIndex(({ rule }) => rule.id === id);
      expect(firstOf('Q7')).toBeLessThan(firstOf('Q6'));
      for (const said of [{ objects: true }, { consent: 'refused' }, { consent: 'withdrawn' }] as const) {
        const found = assessPerson({ status: 'ok', commonLaw, ndoo: 'not_applicable' }, { capacity: 'has', riskTo: 'self', ...said });
        expect(found).toMatchObject({ decision: 'escalate', rule: 'Q7' });
        expect(found.actions).toContain('EXPLAIN_CONSEQUENCES');
      }
    }
  });

  it('leave no line that nobody can reach', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyPerson, anyService, (person, service) => {
        const first = personLines(service).find(({ outcome }) => outcome.decision !== 'carry_on' && outcome.when(person, service));
        if (first) reached.add(`${first.rule.id} ${first.outcome.said} ${first.outcome.decision}`);
      }),
      { numRuns: 10_000, seed: 7 },
    );
    const all = personRules
      .filter(({ id }) => id !== 'Q0' && id !== 'Q1')
      .flatMap(({ id, outcomes }) => outcomes.filter(({ decision }) => decision !== 'carry_on').map(({ said, decision }) => `${id} ${said} ${decision}`));
    expect(all.filter((line) => !reached.has(line))).toEqual([]);
  });
});
