// What the partner tells back about somebody’s health rests on the same explicit yes as what it holds: statement B says both (Article 9(2)(a)).
import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { textsOf } from './paper-words';
import { asks, carers, fromMemoryClinic } from './testing/carers-files';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const back = (value: Record<string, string | readonly string[]>) => withAnswers(goldenFile, { back: value, ...asks });
const summary = back({ back: ['attended', 'progress'], progressHealth: 'yes' });
const withoutHealth = back({ back: ['attended', 'progress'], progressHealth: 'no' });

describe('what comes back on an explicit yes', () => {
  it('is in the statement that is signed, and in the question and the copy of a spoken one', () => {
    expect(textOf(summary, 'consent-form')).toMatch(
      /keeps and uses details about my health\.\nI agree that the Charity tells the Surgery about my health, as listed above\./u,
    );
    expect(textOf(summary, 'verbal-consent-record')).toMatch(
      /keep and use details about your health\?\nMay the Charity tell us about your health, as I said\?/u,
    );
    expect(textOf(summary, 'verbal-consent-record')).toContain('Keep and use details about health, and tell us about health as listed: yes / no');
  });

  it('is there too where the referral itself shows health, of the person who is referred alone', () => {
    const clinic = fromMemoryClinic(back({ back: ['attended'] }));
    expect(textOf(clinic, 'consent-form')).toContain('I agree that the Charity tells the Surgery about my health, as listed above.');
    const carer = fromMemoryClinic(withAnswers(carers, { back: { back: ['attended'] } }));
    for (const id of ['consent-form', 'consent-form-cared-for']) expect(textOf(carer, id)).not.toContain('as listed above');
  });

  it('is asked of nobody where nothing sensitive comes back, or only concerns about safety do', () => {
    for (const file of [withoutHealth, back({ back: ['safety'] }), fromMemoryClinic(back({ back: ['safety'] })), goldenFile])
      expect(textOf(file, 'consent-form')).not.toContain('as listed above');
  });
});
