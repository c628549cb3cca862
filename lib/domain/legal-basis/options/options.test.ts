// The tables of what may be chosen and what never may (legal-basis 1.5a), row by row. A row is the facts, the condition that the
// rules suggest, what is open instead and what is closed; what stands in neither list is not offered.
import { describe, expect, it } from 'vitest';
import { assessFlow } from '../assess-flow';
import type { FlowFacts } from '../facts';
import type { Options } from '../result';
import { factsOf } from '../testing/cases';

type Row = readonly [who: string, facts: Record<string, unknown>, now: string, open: readonly string[], shut: readonly string[]];

const consents = ['6(1)(a)', '6(1)(b)'];
const closed = [...consents, '6(1)(d)', '6(1)(ea)'];
const care = { serviceKind: 'health_care', healthData: true };
const wider = { serviceKind: 'wider_support', healthData: true };
const [implied, explicit, statute, interest, s251] = ['implied_consent', 'explicit_consent', 'statutory_duty', 'overriding_public_interest', 's251_support'];
const law = { statutoryGateway: 'Example Act 2020, section 1' };
const [h, a, g18, g19, g17, g16, c, j, d] = [
  '9(2)(h)+Sch1p2',
  '9(2)(a)',
  '9(2)(g)+Sch1p18',
  '9(2)(g)+Sch1p19',
  '9(2)(g)+Sch1p17',
  '9(2)(g)+Sch1p16',
  '9(2)(c)',
  '9(2)(j)+Sch1p4',
  '9(2)(d)',
];

const commonLaw: readonly Row[] = [
  ['C1, care', care, implied, [explicit], ['not_engaged', s251]],
  ['C2, wider', wider, explicit, [], [implied, s251]],
  ['C3, safeguarding', { ...wider, purpose: 'safeguarding' }, interest, [explicit, statute], [implied]],
  ['C4, danger to life', { ...wider, purpose: 'emergency' }, interest, [explicit, statute], [implied]],
  ['C5, people can be asked', { ...care, purpose: 'research', explicitConsentPracticable: true }, explicit, [], [implied]],
  ['C6, approved', { ...care, purpose: 'planning', s251Reference: 'CAG' }, s251, [], [implied]],
  ['C7, a law, nobody can be asked', { ...care, purpose: 'other', ...law }, statute, [], [implied]],
  ['C7, a law, people can be asked', { ...care, purpose: 'research', ...law, explicitConsentPracticable: true }, statute, [explicit], [implied]],
  ['C7, a law, approved', { ...care, purpose: 'research', ...law, s251Reference: 'CAG' }, statute, [s251], [implied]],
  ['C7, a law, approved, in Wales', { ...care, jurisdiction: 'wales', purpose: 'planning', ...law, s251Reference: 'CAG' }, statute, [s251], [implied]],
  [
    'C7, a law, an approval that does not reach Scotland',
    { ...care, jurisdiction: 'scotland', purpose: 'planning', ...law, s251Reference: 'CAG' },
    statute,
    [],
    [implied],
  ],
  ['C7, safeguarding', { ...wider, purpose: 'safeguarding', ...law }, statute, [explicit], [implied]],
  ['C9, a law for one person’s care', { ...wider, ...law }, statute, [explicit], [implied]],
];

const article6: readonly Row[] = [
  ...(['individual', 'safeguarding', 'emergency', 'research', 'planning', 'other'] as const).map(
    (purpose): Row => [
      `public authority, ${purpose}`,
      { ...care, purpose, explicitConsentPracticable: true, receiving: { isPublicAuthority: true } },
      '6(1)(e)',
      ['6(1)(c)'],
      [...closed, '6(1)(f)'],
    ],
  ),
  ['paid to give care', { ...care, receiving: { commissioned: 'health' } }, '6(1)(e)', ['6(1)(c)', '6(1)(f)'], closed],
  ['names its own task', { ...wider, receiving: { ownTaskInLaw: true } }, '6(1)(e)', ['6(1)(c)', '6(1)(f)'], closed],
  ['any other, care', care, '6(1)(f)', ['6(1)(c)', '6(1)(e)'], closed],
  ['any other, wider', wider, '6(1)(f)', ['6(1)(c)', '6(1)(e)'], closed],
  ['safeguarding', { ...wider, purpose: 'safeguarding' }, '6(1)(ea)', ['6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'], consents],
  ['danger to life', { ...wider, purpose: 'emergency' }, '6(1)(d)', ['6(1)(e)', '6(1)(ea)', '6(1)(f)'], consents],
  ...(['research', 'planning', 'other'] as const).map(
    (purpose): Row => [purpose, { ...care, purpose, explicitConsentPracticable: true }, '6(1)(f)', ['6(1)(c)', '6(1)(e)'], closed],
  ),
];

const article9: readonly Row[] = [
  ['care, not public', care, h, [a], [d, j]],
  ['care, public', { ...care, receiving: { isPublicAuthority: true } }, h, [], [a, d, j]],
  ['wider', wider, a, [g17, g16], [h, d, j]],
  ['safeguarding, bound care party', { ...care, purpose: 'safeguarding' }, g18, [g19, h, c, a], [d]],
  ['safeguarding, wider', { ...wider, purpose: 'safeguarding' }, g18, [g19, c, a], [d]],
  ['safeguarding, care party not bound', { ...care, purpose: 'safeguarding', receiving: { confidentialityDuty: false } }, g18, [g19, c, a], [d]],
  ['danger to life, bound care party', { ...care, purpose: 'emergency' }, c, [g18, h], [d]],
  ['danger to life, wider', { ...wider, purpose: 'emergency' }, c, [g18], [d]],
  ['research', { ...care, purpose: 'research', explicitConsentPracticable: true }, j, [a], [d]],
  ['planning, bound', { ...care, purpose: 'planning', ...law }, h, [a], [d]],
  ['planning, neither public nor bound', { ...care, purpose: 'planning', ...law, receiving: { confidentialityDuty: false } }, a, [], [d]],
  ['other', { ...care, purpose: 'other', ...law }, a, [], [d, h, j]],
];
const referring: readonly Row[] = [
  ['care, public', care, h, [], [a, d, j]],
  ['care, not public', { ...care, sharing: { isPublicAuthority: false } }, h, [a], [d, j]],
  ['wider, public', wider, h, [a], [d, j]],
  ['wider, gives no care', { ...wider, sharing: { isPublicAuthority: false, givesCare: false } }, a, [], [h, d, j]],
  ['safeguarding, gives no care', { ...care, purpose: 'safeguarding', sharing: { givesCare: false } }, g18, [g19, c, a], [d]],
];

const lists = ({ permitted, never }: Options) => [permitted.map((one) => one.condition).sort(), never.map((one) => one.condition).sort()];

function holds(rows: readonly Row[], read: (facts: FlowFacts) => { readonly now: string | null; readonly options: Options }) {
  it.each(rows)('%s', (_who, facts, now, open, shut) => {
    const found = read(factsOf(facts));
    expect([found.now, ...lists(found.options)]).toEqual([now, [...open].sort(), [...shut].sort()]);
    for (const one of found.options.permitted) expect(one.whyNotDefault).toMatch(/^[A-Z].*[^.]$/);
    for (const one of found.options.never) expect(one.why).toMatch(/^[A-Z].*[^.]$/);
  });
}

describe('the duty of confidence', () => {
  holds(commonLaw, (facts) => {
    const { commonLaw: now, options } = assessFlow(facts);
    return { now, options: options.commonLaw };
  });
});
describe('Article 6 of the partner', () => {
  holds(article6, (facts) => {
    const { art6, options } = assessFlow(facts);
    return { now: art6.receiving, options: options.art6.receiving };
  });
});
describe('Article 9 of the partner', () => {
  holds(article9, (facts) => {
    const { art9, options } = assessFlow(facts);
    return { now: art9.receiving, options: options.art9.receiving };
  });
});
describe('Article 9 of the sender', () => {
  holds(referring, (facts) => {
    const { art9, options } = assessFlow(facts);
    return { now: art9.sharing, options: options.art9.sharing };
  });
});

it('the way back to a public body may rest on a balancing test or a task of its own, never on consent, contract or danger to life', () => {
  const { options } = assessFlow(factsOf({ ...wider, returnFlow: true }));
  expect(options.art6.returnFlow && lists(options.art6.returnFlow)).toEqual([
    ['6(1)(e)', '6(1)(f)'],
    [...consents, '6(1)(d)'],
  ]);
});

describe('what a choice brings and takes away', () => {
  const of = (facts: Record<string, unknown>, field: 'commonLaw' | 'art6' | 'art9', condition: string) => {
    const { options } = assessFlow(factsOf(facts));
    const list = field === 'commonLaw' ? options.commonLaw : options[field].receiving;
    const found = list.permitted.find((one) => one.condition === condition);
    return [found?.adds, found?.drops];
  };
  const [task, boxes, act, policy] = [['NAME_OWN_TASK'], ['LEGITIMATE_INTERESTS_ASSESSMENT'], ['NAME_STATUTE'], ['APPROPRIATE_POLICY_DOCUMENT']];
  it.each([
    ['(f) for (e) of a commissioned party', { ...care, receiving: { commissioned: 'health' } }, 'art6', '6(1)(f)', boxes, task],
    ['(e) for (f)', wider, 'art6', '6(1)(e)', task, boxes],
    ['(c) for (f)', wider, 'art6', '6(1)(c)', act, boxes],
    ['(f) in safeguarding', { ...wider, purpose: 'safeguarding' }, 'art6', '6(1)(f)', boxes, []],
    ['paragraph 17', wider, 'art9', g17, policy, ['VCS_EXPLICIT_CONSENT']],
    ['paragraph 18 in danger to life', { ...wider, purpose: 'emergency' }, 'art9', g18, policy, []],
    ['explicit consent in care', care, 'art9', a, ['VCS_EXPLICIT_CONSENT'], []],
    ['a law in safeguarding', { ...wider, purpose: 'safeguarding' }, 'commonLaw', statute, act, []],
  ] as const)('%s', (_what, facts, field, condition, adds, drops) => expect(of(facts, field, condition)).toEqual([adds, drops]));
});
