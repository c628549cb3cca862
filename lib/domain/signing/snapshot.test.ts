import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { settle } from '@/lib/domain/agreement/settle';
import { checklistContext } from '@/lib/domain/assurance/checklist-context';
import { itemStandings } from '@/lib/domain/assurance/item-standing';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { promises } from '@/lib/domain/print/promises';
import { answered } from '@/lib/domain/print/testing/agreement-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { canonicalJson } from './canonical-json';
import { takeSnapshot } from './snapshot';

it('keeps of an adviser the day alone, in the model, the legal basis and the choices that no longer count, and of who looked numbers up, reviewed or decided nothing', () => {
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
  const { checklist: accepted, reference, sharing: known } = goldenFile;
  const inRegisters = [{ register: 'ods', number: known.odsCode ?? '', name: 'Quill Surgery', on: '2026-11-01' }] as const;
  const sharing = { ...known, numbersChecked: { by: 'Olive Quill', on: '2026-11-18' }, inRegisters };
  const model = settle({ ...goldenFile, sharing, overrides }, catalogue);
  if (!model || !accepted) throw new Error('the file does not settle');
  const sha256 = 'ab12'.repeat(16);
  const piece = { id: 'p', item: 'training', kind: 'pdf', name: 'Olive Quill certificate.pdf', sha256, size: 9, scan: 'unscanned', on: '2026-11-18' } as const;
  const { review, decision } = accepted;
  if (!review || !decision) throw new Error('nobody decided');
  const byName = 'Olive Quill';
  const checklist = { ...accepted, evidence: [piece], review: { ...review, byName }, decision: { ...decision, byName } };
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

describe('a mailbox whose address is not kept', () => {
  const plan = { plan: 'use' };
  const frozenAt = '2026-11-21T09:30:00.000Z';
  const frozen = (email: Readonly<Record<string, string>>) => {
    const { checklist: accepted, reference } = goldenFile;
    if (!accepted) throw new Error('no checklist');
    const checklist = { ...accepted, answers: { ...accepted.answers, ...answered({ email, 'plan/secure-transfer': plan }, '2026-11-13') } };
    const model = settle({ ...goldenFile, checklist }, catalogue);
    if (!model) throw new Error('the file does not settle');
    const result = assessModel(model);
    const print = printAgreement({ model, result, checklist, catalogue, version: 1, on: frozenAt });
    const kept = takeSnapshot({ reference, version: 1, frozenAt, contentEdition: '2026-11', print, model, result, checklist });
    const source = { model: kept.model, result: kept.legalBasis, checklist: kept.checklist, catalogue, version: 1, on: frozenAt };
    const standings = (one: typeof checklist) => itemStandings(one, checklistContext(model, result, catalogue, '2026-11-21')).map(({ answer }) => answer);
    return { kept, standings, checklist, promised: promises(source, 'receiving').map(({ what }) => what) };
  };

  it.each([
    [{ answer: 'nhsmail', email: 'riverside.debt@nhs.net' }, false],
    [{ answer: 'secure-standard', email: 'riverside.debt@nhs.net' }, false],
    [{ answer: 'not-sure', email: 'riverside.debt@nhs.net' }, false],
    [{ answer: 'not-sure', email: 'riverside.debt@gmail.com' }, false],
    [{ answer: 'ordinary', email: 'referrals@riverside-debt.example' }, false],
    [{ answer: 'not-sure', email: 'referrals@riverside-debt.example' }, true],
    [{ answer: 'secure-standard', email: 'referrals@riverside-debt.example' }, true],
  ])('stands afterwards as it stood, and promises an old plan only where it still does: %j', (email, open) => {
    const { kept, standings, checklist, promised } = frozen(email);
    expect(canonicalJson(kept)).not.toContain(email.email);
    expect(standings(kept.checklist)).toEqual(standings(checklist));
    expect(promised.includes('Set up a secure route')).toBe(open);
    expect(kept.print.schedule?.rows.find(({ item }) => item.startsWith('10.'))?.plan !== undefined).toBe(open);
  });
});
