// On any day at most one version of an agreement is in force, whatever is amended, renewed, ended early or withdrawn, and whenever it starts.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { addDays } from '../assurance/calendar';
import { goldenFile } from '../print/testing/golden-file';
import type { Actor } from '../people/actor';
import type { AgreementFile } from './agreement-file';
import { beginSuccessor } from './begin-successor';
import { datesStand, followsOn, settledDates } from './settle-dates';
import { signedState } from './status-tag';
import { decideEnding, endFacts } from './ending';
import { settle } from './settle';
import { supersede } from './supersede';
import { termOnFile } from './term-on-file';

const day0 = '2027-01-01';
const moment = (day: string) => `${day}T12:00:00.000Z`;
const who = { by: 'ella', byName: 'Ella Park', byOrganisation: 'riverside' };

const startingOn = (file: AgreementFile, day: string | undefined): AgreementFile => {
  const value: Readonly<Record<string, string>> =
    day === undefined ? { start: 'last-signature', review: '12m' } : { start: 'date', startDate: day, review: '12m' };
  return { ...file, answers: { ...file.answers, dates: { value, revision: 2, by: 'jo', at: moment(day0) } } };
};

/** Signed by both sides on a day. */
const signedOn = (file: AgreementFile, day: string): AgreementFile => ({
  ...file,
  status: 'signed',
  heldSince: moment(day),
  lastVersion: file.lastVersion + 1,
  version: { id: file.reference, number: file.lastVersion + 1, fingerprint: 'f', frozenAt: moment(day) },
});

const first = signedOn({ ...goldenFile, lastVersion: 0 }, day0);

function begun(before: AgreementFile, reference: string, day: string): AgreementFile {
  const asked = { kind: 'amendment', open: ['dates'], confirmed: [], by: 'jo', at: moment(day) } as const;
  const taken = beginSuccessor(before, before.answers, catalogue.questions, asked);
  const { version: _, heldSince: __, end: ___, endReason: ____, ...kept } = before;
  return { ...kept, reference, status: 'draft', ...taken };
}

const endedEarly = (file: AgreementFile, on: string, day: string): AgreementFile => ({
  ...file,
  status: 'ended',
  endReason: 'ended-early',
  heldSince: moment(day),
  end: { on, at: moment(day), signedAt: file.heldSince ?? '', ...who },
});

const drafter: Actor = {
  person: 'jo',
  name: 'Jo',
  email: 'jo@northfield.example',
  organisation: goldenFile.sharing.id,
  organisationName: goldenFile.sharing.name,
  organisations: [goldenFile.sharing.id],
  roles: ['drafter'],
  jobTitle: 'Drafter',
  authenticatedAt: new Date(moment(day0)),
  session: '',
  address: '',
  agent: '',
};

function sooner(file: AgreementFile, day: string, on: string): AgreementFile | undefined {
  const model = settle(file, catalogue);
  const [year, month, date] = on.split('-');
  const said = { 'on-day': date, 'on-month': month, 'on-year': year, sooner: 'at-risk', reason: 'A laptop was stolen', held: 'as-agreed' };
  const facts = endFacts(file, model, day);
  const out = decideEnding(
    { file, model, facts },
    { ...said, ...(facts.returns && { heldBack: 'as-agreed' }), sure: 'yes', ends: file.end?.on },
    drafter,
    new Date(moment(day)),
  );
  if (out.kind !== 'done') return undefined;
  const { ending, ...change } = out.writes.change;
  return { ...file, ...change, end: ending };
}

/** The first one that has ended and can still be ended sooner, is. */
function bringForward(files: AgreementFile[], day: string, on: string): void {
  for (const [at, file] of files.entries()) {
    const next = file.status === 'ended' ? sooner(file, day, on) : undefined;
    if (next) {
      files[at] = next;
      return;
    }
  }
}

const runs = (file: AgreementFile, day: string): boolean => {
  const term = termOnFile(file, settledDates(file.answers));
  return term !== undefined && ['in-force', 'review-due', 'expired'].includes(signedState(term, day));
};

/** Who is in force changes on these days alone, so they and the days beside them are all days. */
const turningDays = (files: readonly AgreementFile[]): readonly string[] =>
  files
    .flatMap((file) => termOnFile(file, settledDates(file.answers)) ?? [])
    .flatMap(({ starts, ends }) => [starts, ...(ends ? [ends] : [])])
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);

interface Turn {
  /** Days that pass before it. */
  readonly after: number;
  readonly does: 'amend' | 'sign' | 'withdraw' | 'end-early' | 'end-sooner';
  /** Days from then until the chosen day; undefined: the day of the last signature. */
  readonly ahead?: number | undefined;
}

/** The chain after these turns: at most one new version is prepared at a time, and its dates are looked at as they are before anything is frozen. */
function played(turns: readonly Turn[]): readonly AgreementFile[] {
  const files: AgreementFile[] = [first];
  let day = day0;
  const newest = () => files.findLastIndex(({ status }) => status === 'signed');
  for (const { after, does, ahead } of turns) {
    day = addDays(day, after);
    const [open, at] = [files.findIndex(({ status }) => status === 'draft'), newest()];
    const [draft, signed] = [files[open], files[at]];
    if (does === 'amend' && !draft && signed)
      files.push(startingOn(begun(signed, `SA-${files.length}`, day), ahead === undefined ? undefined : addDays(day, ahead)));
    if (does === 'withdraw' && draft) files[open] = { ...draft, status: 'ended', endReason: 'withdrawn' };
    if (does === 'end-early' && signed) files[at] = endedEarly(signed, addDays(day, ahead ?? 0), day);
    if (does === 'end-sooner') bringForward(files, day, addDays(day, ahead ?? 0));
    if (does !== 'sign' || !draft) continue;
    const dates = settledDates(draft.answers);
    if (!datesStand(dates, day) || !followsOn(dates, draft.replaces, day)) continue;
    const next = signedOn(draft, day);
    const before = files.findIndex(({ reference }) => reference === draft.replaces?.reference);
    const old = files[before] as AgreementFile;
    const change = supersede(old, next, { ...who, at: moment(day) });
    if (change) files[before] = { ...old, ...change };
    files[open] = next;
  }
  return files;
}

const turn = fc.record({
  after: fc.nat({ max: 15 }),
  does: fc.constantFrom<Turn['does']>('amend', 'amend', 'sign', 'sign', 'withdraw', 'end-early', 'end-sooner', 'end-sooner'),
  ahead: fc.option(fc.nat({ max: 120 }), { nil: undefined }),
});

describe('the last signature on a new version', () => {
  it('leaves at most one version of the chain in force on any day', () => {
    let most = 0;
    void fc.assert(
      fc.property(fc.array(turn, { minLength: 4, maxLength: 14 }), (turns) => {
        const files = played(turns);
        most = Math.max(most, files.filter(({ end }) => end !== undefined).length);
        for (const day of turningDays(files)) {
          const running = files.filter((file) => runs(file, day)).map(({ reference }) => reference);
          expect([day, running.length > 1, running]).toEqual([day, false, running]);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(most).toBeGreaterThan(2);
  });

  it('keeps the one before in force to the day before the new one starts', () => {
    const next = signedOn(startingOn(begun(first, 'SA-2', '2027-02-01'), '2027-04-01'), '2027-02-20');
    const change = supersede(first, next, { ...who, at: moment('2027-02-20') });
    expect(change).toMatchObject({ status: 'ended', endReason: 'superseded', end: { on: '2027-04-01', signedAt: moment(day0), by: 'ella' } });
    const before: AgreementFile = { ...first, ...change };
    expect([runs(before, '2027-03-31'), runs(next, '2027-03-31')]).toEqual([true, false]);
    expect([runs(before, '2027-04-01'), runs(next, '2027-04-01')]).toEqual([false, true]);
  });

  it('leaves one that has ended early as it ended, unless the new one starts before that day: then it is replaced, and no details are deleted', () => {
    const next = signedOn(startingOn(begun(first, 'SA-2', '2027-02-01'), undefined), '2027-03-01');
    const at = { ...who, at: moment('2027-03-01') };
    for (const on of ['2027-02-15', '2027-03-01']) expect(supersede(endedEarly(first, on, '2027-02-10'), next, at), on).toBeUndefined();
    const change = supersede(endedEarly(first, '2027-05-01', '2027-02-10'), next, at);
    expect(change).toEqual({ status: 'ended', endReason: 'superseded', end: { on: '2027-03-01', signedAt: moment(day0), ...at } });
  });

  it('can be stopped sooner than the day on which it is replaced: it ended early then, and the new one starts as it was signed', () => {
    const next = signedOn(startingOn(begun(first, 'SA-2', '2027-02-01'), '2027-04-01'), '2027-02-20');
    const before: AgreementFile = { ...first, ...supersede(first, next, { ...who, at: moment('2027-02-20') }) };
    for (const on of ['2027-04-01', '2027-05-01', '2027-02-28']) expect(sooner(before, '2027-03-01', on)).toBeUndefined();
    const stopped = sooner(before, '2027-03-01', '2027-03-05');
    expect(stopped).toMatchObject({
      status: 'ended',
      endReason: 'ended-early',
      end: { on: '2027-03-05', signedAt: moment(day0), early: { sooner: 'at-risk' } },
    });
    if (!stopped) throw new Error('not stopped');
    const days = ['2027-03-04', '2027-03-05', '2027-03-31', '2027-04-01'];
    expect(days.map((day) => [runs(stopped, day), runs(next, day)])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
    expect(sooner(stopped, '2027-03-05', '2027-03-05')).toBeUndefined();
  });

  it('does nothing to an agreement that is not signed', () => {
    expect(supersede({ ...first, status: 'part-signed' }, first, { ...who, at: moment(day0) })).toBeUndefined();
  });
});
