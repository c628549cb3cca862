import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { settle } from '@/lib/domain/agreement/settle';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice } from '@/lib/domain/print/testing/other-files';
import { contradictionsIn } from './contradictions';
import { lookedAtOn, withAnswers } from './testing/changed-files';

function found(stepsText: string, from = goldenFile): readonly string[] {
  const file = withAnswers(from, { people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' }, capacity: { steps: 'change', stepsText } });
  const model = settle(file, catalogue);
  if (!model) throw new Error('the file does not settle');
  const all = contradictionsIn({ file, model, result: assessModel(model), catalogue, today: lookedAtOn });
  return all.filter(({ id }) => id.startsWith('capacity-decided')).map(({ id }) => id);
}

it.each([
  'The partner decides',
  'The volunteer decides whether they can',
  'If somebody cannot decide, the charity decides for them',
  'Staff ask, and the volunteer signs for them',
  'The charity’s manager says yes',
  'The decision is left to the partner',
  'The volunteer makes the decision',
  'THE PARTNER ORGANISATION WILL DECIDE FOR THEM.',
  'Decided by the charity’s coordinator',
])('%s: hands the decision to whoever gets the details', (text) => expect(found(text)).toEqual(['capacity-decided-by-partner']));

it.each(['Nobody needs to be asked and nothing is written down', 'Nobody decides', 'We take it that the person agrees', 'We share anyway'])(
  '%s: nobody decides',
  (text) => expect(found(text)).toEqual(['capacity-decided-by-nobody']),
);

it.each([
  'Staff ask the attorney. The volunteer never decides',
  'The senior nurse decides in their best interests, and tells the partner',
  'The senior nurse decides, not the partner',
  'The volunteer agrees a time with the person',
  'The charity signs the agreement',
  'Nurses ask the welfare deputy before the charity decides what to offer',
  'A senior person decides what is best for them and tells the volunteer why',
  'The volunteer decides which walk to take',
  'They record why, and the partner is told if the person is not to be rung',
  'Staff ask the husband, wife or partner what the person would want; the senior nurse decides',
  'Staff do not share the details without asking the attorney or deputy',
  'The nurse never shares without asking the attorney first',
  'We do not go ahead without asking; the senior person decides',
  'Do not assume that they agree: ask the attorney first',
  'A smile must not be taken as a yes.',
  'Nobody decides alone. Two senior staff do, and record why.',
  'Nobody is asked in front of family; a nurse asks them alone',
  'Nothing is recorded by the volunteer; the senior nurse writes the decision in the record',
  'Under no circumstances does the charity decide for them',
  'We check that no partner or volunteer decides for them',
  'We take advice on whether the volunteer should decide',
  'If their partner is the attorney, the partner decides.',
  'The volunteer makes the decision to stop a visit, never the decision to share',
  'We do not record it in the shared diary but in the care record, with the reasons',
])('%s: holds up nobody', (text) => expect(found(text)).toEqual([]));

it('lets care go ahead without a yes, where nobody has to be asked for one', () => {
  expect(found('Nobody has to be asked for a yes; the senior person decides', commissionedHospice)).toEqual([]);
});
