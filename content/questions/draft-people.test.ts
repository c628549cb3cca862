import { describe, expect, it } from 'vitest';
import { answer, answerAll, fileWith, standardDebt } from '@/lib/domain/questions/testing/contexts';
import { catalogue } from '../catalogue';

const words = { purpose: 'So that people who owe money get advice', lost: 'People would wait' };
const worded = answerAll(fileWith({}), { ...standardDebt, purpose: { wording: 'change' } });
const use = (mayDo: string) => () => answer(worded, 'purpose-edit', { ...words, mayDo });

describe('what the partner may do with the details', () => {
  it('is printed behind “use the details only to”, so it starts with a verb', () => {
    for (const text of ['The Hospice will offer a place', 'Riverside Advice gives advice', 'to give advice', 'will give advice', 'We help'])
      expect(use(text), text).toThrow('must start with a verb, such as ‘contact the person’');
    for (const text of ['offer a place', 'Ask the person what they need', 'Support staff who visit']) expect(use(text), text).not.toThrow();
  });
  it('reads so in every wording that we suggest', () => {
    for (const { wording } of catalogue.services) expect(use(wording.mayDo.replace('{partner}', 'them')), wording.mayDo).not.toThrow();
  });
});
