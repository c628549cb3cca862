// One answer, where the public page has nothing to ask: the API and the text of an agreement say the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { flowCases } from '@/lib/domain/legal-basis/assess-model';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice } from '@/lib/domain/print/testing/other-files';
import { saidIn, sourceOf } from '@/lib/domain/print/testing/printed';
import { holdRuntime } from '@/lib/server/runtime';
import { expectPrinted, fromApi, given, items } from './testing/same-facts';

beforeAll(() => holdRuntime({ now: () => new Date('2026-11-22T09:00:00Z') } as never));
afterAll(() => holdRuntime(undefined));

/** What the public page does not ask about: a law that the drafter words, and what only staff’s own words say. */
const onlyInAgreements: Readonly<Record<string, AgreementFile>> = {
  'another law in the place of each person’s yes': given(goldenFile, { 'law-gives-right': { law: 'other', act: 'Care Act 2014, section 2' } }),
  'a mental health advocate’s law': given(goldenFile, {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mha-130b' },
  }),
  'a disclosure of abuse': given(goldenFile, { service: { serviceType: 'domestic-abuse' }, ...items('name', 'domestic-abuse') }),
};

describe.each(Object.entries(onlyInAgreements))('%s', (_, file) => {
  it('the API and the printed agreement say the same', () => expectPrinted(file));
});

describe('a condition that an IG lead chose', () => {
  const chosen = (field: 'art6' | 'art9' | 'commonLaw', from: string, to: string, law?: string) => ({
    partyId: commissionedHospice.sharing.id,
    field,
    default: from,
    chosen: to,
    reason: 'Our own notice says so already',
    by: 'ig-lead' as const,
    at: '2026-11-19T10:00:00.000Z',
    ...(law !== undefined && { law }),
  });

  it.each([
    ['a legal obligation, section 251B', 'art6', '6(1)(e)', '6(1)(c)', 'Health and Social Care Act 2012, section 251B'],
    ['explicit consent at common law', 'commonLaw', 'implied_consent', 'explicit_consent', undefined],
  ] as const)('%s: the API offers it beside its suggestion, and the text prints it', async (_, field, from, to, law) => {
    const { model } = sourceOf(commissionedHospice);
    const [outward] = (await fromApi(flowCases(model), model)).flows;
    const open = field === 'commonLaw' ? outward!.result.options.commonLaw : outward!.result.options[field].sharing;
    expect(open.permitted.map(({ condition }) => condition)).toContain(to);
    const file = { ...commissionedHospice, overrides: [chosen(field, from, to, law)] };
    expect(sourceOf(file).result.refusedOverrides).toEqual([]);
    const text = saidIn(file)
      .filter(({ section }) => section === 'legal-basis')
      .map((one) => one.text)
      .join(' ');
    expect(text).toContain(field === 'commonLaw' ? 'Confidentiality (common law): explicit consent, by choice' : to);
    if (law !== undefined) expect(text).toContain('section 251B');
  });
});
