import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { assessModel } from '../assess-model';
import { testsOf } from '../paragraph-tests';
import type { Override } from '../result';
import { debtAdvice, item, outward } from '../testing/models';
import { article6Lines, article9Lines } from './condition-lines';

const reason = 'Our officer looked at it and prefers this one';
const plain: Override = { partyId: 'charity', field: 'art9', default: '9(2)(a)', chosen: '', reason, by: 'ig-lead', at: '2026-11-19T10:00:00.000Z' };
const paragraph = { tests: testsOf('9(2)(g)+Sch1p16').map(({ id }) => id), policy: { title: 'Policy 4', date: '2026-11-02' } };
const advised: Override = { ...plain, ...paragraph, chosen: '9(2)(g)+Sch1p16', adviser: { name: 'Olive Officer', date: '2026-11-18', gist: 'Open for calls' } };
const decided: Override = { ...plain, field: 'art6', default: '6(1)(f)', chosen: '6(1)(a)', by: 'dpo', adviser: { name: 'Olive Officer', date: '2026-11-18' } };
const unadvised: Override = { ...plain, partyId: 'surgery', field: 'art6', default: '6(1)(e)', chosen: '6(1)(c)', law: 'Example Act 2020, section 4' };

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
