import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { explainResult } from '@/lib/domain/legal-basis/explain';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { cardThatWaits } from './card-that-waits';
import { contradictionsIn } from './contradictions';
import { lookedAtOn } from './testing/changed-files';
import { faultyFiles } from './testing/faulty-files';

function look(file: AgreementFile | undefined) {
  const model = file && settle(file, catalogue);
  if (!file || !model) throw new Error('the file does not settle');
  const result = assessModel(model);
  const card = explainResult(model, result, catalogue);
  return { card, waits: cardThatWaits(card, contradictionsIn({ file, model, result, catalogue, today: lookedAtOn })) };
}

it('is never ready while a law stands beside a reason for those without one, on either side', () => {
  for (const side of ['sharing', 'receiving']) {
    const { card, waits } = look(faultyFiles[`${side}-function-on-interests`]);
    expect([card.status, waits.tone, waits.statusWord.includes('Ready')]).toEqual([card.status, 'check', false]);
    expect(waits.takenAs[0]).toMatch(/names ‘Example Act 2020, section 4’ as the law that gives it a function/u);
  }
});

it('is as the rules say where nothing of the law stops it', () => {
  const sound = look(goldenFile);
  expect(sound.waits).toBe(sound.card);
  const address = look(faultyFiles['no-number-for-referrals']);
  expect(address.waits.statusWord).toBe(address.card.statusWord);
});
