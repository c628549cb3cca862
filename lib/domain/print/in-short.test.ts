import { expect, it } from 'vitest';
import { inShort } from './in-short';
import { commissionedHospice } from './testing/other-files';
import { sourceOf } from './testing/printed';

it('names in short what is shared, and hints at nothing else by the name of a group', () => {
  const source = sourceOf(commissionedHospice);
  const what =
    inShort(source)
      .find(({ label }) => label === 'What')
      ?.text.toLowerCase() ?? '';
  const outward = source.model.flows.find(({ id }) => id === 'outward')!;
  for (const { printLabel, printGroup } of outward.items) if (printGroup !== 'administration') expect(what).toContain(printLabel.toLowerCase());
  expect(what).toContain('referral details');
  for (const words of ['offences', 'home, work and money', 'everyday abilities, memory']) expect(what).not.toContain(words);
});
