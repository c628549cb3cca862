import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { settle } from '@/lib/domain/agreement/settle';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { canonicalJson } from './canonical-json';
import { takeSnapshot } from './snapshot';

it('keeps of an adviser the day alone, in the model, the legal basis and the choices that no longer count', () => {
  const frozenAt = '2026-11-21T09:30:00.000Z';
  const adviser = { name: 'Olive Quill', date: '2026-11-18', gist: 'Open for calls about somebody else' };
  const choice = {
    partyId: goldenFile.partner?.id ?? '',
    field: 'art6',
    chosen: '6(1)(a)',
    reason: 'It fits what people are told',
    by: 'dpo',
    adviser,
  } as const;
  const overrides = ['6(1)(f)', '6(1)(e)'].map((suggested) => ({ ...choice, default: suggested, at: '2026-11-19T10:00:00.000Z' }));
  const model = settle({ ...goldenFile, overrides }, catalogue);
  const { checklist, reference } = goldenFile;
  if (!model || !checklist) throw new Error('the file does not settle');
  const result = assessModel(model);
  expect([result.flows[0]?.result.overrides.length, result.refusedOverrides.length]).toEqual([1, 1]);
  const print = printAgreement({ model, result, checklist, catalogue, version: 1, on: frozenAt });
  const text = canonicalJson(takeSnapshot({ reference, version: 1, frozenAt, contentEdition: '2026-11', print, model, result, checklist }));
  expect(text.split('"adviser":{"date":"2026-11-18","name":""}').length - 1).toBeGreaterThanOrEqual(4);
  expect(text).not.toMatch(/Olive|Quill|"gist"|calls about/u);
});
