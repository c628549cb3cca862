import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue as content } from '@/content/catalogue';
import { settle } from '@/lib/domain/agreement/settle';
import { assessModel } from '@/lib/domain/legal-basis/assess-model';
import { printAgreement } from './print-agreement';
import { goldenCatalogue, goldenFile } from './testing/golden-file';
import { printAsText } from './testing/print-as-text';

const golden = readFileSync(new URL('./testing/golden.txt', import.meta.url), 'utf8');
const catalogue = goldenCatalogue(content);
const lines = (text: string) => text.replace(/([.:]) (?=\S)/gu, '$1\n').split('\n').map((line) => line.trim()).filter(Boolean);

function printGolden() {
  const model = settle(goldenFile, catalogue)!;
  return printAgreement({ model, result: assessModel(model), checklist: goldenFile.checklist!, catalogue, version: 1, on: '2026-11-21' });
}

describe('the golden agreement', () => {
  it('prints word for word', () => {
    expect(lines(printAsText(printGolden()))).toEqual(lines(golden));
  });
});
