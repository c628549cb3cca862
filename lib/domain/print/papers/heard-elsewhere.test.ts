// Whose views are heard before it is decided for somebody, where the Mental Capacity Act 2005 does not hold.
import { describe, expect, it } from 'vitest';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const guideOf = (file: typeof goldenFile) => paperNamed(papersOfFile(file), 'staff-guide').blocks.flatMap(textsOf).join('\n');

describe('whoever cares for somebody who cannot decide', () => {
  it.each(['scotland', 'ni'] as const)(
    'is heard in %s too, whoever harms is not, and no best interests are decided there by an Act that is England’s',
    (nation) => {
      const file = withAnswers(goldenFile, { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' } });
      const unable = { ...file, sharing: { ...file.sharing, nation } };
      for (const text of [printedText(unable), guideOf(unable)]) {
        expect(text).toMatch(
          nation === 'scotland' ? /nearest relative and primary carer.*nobody whom the person may fear/u : /nobody whom the person may have to fear/u,
        );
        expect(text).toMatch(/Staff who fear that .* ask the safeguarding lead before a no counts/u);
        expect(text).not.toMatch(/best[- ]interests|Mental Capacity Act 2005/u);
      }
      expect(guideOf(unable)).toContain('Only the senior person consults them, as above');
    },
  );
});
