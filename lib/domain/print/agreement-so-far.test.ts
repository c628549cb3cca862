import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { agreementSoFar } from './agreement-so-far';
import { goldenFile } from './testing/golden-file';
import { printed, sourceOf } from './testing/printed';

const { reply: _, checklist: __, igReview: ___, ...rest } = goldenFile;
const begun = { ...rest, answers: Object.fromEntries(['share', 'partner', 'service', 'purpose'].map((id) => [id, goldenFile.answers[id]!])) };

describe('the agreement so far', () => {
  it('has the section that is being written in the words of the print, and the headings of all others', () => {
    const sections = agreementSoFar(sourceOf(begun), 'purpose');
    const print = printed(begun, catalogue, 'say');
    expect(sections.map(({ id, number, heading }) => [id, number, heading])).toEqual(print.sections.map(({ id, number, heading }) => [id, number, heading]));
    expect(sections.filter(({ blocks }) => blocks).map(({ id }) => id)).toEqual(['purpose']);
    expect(sections.find(({ id }) => id === 'purpose')?.blocks).toEqual(print.sections.find(({ id }) => id === 'purpose')?.blocks);
  });

  it('tells what is not answered yet from what is', () => {
    const open = agreementSoFar(sourceOf(begun), undefined).filter((section) => section.open);
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(['details', 'transfer', 'rights', 'checks']));
    expect(open.map(({ id }) => id)).not.toContain('purpose');
    const whole = agreementSoFar(sourceOf(goldenFile), undefined).filter((section) => section.open);
    expect(whole).toEqual([]);
  });
});
