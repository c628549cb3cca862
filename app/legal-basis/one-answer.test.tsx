// One answer, wherever somebody asks: the same facts given to the API, to the public page and to an agreement that is printed.
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST } from '@/app/api/legal-basis/route';
import { EnquiryAnswer } from '@/components/enquiry/enquiry-answer';
import { catalogue } from '@/content/catalogue';
import { enquiryCaseHeading, enquiryHeadings, enquiryReady, enquiryWords } from '@/content/wording/enquiry';
import { aVisitor } from '@/db/testing/builders';
import type { AgreementModel } from '@/lib/domain/agreement/model';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { explainResult } from '@/lib/domain/legal-basis/explain';
import { sentenceOf } from '@/lib/domain/legal-basis/actions';
import { flowCases } from '@/lib/domain/legal-basis/assess-model';
import { conditionCode, statusWords } from '@/lib/domain/legal-basis/condition-words';
import { enquiryFacts } from '@/lib/domain/legal-basis/enquiry/enquiry-facts';
import { enquiryModel } from '@/lib/domain/legal-basis/enquiry/enquiry-model';
import { readAnswers } from '@/lib/domain/legal-basis/enquiry/read-answers';
import { serviceIds } from '@/lib/domain/legal-basis/enquiry/enquiry-form';
import type { FlowFacts } from '@/lib/domain/legal-basis/facts';
import type { FlowCase } from '@/lib/domain/legal-basis/overrides';
import type { AgreementResult, FlowResult } from '@/lib/domain/legal-basis/result';
import { toAgreementFacts } from '@/lib/domain/legal-basis/to-flow-facts';
import { answered, type Given } from '@/lib/domain/print/testing/agreement-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, donationHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { saidIn, sourceOf } from '@/lib/domain/print/testing/printed';
import { requests } from '@/lib/server/request-context';
import { holdRuntime } from '@/lib/server/runtime';
import { read } from '@/lib/server/view';
import { enquiryPage } from '@/lib/views/enquiry-page';

type Flows = Readonly<Record<string, FlowResult>>;

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
  back: 'health',
  bound: 'yes',
};

const advocacyPage = { ...surgery, service: 'advocacy', confirm: 'yes', law: 'yes', details: 'everyday', who: 'may-lack-capacity' };

const given = (file: AgreementFile, more: Given, changes: Partial<AgreementFile> = {}): AgreementFile => ({
  ...file,
  ...changes,
  answers: { ...file.answers, ...answered(more) },
});
const items = (...ids: readonly string[]): Given => ({
  details: { enough: 'change' },
  'details-choose': { items: ids },
  ...Object.fromEntries(ids.map((id) => [`details-why/${id}`, { reason: 'They cannot start without it' }])),
});
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
  'ethnic group for debt advice': { file: given(goldenFile, items('name', 'phone', 'ethnicity')), page: { ...debtPage, details: 'everyday.sensitive' } },
  'a team whose name shows health': { file: { ...goldenFile, sharing: memoryClinic }, page: { ...debtPage, team: 'shows-health' } },
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

const flowsOf = (result: AgreementResult): Flows => Object.fromEntries(result.flows.map((flow) => [flow.flowId, flow.result]));

async function fromApi(cases: readonly FlowCase[], model: AgreementModel): Promise<AgreementResult> {
  const flows = cases.map(({ facts, ...ids }) => ({ ...ids, ...facts }));
  const asked = new Request('http://x.example/api/legal-basis', {
    method: 'POST',
    body: JSON.stringify({ flows, ...toAgreementFacts(model) }),
    headers: { 'content-type': 'application/json' },
  });
  const answer = await requests.run({ id: 'abc', nonce: '', ip: '192.0.2.77' }, () => POST(asked));
  expect(answer.status).toBe(200);
  return answer.json();
}

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
  return { html, words, h1: answer.h1, card: answer.legal.card, lines };
}

/** The legal codes that a result names, in words of the law: “Article 6(1)(e)”. */
function codesOf(flows: Flows): readonly string[] {
  const all = Object.values(flows).flatMap(({ art6, art9, art10 }) => [...Object.values(art6), ...Object.values(art9), ...Object.values(art10)]);
  return [...new Set(all.filter((one) => one !== null && one !== 'none').map((one) => conditionCode(one ?? '')))].sort();
}

/** The article alone, as the print has it: 6(1)(e), 9(2)(h). */
const articlesOf = (flows: Flows) => [...new Set(codesOf(flows).flatMap((code) => /\d\(\d\)\([a-z]+\)/.exec(code)?.[0] ?? []))].sort();

/** The page asks for no law of a task by name, and says what follows when none is named. */
const taskOpen = ['NAME_OWN_TASK', 'LEGITIMATE_INTERESTS_ASSESSMENT', 'STATE_PUBLIC_TASK_REQUEST', 'A6.7'];
/** Nor for an advocate’s law: it says that this has to be named, and that few laws do what that one does. */
const nameOpen = ['LAW_NOT_NAMED', 'LAW_TO_CONFIRM'];

/** Status, rules, actions and warnings, but for those in swapped. */
function expectSame(api: AgreementResult, { html, words, h1, card, lines }: Awaited<ReturnType<typeof fromPage>>, swapped: readonly string[]): void {
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
  // Where details about offences are the sensitive ones, the page names them.
  const said = (id: string) =>
    card.parts.some((part) => part.id === 'article-10') && id === 'VCS_EXPLICIT_CONSENT' ? 'details about offences' : sentenceOf(id);
  for (const id of but([...actions, ...api.warnings])) expect(words).toContain(said(id));
}

describe.each(Object.entries(table))('%s', (_, { file, page }) => {
  const source = sourceOf(file);
  const paid = file === commissionedHospice; // its law is named in the agreement; the public page asks for no law and says what follows from both

  it('the facts are the same', () => {
    const { answers } = readAnswers(page, serviceIds(catalogue));
    expect(enquiryFacts(answers, catalogue).map(({ facts }) => bare(facts))).toEqual(flowCases(source.model).map(({ facts }) => bare(facts)));
  });

  it('the API and the printed agreement say the same', async () => {
    const api = await fromApi(flowCases(source.model), source.model);
    const { flows, actions, warnings, rules, status } = source.result;
    expect({ flows: api.flows, actions: api.actions, warnings: api.warnings, rules: api.rules, status: api.status }).toEqual(
      JSON.parse(JSON.stringify({ flows, actions, warnings, rules, status })),
    );
    const drawn = explainResult(source.model, source.result, catalogue);
    expect([drawn.status, drawn.statusWord.startsWith(statusWords[api.status])]).toEqual([api.status, true]);
    const said = saidIn(file).filter(({ section }) => section === 'legal-basis');
    const text = said.map((one) => one.text).join('\n');
    const [outward, back] = [flowsOf(api).outward!, flowsOf(api).return];
    const footing = outward.commonLaw === 'statutory_duty' ? 'set aside by a law' : outward.commonLaw?.replace('_', ' ');
    expect(text).toContain(`Confidentiality (common law): ${footing}`);
    const named = text.replace(/neither side relies on Article 6\(1\)\(a\)/, '').match(/\b[69]\(\d\)\([a-z]+\)/g) ?? [];
    // Where nobody is asked, the text names no explicit consent: it says that a condition is still to be chosen.
    const openCondition = api.actions.includes('CHOOSE_ANOTHER_CONDITION');
    expect(text.includes('still to be chosen')).toBe(openCondition);
    expect([...new Set(named)].sort()).toEqual(articlesOf(flowsOf(api)).filter((one) => !openCondition || one !== '9(2)(a)'));
    const six = said.flatMap((one) => /^Article 6, .*?: (6\(1\)\([a-z]+\))/.exec(one.text)?.[1] ?? []);
    expect(six).toEqual([outward.art6.sharing, outward.art6.receiving]);
    const has = {
      section251B: 'section 251B of',
      necessity: 'Human Rights Act 1998, Article 8',
      lacks: 'lacks capacity',
      child: 'A child under 16 who understands',
      offences: 'Article 10: information about',
    };
    expect(Object.values(has).map((words) => text.includes(words))).toEqual([
      outward.sharingDuty251B,
      api.actions.includes('ARTICLE8_NECESSITY_STATEMENT'),
      api.actions.includes('CAPACITY_PATHWAY'),
      api.actions.includes('COMPETENCE_AND_PARENTAL_RESPONSIBILITY'),
      outward.art10.sharing !== 'none',
    ]);
    expect(/in writing, by this agreement/.test(text)).toBe(back?.art6.returnFlow === '6(1)(ea)');
  });

  it('the API and the public page say the same', async () => {
    const api = await fromApi(flowCases(source.model), source.model);
    const shown = await fromPage(page);
    expectSame(api, shown, paid ? taskOpen : page.law === 'yes' ? nameOpen : []);
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
