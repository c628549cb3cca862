// Paths beside the usual one: a law that gives the right, a partner that enforces the law, details that could endanger somebody, other
// nations. What the text and the papers say then, and what they never say.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { settleService } from '../agreement/service-kind';
import { startingSet } from '../agreement/starting-set';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Answers } from '@/lib/domain/questions/question';
import type { FormValue } from '@/lib/domain/questions/form';
import { journeyNamed } from '../questions/journey';
import { saidRows } from '../questions/said-rows';
import { contextOf } from '../questions/testing/contexts';
import { startingValue } from '../questions/starting-value';
import { allInPlace, noDspt, sentOf } from '../assurance/testing/checklists';
import { papersOf } from './papers/papers-of';
import { textsOf } from './papers/paper-words';
import { promises } from './promises';
import { goldenFile } from './testing/golden-file';
import { donationHospice } from './testing/other-files';
import { printedText, sourceOf } from './testing/printed';

const given = (answers: Readonly<Record<string, FormValue>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, revision: 1, by: 'jo', at: '2026-11-19T09:00:00Z' }]));
const withAnswers = (answers: Readonly<Record<string, FormValue>>): AgreementFile => ({ ...goldenFile, answers: { ...goldenFile.answers, ...given(answers) } });
const paper = (file: AgreementFile, id: string): string =>
  papersOf(sourceOf(file))
    .filter((one) => one.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .join('\n');
const idsOf = (file: AgreementFile) => papersOf(sourceOf(file)).map(({ id }) => id);

const reviewOpen = (file: AgreementFile) => journeyNamed(contextOf(file), 'review').map(({ key }) => key);

const advocacyAnswers = {
  service: { serviceType: 'advocacy' },
  'service-confirm': { confirm: 'yes' },
  'law-gives-right': { law: 'mca-35' },
  people: { who: ['adults'], howMany: 'under-50' },
};
const advocacy = withAnswers(advocacyAnswers);

it('a body that worded the law of its task itself asks in writing for what comes back, by that law', () => {
  const worded = { ...donationHospice, sharing: { ...donationHospice.sharing, taskInLaw: { task: '', act: 'Care Act 2014, section 1' } } };
  const text = printedText(worded, catalogue, 'say');
  expect(text).toContain('because it needs it for its public task (Care Act 2014, section 1).');
  expect(text).toContain('sends it under 6(1)(ea) recognised legitimate interests.');
  expect(text).not.toMatch(/not answered yet: the public task/iu);
});

it('an advocate of the Care Act has no such right: each person is asked, and the yes is recorded', () => {
  const careAct = withAnswers({ ...advocacyAnswers, 'law-gives-right': { law: 'care-act-67' } });
  const { model, result } = sourceOf(careAct);
  expect([model.service.statute, model.service.kind, result.flows[0]?.result.commonLaw]).toEqual([undefined, 'wider_support', 'explicit_consent']);
  const text = printedText(careAct);
  expect(text).not.toContain('set aside by a law');
  expect(text).not.toContain('because the service is wider than health and care');
  expect(text).toMatch(/section 67 of the Care Act 2014 gives the person an advocate and sets no confidence aside.*SI 2014\/2889, regulation 5/su);
  const rows = saidRows(journeyNamed(contextOf(careAct), 'draft'), contextOf(careAct), model);
  expect(rows.find(({ change }) => change?.key === 'law-gives-right')).toMatchObject({
    label: 'The law for this service',
    lines: [expect.stringMatching(/^Care Act 2014, section 67\. It gives no right/u)],
  });
  const service = settleService(careAct.answers, catalogue)!;
  expect(startingSet(service, catalogue).needed.map(({ id }) => id)).toContain('consent-record');
});

it('whoever acts under a law may name the law of its own task, and then stands on that task', () => {
  const task = 'Mental Capacity Act 2005, section 36';
  expect(printedText(advocacy)).toMatch(/Article 6, the Charity: 6\(1\)\(f\)/u);
  const named = withAnswers({ ...advocacyAnswers, 'our-task': { law: task } });
  expect(printedText(named)).toContain(`Article 6, the Charity: 6(1)(e) public task (${task})`);
  expect(reviewOpen(advocacy)).toContain('our-task');
  expect(reviewOpen(goldenFile)).not.toContain('our-task');
});

it('a law that gives the right is named, nobody is asked for a yes to passing details on, and an objection is still looked at', () => {
  const text = printedText(advocacy);
  expect(text).toContain('set aside by a law, Mental Capacity Act 2005, section 35');
  expect(text).toContain('asks its data protection officer to confirm');
  expect(text).not.toMatch(/explicit consent, because|implied consent|We ask first/u);
  expect(paper(advocacy, 'staff-guide')).toContain('Nobody has to say yes before you send what that law covers');
  expect(text + paper(advocacy, 'staff-guide') + paper(advocacy, 'patient-leaflet')).not.toMatch(/right to (?:some|these) details/u);
  expect(paper(advocacy, 'patient-leaflet')).toContain('lets its advocates see and copy records about you that may matter to their work');
  expect(paper(advocacy, 'staff-guide')).toContain('’s record for a no');
  expect(paper(advocacy, 'staff-guide')).not.toContain('Ask the person first, every time');
  expect(paper(advocacy, 'patient-leaflet')).toContain('A law lets its advocates see and copy records about you');
  expect(paper(advocacy, 'privacy-notice-text-sharing')).toContain('Mental Capacity Act 2005, section 35');
  // The condition for health details is another question: statement B is on the form as long as the partner rests on it.
  expect(paper(advocacy, 'consent-form')).not.toContain('I agree that the Surgery tells');
});

it('prints by role and date that there was advice on the law, and asks only while there is none', () => {
  const statute = 'Mental Capacity Act 2005, section 35';
  const lawAdvised = { law: statute, officer: 'Ada Wright', on: '2026-11-18', advice: 'It reaches what may matter to the decision' };
  const { igReview } = advocacy;
  if (!igReview) throw new Error('not reviewed');
  const text = printedText({ ...advocacy, igReview: { ...igReview, lawAdvised } });
  expect(text).toContain('on the advice of its data protection officer, dated 18 November 2026.');
  expect(text).not.toMatch(/Ada Wright|what may matter to the decision/u);
  expect(text).not.toContain('officer to confirm that this law');
  expect(printedText({ ...advocacy, igReview: { ...igReview, lawAdvised: { ...lawAdvised, law: 'Another Act 2020, section 1' } } })).not.toContain(
    'Ada Wright',
  );
  const other = withAnswers({ ...advocacyAnswers, 'law-gives-right': { law: 'other', act: 'Companies Act 2006, section 1' } });
  expect(printedText(other)).not.toContain('look at records');
});

it('calls no health record needless where the law gives a right to look at records, and gives each detail a reason that fits', () => {
  const chosen = { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'address', 'capacity'] } };
  const asked = { ...advocacy, answers: { ...advocacy.answers, ...given(chosen) } };
  const text = printedText(asked);
  expect(text).not.toMatch(/(medicines|clinical letters|medical history)[^.]* not shared/u);
  expect(text).toContain('look at records stands beside this agreement');
  expect(text).toContain('To know if the person is one whom the law gives an advocate');
  expect(text).not.toContain('To ask the right person to decide');
  expect(paper(asked, 'staff-guide')).not.toMatch(/Never send: [^.]*(clinical letters|medicines)/u);
  expect(paper(asked, 'staff-guide')).toContain('Asked to show or copy records under that law');
  // Where care is given as usual the sentence stands, and nothing is said of records.
  expect(printedText(goldenFile)).toContain('not shared: they are not needed');
  expect(printedText(goldenFile)).not.toContain('stands beside this agreement');
});

const lacking = (file: AgreementFile, steps: FormValue = { steps: 'use' }): AgreementFile => ({
  ...file,
  answers: { ...file.answers, ...given({ people: { who: ['adults', 'may-lack-capacity', 'young', 'children'], howMany: 'under-50' }, capacity: steps }) },
});
const hospice: AgreementFile = withAnswers({ service: { serviceType: 'hospice-at-home' }, 'service-confirm': { confirm: 'yes' } });

it('says that the condition for health details is still to be chosen where nobody is asked, and of nobody that nothing is sent', () => {
  const text = printedText(lacking(advocacy));
  expect(text).toContain('Article 9, the Charity: still to be chosen');
  expect(text).not.toMatch(/9\(2\)\(a\)|statement B|nothing is sent, unless/u);
  const papers = ['privacy-notice-text-receiving', 'objection-procedure', 'staff-guide'].map((id) => paper(lacking(advocacy), id)).join('\n');
  expect(papers).not.toMatch(/explicit consent|statement B/u);
});

it('names one who decides, for whoever can decide and for whoever cannot', () => {
  for (const id of ['staff-guide', 'objection-procedure']) {
    const lines = paper(lacking(advocacy), id);
    expect(lines.split('\n').filter((line) => /(?:says no|say no\?|leaves a choice)/u.test(line) && line.includes('IG lead'))).toEqual([]);
    expect(lines).toContain('ask the Caldicott Guardian');
  }
});

it('prints for somebody who cannot decide what the check of one person says', () => {
  const [law, care, asked] = [advocacy, hospice, goldenFile].map((file) => lacking(file));
  expect(sourceOf(care!).result.flows[0]?.result.commonLaw).toBe('implied_consent');
  for (const text of [printedText(law!), paper(law!, 'staff-guide')]) {
    expect(text).toContain('shares what that law covers and records why');
    expect(text).toContain('If the person says no or would be likely to, it asks the Caldicott Guardian first');
    expect(text).not.toMatch(/asks the health and welfare attorney|best interests/u);
  }
  for (const text of [printedText(care!), paper(care!, 'staff-guide')]) {
    expect(text).toMatch(/attorney or welfare deputy says no, the Surgery asks the Caldicott Guardian first/u);
    expect(text).not.toContain('asks the health and welfare attorney');
    expect(text).toContain('best interests');
  }
  expect(printedText(asked!)).toContain('asks the health and welfare attorney or welfare deputy');
  expect(printedText(lacking(hospice, { steps: 'change', stepsText: 'Ask the ward manager' }))).not.toContain('attorney');
});

it('says who makes the notice for children, how long a child’s record stays, and what to say to a child', () => {
  const file = lacking(hospice);
  const text = printedText(file);
  expect(text).toContain('a child’s health record is kept until the 25th birthday');
  expect(text).toMatch(/the IG lead of the Surgery and whoever looks after information at the \w+ make a notice that children can follow/u);
  expect(paper(file, 'objection-procedure')).toContain('to a child in words that the child can follow');
  const duties = (['sharing', 'receiving'] as const).flatMap((side) =>
    promises(sourceOf(file), side).filter(({ what }) => what.includes('children can follow')),
  );
  expect(duties.map(({ who }) => who)).toEqual(['IG lead', 'Person who looks after information']);
  expect(printedText(goldenFile)).not.toMatch(/25th birthday|children can follow/u);
});

it('starts steps of one’s own from those that print: where people expect the sharing, the attorney’s no is heard', () => {
  const start = (file: AgreementFile) =>
    startingValue({ question: catalogue.questions.find(({ id }) => id === 'capacity')! }, contextOf(lacking(file))).stepsText;
  expect(start(hospice)).toMatch(/attorney or welfare deputy says no/u);
  expect(start(goldenFile)).toMatch(/^Staff ask the health and welfare attorney/u);
});

it('hedges who decides for a child, and speaks of 16 and 17 apart', () => {
  const [text, guide] = [printedText(lacking(goldenFile)), paper(lacking(goldenFile), 'staff-guide')];
  expect(text).toContain('A child under 16 who understands the proposal decides');
  expect(text).toContain('asks its data protection officer to confirm it');
  expect(guide).toContain(
    'A child under 16 who understands decides. If not, ask whoever has parental responsibility; if asking adds risk, the Caldicott Guardian.',
  );
  expect(guide).not.toContain('data protection officer to confirm who decides');
  for (const one of [text, guide]) expect(one).toContain('People of 16 and 17 are taken to be able to decide');
  const young = printedText(withAnswers({ people: { who: ['young'], howMany: 'under-50' } }));
  expect(young).not.toContain('parental responsibility');
});

it('lets the objection steps name whoever decides as section 9 does', () => {
  expect(paper(goldenFile, 'objection-procedure')).toContain(
    'At the Surgery, the Caldicott Guardian decides and writes down why; at the Charity, its most senior person.',
  );
});

it('says of the duty to share for care when it holds, and why it reaches a partner that is no public body', () => {
  const paid = withAnswers({ service: { serviceType: 'hospice-at-home' }, 'service-confirm': { confirm: 'yes' }, 'who-pays': { commissioner: ['health'] } });
  const text = printedText(paid);
  expect(text).toContain('section 251B of the Health and Social Care Act 2012');
  expect(text).toContain('It reaches the Charity where it gives this care under arrangements with a public body');
  expect(text).toContain('unless they say no or would be likely to');
  expect(printedText(goldenFile)).not.toMatch(/251B|arrangements with a public body/u);
});

it('a partner that enforces the law stands outside Articles 6, 9 and 10, on every paper', () => {
  const partner = goldenFile.partner && { ...goldenFile.partner, kind: 'law-enforcement' as const, publicAuthority: true };
  const police: AgreementFile = { ...goldenFile, ...(partner && { partner }) };
  const { result } = sourceOf(police);
  expect([result.status, result.flows[0]?.result.art6.receiving]).toEqual(['needs_review', null]);
  expect(printedText(police)).toContain('Part 3 of the DPA 2018');
  expect(printedText(police)).not.toContain('Article 6, the Charity');
  expect(printedText(police)).toContain('Article 9: no health or other special category information is meant to be shared');
  expect(paper(police, 'privacy-notice-text-receiving')).toContain('Part 3 of the Data Protection Act 2018');
  expect(paper(police, 'objection-procedure')).toContain('Part 3 of the Data Protection Act 2018');
  expect(idsOf(police)).not.toContain('legitimate-interests-record-receiving');
});

it('joint controllers make the gist of what they decide together known in the notice of each side', () => {
  const joint = withAnswers({ 'who-decides': { role: 'both', together: 'Whom the service is for', contactPoint: 'receiving' } });
  expect(printedText(joint)).toContain('they decide together whom the service is for');
  for (const side of ['sharing', 'receiving'])
    expect(paper(joint, `privacy-notice-text-${side}`)).toMatch(/decide together whom the service is for\..*(?:The \w+ is|We are) the contact point/su);
});

it('details that could endanger somebody print with how they are kept from the wrong hands, and prove a sign of the risk check', () => {
  const chosen = { 'details-choose': { items: ['name', 'phone', 'refuge-address'] }, details: { enough: 'change' }, 'details-danger': { wording: 'use' } };
  const text = printedText(withAnswers({ ...chosen, 'details-why/refuge-address': { reason: 'To reach the person where they are kept safe' } }));
  expect(text).toContain('Some details could endanger somebody (address of a refuge or another secret place): only people who work on the case see them');
  const own = printedText(withAnswers({ ...chosen, 'details-danger': { wording: 'change', kept: 'In a sealed envelope' } }));
  expect(own).toContain('in a sealed envelope');
});

it('a partner in England shows its own standing, also to a surgery in Wales', () => {
  const checklist = sentOf({ ...noDspt, ...allInPlace });
  const welsh = { ...goldenFile, checklist, sharing: { ...goldenFile.sharing, nation: 'wales' as const } };
  expect(printedText(welsh)).toContain('It has no current DSPT result');
  expect(printedText(welsh)).not.toContain('the checklist says how it keeps details safe');
  const { partner } = goldenFile;
  const both = { ...welsh, ...(partner && { partner: { ...partner, nation: 'wales' as const } }) };
  expect(printedText(both)).toContain('the checklist says how it keeps details safe');
});

it.each([
  ['wales', 'Wales', 'health and welfare attorney'],
  ['scotland', 'Scotland', 'Adults with Incapacity (Scotland) Act 2000'],
  ['ni', 'Northern Ireland', 'Northern Ireland’s own law on capacity'],
] as const)('in %s the text says what does not hold there, and who decides for somebody who cannot', (nation, name, decides) => {
  const there = withAnswers({ people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' }, capacity: { steps: 'use' } });
  // A result of England’s toolkit, from before the organisation said that it is elsewhere.
  const elsewhere = { ...there, sharing: { ...there.sharing, nation } };
  const result = (file: AgreementFile) => sourceOf(file).model.parties.find(({ side }) => side === 'sharing')?.dspt;
  expect([result(there) === undefined, result(elsewhere)]).toEqual([false, undefined]);
  const text = printedText(elsewhere);
  expect(text).toContain(`This agreement is made in ${name}`);
  expect(text).toContain(decides);
  // A plan that England’s guidance names, and nobody else’s.
  expect(printedText(there)).toContain('any Personalised Care and Support Plan, and is reviewed');
  expect(text).not.toContain('Personalised Care');
  expect(text.includes('any care plan, and is reviewed')).toBe(nation === 'wales');
  // Which standard holds there is a question for the IG lead's page; what both sides sign says what is so.
  expect(text).toContain(`It works in ${name}; the DSPT is England’s. Article 32 of the UK GDPR asks it to keep details safe.`);
  expect(text).not.toMatch(/which standard/iu);
  expect(text).not.toMatch(/no current DSPT result|Both parties are under the duty/u);
});
