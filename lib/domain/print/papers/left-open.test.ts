import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { exerciseClass } from '@/lib/domain/print/testing/other-files';
import { printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { beforeSharing } from '../before-sharing';
import { promises } from '../promises';
import { textsOf } from './paper-words';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const golden = (given: Given) => withAnswers(goldenFile, given);

describe('what section 7 leaves open', () => {
  const asked = (file: AgreementFile) => promises(sourceOf(file), 'sharing').filter(({ what }) => what.startsWith('Ask the data protection officer'));

  it('is among the promises, with the day of the start or before the yes that it is about, and holds nothing else up', () => {
    expect(printedText(exerciseClass)).toContain('to confirm that this request is enough');
    expect(asked(exerciseClass)).toEqual([
      expect.objectContaining({
        what: expect.stringContaining('that the request for what comes back is enough'),
        when: 'By the day on which it starts',
        section: 7,
      }),
    ]);
    const children = golden({ people: { who: ['children'], howMany: '50-500' }, children: { csc: 'no' } });
    expect(asked(children)[0]?.what).toContain('who decides for a child');
    expect(beforeSharing(sourceOf(children)).join()).not.toContain('data protection officer');
    expect(asked(goldenFile)).toEqual([]);
  });
});

describe('a referral that is meant to show no health', () => {
  it('keeps back that somebody cannot decide, and who decided', () => {
    const unable = golden({ people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' } });
    const none = withAnswers(unable, { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'consent-record'] } });
    expect(printedText(none)).toMatch(/does not say that somebody cannot decide, or who decided for them/u);
    expect(textOf(none, 'staff-guide')).toContain('Do not write that the person cannot decide');
    const shown = withAnswers(unable, { details: { enough: 'change' }, 'details-choose': { items: ['name', 'capacity'] } });
    for (const file of [shown, goldenFile]) expect(printedText(file)).not.toContain('does not say that somebody cannot decide');
  });
});
