// What may never be sent or signed, whatever the rules found it in: blocked, out of scope and the wrong instrument at all, a second look
// without its recorded reason. Asked of every status, every move and either side, by the checks that commands and buttons ask.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAgreement } from '../legal-basis/assess-agreement';
import { assessModel } from '../legal-basis/assess-model';
import type { AgreementResult } from '../legal-basis/result';
import { anyFacts } from '../legal-basis/testing/arbitrary-facts';
import { back, debtAdvice, item, outward, receivingParty, sharingParty } from '../legal-basis/testing/models';
import { goldenFile } from '../print/testing/golden-file';
import type { AgreementFile } from './agreement-file';
import { type Check, lifecycle, type Move, moves, type Status, statuses } from './lifecycle';
import type { AgreementModel } from './model';
import { moveOf } from './moves';

/** The moves that give the text to the partner, or fix it for signing. */
const gates: readonly Move[] = ['send', 'issue-for-signature'];
const sidesOf = ['sharing', 'receiving'] as const;

/** Nobody has recorded advice on a law in any of these files. */
const mayGo = ({ status, warnings }: AgreementResult, reason: string | undefined) =>
  status === 'ok' || (status === 'needs_review' && Boolean(reason) && !warnings.includes('LAW_TO_CONFIRM'));

function fileWith(status: Status, reason: string | undefined): AgreementFile {
  const { igReview } = goldenFile;
  if (!igReview) throw new Error('the golden agreement was reviewed');
  const { reviewReason: _, ...review } = igReview;
  return { ...goldenFile, status, igReview: { ...review, ...(reason !== undefined && { reviewReason: reason }) } };
}

/** Every gate of every status holds this result back exactly when it may not go. */
function expectHeld(result: AgreementResult | undefined, reason: string | undefined): void {
  for (const status of statuses)
    for (const side of sidesOf)
      for (const move of gates) {
        const facts = { file: fileWith(status, reason), side, missing: [], unconfirmed: [], missingReview: [], signed: [], ...(result && { result }) };
        const found = moveOf(facts, move);
        if (found) expect([move, found.unmet.includes('legal-status-allows')]).toEqual([move, result === undefined || !mayGo(result, reason)]);
      }
}

const reasons = fc.constantFrom(undefined, '', 'The clinic’s letters were taken out');
const none = { adultSocialCareParties: [], partnerWorksInside: false };
const agreementOfAny = fc.array(anyFacts, { minLength: 1, maxLength: 3 }).map((flows) =>
  assessAgreement(
    flows.map((facts, n) => ({ flowId: `flow-${n}`, sharingPartyId: 'surgery', receivingPartyId: 'charity', facts })),
    none,
  ),
);

const anyItems = fc
  .subarray(['healthData', 'criminalData', 'clinicalDetail', 'genderHistory', 'otherSpecial', 'highHarmItems'])
  .map((facts) => [item('any', ...facts)]);
const anyModel: fc.Arbitrary<AgreementModel> = fc
  .record({
    nation: fc.constantFrom('england' as const, 'wales' as const, 'scotland' as const, 'ni' as const),
    kind: fc.constantFrom('health_care' as const, 'social_care' as const, 'wider_support' as const),
    role: fc.constantFrom('independent_controller' as const, 'joint_controller' as const, 'processor' as const),
    children: fc.constantFrom('no' as const, 'yes' as const, 'not-sure' as const),
    bound: fc.boolean(),
    method: fc.constantFrom('encrypted-email' as const, 'access' as const),
    sent: anyItems,
    returned: fc.option(anyItems),
  })
  .map(({ nation, kind, role, children, bound, method, sent, returned }) => {
    const { service, people } = debtAdvice();
    return debtAdvice({
      nation,
      service: { ...service, kind },
      people: { ...people, children: children !== 'no', childrensSocialCare: children },
      parties: [sharingParty(), receivingParty({ role, confidentialityDuty: bound })],
      flows: [outward({ items: sent, methods: [method] }), ...(returned === null ? [] : [back({ items: returned })])],
    });
  });

describe('what may not be signed', () => {
  it('is held at every gate, for any flows that the rules can be asked about', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(agreementOfAny, reasons, (result, reason) => {
        seen.add(result.status);
        expectHeld(result, reason);
      }),
      { numRuns: 400, seed: 11 },
    );
    expect([...seen].sort()).toEqual(['blocked', 'needs_review', 'not_needed', 'ok', 'out_of_scope', 'wrong_instrument']);
  });

  it('is held at every gate, for any agreement', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyModel, reasons, (model, reason) => {
        const result = assessModel(model);
        seen.add(result.status);
        expectHeld(result, reason);
      }),
      { numRuns: 400, seed: 12 },
    );
    expect([...seen].sort()).toEqual(['needs_review', 'ok', 'out_of_scope', 'wrong_instrument']);
  });

  it('is held while nobody can say what the rules find', () => expectHeld(undefined, 'A reason'));

  it('cannot come to a signature by any way through the table, from wherever it stands', () => {
    const fine = (check: Check) => check !== 'legal-status-allows'; // everything else is taken as met: the most permissive world
    const reach = (from: Status) => {
      const found = new Set<Status>([from]);
      for (const status of found)
        for (const move of moves) {
          const transition = lifecycle[status][move];
          if (transition?.needs.every(fine)) found.add(transition.to);
        }
      return [...found].sort();
    };
    expect(reach('draft')).toEqual(['draft', 'ended']);
    expect(reach('changes-asked')).toEqual(['changes-asked', 'ended']);
    expect(reach('with-partner')).toEqual(['changes-asked', 'draft', 'ended', 'with-partner']);
  });
});
