// An agreement with every suggestion of “Check your answers” changed: what prints is then an answer, and no old suggestion is left.
import { describe, expect, it } from 'vitest';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { FormValue } from '@/lib/domain/questions/form';
import { inShort } from './in-short';
import { printChanges } from './print-changes';
import { promises } from './promises';
import { contactSheet } from './contact-sheet';
import { goldenFile } from './testing/golden-file';
import { printed, printedText, saidIn, sourceOf } from './testing/printed';

const nurses = {
  ...northfieldSurgery.teams[0]!,
  id: 'nurses',
  name: 'Practice nurses',
  whoSends: 'the practice’s nurses',
  phone: '01632 960111',
  mailbox: 'nurses@northfield-surgery.example',
};
const base: AgreementFile = { ...goldenFile, sharing: { ...goldenFile.sharing, teams: [...goldenFile.sharing.teams, nurses] } };

function changed(given: Readonly<Record<string, FormValue>>, file: AgreementFile = base): AgreementFile {
  const answers = Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value, revision: 1, by: 'somebody', at: '2026-11-05T10:00:00.000Z' }]));
  return { ...file, answers: { ...file.answers, ...answers } };
}

const terms = { often: 'each', backup: 'phone', hours: '24', notice: '1' };
const everything = {
  ...changed({
    'our-people': { team: 'nurses', questions: 'dpo', igLead: 'dpo', senior: 'dpo', signatory: 'ruth', approver: 'Duty doctor' },
    dates: { start: 'date', startDate: '2027-03-01', review: 'date', reviewDate: '2027-09-01' },
    'left-out': { wording: 'change', text: 'nothing about illness or money is sent.' },
    'who-decides': { role: 'both', together: 'Who is referred and how', contactPoint: 'receiving' },
    'send-how': { methods: ['encrypted-email', 'phone', 'tracked-post'] },
    'standard-terms': {
      often: 'other',
      oftenOther: 'Every second Monday',
      phoneCheck: 'They ask for the code of the week',
      post: 'other',
      postOther: 'Royal Mail Tracked 24',
      backup: 'another',
      hours: '48',
      notice: '3',
      local: 'Forms are kept at the front desk.',
    },
  }),
  sharingSignatory: { personId: 'ruth', name: 'Dr Ruth Adeyemi', job: 'Partner' },
};

describe('an agreement with every suggestion changed', () => {
  const text = printedText(everything);
  it.each([
    'Referrals are sent by the practice’s nurses; duty doctor approves each one first.',
    'They send referrals to the Charity’s referrals mailbox as follows: every second Monday.',
    'by telephone: they ask for the code of the week.',
    'The tracked service is Royal Mail Tracked 24.',
    'If the usual way is not working, the Surgery uses another way that this section names.',
    'Nothing about illness or money is sent.',
    'The two sides are joint controllers: they decide together who is referred and how.',
    'The Charity is the contact point for people.',
    'The privacy notices of both sides say in short what is decided together.',
    'ring the Surgery at once, within 48 hours at the latest',
    'by telephone, within 48 hours.',
    'three months’ notice',
    'A local rule: Forms are kept at the front desk.',
    'For the Surgery: Dr Ruth Adeyemi, Partner.',
    'in place of a Caldicott Guardian, the data protection officer',
    'at the Surgery, the data protection officer decides',
    'Starts on 1 March 2027, or on the day of the last signature if that is later',
    'Review on 1 September 2027',
  ])('prints %s', (words) => expect(text).toContain(words));

  it.each([
    'link workers',
    'nobody else needs to approve',
    '24 hours',
    'one month’s notice',
    'Special Delivery',
    'ring back',
    'are not shared: they are not needed',
    'Each decides for itself',
    'Dr Ben Hall',
    'If email is down',
    'one referral each time',
    'Review one year',
    'the day the last side signs',
  ])('has nothing left of %s', (words) => expect(text).not.toContain(words));

  it('prints each of them as an answer that says where it was given', () => {
    const before = new Map(saidIn(base).map((one) => [one.text, one]));
    const fresh = saidIn(everything).filter(({ text: said }) => !before.has(said));
    // Who decides follows from the profile: it stays our suggestion.
    expect(fresh.filter(({ kind, text }) => kind === 'confirmed' && !text.startsWith('A choice is set aside'))).toEqual([]);
    const from = new Set(fresh.filter(({ kind }) => kind === 'answer').map((one) => one.from.replace(/\/.*/u, '')));
    for (const id of ['our-people', 'left-out', 'who-decides', 'standard-terms']) expect([id, from.has(id)]).toEqual([id, true]);
  });

  it('shows all of it as Before and Now', () => {
    const heads = printChanges(printed(base), printed(everything)).map(({ heading }) => heading);
    for (const head of ['Start and review', '1 Who this agreement is between', '3 Who and what', '4 How and when', '10 If something goes wrong', '14 Signed'])
      expect(heads).toContain(head);
  });

  it('says the same in short, in the promises and on the contact sheet', () => {
    const source = sourceOf(everything);
    expect(JSON.stringify(inShort(source))).toContain('within 48 hours');
    const duties = promises(source, 'receiving');
    expect(duties.map(({ when }) => when)).toEqual(expect.arrayContaining(['At once, within 48 hours', 'On 1 September 2027']));
    const rows = contactSheet(everything, '2026-11-21').sides[0]?.rows ?? [];
    expect(rows.find(({ job }) => job === 'Team that refers')?.phone).toBe('01632 960111');
    expect(rows.find(({ job }) => job === 'In place of a Caldicott Guardian')?.name).toBe('Helen Moss');
    expect(rows.filter(({ name }) => name === 'Helen Moss').map(({ job }) => job)).toEqual([
      'IG lead',
      'In place of a Caldicott Guardian',
      'Objections, requests and complaints',
    ]);
  });
});

describe('a senior person', () => {
  const { caldicott: _, ...contacts } = base.sharing.contacts;
  const siro = { name: 'Ann Lee', role: 'Finance director and SIRO' };
  const people = { team: 'link-workers', questions: 'objections', igLead: 'igLead', signatory: 'northfield-signatory' };
  const without: AgreementFile = { ...base, sharing: { ...base.sharing, contacts: { ...contacts, siro } } };
  it('of the profile is no change, be it the guardian or, without one, the risk owner', () => {
    expect(saidIn(changed({ 'our-people': { ...people, senior: 'caldicott' } }))).toEqual(saidIn(base));
    expect(saidIn(changed({ 'our-people': { ...people, senior: 'siro' } }, without))).toEqual(saidIn(without));
  });
  it('who is somebody else stands in for the guardian by job, never by name', () => {
    const text = printedText(changed({ 'our-people': { ...people, senior: 'safeguarding' } }));
    expect(text).toContain('in place of a Caldicott Guardian, the safeguarding lead');
    expect(text).not.toContain('Adeyemi');
  });
});

describe('one change', () => {
  const said = (given: Readonly<Record<string, FormValue>>) => {
    const before = saidIn(base).map(({ text }) => text);
    return saidIn(changed(given)).filter(({ text }) => !before.includes(text));
  };
  it('of no value prints nothing new, and stays a confirmed suggestion', () => {
    expect(saidIn(changed({ 'standard-terms': terms, dates: { start: 'last-signature', review: '12m' }, 'who-decides': { role: 'each' } }))).toEqual(
      saidIn(base),
    );
  });
  it.each([
    [{ often: 'daily' }, 'They send referrals to the Charity’s referrals mailbox every day.'],
    [{ often: 'weekly' }, 'They send referrals to the Charity’s referrals mailbox every week.'],
    [{ often: 'monthly' }, 'They send referrals to the Charity’s referrals mailbox every month.'],
    [{ backup: 'wait' }, 'If the usual way is not working, the Surgery waits until it is.'],
    [{ notice: '2' }, 'Either side can end it with two months’ notice, or at once if people’s information is at risk.'],
    [{ local: 'Ask at the desk' }, 'A local rule: Ask at the desk.'],
  ])('%j prints one answer', (given, text) => {
    expect(said({ 'standard-terms': { ...terms, ...given } }).map((one) => [one.text, one.kind])).toEqual([[text, 'answer']]);
  });
  it.each(['4', '12', '48'])('to %s hours prints wherever hours are said', (hours) => {
    const sentences = said({ 'standard-terms': { ...terms, hours } });
    expect(sentences).toHaveLength(2);
    expect(sentences.every(({ text, kind }) => text.includes(`within ${hours} hours`) && kind === 'answer')).toBe(true);
  });
  it.each([
    ['6m', 'Review 6 months after that'],
    ['12m', 'Review one year after that'],
  ])('to a review after %s prints %s', (review, words) => {
    expect(printed(changed({ dates: { start: 'last-signature', review } })).review).toBe(words);
  });
  it('to a line of a way that is not used prints nothing', () => {
    expect(said({ 'standard-terms': { ...terms, phoneCheck: 'STALE', post: 'other', postOther: 'STALE' } })).toEqual([]);
  });
});

describe('an agreement of an organisation with several sites', () => {
  const sites = [
    { id: 'site-1', name: 'Mill Lane', address: '2 Mill Lane\nNorthfield NF1 2BB', odsCode: '8ZZ99' },
    { id: 'site-2', name: 'Hill Top', address: '9 Hill Top NF2 1AA' },
  ];
  const ours = { ...base, sharing: { ...base.sharing, sites } };

  it('names all that take part, or those that were chosen, and nothing where there is one place', () => {
    expect(printedText(ours)).toContain(
      'These of its sites take part: Mill Lane, 2 Mill Lane, Northfield NF1 2BB, ODS code 8ZZ99; Hill Top, 9 Hill Top NF2 1AA.',
    );
    expect(printedText(changed({ 'our-people': { team: 'link-workers', sites: ['site-2'] } }, ours))).toContain(
      'These of its sites take part: Hill Top, 9 Hill Top NF2 1AA.',
    );
    expect(printedText(base)).not.toContain('sites take part');
    const theirs = goldenFile.partner && { ...base, partner: { ...goldenFile.partner, sites: [sites[1]!] } };
    expect(theirs && printedText(theirs)).toContain('These of its sites take part: Hill Top');
    const both = theirs && { ...theirs, partner: { ...theirs.partner, sites } };
    const own = base.answers['only-you']?.value ?? {};
    expect(both && printedText(both)).toMatch(/take part: Mill Lane.*; Hill Top/);
    expect(both && printedText(changed({ 'only-you': { ...own, sites: ['site-2'] } }, both))).toContain('These of its sites take part: Hill Top');
  });
});
