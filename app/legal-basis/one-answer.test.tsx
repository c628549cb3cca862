// One answer, wherever somebody asks: the same facts given to the API, to the public page and to an agreement that is printed.
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnquiryAnswer } from '@/components/enquiry/enquiry-answer';
import { catalogue } from '@/content/catalogue';
import { enquiryCaseHeading, enquiryHeadings, enquiryReady, enquiryWords } from '@/content/wording/enquiry';
import { aVisitor } from '@/db/testing/builders';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { recordSafely, sentenceOf } from '@/lib/domain/legal-basis/actions';
import { flowCases } from '@/lib/domain/legal-basis/assess-model';
import { conditionCode, statusWords } from '@/lib/domain/legal-basis/condition-words';
import { enquiryFacts } from '@/lib/domain/legal-basis/enquiry/enquiry-facts';
import { enquiryModel } from '@/lib/domain/legal-basis/enquiry/enquiry-model';
import { readAnswers } from '@/lib/domain/legal-basis/enquiry/read-answers';
import { serviceIds } from '@/lib/domain/legal-basis/enquiry/enquiry-form';
import type { FlowFacts } from '@/lib/domain/legal-basis/facts';
import type { AgreementResult } from '@/lib/domain/legal-basis/result';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, donationHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { sourceOf } from '@/lib/domain/print/testing/printed';
import { holdRuntime } from '@/lib/server/runtime';
import { read } from '@/lib/server/view';
import { enquiryPage } from '@/lib/views/enquiry-page';
import { codesOf, expectPrinted, flowsOf, fromApi, given, items } from './testing/same-facts';

const now = new Date('2026-11-22T09:00:00Z');
beforeAll(() => holdRuntime({ now: () => now } as never));
afterAll(() => holdRuntime(undefined));

interface Asked {
  readonly file: AgreementFile;
  /** What the address of the public page says for the same sharing. */
  readonly page: Readonly<Record<string, string>>;
}

const surgery = {
  purpose: 'individual',
  nation: 'england',
  sender: 'gp-practice',
  receiver: 'charity',
  team: 'neither',
  how: 'message',
  back: 'nothing',
  decides: 'each',
};
const debtPage = { ...surgery, service: 'debt-counselling', details: 'everyday', who: 'adults' };
const classPage = { ...surgery, service: 'exercise-class', details: 'everyday.health', who: 'adults', back: 'everyday' };
const hospicePage = {
  ...surgery,
  sender: 'nhs',
  receiver: 'hospice',
  service: 'hospice',
  receiverPaid: 'none',
  details: 'clinical',
  who: 'adults.may-lack-capacity.carers',
  carers: 'each',
  back: 'everyday',
  bound: 'yes',
};

const advocacyPage = { ...surgery, service: 'advocacy', confirm: 'yes', law: 'yes', details: 'everyday', who: 'may-lack-capacity' };

const nation = 'wales' as const;
const [team] = goldenFile.sharing.teams;
const memoryClinic = { ...goldenFile.sharing, teams: [{ ...team!, revealsHealth: true }] };

const table: Readonly<Record<string, Asked>> = {
  'debt advice, name and telephone alone': { file: goldenFile, page: debtPage },
  'a mental capacity advocate: a law gives the right, and nobody says yes': {
    file: given(goldenFile, {
      service: { serviceType: 'advocacy' },
      'service-confirm': { confirm: 'yes' },
      'law-gives-right': { law: 'mca-35' },
      people: { who: ['may-lack-capacity'], howMany: 'under-50' },
      capacity: { steps: 'use' },
    }),
    page: advocacyPage,
  },
  'a hospice on donations': { file: donationHospice, page: hospicePage },
  'a hospice that the NHS pays': { file: commissionedHospice, page: { ...hospicePage, receiverPaid: 'health' } },
  'an exercise class that knows of a condition': { file: exerciseClass, page: classPage },
  'a whole record for an exercise class': {
    file: given(exerciseClass, items('name', 'phone', 'medication')),
    page: { ...classPage, details: 'everyday.clinical' },
  },
  'a log-in for debt advice': {
    file: given(goldenFile, { 'send-how': { methods: ['access'] }, 'send-how-access': { system: 'Our record', jobs: 'Advisers', review: 'Each spring' } }),
    page: { ...debtPage, how: 'log-in' },
  },
  'offences for debt advice': { file: given(goldenFile, items('name', 'phone', 'offences')), page: { ...debtPage, details: 'everyday.offences' } },
  'domestic abuse support': { file: given(goldenFile, { service: { serviceType: 'domestic-abuse' } }), page: { ...debtPage, service: 'domestic-abuse' } },
  'a refuge, by its name alone': {
    file: given(goldenFile, {
      service: { serviceType: 'something-else', other: 'Women’s refuge' },
      'people-call-it-care': { testA: 'no' },
      ...items('name', 'phone'),
    }),
    page: { ...debtPage, service: 'something-else', care: 'no', details: 'everyday.danger' },
  },
  'ethnic group for debt advice': { file: given(goldenFile, items('name', 'phone', 'ethnicity')), page: { ...debtPage, details: 'everyday.sensitive' } },
  'a team whose name shows health': { file: { ...goldenFile, sharing: memoryClinic }, page: { ...debtPage, team: 'shows-health' } },
  'treatment that people can use without a name': {
    file: given(goldenFile, {
      service: { serviceType: 'drug-alcohol' },
      'service-confirm': { confirm: 'yes' },
      'who-pays': { commissioner: ['none'] },
      'service-names': { names: 'without' },
    }),
    page: { ...debtPage, service: 'drug-alcohol', confirm: 'yes', receiverPaid: 'none', team: 'partner-no-name', details: 'everyday.clinical', bound: 'yes' },
  },
  'young people alone': {
    file: given(goldenFile, { people: { who: ['young', 'children'], howMany: 'under-50' }, children: { csc: 'no' } }),
    page: { ...debtPage, who: 'young.children', casework: 'no' },
  },
  'two that decide together': {
    file: given(goldenFile, { 'who-decides': { role: 'both', together: 'which people may come', contactPoint: 'sharing' } }),
    page: { ...debtPage, decides: 'together' },
  },
  'two in Wales': {
    file: { ...goldenFile, sharing: { ...goldenFile.sharing, nation }, partner: { ...goldenFile.partner!, nation } },
    page: { ...debtPage, nation },
  },
  'health details of somebody who is not asked': {
    file: given(exerciseClass, {
      people: { who: ['adults', 'carers'], howMany: '50-500', carerWhose: ['carer-own', 'cared-for'], carerAgreement: 'person-only' },
    }),
    page: { ...classPage, who: 'adults.carers', carers: 'person-only' },
  },
};

/** What the rules read, without what is false or left out, without the law that a public body names or need not name, and with no law’s own name. */
const bare = (facts: FlowFacts) =>
  JSON.parse(
    JSON.stringify(facts, (name, value: unknown) =>
      value === false || name === 'aim' || name === 'ownTaskInLaw' ? undefined : name === 'statutoryGateway' ? true : value,
    ),
  );

async function fromPage(page: Asked['page']) {
  const seen = await read({ store: {}, now: () => now, secret: new Uint8Array() } as never, aVisitor(), enquiryPage, page);
  const answer = seen.kind === 'seen' ? seen.view.answer : undefined;
  if (!answer) throw new Error('the page still asks');
  const html = renderToStaticMarkup(<EnquiryAnswer {...answer} words={enquiryWords} />);
  const words = html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
  const lines = answer.legal.card.parts.flatMap(({ id, lines: all }) => all.map((line) => ({ part: id, ...line })));
  const endangers = catalogue.services.some(({ id, highHarm }) => id === page.service && highHarm === true);
  return { html, words, h1: answer.h1, card: answer.legal.card, lines, endangers };
}

/** The page asks for no law of a task by name, and says what follows when none is named. */
const taskOpen = ['NAME_OWN_TASK', 'LEGITIMATE_INTERESTS_ASSESSMENT', 'STATE_PUBLIC_TASK_REQUEST', 'A6.7'];
/** Status, rules, actions and warnings, but for those in swapped. */
function expectSame(api: AgreementResult, { html, words, h1, card, lines, endangers }: Awaited<ReturnType<typeof fromPage>>, swapped: readonly string[]): void {
  const but = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !swapped.includes(id)).sort();
  const lineIds = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id.replace(/^(?:action|warning|note)-/, ''));
  const marks = api.status === 'ok' ? Object.values(enquiryReady) : [statusWords[api.status]];
  expect([card.status, marks.some((mark) => words.includes(mark))]).toEqual([api.status, true]);
  // In one line for people, what a program reads: neither says yes where the other has somebody look first.
  expect([enquiryHeadings[api.status], ...(api.status === 'ok' ? [enquiryCaseHeading] : [])]).toContain(h1);
  const fired = [...html.matchAll(/<li id="rule-([A-Z][\d.]+)">/g)].map(([, id]) => id ?? '');
  expect(but(fired)).toEqual(but([...api.flows.flatMap(({ result }) => result.rules), ...api.rules]));
  // What may not be shared has nothing to do under it; and in danger a call comes before every action.
  const actions = api.status === 'blocked' ? [] : api.actions;
  const toDo = lines.filter(({ part, id }) => (part === 'to-do' || part === 'standing') && id !== 'call-first');
  expect(but(lineIds(toDo))).toEqual(but(actions));
  expect(but(lineIds([...card.warnings, ...card.notes]))).toEqual(but(api.warnings));
  // Where details about offences are the sensitive ones, the page names them; and a service whose name could endanger says who may see the record.
  const said = (id: string) => saidOf(id).replaceAll('the partner', 'the other organisation');
  const saidOf = (id: string) => {
    if (id === 'RECORD_CONSENT_IN_RECORD' && endangers) return recordSafely;
    return card.parts.some((part) => part.id === 'article-10') && id === 'VCS_EXPLICIT_CONSENT' ? 'details about offences' : sentenceOf(id);
  };
  for (const id of but([...actions, ...api.warnings])) expect(words).toContain(said(id));
}

describe.each(Object.entries(table))('%s', (_, { file, page }) => {
  const source = sourceOf(file);
  const paid = file === commissionedHospice; // its law is named in the agreement; the public page asks for no law and says what follows from both

  it('the facts are the same', () => {
    const { answers } = readAnswers(page, serviceIds(catalogue));
    expect(enquiryFacts(answers, catalogue).map(({ facts }) => bare(facts))).toEqual(flowCases(source.model).map(({ facts }) => bare(facts)));
  });

  it('the API and the printed agreement say the same', () => expectPrinted(file));

  it('the API and the public page say the same', async () => {
    // The page asks for no law by name: a program that says as much hears the same.
    const cases = page.law === 'yes' ? enquiryFacts(readAnswers(page, serviceIds(catalogue)).answers, catalogue) : flowCases(source.model);
    const api = await fromApi(cases, source.model);
    const shown = await fromPage(page);
    expectSame(api, shown, paid ? taskOpen : []);
    const codes = shown.lines.filter(({ part }) => part.startsWith('article-')).map(({ code }) => code);
    const instead = paid ? [conditionCode('6(1)(ea)')] : []; // of what comes back, where no law is named
    expect([...new Set(codes.filter((code) => code !== '' && !instead.includes(code)))].sort()).toEqual(codesOf(flowsOf(api)));
    for (const code of codes) expect(shown.words).toContain(code);
    if (paid) expect(shown.words).toMatch(/6\(1\)\(e\) public task if .* otherwise 6\(1\)\(f\)/);
  });
});

/** Beyond help for one person, and after a stop, no agreement is made here: the page says what to use instead. */
const beyond = { ...surgery, service: '', back: '', who: 'adults', details: 'everyday.health' };
const elsewhere: Readonly<Record<string, Asked['page']>> = {
  'a safeguarding route': { ...beyond, purpose: 'safeguarding', sender: 'council', law: 'no' },
  'danger to life': { ...beyond, purpose: 'emergency' },
  'research with approval': { ...beyond, purpose: 'research', law: 'no', ask: 'no', approval: 'held' },
  'planning that nothing allows': { ...beyond, purpose: 'planning', law: 'no', ask: 'no', approval: 'none', bound: 'yes' },
  'another purpose with consent': { ...beyond, purpose: 'other', law: 'no', ask: 'yes' },
  fundraising: { purpose: 'fundraising' },
  'a leaflet': { purpose: 'signpost' },
  'children’s social care': { ...debtPage, who: 'children', casework: 'yes' },
  'somebody who only follows instructions': { ...debtPage, decides: 'instructions' },
  'the police': { ...debtPage, sender: 'police' },
  'a social care charity that a council pays': {
    ...hospicePage,
    service: 'something-else',
    care: 'yes',
    led: 'social',
    receiver: 'charity',
    receiverPaid: 'social',
  },
};

describe.each(Object.entries(elsewhere))('%s', (_, page) => {
  it('the API and the public page say the same', async () => {
    const { answers } = readAnswers(page, serviceIds(catalogue));
    const api = await fromApi(enquiryFacts(answers, catalogue), enquiryModel(answers, catalogue));
    expectSame(api, await fromPage(page), page.receiverPaid === 'social' ? taskOpen : []);
  });
});

it('asks about sharing that is unlike: every common law footing of individual support, every article and both outcomes', () => {
  const results = Object.values(table).flatMap(({ file }) => sourceOf(file).result);
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['ok', 'needs_review']));
  const flows = results.flatMap((result) => result.flows.map((flow) => flow.result));
  expect(new Set(flows.map(({ commonLaw }) => commonLaw))).toEqual(new Set(['implied_consent', 'explicit_consent', 'statutory_duty']));
  expect(new Set(flows.flatMap(({ art6 }) => Object.values(art6)))).toEqual(new Set(['6(1)(e)', '6(1)(f)', '6(1)(ea)']));
  expect(new Set(results.flatMap(({ warnings }) => warnings)).size).toBeGreaterThan(6);
});
