import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAgreement } from './assess-agreement';
import { assessFlow } from './assess-flow';
import { testsOf } from './paragraph-tests';
import { article6Relied, type FlowCase, overrideRefusal, withOverrides } from './overrides';
import type { Override } from './result';
import { sides } from './rules/finding';
import { anyFacts } from './testing/arbitrary-facts';
import { caseFacts } from './testing/cases';

const flow = (caseId: string, flowId = 'outward'): FlowCase => ({ flowId, sharingPartyId: 'surgery', receivingPartyId: 'charity', facts: caseFacts(caseId) });
const choice = (changes: Partial<Override>): Override => ({
  partyId: 'charity',
  field: 'art6',
  default: '6(1)(e)',
  chosen: '6(1)(f)',
  reason: 'Our privacy notice says legitimate interests',
  by: 'ig-lead',
  at: '2026-11-21T10:00:00Z',
  ...changes,
});

describe('withOverrides', () => {
  it('a commissioned hospice can be recorded on legitimate interests, the reason kept', () => {
    const { result, refused } = withOverrides(flow('T01'), [choice({})]);
    expect(refused).toEqual([]);
    expect(result.art6.receiving).toBe('6(1)(f)');
    expect(result.actions).toContain('LEGITIMATE_INTERESTS_ASSESSMENT');
    expect(result.actions).not.toContain('NAME_OWN_TASK');
    expect(result.overrides).toEqual([choice({})]);
  });

  it('a hospice on donations can be recorded on public task once it names its law', () => {
    const { result } = withOverrides(flow('T02'), [choice({ default: '6(1)(f)', chosen: '6(1)(e)' })]);
    expect(result.art6.receiving).toBe('6(1)(e)');
    expect(result.actions).toContain('NAME_OWN_TASK');
    expect(result.actions).not.toContain('LEGITIMATE_INTERESTS_ASSESSMENT');
  });

  it('stricter consent keeps the duty to share and the NHS number', () => {
    const { result } = withOverrides(flow('T01'), [choice({ partyId: 'surgery', field: 'commonLaw', default: 'implied_consent', chosen: 'explicit_consent' })]);
    expect(result).toMatchObject({ commonLaw: 'explicit_consent', sharingDuty251B: true, nhsNumber: 'required' });
    expect(result.actions).toEqual(expect.arrayContaining(['RECORD_CONSENT_IN_RECORD', 'CONSENT_FORM_OR_VERBAL_RECORD', 'CHECK_OBJECTIONS']));
    expect(result.warnings).toContain('CONSENT_IS_NOT_ART6');
  });

  it('one party’s choice leaves the other party’s assessment alone', () => {
    const both = { ...flow('O12'), facts: caseFacts('O12') };
    const { result } = withOverrides(both, [choice({ default: '6(1)(f)', chosen: '6(1)(e)' })]);
    expect(result.art6).toEqual({ sharing: '6(1)(f)', receiving: '6(1)(e)' });
    expect(result.actions).toEqual(expect.arrayContaining(['LEGITIMATE_INTERESTS_ASSESSMENT', 'NAME_OWN_TASK']));
  });

  it('on the way back the balancing test can take the place of the written request', () => {
    const { result } = withOverrides(flow('T27', 'return'), [choice({ default: '6(1)(ea)', chosen: '6(1)(f)' })]);
    expect(result.art6).toEqual({ sharing: '6(1)(e)', receiving: '6(1)(f)', returnFlow: '6(1)(f)' });
    expect(result.actions).not.toContain('STATE_PUBLIC_TASK_REQUEST');
    expect(result.actions).toContain('CONSENT_COVERS_RETURN_FLOW');
  });

  it('a party that moves to public task needs no reason of its own for the way back', () => {
    const { result, refused } = withOverrides(flow('T27', 'return'), [
      choice({ default: '6(1)(ea)', chosen: '6(1)(f)' }),
      choice({ default: '6(1)(f)', chosen: '6(1)(e)' }),
    ]);
    expect(result.art6).toEqual({ sharing: '6(1)(e)', receiving: '6(1)(e)' });
    expect(refused).toHaveLength(1);
  });

  it('explicit consent in place of the care condition no longer rests on secrecy', () => {
    const { result } = withOverrides(flow('O02'), [choice({ field: 'art9', default: '9(2)(h)+Sch1p2', chosen: '9(2)(a)' })]);
    expect(result).toMatchObject({ status: 'ok', art9: { receiving: '9(2)(a)' } });
    expect(result.warnings).not.toContain('SECRECY_DUTY_MISSING');
  });

  it('the later of two choices about one thing counts', () => {
    const { result } = withOverrides(flow('T01'), [choice({}), choice({ chosen: '6(1)(c)' })]);
    expect(result.art6.receiving).toBe('6(1)(c)');
    expect(result.overrides).toHaveLength(1);
  });

  it('never lifts a stop', () => {
    for (const id of ['T17', 'T19', 'T24', 'T25', 'O21']) {
      const base = assessFlow(caseFacts(id));
      const { result } = withOverrides(flow(id), [choice({ default: base.art6.receiving ?? '', chosen: '6(1)(e)' })]);
      expect(result.status).toBe(base.status);
    }
  });
});

/** What paragraphs 6, 16 and 17 need beside a reason (paragraph-tests.ts). */
const whole = (chosen: string) => ({
  law: 'Example Act 2020, section 4',
  tests: testsOf(chosen).map(({ id }) => id),
  adviser: { name: 'Ada Officer', date: '2026-11-20' },
  policy: { title: 'Our policy', date: '2026-11-02' },
});

describe('overrideRefusal', () => {
  const refusal = (caseId: string, changes: Partial<Override>) => overrideRefusal(choice(changes), flow(caseId), assessFlow(caseFacts(caseId)));

  it('refuses what is not open, whoever asks', () => {
    expect(refusal('T03', { field: 'commonLaw', default: 'explicit_consent', chosen: 'implied_consent' })).toBeTruthy();
    expect(refusal('T01', { partyId: 'surgery', chosen: '6(1)(f)' })).toBeTruthy();
    expect(refusal('T05', { field: 'art9', default: '9(2)(a)', chosen: '9(2)(d)' })).toBeTruthy();
    expect(refusal('T03', { default: '6(1)(f)', chosen: '6(1)(ea)' })).toBeTruthy();
    expect(refusal('T01', { partyId: 'somebody-else' })).toBeTruthy();
  });

  it('refuses a choice made for another suggestion', () => expect(refusal('T02', { default: '6(1)(e)', chosen: '6(1)(c)' })).toBeTruthy());

  it('wants the law that gives the function, where paragraph 6 is chosen', () => {
    const facts = { ...caseFacts('T05'), statutoryGateway: 'Mental Capacity Act 2005, section 35' };
    const asked = { ...whole('9(2)(g)+Sch1p6'), field: 'art9', default: '9(2)(a)', chosen: '9(2)(g)+Sch1p6' } as const;
    const said = (changes: Partial<Override>) => overrideRefusal(choice({ ...asked, ...changes }), { ...flow('T05'), facts }, assessFlow(facts));
    expect(said({})).toBeUndefined();
    const { law: _, ...unnamed } = asked;
    expect(overrideRefusal(choice(unnamed), { ...flow('T05'), facts }, assessFlow(facts))).toMatch(/the law that gives the function/u);
    expect(said({ law: 'Our contract with the council' })).toMatch(/the law that gives the function/u);
  });

  it('wants a reason of 20 to 300 characters', () => {
    expect(refusal('T01', { reason: 'too short' })).toBeTruthy();
    expect(refusal('T01', { reason: 'x'.repeat(301) })).toBeTruthy();
    expect(refusal('T01', { reason: 'x'.repeat(20) })).toBeUndefined();
  });

  it('lets an answer put legitimate interests in place of a task without a law, and nothing else', () => {
    expect(refusal('T01', { by: 'answer', reason: 'no law named' })).toBeUndefined();
    expect(refusal('T01', { by: 'answer', reason: 'no law named', chosen: '6(1)(c)' })).toBeTruthy();
    expect(refusal('T05', { by: 'answer', field: 'art9', default: '9(2)(a)', chosen: '9(2)(g)+Sch1p17' })).toBeTruthy();
  });

  it('lets only the data protection officer of a body that is not public choose consent or contract', () => {
    const adviser = { name: 'Jo Example', date: '2026-11-20' };
    const officer = { default: '6(1)(f)', chosen: '6(1)(a)', by: 'dpo', adviser } as const;
    expect(refusal('T03', officer)).toBeUndefined();
    expect(refusal('T03', { ...officer, by: 'ig-lead' })).toBeTruthy();
    expect(refusal('T03', { default: '6(1)(f)', chosen: '6(1)(b)', by: 'dpo' })).toBeTruthy();
    expect(refusal('T03', { ...officer, partyId: 'surgery', default: '6(1)(e)' })).toBeTruthy();
  });

  it('the officer’s choice is kept beside a code that has no value for it', () => {
    const officer = choice({ default: '6(1)(f)', chosen: '6(1)(a)', by: 'dpo', adviser: { name: 'Jo Example', date: '2026-11-20' } });
    const { result } = withOverrides(flow('T03'), [officer]);
    expect([result.art6.receiving, article6Relied(result, 'receiving', 'charity'), article6Relied(result, 'sharing', 'surgery')]).toEqual([
      '6(1)(f)',
      '6(1)(a)',
      '6(1)(e)',
    ]);
    expect(result.warnings).not.toContain('CONSENT_IS_NOT_ART6');
    expect(result.actions).not.toContain('LEGITIMATE_INTERESTS_ASSESSMENT');
  });

  it('opens exactly what the lists say, for any facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const any: FlowCase = { flowId: 'outward', sharingPartyId: 'surgery', receivingPartyId: 'charity', facts };
        const base = assessFlow(facts);
        for (const side of sides)
          for (const field of ['art6', 'art9'] as const) {
            const { permitted, never } = base.options[field][side];
            const asked = (chosen: string) =>
              choice({ partyId: side === 'sharing' ? 'surgery' : 'charity', field, default: base[field][side] ?? '', chosen, ...whole(chosen) });
            for (const one of permitted) {
              const { result } = withOverrides(any, [asked(one.condition)]);
              expect(result[field][side]).toBe(one.condition);
              if (!result.rules.includes('A9.11')) expect(result.actions).toEqual(expect.arrayContaining([...one.adds]));
            }
            for (const one of never) expect(overrideRefusal(asked(one.condition), any, base)).toBeTruthy();
          }
      }),
      { numRuns: 300 },
    );
  });
});

describe('assessAgreement', () => {
  const none = { adultSocialCareParties: [], partnerWorksInside: false };

  it('takes the worst of its flows, and the union of what they ask', () => {
    const result = assessAgreement([flow('T03'), flow('T08', 'return')], none);
    expect(result.status).toBe('needs_review');
    expect(result.actions).toEqual(expect.arrayContaining(['MINIMUM_INFORMATION', 'VCS_EXPLICIT_CONSENT', 'WHO_MAY_SHARE']));
    expect(assessAgreement([flow('T03'), flow('T25', 'other'), flow('T19', 'third')], none).status).toBe('blocked');
    expect(assessAgreement([flow('T19'), flow('T24', 'other')], none).status).toBe('out_of_scope');
  });

  it('asks for the toolkit of both sides only where a flow is in England', () => {
    expect(assessAgreement([flow('T30')], none).actions).not.toContain('BOTH_DSPT');
    expect(assessAgreement([flow('T30'), flow('T03', 'other')], none).actions).toContain('BOTH_DSPT');
  });

  it('leaves out a flow that needs no agreement, unless there is no other', () => {
    expect(assessAgreement([flow('T36'), flow('T03', 'other')], none).flows.map(({ flowId }) => flowId)).toEqual(['other']);
    expect(assessAgreement([flow('T36')], none)).toMatchObject({ status: 'not_needed', actions: ['SIGNPOST_ONLY'], rules: [] });
  });

  it('tells which choices changed nothing', () => {
    const refused = choice({ partyId: 'surgery', chosen: '6(1)(f)' });
    const { refusedOverrides, flows } = assessAgreement([flow('T03'), flow('T27', 'return')], none, [
      refused,
      choice({ default: '6(1)(ea)', chosen: '6(1)(f)' }),
    ]);
    expect(refusedOverrides.map(({ override }) => override)).toEqual([refused]);
    expect(flows[1]?.result.art6.returnFlow).toBe('6(1)(f)');
  });

  it('names the edition of its rules', () => expect(assessAgreement([flow('T03')], none).rulesVersion).toBe('2026-11-23'));
});
