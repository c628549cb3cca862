import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../agreement/catalogue';
import { assessModel } from './assess-model';
import { explainResult } from './explain';
import { back, commissionedHospice, debtAdvice, item, outward, receivingParty, sharingParty } from './testing/models';

const catalogue = {
  questions: [
    { id: 'service', h1: 'What kind of service is it?' },
    { id: 'who-pays', h1: 'Who pays {partner} for this service?' },
  ],
} as unknown as Catalogue;
const card = (model: ReturnType<typeof debtAdvice>) => explainResult(model, assessModel(model), catalogue);
const part = (shown: ReturnType<typeof card>, id: string) => shown.parts.find((one) => one.id === id)?.lines ?? [];
const received = {
  enough: 'enough',
  keep: { number: 12, unit: 'months', suggested: true },
  notTakenMonths: 3,
  atEnd: 'keep-then-delete',
  place: 'a case system',
  jobs: 'advisers',
  staysIn: 'uk',
} as const;

describe('explainResult', () => {
  it('says first what people are told', () => {
    expect(card(debtAdvice()).firstLine).toBe('We ask first. If you say yes, we write it down and send only what is listed');
    expect(card(commissionedHospice()).firstLine).toMatch(/^People expect us/);
    const nameless = { id: 't', name: 'Clinic', whoSends: '', mailbox: '', phone: '', usesNhsmail: false, revealsHealth: true, anonymousAccess: true };
    expect(card({ ...commissionedHospice(), team: nameless }).firstLine).toMatch(/may not expect us.+We say first/u);
  });

  it('cites for a nation the text of that nation alone', () => {
    const sources = (nation: 'wales' | 'scotland') => card({ ...debtAdvice(), nation }).warnings.flatMap(({ why }) => why.flatMap((panel) => panel.sources));
    expect(sources('wales')).toContain('waspi');
    expect(sources('wales')).not.toContain('scottish-toolkit');
    expect(sources('scotland')).not.toContain('waspi');
  });

  it('has five parts, and a reason behind every line but the one that says that there is nothing', () => {
    const shown = card(debtAdvice({ flows: [outward(), back()] }));
    expect(shown.parts.map(({ id }) => id)).toEqual(['confidence', 'article-6', 'article-9', 'also', 'to-do']);
    for (const line of shown.parts.flatMap(({ lines }) => lines)) expect(line.why.length > 0 || line.id.startsWith('art9-none')).toBe(true);
    expect(part(shown, 'article-6').map(({ id }) => id)).toEqual(['art6-sharing', 'art6-receiving', 'art6-return']);
  });

  it('says of somebody who cannot decide what the steps say, by the law that lets the details go', () => {
    const words = (model: ReturnType<typeof debtAdvice>, id: string) => part(card(model), 'to-do').find((one) => one.id === `action-${id}`);
    const unable = { ...debtAdvice().people, mayLackCapacity: true };
    const why = (model: ReturnType<typeof debtAdvice>) => words(model, 'CAPACITY_PATHWAY')?.why[0]?.ourWords;
    expect(why(debtAdvice({ people: unable }))).toMatch(/staff ask the health and welfare attorney/u);
    expect(why(commissionedHospice({ people: unable }))).toMatch(/nobody has to be asked for a yes.*says no/u);
    const advocate = { ...debtAdvice().service, statute: 'Mental Capacity Act 2005, section 35' };
    expect(why(debtAdvice({ people: unable, service: advocate }))).toMatch(/what the law that is named covers/u);
  });

  it('says of children what staff do: ask where each person is asked, tell where nobody is, and nothing of them where all are 16 or more', () => {
    const children = { ...debtAdvice().people, children: true };
    const young = { ...debtAdvice().people, young: true };
    const told = (model: ReturnType<typeof debtAdvice>) => part(card(model), 'to-do').find(({ id }) => id === 'action-COMPETENCE_AND_PARENTAL_RESPONSIBILITY');
    expect(told(debtAdvice({ people: children }))?.claim).toMatch(/^Ask a child who understands/u);
    expect(told(commissionedHospice({ people: children }))?.claim).toMatch(/^Tell a child who understands.*can say no/u);
    for (const model of [debtAdvice({ people: young }), commissionedHospice({ people: young })]) {
      const shown = told(model);
      expect(shown?.claim).toMatch(/16 and 17/u);
      expect(`${shown?.claim} ${shown?.why[0]?.ourWords}`).not.toMatch(/parental|a child who/iu);
    }
  });

  it('claims nothing of details that nobody has chosen', () => {
    const shown = card(debtAdvice({ flows: [{ ...outward(), items: [] }] }));
    expect([shown.statusWord, shown.tone]).toEqual(['No details are chosen yet', 'check']);
    expect(part(shown, 'article-9').map(({ claim }) => claim)).toEqual([
      'No details are chosen yet, so nothing can be said here of health or other sensitive details',
    ]);
  });

  it('calls only care conditions national guidance', () => {
    expect(part(card(debtAdvice()), 'confidence')[0]?.tag).toBe('Our suggestion, IG lead to confirm');
    expect(part(card(debtAdvice()), 'article-6')[0]?.tag).toBe('Our suggestion, IG lead to confirm');
    expect(part(card(commissionedHospice()), 'confidence')[0]?.tag).toBe('National guidance');
    expect(part(card(commissionedHospice()), 'article-6')[0]?.tag).toBe('National guidance');
  });

  it('shows both ends of rule A6.2 until the partner has answered', () => {
    const before = part(card(commissionedHospice()), 'article-6')[1];
    const after = part(card(commissionedHospice({ received })), 'article-6')[1];
    expect(before?.claim).toBe('6(1)(e) public task if Riverside Debt Advice names the law that gives it this task, otherwise 6(1)(f) legitimate interests');
    expect(after).toMatchObject({ claim: 'Legitimate interests', code: 'Article 6(1)(f)', note: 'Riverside Debt Advice names no law that gives it this task' });
  });

  it('says of the way back too that its reason waits for the law', () => {
    const backOf = (more = {}) => part(card(commissionedHospice({ flows: [outward(), back()], ...more })), 'article-6').find(({ id }) => id === 'art6-return');
    expect(backOf()?.claim).toMatch(/^For what comes back: 6\(1\)\(e\) public task if .+ names that law, otherwise 6\(1\)\(ea\)/u);
    expect(backOf({ received })).toMatchObject({ claim: 'For what comes back: recognised legitimate interest', code: 'Article 6(1)(ea)' });
  });

  it('says of concerns about safety what section 7 does: no standing request, and a reason that is decided with each case', () => {
    const backOf = (...items: readonly string[]) => {
      const shown = card(debtAdvice({ received, flows: [outward(), back({ items: items.map((id) => item(id)) })] }));
      return { text: JSON.stringify(shown.parts), lines: part(shown, 'article-6').filter(({ id }) => /return|concerns/u.test(id)) };
    };
    const both = backOf('attendance', 'concerns');
    expect(both.lines.map(({ claim }) => claim)).toEqual([
      'For what comes back, but for concerns about safety: recognised legitimate interest',
      'For a concern about safety: the reason is decided with each case',
    ]);
    expect(both.lines[0]?.why[0]?.becauseYouAnswered.map(({ words }) => words)).toContain('Attendance');
    const alone = backOf('concerns');
    expect(alone.lines.map(({ id }) => id)).toEqual(['art6-concerns']);
    expect(alone.text).not.toMatch(/written request for what comes back|Tell people what comes back|A6\.7/u);
    expect(backOf('attendance').text).not.toContain('concern');
  });

  it('cites the law that is named and no other advocate’s, and says why health is shown', () => {
    const model = debtAdvice();
    const advocacy = (statute: string) => card({ ...model, service: { ...model.service, label: 'Advocacy', revealsHealth: true, statute } });
    const sources = (statute: string) => part(advocacy(statute), 'confidence')[0]?.why[0]?.sources;
    expect(sources('Mental Capacity Act 2005, section 35')).toEqual(['mca-2005-s35']);
    expect(sources('Mental Health Act 1983, section 130B')).toEqual(['mha-1983-s130b']);
    expect(sources('Another Act, section 1')).toEqual(['s1-statute']);
    expect(advocacy('Mental Health Act 1983, section 130B').firstLine).toContain('If you can decide, that takes your yes.');
    expect(advocacy('Mental Capacity Act 2005, section 35').firstLine).not.toContain('your yes');
    const partners = part(advocacy('Another Act, section 1'), 'article-9').find(({ id }) => id === 'art9-receiving');
    expect(partners?.why[0]?.becauseYouAnswered.map(({ words }) => words)).toContain('Advocacy: who is referred to it shows something of their health');
  });

  it('names the law of a public task, as the agreement prints it', () => {
    const { taskInLaw } = sharingParty();
    expect(part(card(debtAdvice()), 'article-6')[0]).toMatchObject({ claim: `Public task: ${taskInLaw?.task}, ${taskInLaw?.act}`, code: 'Article 6(1)(e)' });
  });

  it('names only the chosen way of writing down a yes', () => {
    const way = (consentRecord: 'form' | 'note' | 'either') =>
      part(card(debtAdvice({ consentRecord })), 'to-do').find(({ id }) => id === 'action-CONSENT_FORM_OR_VERBAL_RECORD')?.claim;
    expect([way('form'), way('note')]).toEqual(['Use the form that staff sign too.', 'Write down what the person said.']);
    expect(way('either')).toBe('Use the form that staff sign too, or write down what the person said.');
  });

  it('never shows (e) of a body that is not public without a law', () => {
    for (const model of [commissionedHospice(), commissionedHospice({ received }), debtAdvice()])
      expect(part(card(model), 'article-6')[1]?.code).not.toContain('6(1)(e)');
  });

  it('names the answers behind a line, in the words of the question', () => {
    const why = part(card(commissionedHospice()), 'article-6')[1]?.why[0];
    expect(why?.becauseYouAnswered).toContainEqual({
      question: 'who-pays',
      asked: 'Who pays Riverside Debt Advice for this service?',
      words: 'The NHS or a council, as health care',
    });
    expect(why?.sources).toContain('duaa-2025-s70');
  });

  it('offers what is open and says what is never open', () => {
    const options = part(card(commissionedHospice()), 'confidence')[0]?.options;
    expect(options?.permitted[0]).toMatchObject({ condition: 'explicit_consent', words: 'each person says yes (explicit consent)' });
    expect(options?.never.map(({ condition }) => condition)).toContain('s251_support');
  });

  it('does not call ready what waits for the law that the partner may name', () => {
    expect(card(commissionedHospice()).statusWord).toBe('Ready to confirm, one answer to come');
    expect(card({ ...commissionedHospice(), received }).statusWord).toBe('Ready to confirm');
    // Nobody asks about care that a council arranges where no council pays.
    expect(JSON.stringify(card(debtAdvice()))).not.toContain('section 73');
    expect(card(debtAdvice()).statusWord).toBe('Ready to confirm');
  });

  it('does not call ready, nor say yes, where a law gives the right, nobody is asked, and a side would rely on a yes', () => {
    const health = [outward({ items: [item('name'), item('main-condition', 'healthData')] })];
    const asked = debtAdvice({ flows: health });
    const byLaw = { ...asked, service: { ...asked.service, statute: 'Mental Capacity Act 2005, section 35' } };
    expect(card(asked)).toMatchObject({ status: 'ok', tone: 'good' });
    expect(card(byLaw)).toMatchObject({ status: 'ok', tone: 'check', statusWord: 'Ready to confirm, one condition to choose' });
    expect(card(byLaw).warnings.map(({ id }) => id)).toContain('warning-NOBODY_SAYS_YES');
    expect(part(card(byLaw), 'article-9').at(-1)?.note).toMatch(/^A law gives the right here, so nobody is asked/u);
    const whyThis = (model: typeof asked) => JSON.stringify(part(card(model), 'article-9').at(-1)?.why);
    expect(whyThis(asked)).toContain('asks each person for explicit consent');
    expect(whyThis(byLaw)).not.toContain('asks each person for explicit consent');
    // A sender that gives no care relies on the same yes, and has another condition to choose.
    const sender = { ...byLaw, parties: [sharingParty({ organisation: { ...byLaw.parties[1]!.organisation, id: 'surgery' } }), receivingParty()] };
    const own = part(card(sender), 'article-9').find(({ party }) => party?.id === 'surgery');
    expect([own?.code, own?.options?.permitted.map(({ condition }) => condition)]).toEqual([
      'Article 9(2)(a)',
      ['9(2)(g)+Sch1p17', '9(2)(g)+Sch1p16', '9(2)(g)+Sch1p6'],
    ]);
    expect(
      part(card(asked), 'article-9')
        .at(-1)
        ?.options?.permitted.map(({ condition }) => condition),
    ).not.toContain('9(2)(g)+Sch1p6');
    expect(card(byLaw).firstLine).toMatch(/^A law lets an advocate see and copy records that may matter to the advocate’s work/u);
  });

  it('offers legitimate interests with its balancing test, and says of nobody that no life is in danger', () => {
    const options = part(card(commissionedHospice()), 'article-6').at(-1)?.options;
    expect(options?.permitted.find(({ condition }) => condition === '6(1)(f)')?.why).toMatch(/^It needs a balancing test/u);
    expect(options?.never.find(({ condition }) => condition === '6(1)(d)')?.why).toMatch(/^Only in an emergency/u);
    for (const { why } of [...(options?.permitted ?? []), ...(options?.never ?? [])]) expect(why).not.toMatch(/no balancing test is needed|Nobody’s life/u);
  });

  it('says that implied consent does not cover family and carers', () => {
    const model = commissionedHospice();
    const note = (carerAgreement?: 'each' | 'person-only') =>
      part(card({ ...model, people: { ...model.people, carers: true, ...(carerAgreement && { carerAgreement }) } }), 'confidence')[0]?.note;
    expect(note('each')).toBe('This does not cover family, friends and carers: each person says yes for their own details');
    expect(note('person-only')).toMatch(/and is asked to tell the carer, if safe$/u);
    expect(note()).toBeUndefined();
  });

  it('says what is taken as given until the partner answers', () => {
    const open = commissionedHospice({
      parties: [sharingParty(), receivingParty({ commissioned: ['health'], confidentialityDuty: false, confidentialityOpen: true })],
    });
    expect(card(open).takenAs).toHaveLength(2);
    expect(card(open).status).toBe('ok');
    expect(card(debtAdvice({ received })).takenAs).toEqual([]);
  });

  it('tells a warning that needs somebody from a note that does not', () => {
    const shown = card(debtAdvice({ flows: [outward({ items: [item('full-history', 'healthData', 'clinicalDetail')] })] }));
    expect(shown).toMatchObject({ status: 'needs_review', tone: 'check' });
    expect(shown.warnings.map(({ id }) => id)).toEqual(['warning-EXCESSIVE_FOR_NON_CLINICAL']);
    expect(shown.notes.map(({ id }) => id)).toEqual(['warning-CONSENT_IS_NOT_ART6']);
  });

  it('gives an action to the side that it is for, what staff do first', () => {
    const lines = part(card(debtAdvice()), 'to-do');
    expect(lines.find(({ id }) => id === 'action-LEGITIMATE_INTERESTS_ASSESSMENT')?.party?.name).toBe('Riverside Debt Advice');
    expect(lines[0]?.id).toBe('action-CHECK_OBJECTIONS');
    expect(lines.find(({ id }) => id === 'action-WHO_MAY_SHARE')?.party).toBeUndefined();
  });

  it('says so when only what comes back is sensitive', () => {
    const lines = part(card(debtAdvice({ flows: [outward(), back({ items: [item('outcome-summary', 'healthData')] })] })), 'article-9');
    expect(lines.map(({ id }) => id)).toEqual(['art9-none-sent', 'art9-sharing-return', 'art9-receiving-return']);
    expect(lines[2]?.why[0]?.becauseYouAnswered).toContainEqual({ question: 'back', asked: '', words: 'Outcome-summary' });
  });

  it('says in one line what stops the sharing', () => {
    const stopped = card(debtAdvice({ people: { ...debtAdvice().people, children: true, childrensSocialCare: 'yes' } }));
    expect(stopped).toMatchObject({
      status: 'out_of_scope',
      tone: 'stop',
      firstLine: 'Use the Department for Education’s guidance for children’s social care',
    });
    expect(part(stopped, 'article-6')).toEqual([]);
  });
});
