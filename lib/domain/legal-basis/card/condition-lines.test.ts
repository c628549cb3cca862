import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { citationById } from '@/content/citations';
import { igReviewed } from '../../print/testing/agreement-files';
import { assessFlow } from '../assess-flow';
import { assessModel } from '../assess-model';
import { testsOf } from '../paragraph-tests';
import type { Override } from '../result';
import { everyNth } from '../testing/every-facts';
import { commissionedHospice, debtAdvice, item, outward } from '../testing/models';
import { chosenPanels } from './chosen-condition';
import { article10Lines, article6Lines, article9Lines, confidenceLines } from './condition-lines';
import { toDoParts } from './to-do';
import { whyPanel } from './why-panel';

const reason = 'Our officer looked at it and prefers this one';
const plain: Override = { partyId: 'charity', field: 'art9', default: '9(2)(a)', chosen: '', reason, by: 'ig-lead', at: '2026-11-19T10:00:00.000Z' };
const paragraph = { tests: testsOf('9(2)(g)+Sch1p16').map(({ id }) => id), policy: { title: 'Policy 4', date: '2026-11-02' } };
const advised: Override = { ...plain, ...paragraph, chosen: '9(2)(g)+Sch1p16', adviser: { name: 'Olive Officer', date: '2026-11-18', gist: 'Open for calls' } };
const decided: Override = { ...plain, field: 'art6', default: '6(1)(f)', chosen: '6(1)(a)', by: 'dpo', adviser: { name: 'Olive Officer', date: '2026-11-18' } };
const unadvised: Override = { ...plain, partyId: 'surgery', field: 'art6', default: '6(1)(e)', chosen: '6(1)(c)', law: 'Example Act 2020, section 4' };

function linesWith(override: Override) {
  const model = debtAdvice({ flows: [outward({ items: [item('needs', 'healthData')] })], overrides: [override] });
  const source = { model, result: assessModel(model), catalogue };
  return [...article6Lines(source), ...article9Lines(source)].filter(({ party }) => party?.id === override.partyId);
}

function noteOn(override: Override): string | undefined {
  const model = debtAdvice({ flows: [outward({ items: [item('needs', 'healthData')] })], overrides: [override] });
  const result = assessModel(model);
  expect(result.refusedOverrides).toEqual([]);
  return [...article6Lines({ model, result, catalogue }), ...article9Lines({ model, result, catalogue })].find(({ note }) => note !== undefined)?.note;
}

describe('a choice under its line', () => {
  it('says who decided, and of an officer who only advised no more than that', () => {
    expect(noteOn(decided)).toBe(`Decided by the data protection officer on 18 November 2026 in place of legitimate interests: ${reason}`);
    expect(noteOn(advised)).toMatch(/^Chosen on 19 November 2026, with the advice of the data protection officer of 18 November 2026, in place of /u);
    expect(noteOn(unadvised)).toMatch(/^Chosen on 19 November 2026 in place of public task, by Example Act 2020, section 4: /u);
  });

  it('names nobody, since both sides read it, and has no gap where the fixed text keeps no name', () => {
    for (const override of [decided, advised]) {
      const frozen = { ...override, adviser: { name: '', date: '2026-11-18' } };
      expect(noteOn(override)).not.toMatch(/Olive|Officer|calls/u);
      expect(noteOn(frozen)).toBe(noteOn(override));
      expect(noteOn(frozen)).not.toMatch(/\s\s/u);
    }
  });
});

it('names the law that gives the function, where paragraph 6 is chosen', () => {
  const asked = debtAdvice({ flows: [outward({ items: [item('needs', 'healthData')] })] });
  const override = { ...advised, chosen: '9(2)(g)+Sch1p6', tests: testsOf('9(2)(g)+Sch1p6').map(({ id }) => id), law: 'Example Act 2020, section 4' };
  const model = { ...asked, service: { ...asked.service, statute: 'Mental Capacity Act 2005, section 35' }, overrides: [override] };
  const result = assessModel(model);
  const claims = article9Lines({ model, result, catalogue }).map(({ claim }) => claim);
  expect(claims).toContain('A function that a law gives: Example Act 2020, section 4');
});

describe('behind a line that was chosen', () => {
  it.each([
    ['an officer’s decision', decided, /^Each person says yes to the use/u, '6(1)(f) legitimate interests', 'uk-gdpr-6'],
    ['a paragraph of Schedule 1', advised, /supports its own members/u, 'explicit consent', 'dpa-2018-sch1-para16'],
    ['a law that leaves no choice', unadvised, /leaves the organisation no choice/u, '6(1)(e) public task', 'uk-gdpr-6'],
  ] as const)('stands first what was chosen, with its own source: %s', (_, override, says, suggested, source) => {
    const chosen = linesWith(override).find(({ note }) => note !== undefined);
    const [choice, rule] = chosen?.why ?? [];
    expect(chosen?.tag).toBe('Chosen in place of the suggestion');
    expect([choice?.about, choice?.ourWords, choice?.sources.includes(source)]).toEqual(['What was chosen', expect.stringMatching(says), true]);
    expect(rule?.about).toContain(suggested);
    const open = chosen?.options;
    expect([...(open?.permitted ?? []), ...(open?.never ?? [])].map(({ condition }) => condition)).not.toContain(override.chosen);
    expect(open?.permitted[0]).toMatchObject({ condition: override.default, why: 'What the rules say: choose it to go back' });
  });

  it('has words and sources for every condition that anybody can choose', () => {
    const panel = whyPanel('A9.3', '', { model: debtAdvice(), catalogue });
    const everyOption = [...everyNth(311)].flatMap((facts) => {
      const { commonLaw, art6, art9 } = assessFlow(facts).options;
      return [commonLaw, art6.sharing, art6.receiving, art6.returnFlow, art9.sharing, art9.receiving].flatMap((one) => one?.permitted ?? []);
    });
    const open = new Set([...everyOption.map(({ condition }) => condition), '6(1)(a)', '6(1)(b)']);
    expect(open.size).toBeGreaterThan(14);
    for (const chosen of open)
      for (const { sources } of chosenPanels({ ...plain, chosen }, 'A9.3', '', [panel])) for (const id of sources) expect(citationById(id).id).toBe(id);
  });
});

it('says behind an action that a choice brought what was chosen and why, and not the reason of what it was put in place of', () => {
  const asks: Override = { ...plain, partyId: 'surgery', field: 'commonLaw', default: 'implied_consent', chosen: 'explicit_consent' };
  const model = commissionedHospice({ overrides: [asks] });
  const source = { model, result: assessModel(model), catalogue };
  const why = toDoParts(source)[0]?.lines.find(({ id }) => id === 'action-RECORD_CONSENT_IN_RECORD')?.why[0];
  expect(why).toMatchObject({ ourWords: expect.stringMatching(/^Each person is asked first/u), about: 'What was chosen: explicit consent' });
  expect(why?.recorded).toBe(`Chosen on 19 November 2026 in place of people expect it (implied consent): ${reason}`);
  expect(chosenPanels({ ...asks, adviser: { name: 'Olive Officer', date: '2026-11-18' } }, 'C1', '', [])[0]?.caveat).toBeUndefined();
});

it('claims no condition for abuse that is told of', () => {
  const lines = (...facts: Parameters<typeof item>[1][]) => {
    const model = debtAdvice({ flows: [outward({ items: [item('domestic-abuse', ...facts)] })] });
    return article10Lines({ model, result: assessModel(model), catalogue });
  };
  expect(lines()).toEqual([expect.objectContaining({ id: 'art10-abuse', code: '', claim: expect.stringContaining('no condition is named') })]);
  expect(lines('criminalData').map(({ id }) => id)).not.toContain('art10-abuse');
});

it('asks for no advice on abuse that is told of where it is on record, and says its day', () => {
  const model = debtAdvice({ flows: [outward({ items: [item('domestic-abuse')] })] });
  const claim = (igReview?: typeof model.igReview) => {
    const reviewed = igReview === undefined ? model : { ...model, igReview };
    return article10Lines({ model: reviewed, result: assessModel(reviewed), catalogue })[0]?.claim;
  };
  expect(claim()).toMatch(/Ask the data protection officer, and record the advice with its date$/u);
  const advised = claim({ ...igReviewed, dpoAdvice: 'Send the concern alone', dpoDate: '2026-11-18' });
  expect(advised).toMatch(/no condition is named for that\. The data protection officer gave advice, 18 November 2026$/u);
  expect(advised).not.toContain('Send the concern');
});

it('names the partner in what must be done', () => {
  const model = debtAdvice();
  const said = JSON.stringify(toDoParts({ model, result: assessModel(model), catalogue }));
  expect(said).toMatch(/Check how (?!the partner)[A-Z].* looks after details/u);
});

it('has the answer written where only staff who need it see it, where the service alone could endanger somebody', () => {
  const asked = debtAdvice();
  const claim = (model: typeof asked) =>
    toDoParts({ model, result: assessModel(model), catalogue })[0]?.lines.find(({ id }) => id === 'action-RECORD_CONSENT_IN_RECORD')?.claim;
  expect(claim(asked)).toMatch(/^Record the person’s decision in the record that the sending organisation keeps of them\. /u);
  expect(claim({ ...asked, service: { ...asked.service, highHarm: true } })).toMatch(/keeps of them, where only staff who need it can see it\. The sending/u);
  const team = { id: 't', name: 'Clinic', whoSends: '', mailbox: '', phone: '', usesNhsmail: false, revealsHealth: true, anonymousAccess: true };
  expect(claim({ ...asked, team })).toMatch(/in the team’s own record, under the name they chose\. The sending/u);
  // Why people are asked says the same.
  const why = (model: typeof asked) => whyPanel('C2', '', { model, catalogue }).ourWords;
  expect(why(asked)).toMatch(/write the answer in the person’s record\.$/u);
  expect(why({ ...asked, service: { ...asked.service, highHarm: true } })).toMatch(/write the answer where only staff who need it can see it\.$/u);
  expect(why({ ...asked, team })).toMatch(/write the answer in the team’s own record, under the name that the person chose\.$/u);
});

it('says beside a yes that is asked for that it covers nobody else, where family or carers are part of it', () => {
  const note = (carerAgreement?: 'each' | 'person-only') => {
    const { people, ...rest } = debtAdvice();
    const model = { ...rest, people: { ...people, ...(carerAgreement && { carers: true, carerAgreement }) } };
    return confidenceLines({ model, result: assessModel(model), catalogue })[0]?.note;
  };
  expect([note('each'), note('person-only'), note()]).toEqual(['Each person is asked: one person’s yes does not cover another', undefined, undefined]);
});
