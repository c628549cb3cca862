// The whole life of an agreement by plain HTTP posts, as any client can play it: as the forms of the pages, and as JSON. What each
// party may rely on is read out of the signed PDF.
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import * as steps from './http/whole-life';
import { open } from './http/play';
import { wordsOf } from './http/page-form';
import { debtAdvice } from './lives/debt-advice';
import { exerciseClass } from './lives/exercise-class';
import { hospice } from './lives/hospice';
import { pdfText } from './pdf-text';

test.describe.configure({ mode: 'parallel' });

interface Printed {
  readonly life: steps.Begun['life'];
  readonly manner: 'form' | 'json';
  /** Outward flow, by the engine’s own names. */
  readonly basis: { readonly commonLaw: string; readonly art6: readonly [string, string]; readonly art9: readonly [string, string] };
  readonly says: readonly string[];
  readonly never: readonly string[];
}

const printed: readonly Printed[] = [
  {
    life: debtAdvice,
    manner: 'form',
    basis: { commonLaw: 'explicit_consent', art6: ['6(1)(e)', '6(1)(f)'], art9: ['none', 'none'] },
    says: [
      'explicit consent, because the service is wider than health and care',
      'Article 6, the Surgery: 6(1)(e) public task (primary medical services, National Health Service Act 2006)',
      'Article 6, the Charity: 6(1)(f) legitimate interests',
      'Article 9: no health or other special category information is meant to be shared',
      'neither side relies on Article 6(1)(a)',
      'Standards Met',
    ],
    never: ['implied consent', '9(2)', 'statement B'],
  },
  {
    life: hospice,
    manner: 'json',
    basis: { commonLaw: 'implied_consent', art6: ['6(1)(e)', '6(1)(f)'], art9: ['9(2)(h)+Sch1p2', '9(2)(h)+Sch1p2'] },
    says: [
      'Confidentiality (common law): implied consent',
      'section 251B of the Health and Social Care Act 2012',
      'Article 6, the Trust: 6(1)(e) public task',
      'Article 6, the Hospice: 6(1)(f) legitimate interests',
      'Article 9, the Trust: 9(2)(h), health or social care, with DPA 2018 Schedule 1 paragraph 2',
      'Article 9, the Hospice: 9(2)(h), health or social care, with DPA 2018 Schedule 1 paragraph 2; everyone who handles the information is bound by a duty of confidentiality',
      'NHS number',
      'Standards Exceeded',
    ],
    never: ['explicit consent', 'statement B', 'the Hospice: 6(1)(e)'],
  },
  {
    life: exerciseClass,
    manner: 'form',
    basis: { commonLaw: 'explicit_consent', art6: ['6(1)(e)', '6(1)(f)'], art9: ['9(2)(h)+Sch1p2', '9(2)(a)'] },
    says: [
      'explicit consent, because the service is wider than health and care',
      'Article 6, the Surgery: 6(1)(e) public task',
      'Article 6, the Club: 6(1)(f) legitimate interests',
      'Article 9, the Surgery: 9(2)(h)',
      'Article 9, the Club: 9(2)(a) explicit consent, given in statement B of the consent form',
      'What to know to take part safely',
      'We will set a password and encryption on both laptops',
      'Until then referrals are kept on paper in a locked cupboard',
    ],
    never: ['implied consent', 'the Club: 9(2)(h)', 'the Club: 6(1)(e)'],
  },
];

interface Frozen {
  readonly legalBasis: {
    readonly flows: readonly {
      readonly result: { commonLaw: string; art6: { sharing: string; receiving: string }; art9: { sharing: string; receiving: string } };
    }[];
  };
  readonly checklist: { readonly answers: Readonly<Record<string, unknown>> };
}

for (const { life, manner, basis, says, never } of printed) {
  test(`${life.name}, from a blank page to a signed print, by ${manner} posts`, async ({ baseURL }) => {
    const begun = await steps.begin(baseURL!, life, manner);
    expect(await steps.answerQuestions(begun)).toEqual(Object.keys(life.draft));
    await steps.confirmAndHandOver(begun);
    await steps.reviewByIgLead(begun);
    await steps.sendToPartner(begun);
    expect(await steps.fillInChecklist(begun)).toEqual(Object.keys(life.checklist));
    await steps.readAndConfirm(begun);
    await steps.agree(begun);
    await steps.decideOnChecklist(begun);
    await steps.makeFinalVersion(begun);
    const first = await steps.sign(begun, life.firstToSign);
    const second = await steps.sign(begun, life.firstToSign === 'sharing' ? 'receiving' : 'sharing');

    const reader = await begun.as('manager');
    const version = begun.path('/versions/1');
    const json = await reader.bytes(`${version}/agreement.json`);
    expect(json.status).toBe(200);
    const fingerprint = createHash('sha256').update(json.bytes).digest('hex');
    expect(wordsOf(await open(reader, version)).replace(/ /g, '')).toContain(fingerprint);

    const { legalBasis, checklist } = JSON.parse(json.bytes.toString()) as Frozen;
    const [outward] = legalBasis.flows;
    expect(outward?.result.commonLaw).toBe(basis.commonLaw);
    expect([outward?.result.art6.sharing, outward?.result.art6.receiving]).toEqual(basis.art6);
    expect([outward?.result.art9.sharing, outward?.result.art9.receiving]).toEqual(basis.art9);
    expect(Object.keys(checklist.answers)).toEqual(expect.arrayContaining(Object.keys(life.checklist)));

    await expect.poll(async () => (await reader.bytes(`${version}/agreement.pdf`)).status, { timeout: 30_000 }).toBe(200);
    const pdf = await reader.bytes(`${version}/agreement.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const text = pdfText(pdf.bytes);
    for (const words of [...says, begun.reference, first, second]) expect(text).toContain(words);
    for (const words of never) expect(text).not.toContain(words);
  });
}
