// Where what is decided or said of somebody is written, in a service that could endanger whoever uses it.
import { describe, expect, it } from 'vitest';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { capacityWords } from '../capacity-words';
import { paperContext } from './paper-context';
import { textsOf } from './paper-words';
import { volunteerCard } from './volunteer-card';
import { paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');

describe('what is sent of somebody for whom others decided', () => {
  it('is never a yes that they did not give', () => {
    const of = (given: Given) =>
      textOf(withAnswers(goldenFile, { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, ...given }), 'staff-guide');
    const chosen = (...items: readonly string[]) => ({
      service: { serviceType: 'domestic-abuse' },
      details: { enough: 'change' },
      'details-choose': { items },
    });
    expect(of(chosen('name', 'phone'))).toContain('or who decided for them. For everybody write the same: referred as section 7 says.');
    expect(of(chosen('name', 'phone', 'participation-health'))).toContain('For everybody write the same: referred as section 7 says.');
  });
});

describe('the card of somebody whom a slip could endanger', () => {
  it('says what the details may be used for, however little room there is', () => {
    const words = (tight: number) =>
      volunteerCard(paperContext(paperSource(goldenFile), tight))
        .blocks.flatMap(textsOf)
        .join('\n');
    for (const tight of [8, 10]) expect(words(tight)).toMatch(/Use it only as section 2 says\..*Never use it to raise money/su);
    expect(words(0)).toContain('Use it only to ');
  });
});

describe('a request to see what is held', () => {
  it('is looked at first for whom it could endanger, in text and guide, where a slip could', () => {
    const of = (given: Given) => withAnswers(goldenFile, given);
    const [abuse, refuge, debt] = [
      of({ service: { serviceType: 'domestic-abuse' } }),
      of({ details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'refuge-address'] } }),
      of({}),
    ];
    const section = 'Before it shows anything, it checks what that would reveal about somebody else, and whom it could endanger.';
    const line = 'Somebody asks to see a record: pass it to the IG lead, who first checks whom it could reveal or endanger.';
    for (const file of [abuse, refuge]) {
      expect(printedText(file)).toContain(section);
      expect(textOf(file, 'staff-guide')).toContain(line);
    }
    expect([printedText(debt).includes(section), textOf(debt, 'staff-guide').includes(line)]).toEqual([false, false]);
  });
});

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
    // Whoever says no, and whoever sets that aside, is written of as safely.
    expect(printedText(abuse)).toMatch(/the Caldicott Guardian decides and records why, where only staff who need it can see it\./u);
    expect(textOf(abuse, 'objection-procedure')).toMatch(
      /does not want shared, where only staff who need it can see it\..*decides and writes down why, where only staff .*that you did, where only staff/su,
    );
    expect(textOf(abuse, 'staff-guide')).toContain('Write it down, where only staff who need it can see it.');
    expect(textOf(abuse, 'consent-form')).toContain('Write it where only staff who need it can see it, not here.');
    // What is decided for safety, and the feet of form and record, as the rest.
    for (const text of [printedText(abuse), textOf(abuse, 'staff-guide')])
      expect(text).toContain('decides the lawful basis each time and records it, where only staff who need it can see it.');
    expect(textOf(abuse, 'staff-guide')).toContain('write it down afterwards, where only staff who need it can see it.');
    expect(textOf(abuse, 'consent-form')).toContain('Written on (where only staff who need it can see it)');
    expect(textOf(abuse, 'verbal-consent-record')).toMatch(/for only staff who need it to see.*To copy where only staff who need it can see it/su);
    for (const id of ['RECORD_REASONS', 'ASK_REPRESENTATIVE', 'RECORD_CONSENT', 'RECORD_OBJECTION'] as const)
      expect(personActionSentences[id]).toContain('{seen}');
    for (const id of ['objection-procedure', 'staff-guide', 'consent-form', 'verbal-consent-record'])
      expect(textOf(debt, id)).not.toContain('only staff who need it');
    expect(printedText(abuse)).toMatch(
      /records the answer in the patient’s record, where only staff .*writes that down where only staff who need it can see it/su,
    );
  });
});

it('is so where a law lets an advocate know, too', () => {
  for (const nation of ['england', 'scotland'] as const)
    expect(capacityWords(nation, 'statutory_duty', true)).toEqual(['legal.capacity-law-safe', 'legal.capacity-law-no']);
  expect(capacityWords('england', 'statutory_duty')).toEqual(['legal.capacity-law', 'legal.capacity-law-no']);
});
