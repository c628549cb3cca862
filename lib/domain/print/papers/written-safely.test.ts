// Where what is decided or said of somebody is written, in a service that could endanger whoever uses it.
import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');

describe('what is written of somebody whom a slip could endanger', () => {
  it('is in no record that everybody reads and in no plan that lies at home, in text and guide', () => {
    const of = (serviceType: string) =>
      withAnswers(goldenFile, { service: { serviceType }, people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' } });
    const [abuse, debt] = [of('domestic-abuse'), of('debt-counselling')];
    for (const text of [printedText(abuse), textOf(abuse, 'staff-guide')]) {
      expect(text).toContain('where only staff who need it see it and in no plan that others read');
      expect(text).not.toContain('Personalised Care and Support Plan');
    }
    for (const text of [printedText(debt), textOf(debt, 'staff-guide')]) expect(text).toContain('Personalised Care and Support Plan');
    expect(printedText(abuse)).not.toContain('writes it in the record');
    expect(printedText(abuse)).toMatch(
      /records the answer in the patient’s record, where only staff .*writes that down where only staff who need it can see it/su,
    );
  });
});
