import { describe, expect, it } from 'vitest';
import { assessModel } from './assess-model';
import { resultDigestText } from './result-digest';
import { toAgreementFacts, toFlowFacts } from './to-flow-facts';
import { back, charity, commissionedHospice, debtAdvice, item, organisation, outward, receivingParty, sharingParty } from './testing/models';

const flowOf = (result: ReturnType<typeof assessModel>, flowId: string) => result.flows.find((flow) => flow.flowId === flowId)?.result;
const team = {
  id: 'memory',
  name: 'Memory clinic',
  whoSends: 'the clinic',
  mailbox: 'clinic@northfield.example',
  phone: '01632 960101',
  usesNhsmail: true,
  revealsHealth: true,
  anonymousAccess: false,
};

describe('toFlowFacts', () => {
  it('reads each flow’s own details and keeps the orientation of the pair', () => {
    const model = debtAdvice({ flows: [outward(), back({ items: [item('outcome-summary', 'healthData')] })] });
    const [sent, returned] = model.flows.map((flow) => toFlowFacts(model, flow));
    expect([sent?.healthData, returned?.healthData]).toEqual([false, true]);
    expect(returned).toMatchObject({ returnFlow: true, sharing: { isPublicAuthority: true }, receiving: { isPublicAuthority: false } });
  });

  it('takes the team’s name for health details both ways', () => {
    const model = debtAdvice({ team, flows: [outward(), back()] });
    expect(model.flows.map((flow) => toFlowFacts(model, flow).healthByInference)).toEqual([true, true]);
  });

  it('takes the strongest payer, and makes care arranged by a council a public function', () => {
    const model = debtAdvice({ parties: [sharingParty(), receivingParty({ commissioned: ['other_public', 'adult_social_care', 'health'] })] });
    expect(toFlowFacts(model, outward()).receiving).toMatchObject({ commissioned: 'health', hraPublicFunction: true });
  });

  it('counts carers alone as adults, and children alone as no adults', () => {
    const people = debtAdvice().people;
    const adults = (changes: Partial<typeof people>) => toFlowFacts(debtAdvice({ people: { ...people, adults: false, ...changes } }), outward()).adults;
    expect([adults({ carers: true }), adults({ children: true }), adults({ young: true, mayLackCapacity: true })]).toEqual([true, false, true]);
  });

  it('says that a charity which sends for a wider service gives no care', () => {
    const sending = sharingParty({ organisation: organisation({ id: 'surgery', name: 'Advice charity' }) });
    expect(toFlowFacts(debtAdvice({ parties: [sending, receivingParty()] }), outward()).sharing.givesCare).toBe(false);
    expect(toFlowFacts(commissionedHospice({ parties: [sending, receivingParty()] }), outward()).sharing.givesCare).toBe(true);
  });

  it('asks whose yes it is only when the person alone says yes and details about the other are sent', () => {
    const people = { ...debtAdvice().people, carers: true, carerWhose: ['cared-for'] as const };
    const about = (carerAgreement: 'each' | 'person-only') => toFlowFacts(debtAdvice({ people: { ...people, carerAgreement } }), outward()).healthDataAbout;
    expect([about('each'), about('person-only')]).toEqual(['person', 'cared_for']);
  });

  it('takes an unanswered duty of confidence as given, a refused one not', () => {
    const duty = (changes: object) => toFlowFacts(debtAdvice({ parties: [sharingParty(), receivingParty(changes)] }), outward()).receiving.confidentialityDuty;
    expect([duty({ confidentialityDuty: false, confidentialityOpen: true }), duty({ confidentialityDuty: false })]).toEqual([true, false]);
  });
});

describe('assessModel', () => {
  it('debt advice: people are asked, each side stands on its own reason, no health details', () => {
    const result = assessModel(debtAdvice());
    expect(flowOf(result, 'outward')).toMatchObject({
      status: 'ok',
      commonLaw: 'explicit_consent',
      art6: { sharing: '6(1)(e)', receiving: '6(1)(f)' },
      art9: { sharing: 'none', receiving: 'none' },
      nhsNumber: 'leave_out',
    });
    expect(result.actions).toEqual(expect.arrayContaining(['WHO_MAY_SHARE', 'BOTH_DSPT', 'LEGITIMATE_INTERESTS_ASSESSMENT']));
    expect(result.actions).not.toContain('CALDICOTT_GUARDIAN_OR_ALTERNATIVE');
    expect(result.rules).toEqual(['T6', 'T7']);
  });

  it('a commissioned hospice without a law stands on legitimate interests, by answer', () => {
    const result = assessModel(commissionedHospice());
    expect(flowOf(result, 'outward')).toMatchObject({ commonLaw: 'implied_consent', sharingDuty251B: true, art6: { receiving: '6(1)(f)' } });
    expect(flowOf(result, 'outward')?.overrides).toMatchObject([
      { partyId: 'charity', default: '6(1)(e)', chosen: '6(1)(f)', reason: 'no law named', by: 'answer' },
    ]);
    expect(result.actions).toContain('LEGITIMATE_INTERESTS_ASSESSMENT');
    expect(result.actions).not.toContain('NAME_OWN_TASK');
  });

  it('a commissioned hospice that names its law stands on public task', () => {
    const named = receivingParty({ commissioned: ['health'], taskInLaw: { task: 'hospice care', act: 'Example Act 2020 section 1' } });
    const flow = flowOf(assessModel(commissionedHospice({ parties: [sharingParty(), named] })), 'outward');
    expect(flow).toMatchObject({ art6: { receiving: '6(1)(e)' }, overrides: [] });
    expect(flow?.actions).not.toContain('LEGITIMATE_INTERESTS_ASSESSMENT');
  });

  it('the way back answers a public body’s request, and statement A2 asks people about it', () => {
    const result = assessModel(debtAdvice({ flows: [outward(), back()] }));
    expect(flowOf(result, 'return')?.art6).toEqual({ sharing: '6(1)(e)', receiving: '6(1)(f)', returnFlow: '6(1)(ea)' });
    expect(result.actions).toEqual(expect.arrayContaining(['STATE_PUBLIC_TASK_REQUEST', 'CONSENT_COVERS_RETURN_FLOW']));
  });

  it('a hospice by answer on legitimate interests also answers the request', () => {
    const result = assessModel(commissionedHospice({ flows: [outward({ items: [item('main-condition', 'healthData')] }), back()] }));
    expect(flowOf(result, 'return')?.art6.returnFlow).toBe('6(1)(ea)');
    expect(result.actions).not.toContain('CONSENT_COVERS_RETURN_FLOW');
  });

  it('is assessed for each pair: what one partner lacks is not asked of the other', () => {
    const second = receivingParty({
      id: 'council',
      organisation: organisation({ id: 'council', name: 'Northfield Council', kind: 'council', publicAuthority: true }),
    });
    const toCouncil = outward({ to: 'council', items: [item('main-condition', 'healthData')] });
    const result = assessModel(
      debtAdvice({ parties: [sharingParty(), receivingParty(), second], flows: [outward(), toCouncil, { ...back(), from: 'council' }] }),
    );
    expect(
      result.flows.map(({ sharingPartyId, receivingPartyId, result: { art6, art9 } }) => [sharingPartyId, receivingPartyId, art6, art9.receiving]),
    ).toEqual([
      ['surgery', 'charity', { sharing: '6(1)(e)', receiving: '6(1)(f)' }, 'none'],
      ['surgery', 'council', { sharing: '6(1)(e)', receiving: '6(1)(e)' }, '9(2)(a)'],
      ['surgery', 'council', { sharing: '6(1)(e)', receiving: '6(1)(e)' }, 'none'],
    ]);
  });

  it('one flow that needs a second look makes the agreement need one', () => {
    const result = assessModel(debtAdvice({ flows: [outward(), back({ items: [item('offences', 'criminalData')] })] }));
    expect([flowOf(result, 'outward')?.status, flowOf(result, 'return')?.status, result.status]).toEqual(['ok', 'needs_review', 'needs_review']);
  });

  it('asks for a Caldicott Guardian where adult social care is paid for by the public, on either side', () => {
    const council = sharingParty({ organisation: organisation({ id: 'surgery', name: 'Northfield Council', kind: 'council', publicAuthority: true }) });
    const asks = (parties: Parameters<typeof debtAdvice>[0]) => assessModel(debtAdvice(parties)).rules.includes('T5');
    expect(asks({ parties: [council, receivingParty()] })).toBe(true);
    expect(asks({ parties: [sharingParty(), receivingParty({ commissioned: ['adult_social_care'] })] })).toBe(true);
    expect(asks({})).toBe(false);
  });

  it('asks for honorary contracts where the partner logs in', () => {
    const model = commissionedHospice({ flows: [outward({ methods: ['access'], items: [item('main-condition', 'healthData')] })] });
    expect(toAgreementFacts(model).partnerWorksInside).toBe(true);
    expect(assessModel(model).actions).toEqual(expect.arrayContaining(['HONORARY_CONTRACTS', 'ROLE_BASED_ACCESS']));
  });
});

describe('resultDigestText', () => {
  const digest = (model: Parameters<typeof assessModel>[0]) => resultDigestText(assessModel(model));

  it('is the same while nothing that was read changes', () => {
    expect(digest(debtAdvice({ reference: 'SA-AAAA-BBBB', purpose: { ...debtAdvice().purpose, text: 'something else' } }))).toBe(digest(debtAdvice()));
  });

  it('is the same when the partner confirms what was taken as given', () => {
    const open = commissionedHospice({
      parties: [sharingParty(), receivingParty({ commissioned: ['health'], confidentialityDuty: false, confidentialityOpen: true })],
    });
    expect(digest(open)).toBe(digest(commissionedHospice()));
  });

  it('changes when an answer moves the result', () => {
    const unbound = commissionedHospice({ parties: [sharingParty(), receivingParty({ commissioned: ['health'], confidentialityDuty: false })] });
    const publicBody = debtAdvice({ parties: [sharingParty(), receivingParty({ organisation: { ...charity, publicAuthority: true } })] });
    expect(digest(unbound)).not.toBe(digest(commissionedHospice()));
    expect(digest(publicBody)).not.toBe(digest(debtAdvice()));
  });
});
