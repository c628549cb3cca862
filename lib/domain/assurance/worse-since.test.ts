import { describe, expect, it } from 'vitest';
import type { Checklist } from './checklist';
import { checklistTag } from './checklist-tag';
import type { Recheck } from './recheck';
import { allInPlace, checklistOf, contextOf, currentDspt, noDspt } from './testing/checklists';
import { type MailboxNotice, movedMailboxes } from './worse-mailbox';
import { type Accepted, checkAgainFrom, worseSince } from './worse-since';

const decision = { by: 'lead', byName: 'Priya Shah', at: '2026-11-21T10:00:00.000Z', decision: 'yes' } as const;
const sentAt = '2026-11-14T09:00:00.000Z';
const accepted = (given = { ...noDspt, ...allInPlace }, more: Partial<Checklist> = {}) => checklistOf(given, { status: 'accepted', sentAt, decision, ...more });
const on = (today: string, checklist: Checklist, more: Partial<Accepted> = {}): Accepted => ({ checklist, context: contextOf({ today }), file: {}, ...more });
const kinds = (accepting: Accepted) => worseSince(accepting).map(({ kind, item, since }) => [kind, item, since].filter(Boolean).join(' '));
const look = (at: string, found: readonly string[], more: Partial<Recheck> = {}): Recheck => ({
  by: 'lead',
  byName: 'Priya Shah',
  at,
  found,
  decision: 'stands',
  reason: 'Asked',
  ...more,
});
const { privacy, email } = allInPlace;
const onDspt = accepted({ ...currentDspt, privacy: privacy!, mistakes: { answer: 'in-place' }, email: email! });
const plan = { plan: 'use', text: 'Publish', owner: 'Manager', by: '2026-12-14', safeguard: 'A leaflet' };
const planned = accepted({ ...noDspt, ...allInPlace, privacy: { answer: 'not-yet' }, 'plan/transparency': plan }, { status: 'accepted-with-plan' });
const link = { id: 'e1', item: 'training', kind: 'link', url: 'training.example', on: '2026-11-12' } as const;

describe('what has changed for the worse since a checklist was accepted', () => {
  it('is nothing on the day, and nothing of what is not accepted', () => {
    for (const one of [accepted(), onDspt, planned]) expect(kinds(on('2026-11-21', one))).toEqual([]);
    expect(kinds(on('2029-01-01', { ...accepted(), status: 'not-accepted' }))).toEqual([]);
  });

  it('is a DSPT result that lapsed, from the day after its last', () => {
    expect(kinds(on('2027-06-30', onDspt))).toEqual([]);
    expect(kinds(on('2027-07-01', onDspt))).toEqual(['dspt 2027-07-01']);
    expect(checkAgainFrom(on('2026-11-21', onDspt))).toBe('2027-07-01');
  });

  it('is evidence that has run out and has no other beside it, and then a mailbox that only evidence showed to be secure', () => {
    const withEvidence = (...evidence: Required<Checklist>['evidence']) => accepted(undefined, { evidence });
    const runs = withEvidence({ ...link, runsOut: '2027-01-31' });
    expect(kinds(on('2027-01-31', runs))).toEqual([]);
    expect(kinds(on('2027-02-01', runs))).toEqual(['evidence training 2027-02-01']);
    expect(kinds(on('2027-02-01', withEvidence({ ...link, runsOut: '2027-01-31' }, { ...link, id: 'e2' })))).toEqual([]);
    expect(kinds(on('2027-02-01', withEvidence({ ...link, runsOut: '2026-11-20' })))).toEqual([]); // it had run out when it was accepted
    const secure = { ...noDspt, ...allInPlace, email: { answer: 'secure-standard', email: 'in@secure.example' } };
    const shown = accepted(secure, { evidence: [{ ...link, item: 'secure-transfer', runsOut: '2027-01-31' }] });
    expect(kinds(on('2027-02-01', shown))).toEqual(['mailbox-evidence secure-transfer 2027-02-01']);
  });

  it('is a plan whose day has passed, unless it was seen done', () => {
    expect(kinds(on('2026-12-14', planned))).toEqual([]);
    expect(kinds(on('2026-12-15', planned))).toEqual(['plan transparency 2026-12-15']);
    expect(checkAgainFrom(on('2026-11-21', planned))).toBe('2026-12-15');
  });

  it('is a later answer to the same organisation that is less good, never an earlier one', () => {
    const later = checklistOf(
      { dspt: { status: 'approaching', published: '2026-11-20' }, ...allInPlace, training: { answer: 'partly' }, premises: { answer: 'not-sure' } },
      { id: 'checklist-2', version: 1, sentAt: '2026-12-01T09:00:00.000Z' },
    );
    expect(kinds(on('2026-12-02', accepted(), { later }))).toEqual(['answer training 2026-12-01', 'answer physical-access 2026-12-01']);
    expect(kinds(on('2026-12-02', onDspt, { later }))).toEqual(['dspt-lower 2026-12-01']);
    expect(kinds(on('2026-12-02', accepted(), { later: { ...later, sentAt: '2026-11-01T09:00:00.000Z' } }))).toEqual([]);
    const secure = accepted({ ...noDspt, ...allInPlace, email: { answer: 'nhsmail', email: 'charity@nhs.net' } });
    expect(kinds(on('2026-12-02', secure, { later }))[0]).toBe('mailbox secure-transfer 2026-12-01');
  });

  it('is a mailbox for details that a notice changed to one that nothing shows to be secure, until another takes its place', () => {
    const told = (email: string, at = '2026-12-01T09:00:00.000Z', more: Partial<MailboxNotice> = {}): MailboxNotice => ({
      notice: email,
      side: 'receiving',
      line: 'referrals',
      after: { name: 'Referrals', email },
      from: '2026-12-20',
      at,
      ...more,
    });
    const nhs = accepted({ ...noDspt, ...allInPlace, email: { answer: 'nhsmail', email: 'charity@nhs.net' } });
    const shown = accepted(
      { ...noDspt, ...allInPlace, email: { answer: 'secure-standard', email: 'in@secure.example' } },
      { evidence: [{ ...link, item: 'secure-transfer' }] },
    );
    const of = (checklist: Checklist, ...notices: readonly MailboxNotice[]) => kinds(on('2026-12-02', checklist, { notices }));
    const worse = ['mailbox-noticed secure-transfer 2026-12-01'];
    expect(of(nhs, told('in@riverside-debt.example'))).toEqual(worse);
    expect(of(shown, told('in@riverside-debt.example'))).toEqual(worse);
    expect(of(nhs, told('in@riverside-debt.example'), told('other@nhs.net', '2026-12-02T08:00:00.000Z'))).toEqual([]);
    expect(of(shown, told('other@secure.example'))).toEqual([]);
    expect(of(shown, told('in@nhs.net'))).toEqual([]);
    expect(of(accepted(), told('in@gmail.example'))).toEqual([]); // each message to it is encrypted
    expect(of(nhs, told('in@riverside-debt.example', '2026-11-20T09:00:00.000Z'))).toEqual([]); // before it was accepted
    for (const more of [{ side: 'sharing' }, { line: 'incidents' }] as const) expect(of(nhs, told('in@riverside-debt.example', undefined, more))).toEqual([]);
    const file = { rechecks: [look('2026-12-02T10:00:00.000Z', ['mailbox-noticed in@riverside-debt.example'])] };
    const first = told('in@riverside-debt.example');
    expect(kinds(on('2026-12-03', nhs, { file, notices: [first] }))).toEqual([]);
    // Another number beside the mailbox that was looked at is no other mailbox.
    const phone = told('in@riverside-debt.example', '2026-12-03T08:00:00.000Z', { notice: 'the-phone' });
    expect(kinds(on('2026-12-03', nhs, { file, notices: [first, phone] }))).toEqual([]);
    expect(movedMailboxes([{ ...phone, reference: nhs.agreementReference }], [nhs], () => [first])).toEqual({ again: [], mended: [] });
    const away = told('in@elsewhere.example', '2026-12-03T09:00:00.000Z');
    expect(movedMailboxes([{ ...away, reference: nhs.agreementReference }], [nhs], () => [first, phone]).again).toEqual([nhs.id]);
    // The same one again, after another that was secure, is looked at again.
    const secure = told('other@nhs.net', '2026-12-03T09:00:00.000Z');
    const back = told('in@riverside-debt.example', '2026-12-03T10:00:00.000Z', { notice: 'back' });
    expect(kinds(on('2026-12-03', nhs, { file, notices: [first, secure, back] }))).toEqual(['mailbox-noticed secure-transfer 2026-12-03']);
  });

  it('is a year without a look, counted from the last one', () => {
    expect(kinds(on('2027-11-20', accepted()))).toEqual([]);
    expect(kinds(on('2027-11-21', accepted()))).toEqual(['year 2027-11-21']);
    const file = { rechecks: [look('2027-11-25T10:00:00.000Z', ['year 2027-11-21'])] };
    expect(kinds(on('2027-11-26', accepted(), { file }))).toEqual([]);
    expect(checkAgainFrom(on('2027-11-26', accepted(), { file }))).toBe('2028-11-25');
  });

  it('is not asked about twice; a new decision leaves earlier looks behind', () => {
    const rechecks = [
      look('2026-12-20T10:00:00.000Z', ['plan transparency 2026-12-14'], {
        decision: 'condition',
        condition: { what: 'Publish', owner: 'Manager', by: '2027-01-10' },
      }),
    ];
    const file = { rechecks };
    expect(kinds(on('2027-01-10', planned, { file }))).toEqual([]);
    expect(kinds(on('2027-01-11', planned, { file }))).toEqual(['condition 2027-01-11']);
    expect(kinds(on('2027-01-11', { ...planned, decision: { ...decision, at: '2026-12-30T10:00:00.000Z' } }, { file }))).toEqual([]);
  });

  it('shows in the tag of the side that decides', () => {
    const tags = (today: string, rechecks?: readonly Recheck[]) =>
      (['sharing', 'receiving'] as const).map((side) => checklistTag(planned, contextOf({ today }), side, rechecks).text);
    expect(tags('2026-12-14')).toEqual(['Accepted with plan', 'Accepted with plan']);
    expect(tags('2026-12-15')).toEqual(['Check again', 'Accepted with plan']);
    expect(tags('2026-12-21', [look('2026-12-20T10:00:00.000Z', ['plan transparency 2026-12-14'], { decision: 'no-longer' })])).toEqual(
      Array(2).fill('Not accepted'),
    );
  });
});
