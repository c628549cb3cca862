import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const steps = (file: AgreementFile) => paperNamed(papersOfFile(file), 'objection-procedure').blocks.flatMap(textsOf).join('\n');
const chosen = (...items: string[]) => ({ details: { enough: 'change' }, 'details-choose': { items } });
const befriending = { service: { serviceType: 'befriending' } };

describe('what the partner keeps after a no', () => {
  it('is without the details that it holds on explicit consent, unless the law lets it keep them, in section 9 and in the steps', () => {
    const health = withAnswers(goldenFile, { ...befriending, ...chosen('name', 'phone', 'access-needs', 'main-condition') });
    for (const text of [printedText(health), steps(health)])
      expect(text).toMatch(/keeps only .* already given.*\. Details about health.* unless the law lets \S.* keep them/u);
    expect(steps(health)).toMatch(/explicit consent\. Once it is taken back, the Charity stops using and deletes them, unless/u);
  });

  it('is nothing at all where it shows health by itself', () => {
    const dementia = withAnswers(goldenFile, { service: { serviceType: 'dementia-support' } });
    for (const text of [printedText(dementia), steps(dementia)]) expect(text).toMatch(/keeps .* already given, which shows health, only if the law lets it/u);
  });

  it('is the record as it is where no such details go', () => {
    const plain = withAnswers(goldenFile, { ...befriending, ...chosen('name', 'phone') });
    for (const text of [printedText(plain), steps(plain)]) expect(text).not.toMatch(/law lets it/u);
  });
});
