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
  const { checklist: accepted, reference } = goldenFile;
  if (!model || !accepted) throw new Error('the file does not settle');
  const sha256 = 'ab12'.repeat(16);
  const piece = { id: 'p', item: 'training', kind: 'pdf', name: 'Olive Quill certificate.pdf', sha256, size: 9, scan: 'unscanned', on: '2026-11-18' } as const;
  const checklist = { ...accepted, evidence: [piece] };
  const result = assessModel(model);
  expect([result.flows[0]?.result.overrides.length, result.refusedOverrides.length]).toEqual([1, 1]);
  const print = printAgreement({ model, result, checklist, catalogue, version: 1, on: frozenAt });
  const text = canonicalJson(takeSnapshot({ reference, version: 1, frozenAt, contentEdition: '2026-11', print, model, result, checklist }));
  expect(text.split('"adviser":{"date":"2026-11-18","name":""}').length - 1).toBeGreaterThanOrEqual(4);
  expect(text).toContain(`"sha256":"${sha256}"`);
  expect(print.schedule?.notes.map(({ text: note }) => note)).toContain(
    'Evidence that the Charity added, each file by the beginning of its SHA-256: item 4, PDF of 18 November 2026 (ab12ab12).',
  );
  expect(text).not.toMatch(/Olive|Quill|"gist"|calls about/u);
});
