import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { standingOf } from '@/lib/domain/agreement/standing';
import { answerAll, charity, fileWith, standardDebt } from '@/lib/domain/questions/testing/contexts';
import { soFar } from './so-far';

const around = { knownPartners: [{ organisation: charity }], partnerSignatories: [], today: '2026-11-21', hash: (text: string) => text };
const { partner, service, ...later } = standardDebt;
function beside(given: typeof standardDebt, key: string) {
  const standing = standingOf(answerAll(fileWith({}), given), catalogue, around);
  const step = standing.draft.find((one) => one.key === key);
  if (!step) throw new Error(`no step ${key}`);
  return soFar({ ...standing, step });
}

describe('beside a question of the draft', () => {
  it('stands nothing before partner and service are known', () => {
    expect(beside({}, 'partner')).toBeUndefined();
    expect(beside({ partner: partner! }, 'service')).toBeUndefined();
  });

  it('stands the section that it goes into, with what was answered a page before', () => {
    const before = beside({ partner: partner!, service: service! }, 'send-how');
    const after = beside({ partner: partner!, service: service!, ...later }, 'send-how');
    const open = (model: typeof before) => model?.sections.filter(({ blocks }) => blocks).map(({ id, open: still }) => [id, still]);
    expect(open(before)).toEqual([['transfer', true]]);
    expect(open(after)).toEqual([['transfer', false]]);
    expect(after?.way.href).toBe('/agreements/SA-7K4M-2QXR/preview');
  });
});
