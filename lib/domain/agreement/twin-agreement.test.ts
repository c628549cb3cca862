import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { goldenFile } from '../print/testing/golden-file';
import type { AgreementFile } from './agreement-file';
import { twinOf } from './twin-agreement';

const other = (reference: string, status: AgreementFile['status']): AgreementFile => ({ ...goldenFile, id: reference, reference, status });

describe('another agreement about the same service', () => {
  it('is the one in force, whatever was changed since', () => {
    const others = [other('SA-1', 'draft'), other('SA-2', 'with-partner'), other('SA-3', 'signed'), other('SA-4', 'ended'), other('SA-5', 'signed')];
    expect(twinOf(goldenFile, others, catalogue)?.reference).toBe('SA-3');
    expect(twinOf(goldenFile, others.slice(0, 2), catalogue)?.reference).toBe('SA-2');
    expect(twinOf(goldenFile, [other('SA-4', 'ended')], catalogue)).toBeUndefined();
  });
});
