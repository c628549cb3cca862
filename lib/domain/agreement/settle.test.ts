import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import { answered, type Given } from '../print/testing/agreement-files';
import { goldenFile } from '../print/testing/golden-file';
import { exerciseClass } from '../print/testing/other-files';
import type { AgreementFile } from './agreement-file';
import { settle } from './settle';

const withAnswers = (given: Given, file: AgreementFile = goldenFile): AgreementFile => ({ ...file, answers: { ...file.answers, ...answered(given) } });
const without = (file: AgreementFile, ...ids: readonly string[]): AgreementFile => ({
  ...file,
  answers: Object.fromEntries(Object.entries(file.answers).filter(([id]) => !ids.includes(id))),
});
const model = (given: Given, file?: AgreementFile) => settle(withAnswers(given, file), catalogue)!;

describe('settling an agreement', () => {
  it('waits for the partner, the service and its kind', () => {
    const { partner: _, ...nobody } = goldenFile;
    expect(settle(nobody, catalogue)).toBeUndefined();
    expect(settle(without(goldenFile, 'service'), catalogue)).toBeUndefined();
    expect(settle(withAnswers({ service: { serviceType: 'bereavement' } }), catalogue)).toBeUndefined();
    expect(settle(withAnswers({ service: { serviceType: 'bereavement' }, 'people-call-it-care': { testA: 'no' } }), catalogue)?.service.kind).toBe(
      'wider_support',
    );
  });

  it('guesses nothing that nobody answered', () => {
    const { checklist: _, reply: __, igReview: ___, ...draft } = goldenFile;
    const bare = settle(
      {
        ...draft,
        answers: answered({ share: { share: 'individual' }, partner: { partner: riversideDebtAdvice.id }, service: { serviceType: 'debt-counselling' } }),
      },
      catalogue,
    )!;
    expect(bare.purpose).toMatchObject({ text: '', lost: '', mayDo: '' });
    expect(bare.flows).toEqual([{ id: 'outward', from: 'northfield-surgery', to: 'riverside-debt-advice', items: [], methods: [] }]);
    expect([bare.nothingBack, bare.telling, bare.excluded, bare.received, bare.mailbox, bare.igReview, bare.people.howMany]).toEqual([
      false,
      [],
      [],
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(bare.parties[1]).toMatchObject({ confidentialityDuty: false, confidentialityOpen: true });
  });

  it.each([
    ['encrypted-email', 'encrypted-email'],
    ['phone', 'phone'],
    ['system', 'system'],
    ['secure-email', 'phone'],
  ])('lets what comes back travel by the partner’s own way: %s out, %s back', (out, back) => {
    const { flows } = model({ back: { back: ['attended'] }, 'send-how': { methods: [out] } });
    expect(flows.find(({ id }) => id === 'return')).toMatchObject({ from: 'riverside-debt-advice', to: 'northfield-surgery', methods: [back] });
  });

  it('says of log-ins only where the partner logs in: what it said of them before counts no more', () => {
    const onlyYou = { ...goldenFile.answers['only-you']!.value, secondStep: ['yes'], leavers: 'week' };
    expect(model({ 'only-you': onlyYou }).received?.logIns).toBeUndefined();
    expect(model({ 'only-you': onlyYou, 'send-how': { methods: ['access'] } }).received?.logIns).toEqual({ secondStep: true, leavers: 'week' });
  });

  it('takes the safer answer of a carer’s “not sure”, and leaves children’s social care open until it is answered', () => {
    const { people } = model({ people: { who: ['children', 'carers'], howMany: 'under-50', carerWhose: ['cared-for'], carerAgreement: 'not-sure' } });
    expect(people).toMatchObject({ children: true, carerAgreement: 'each', childrensSocialCare: 'not-sure' });
  });

  it('keeps own steps for people who cannot decide only while such people are among them', () => {
    const steps: Given = { capacity: { steps: 'change', stepsText: 'Ask the senior nurse' } };
    expect(model(steps).people.capacitySteps).toBeUndefined();
    expect(model({ ...steps, people: { who: ['may-lack-capacity'], howMany: 'under-50' } }).people.capacitySteps).toBe('Ask the senior nurse');
  });

  it('reads “not sure” who pays as nobody, and a payer of a wider service not at all', () => {
    const care: Given = { service: { serviceType: 'hospice' }, 'who-pays': { commissioner: ['not-sure'] } };
    expect(model(care).parties[1]?.commissioned).toEqual(['none']);
    expect(model({ 'who-pays': { commissioner: ['health'] } }).parties[1]?.commissioned).toEqual([]);
  });

  it('dates the legitimate interests of the day on which they were given', () => {
    expect(settle(goldenFile, catalogue)?.parties[1]?.legitimateInterests).toMatchObject({ on: '2026-11-10' });
  });

  it('tells a web address from words about how people are told', () => {
    const where = (noticeUrl: string) => {
      const checklist = {
        ...exerciseClass.checklist!,
        answers: { ...exerciseClass.checklist!.answers, ...answered({ privacy: { answer: 'in-place', noticeUrl } }) },
      };
      return settle({ ...exerciseClass, checklist }, catalogue)?.parties[1]?.notice?.where;
    };
    expect(['https://steady-steps.example/privacy', 'www.steady-steps.example', 'steady-steps.example/privacy'].map(where)).toEqual([
      'website',
      'website',
      'website',
    ]);
    expect(where('We hand out a sheet. Ask Dawn')).toBe('We hand out a sheet. Ask Dawn');
  });
});
