import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { goldenFile } from '../print/testing/golden-file';
import { printedText } from '../print/testing/printed';
import { answerAll, fileWith, standardDebt, stepsOf } from '../questions/testing/contexts';
import type { AgreementFile } from './agreement-file';
import { beginSuccessor } from './begin-successor';
import { type ChangeSection, changeSections, isAged, isClosedHere, sectionOf, stillCarried } from './replaces';
import { followsOn } from './settle-dates';
import { instructionStands } from './standing-instruction';

const signedAt = '2026-11-06T14:00:00.000Z';
const signed: AgreementFile = {
  ...goldenFile,
  answers: { ...goldenFile.answers, check: { value: { confirmed: ['said'] }, revision: 2, by: 'jo', at: '2026-11-01T10:00:00.000Z' } },
  status: 'signed',
  heldSince: signedAt,
  version: { id: 'v1', number: 1, fingerprint: 'f', frozenAt: signedAt },
  lastVersion: 1,
};
const dated = (value: Readonly<Record<string, string>>): AgreementFile => ({
  ...signed,
  answers: { ...signed.answers, dates: { value, revision: 3, by: 'jo', at: '2026-11-01T10:00:00.000Z' } },
});

function begun(before: AgreementFile, at: string, over: Partial<Parameters<typeof beginSuccessor>[3]> = {}): AgreementFile {
  const taken = beginSuccessor(before, before.answers, catalogue.questions, { kind: 'amendment', open: [], confirmed: [], by: 'kim', at, ...over });
  const { reply: _, version: __, sent: ___, ...kept } = before;
  return { ...kept, reference: 'SA-NEXT-VERS', status: 'draft', ...taken };
}

const march = '2027-03-01T09:00:00.000Z';
const closedKeys = (file: AgreementFile) => stepsOf(file).flatMap((step) => (isClosedHere(step, file) ? [step.key] : []));

describe('a new version as it begins', () => {
  it('takes over what both sides said, with who said it and when, and begins each answer anew', () => {
    const { answers, replaces } = begun(signed, march);
    expect(answers.service).toEqual({ ...signed.answers.service, revision: 1 });
    expect(answers['only-you']?.at).toBe(signed.answers['only-you']?.at);
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(['share', 'partner', 'details', 'check', 'enough', 'only-you']));
    expect(Object.keys(answers).some((key) => ['decide', 'send', 'copied', 'copied-from'].includes(key))).toBe(false);
    expect(replaces).toMatchObject({ reference: signed.reference, root: signed.reference, version: 1, signedOn: '2026-11-06', starts: '2026-11-06' });
    expect(replaces?.carried).toEqual(Object.keys(answers));
  });

  it('is the next of a chain that keeps its root', () => {
    const second: AgreementFile = {
      ...begun(signed, march),
      status: 'signed',
      heldSince: march,
      version: { id: 'v2', number: 2, fingerprint: 'f', frozenAt: march },
    };
    expect(begun(second, '2027-06-01T09:00:00.000Z').replaces).toMatchObject({
      reference: 'SA-NEXT-VERS',
      root: signed.reference,
      version: 2,
      signedOn: '2027-03-01',
    });
  });

  it('keeps a first day to come, and puts what we suggest in place of days that have passed', () => {
    const kept = dated({ start: 'date', startDate: '2027-04-01', review: 'date', reviewDate: '2027-10-01' });
    expect(begun(kept, march).answers.dates?.value).toEqual({ start: 'date', startDate: '2027-04-01', review: 'date', reviewDate: '2027-10-01' });
    const unchanged = begun(dated({ start: 'date', startDate: '2027-04-01', review: '12m' }), march);
    expect([unchanged.replaces?.carried.includes('dates'), closedKeys(unchanged).includes('dates')]).toEqual([true, true]);
    const past = begun(dated({ start: 'date', startDate: '2026-12-01', review: 'date', reviewDate: '2027-02-01' }), march);
    expect(past.answers.dates?.value).toEqual({ start: 'last-signature', review: '12m' });
    expect(past.replaces?.carried).not.toContain('dates');
    expect(begun(dated({ start: 'last-signature', review: '6m' }), march).replaces?.carried).toContain('dates');
  });

  it('says in the text which version it replaces, and the first version says nothing', () => {
    expect(printedText({ ...goldenFile, ...begun(signed, march) })).toContain(
      `This version replaces version 1 (${signed.reference}), signed on 6 November 2026, from the day it starts.`,
    );
    expect(printedText(signed)).not.toContain('replaces version');
  });

  it('never starts before the version that it replaces would', () => {
    const later = { starts: '2027-06-01' };
    expect(followsOn({ start: { on: 'last-signature' } }, later, '2027-05-01')).toBe(false);
    expect(followsOn({ start: { on: 'date', date: '2027-05-31' } }, later, '2027-05-01')).toBe(false);
    expect(followsOn({ start: { on: 'date', date: '2027-06-01' } }, later, '2027-05-01')).toBe(true);
    expect(followsOn({ start: { on: 'last-signature' } }, later, '2027-06-01')).toBe(true);
    expect(followsOn({ start: { on: 'last-signature' } }, undefined, '2027-05-01')).toBe(true);
  });
});

describe('a final version made in advance', () => {
  const sent = { by: 'jo', byName: 'Jo', at: march, finalOnYes: true };
  const reply = { decision: 'agree', by: 'amy', byName: 'Amy', at: march } as const;

  it('may follow from a partner that keeps its own answers of the signed version, and not once it changes one', () => {
    const file: AgreementFile = { ...begun(signed, march), sent, reply };
    const own = file.answers['only-you'];
    expect(own?.value.where).toBe('change');
    expect(instructionStands(file)).toBe(true);
    expect(own && instructionStands({ ...file, answers: { ...file.answers, 'only-you': { ...own, revision: 2 } } })).toBe(false);
    const sites = ['one', 'two'].map((id) => ({ id, name: id, address: id }));
    const named = (...ids: string[]) => {
      const value = { reason: 'use', keepTerms: 'use', where: 'use', keep: 'suggested', uk: 'uk', sites: ids };
      const { partner, answers } = file;
      return (
        partner && own && instructionStands({ ...file, partner: { ...partner, sites }, answers: { ...answers, 'only-you': { ...own, revision: 2, value } } })
      );
    };
    expect([named(), named('one', 'two'), named('two')]).toEqual([true, true, false]);
    expect(instructionStands({ ...signed, sent, reply })).toBe(false);
  });
});

describe('the sections of a new version', () => {
  const steps = stepsOf(signed);

  it('hold every question of the draft but the partner', () => {
    const asked = catalogue.questions.filter(({ journey, outside, id, task }) => journey === 'draft' && !outside && id !== 'copied' && task !== 'ig-review');
    expect(asked.filter((question) => sectionOf(question) === undefined).map(({ id }) => id)).toEqual(['partner']);
  });

  it('are closed unless they are opened, the suggestions behind the check too', () => {
    expect(closedKeys(begun(signed, march))).toEqual(steps.map(({ key }) => key));
    for (const open of changeSections) {
      const file = begun(signed, march, { open: [open] });
      const own = steps.filter(({ question }) => sectionOf(question) === open).map(({ key }) => key);
      expect(own.length, open).toBeGreaterThan(0);
      expect(closedKeys(file), open).toEqual(steps.map(({ key }) => key).filter((key) => !own.includes(key)));
    }
  });

  it('open by themselves where a change elsewhere has left a question without an answer', () => {
    const drafted = answerAll(fileWith({}), standardDebt);
    const file = begun({ ...signed, ...drafted, status: 'signed' }, march, { open: ['service'] satisfies ChangeSection[] });
    const service = { value: { serviceType: 'befriending' }, revision: 2, by: 'kim', at: march };
    const changed = { ...file, answers: { ...file.answers, service } };
    const asked = stepsOf(changed).filter(({ answered, volunteered }) => !answered && !volunteered);
    expect(asked.map(({ key }) => key)).toEqual(expect.arrayContaining(['purpose', 'details']));
    for (const step of asked) expect([step.key, isClosedHere(step, changed)]).toEqual([step.key, false]);
  });

  it('are no matter of an agreement that replaces nothing', () => {
    expect(closedKeys(signed)).toEqual([]);
    expect(stillCarried('service', signed)).toBe(false);
  });
});

describe('answers that are more than a year old', () => {
  const late = '2027-12-07T09:00:00.000Z';
  const renewed = (over: Partial<Parameters<typeof beginSuccessor>[3]> = {}) => begun(signed, late, { kind: 'renewal', open: ['dates'], ...over });
  const asked = (file: AgreementFile) => [...stepsOf(file), ...stepsOf(file, 'review')].filter(({ answered, volunteered }) => !answered && !volunteered);

  it('are asked anew by a renewal, each with the old answer in place, unless somebody has confirmed it', () => {
    const all = asked(renewed()).map(({ key }) => key);
    expect(all).toEqual(expect.arrayContaining(['service', 'details', 'send-how', 'enough', 'only-you']));
    expect(renewed().answers.service?.value).toEqual(signed.answers.service?.value);
    const some = renewed({ confirmed: ['service', 'details'] });
    expect(asked(some).map(({ key }) => key)).toEqual(all.filter((key) => key !== 'service' && key !== 'details'));
    expect(some.answers.service).toMatchObject({ by: 'kim', at: late, revision: 1 });
    expect(some.answers.check).toBeUndefined();
  });

  it('stand in a renewal within the year, and in an amendment; the partner alone says again whether it has what it needs', () => {
    for (const file of [begun(signed, march, { kind: 'renewal', open: ['dates'] }), begun(signed, late)])
      expect(asked(file).map(({ key }) => key)).toEqual(['enough']);
    expect(isAged('service', begun(signed, late))).toBe(false);
  });
});
