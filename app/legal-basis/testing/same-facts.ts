// The same facts given to the API and to an agreement that is printed: what both answer, for tests of one answer.
import { expect } from 'vitest';
import { POST } from '@/app/api/legal-basis/route';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { AgreementModel } from '@/lib/domain/agreement/model';
import { flowCases } from '@/lib/domain/legal-basis/assess-model';
import { conditionCode, statusWords } from '@/lib/domain/legal-basis/condition-words';
import { explainResult } from '@/lib/domain/legal-basis/explain';
import type { FlowCase } from '@/lib/domain/legal-basis/overrides';
import type { AgreementResult, FlowResult } from '@/lib/domain/legal-basis/result';
import { toAgreementFacts } from '@/lib/domain/legal-basis/to-flow-facts';
import { answered, type Given } from '@/lib/domain/print/testing/agreement-files';
import { saidIn, sourceOf } from '@/lib/domain/print/testing/printed';
import { requests } from '@/lib/server/request-context';

export type Flows = Readonly<Record<string, FlowResult>>;

export const given = (file: AgreementFile, more: Given, changes: Partial<AgreementFile> = {}): AgreementFile => ({
  ...file,
  ...changes,
  answers: { ...file.answers, ...answered(more) },
});
export const items = (...ids: readonly string[]): Given => ({
  details: { enough: 'change' },
  'details-choose': { items: ids },
  ...Object.fromEntries(ids.map((id) => [`details-why/${id}`, { reason: 'They cannot start without it' }])),
});

export const flowsOf = (result: AgreementResult): Flows => Object.fromEntries(result.flows.map((flow) => [flow.flowId, flow.result]));

export async function fromApi(cases: readonly FlowCase[], model: AgreementModel): Promise<AgreementResult> {
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

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The legal codes that a result names, in words of the law: “Article 6(1)(e)”. */
export function codesOf(flows: Flows): readonly string[] {
  const all = Object.values(flows).flatMap(({ art6, art9, art10 }) => [...Object.values(art6), ...Object.values(art9), ...Object.values(art10)]);
  return [...new Set(all.filter((one) => one !== null && one !== 'none').map((one) => conditionCode(one ?? '')))].sort(byText);
}

/** The article alone, as the print has it: 6(1)(e), 9(2)(h). */
const articlesOf = (flows: Flows) => [...new Set(codesOf(flows).flatMap((code) => /\d\(\d\)\([a-z]+\)/.exec(code)?.[0] ?? []))].sort(byText);

/** What the API answers to the facts of an agreement, against what stands in its text. */
export async function expectPrinted(file: AgreementFile): Promise<void> {
  const source = sourceOf(file);
  const api = await fromApi(flowCases(source.model), source.model);
  const { flows, actions, warnings, rules, status } = source.result;
  expect({ flows: api.flows, actions: api.actions, warnings: api.warnings, rules: api.rules, status: api.status }).toEqual(
    JSON.parse(JSON.stringify({ flows, actions, warnings, rules, status })),
  );
  const drawn = explainResult(source.model, source.result, catalogue);
  expect([drawn.status, drawn.statusWord.startsWith(statusWords[api.status])]).toEqual([api.status, true]);
  const said = saidIn(file).filter(({ section }) => section === 'legal-basis');
  const text = said.map((one) => one.text).join('\n');
  const { outward, return: back } = flowsOf(api);
  if (outward === undefined) throw new Error('The agreement has no way out');
  const footing = outward.commonLaw === 'statutory_duty' ? 'set aside by a law' : outward.commonLaw?.replace('_', ' ');
  expect(text).toContain(`Confidentiality (common law): ${footing}`);
  const named = text.replace(/neither side relies on Article 6\(1\)\(a\)/, '').match(/\b[69]\(\d\)\([a-z]+\)/g) ?? [];
  // Where nobody is asked, the text names no explicit consent: it says that a condition is still to be chosen.
  const openCondition = api.actions.includes('CHOOSE_ANOTHER_CONDITION');
  expect(text.includes('still to be chosen')).toBe(openCondition);
  expect([...new Set(named)].sort(byText)).toEqual(articlesOf(flowsOf(api)).filter((one) => !openCondition || one !== '9(2)(a)'));
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
}
