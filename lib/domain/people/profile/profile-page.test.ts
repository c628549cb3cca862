import { describe, expect, it } from 'vitest';
import { profileQuestions } from '@/content/questions/organisation';
import { suggestedLaw } from '@/content/suggested-laws';
import {
  demonstrationOrganisations,
  exampletonHospice,
  northfieldSurgery,
  riversideDebtAdvice,
  steadySteps,
} from '@/db/demonstration/demonstration-organisations';
import type { FormValue } from '../../questions/form';
import { prefillForm } from '../../questions/prefill-form';
import { readForm } from '../../questions/read-form';
import { bareProfile } from '../bare-profile';
import { profilePagesOf } from '../missing-in-profile';
import type { Organisation, ProfilePage } from '../organisation';
import { faultsOfPage, profilePage } from './profile-page';
import { profileAbout } from './profile-question';

const today = '2026-11-21';
const lawOf = suggestedLaw;

/** As a browser would post the page back, changed or not. */
function post(organisation: Organisation, page: ProfilePage, changed: FormValue = {}) {
  const suggestedLaw = lawOf(organisation);
  const signatories = [{ id: organisation.signatoryId ?? 'somebody', name: 'Ella Park', jobTitle: 'Chief Executive' }];
  const ground = { organisation, signatories, ...(suggestedLaw && { suggestedLaw }) };
  const value = profilePage[page].value(organisation, suggestedLaw);
  const { form } = profileQuestions[page](profileAbout(ground, value));
  const fields = { ...prefillForm(form, value), ...changed };
  const read = readForm(profileQuestions[page](profileAbout(ground, fields)).form, fields, today);
  const faults = faultsOfPage(page, fields);
  if (!read.ok) return { errors: { ...faults, ...read.errors }, kept: read.kept };
  return { errors: faults, after: profilePage[page].change(organisation, read.value, suggestedLaw) };
}

const all = demonstrationOrganisations.flatMap((organisation) => profilePagesOf(organisation).map((page) => ({ organisation, page, name: organisation.name })));

/** A charity that never said whether anybody pays it says so when the page is saved. */
const said = (organisation: Organisation): Organisation => (organisation.publicAuthority ? organisation : { ...organisation, commissioned: [] });

describe('a page that is saved as it was shown', () => {
  it.each(all)('leaves $name as it was: $page', ({ organisation, page }) => {
    const shown = said(organisation);
    expect(post(shown, page)).toEqual({ errors: {}, after: shown });
  });
});

describe('about the organisation', () => {
  it('works out from the kind what the law says of it, and asks for another law', () => {
    const { after } = post(northfieldSurgery, 'about', { kind: 'charity', commissioned: ['health'] });
    expect(after).toMatchObject({ kind: 'charity', publicAuthority: false, confidentialityDuty: false, commissioned: ['health'], unanswered: ['law'] });
    expect(after).not.toHaveProperty('taskInLaw');
  });

  it('keeps a closer kind under the same choice', () => {
    expect(post(said(steadySteps), 'about').after?.kind).toBe('community-group');
    expect(post({ ...northfieldSurgery, kind: 'icb' }, 'about').after?.kind).toBe('icb');
  });

  it.each([
    [{ legalName: '' }, { legalName: 'Enter the legal name' }],
    [{ legalName: 'a'.repeat(121) }, { legalName: 'Legal name must be 120 characters or less' }],
    [{ shortName: ' ' }, { shortName: 'Enter a short name' }],
    [{ shortName: 'a'.repeat(31) }, { shortName: 'Short name must be 30 characters or less' }],
    [{ kind: '' }, { kind: 'Select what kind of organisation it is' }],
    [{ kind: 'other' }, { kindOther: 'Enter what kind of organisation it is' }],
    [{ commissioned: [] }, { commissioned: 'Select if a public body pays you to give care' }],
    [{ nation: 'france' }, { nation: 'Select where you work' }],
  ] as const)('says what is wrong: %o', (changed, errors) => expect(post(said(riversideDebtAdvice), 'about', changed).errors).toEqual(errors));

  it('shows of an invited charity what was typed about it, and chooses nothing for it', () => {
    const invited = bareProfile({ id: 'new', name: 'New Hope', shortName: '', kind: 'charity' }, { name: 'Ann Lee', role: '', email: 'ann@new-hope.example' });
    expect(profilePage.about.value(invited, undefined)).toEqual({ legalName: 'New Hope' });
    expect(profilePage.people.value(invited, undefined)).toEqual({ name: 'Ann Lee', email: 'ann@new-hope.example' });
  });
});

describe('who checked the numbers', () => {
  const checked = { ...riversideDebtAdvice, numbersChecked: { by: 'Ella Park', on: '2026-11-03' } };
  const on = { 'checkedOn-day': '4', 'checkedOn-month': '11', 'checkedOn-year': '2026' };
  it('is said by hand with the day, and holds for the numbers that were checked', () => {
    expect(post(said(riversideDebtAdvice), 'numbers', { checkedBy: 'Ella Park', ...on }).after?.numbersChecked).toEqual({ by: 'Ella Park', on: '2026-11-04' });
    expect(post(checked, 'numbers').after).toEqual(checked);
    expect(post(checked, 'numbers', { charityNumber: '9999998' }).after).not.toHaveProperty('numbersChecked');
    expect(post(checked, 'numbers', { charityNumber: '9999998', ...on }).after?.numbersChecked).toEqual({ by: 'Ella Park', on: '2026-11-04' });
    expect(post(riversideDebtAdvice, 'numbers', { checkedBy: 'Ella Park' }).errors).toHaveProperty('checkedOn');
    expect(post(riversideDebtAdvice, 'numbers', on).errors).toHaveProperty('checkedBy');
  });
});

describe('numbers and address', () => {
  it.each([
    ['9999999', { charityNumber: '9999999' }],
    ['sc99999', { charityNumber: 'SC099999' }],
    ['CE999999', { companyNumber: 'CE999999' }],
    ['99999999', { companyNumber: '99999999' }],
    ['Mutual 12', { otherNumber: 'Mutual 12' }],
  ] as const)('knows which register %s belongs to, and stops nobody', (typed, numbers) => {
    const { charityNumber: _, ...bare } = riversideDebtAdvice;
    expect(post(bare, 'numbers', { charityNumber: typed })).toEqual({ errors: {}, after: { ...bare, ...numbers } });
  });

  it('reads six digits of a community interest company as a company’s', () => {
    expect(post({ ...riversideDebtAdvice, kind: 'cic' }, 'numbers', { charityNumber: '999999' }).after).toMatchObject({ companyNumber: '00999999' });
  });

  it('keeps an ICO number in a wrong form, and tidies one in the right form', () => {
    expect(post(riversideDebtAdvice, 'numbers', { ico: 'a1' }).after?.icoRegistration).toBe('a1');
    expect(post(riversideDebtAdvice, 'numbers', { ico: 'za 000 001' }).after?.icoRegistration).toBe('ZA000001');
  });

  it.each([
    [{ odsCode: 'Z' }, { odsCode: 'Organisation code must be 3 to 9 letters and numbers' }],
    [{ odsCode: 'Z'.repeat(21) }, { odsCode: 'Organisation code must be 3 to 9 letters and numbers' }],
    [{ ico: '' }, { ico: 'Enter the ICO registration number, or say why you do not need one' }],
    [{ ico: '', icoExempt: ['yes'], icoWhy: '' }, { icoWhy: 'Enter why you do not need to register' }],
    [{ address: '' }, { address: 'Enter your address' }],
    [{ address: 'a'.repeat(161) }, { address: 'Address must be 160 characters or less' }],
    [
      { odsCode: '!', address: '' },
      { odsCode: 'Organisation code must be 3 to 9 letters and numbers', address: 'Enter your address' },
    ],
  ] as const)('says what is wrong: %o', (changed, errors) => expect(post(riversideDebtAdvice, 'numbers', changed).errors).toEqual(errors));

  it('takes an exemption with its reason in place of a number', () => {
    const { after } = post(riversideDebtAdvice, 'numbers', { ico: '', icoExempt: ['yes'], icoWhy: 'it is small' });
    expect(after?.icoExemptBecause).toBe('it is small');
    expect(after).not.toHaveProperty('icoRegistration');
  });
});

describe('the law', () => {
  it('takes over the wording, keeps an own one, or names none', () => {
    expect(post(northfieldSurgery, 'law', { law: 'change', text: 'Some Act 2020' }).after?.taskInLaw).toEqual({ task: '', act: 'Some Act 2020' });
    expect(post(northfieldSurgery, 'law', { law: 'none' }).after).not.toHaveProperty('taskInLaw');
    expect(post(northfieldSurgery, 'law', { law: 'use' }).after?.taskInLaw).toEqual(suggestedLaw(northfieldSurgery));
  });

  it.each([
    [{ law: '' }, { law: 'Select if you want to use this wording, change it, or cannot name a law' }],
    [{ law: 'change', text: '' }, { text: 'Enter the law and the job it gives you' }],
    [{ law: 'change', text: 'a'.repeat(121) }, { text: 'The law must be 120 characters or less' }],
  ] as const)('says what is wrong: %o', (changed, errors) => expect(post(northfieldSurgery, 'law', changed).errors).toEqual(errors));
});

describe('people and teams', () => {
  it('uses one person for everything that nobody else is named for', () => {
    const { after } = post(riversideDebtAdvice, 'people', { useForAll: ['yes'], roles: ['safeguarding'] });
    const { igLead, objections, incidents, safeguarding } = after!.contacts;
    expect([objections, incidents]).toEqual([igLead, igLead]);
    expect(safeguarding).toEqual(riversideDebtAdvice.contacts.safeguarding);
  });

  it('rings with a referral the desk that takes them, and lets nobody else’s number stand there', () => {
    const { referrals } = riversideDebtAdvice.contacts;
    expect(post(riversideDebtAdvice, 'people', { 'referrals-phone': '01632 960177' }).after?.contacts.referrals).toEqual({
      ...referrals,
      phone: '01632 960177',
    });
    const none = post(riversideDebtAdvice, 'people', { useForAll: ['yes'], roles: ['incidents', 'objections', 'safeguarding'] }).after;
    expect(none?.contacts).not.toHaveProperty('referrals');
  });

  it.each([
    [{ name: '' }, { name: 'Enter the name of the person who looks after information' }],
    [{ job: '' }, { job: 'Enter their job' }],
    [{ email: '' }, { email: 'Enter their email address' }],
    [{ email: 'nobody' }, { email: 'Enter an email address in the correct format, like name@example.com' }],
    [{ roles: ['incidents', 'objections'] }, { useForAll: 'Enter your safeguarding lead, or use one person for everything' }],
    [{ 'safeguarding-name': '' }, { 'safeguarding-name': 'Enter the name of your safeguarding lead' }],
    [{ 'safeguarding-phone': '' }, { 'safeguarding-phone': 'Enter a phone number for your safeguarding lead' }],
    [{ 'referrals-phone': '' }, { 'referrals-phone': 'Enter a phone number for your desk for referrals' }],
    [{ phone: '' }, { phone: 'Enter their phone number' }],
    [{ senior: '' }, { senior: 'Select who your senior person is' }],
  ] as const)('says what is wrong: %o', (changed, errors) => expect(post(riversideDebtAdvice, 'people', changed).errors).toEqual(errors));

  it('names a senior information risk owner, a Caldicott Guardian, or what is done instead', () => {
    const { contacts } = post(exampletonHospice, 'people', { senior: 'siro' }).after!;
    expect(contacts).toMatchObject({ siro: { name: 'Dr Owen Pryce' } });
    expect(contacts).not.toHaveProperty('caldicott');
    const instead = { senior: 'instead', instead: 'A trustee answers', 'instead-phone': '01632 960144' };
    const named = { caldicottAlternative: 'A trustee answers', alternativePhone: '01632 960144' };
    expect(post(exampletonHospice, 'people', instead).after?.contacts).toMatchObject(named);
  });

  const second = { 'team-2-name': 'Nurses', 'team-2-sends': 'the nurses', 'team-2-mailbox': 'nurses@surgery.example', 'team-2-phone': '01632 960108' };
  it('adds a team, takes one away, and never gives an id twice', () => {
    const { teams } = post(northfieldSurgery, 'people', { ...second, 'team-2-is': ['reveals', 'anonymous'] }).after!;
    expect(teams[0]).toEqual(northfieldSurgery.teams[0]);
    expect(teams[1]).toMatchObject({ id: 'team-nurses', name: 'Nurses', revealsHealth: true, anonymousAccess: true, usesNhsmail: false });
    const two = { ...northfieldSurgery, teams };
    expect(post(two, 'people', { 'team-1-remove': ['yes'] }).after?.teams).toEqual([teams[1]]);
    expect(
      post(two, 'people', {
        'team-1-remove': ['yes'],
        'team-3-name': 'Third',
        ...Object.fromEntries(Object.entries(second).map(([k, v]) => [k.replace('2', '3'), v])),
      }).after?.teams.map(({ id }) => id),
    ).toEqual(['team-nurses', 'team-nurses-2']);
  });

  it('asks for nothing in a row that was added and left empty, and for everything in a team that is there', () => {
    expect(post(northfieldSurgery, 'people', { 'team-2-name': '', 'team-2-mailbox': ' ' }).after).toEqual(northfieldSurgery);
    expect(post(northfieldSurgery, 'people', { 'team-1-name': '', 'team-1-mailbox': '' }).errors).toEqual({
      'team-1-name': 'Enter the name of the team',
      'team-1-mailbox': 'Enter the shared mailbox',
    });
  });

  it('knows teams by their names, so two cannot have one', () => {
    const errors = { 'team-2-name': 'Enter another name, you have a team of this name' };
    expect(post(northfieldSurgery, 'people', { ...second, 'team-2-name': ' link WORKERS' }).errors).toEqual(errors);
    expect(post(northfieldSurgery, 'people', { ...second, 'team-2-name': 'Link workers', 'team-1-remove': ['yes'] }).errors).toEqual({});
  });

  it('wants a team of a body that sends', () => {
    expect(post({ ...northfieldSurgery, teams: [] }, 'people').errors).toHaveProperty('team-1-name', 'Enter the name of the team');
  });
});

describe('the DSPT result', () => {
  it('works the edition out from the date, and asks where two overlap', () => {
    const on = (month: string) => ({ status: 'exceeded', 'published-day': '3', 'published-month': month, 'published-year': '2026' });
    expect(post(northfieldSurgery, 'dspt', on('6')).after?.dspt).toMatchObject({ level: 'exceeded', version: 8, published: '2026-06-03' });
    expect(post(northfieldSurgery, 'dspt', on('8')).errors).toEqual({ edition: 'Select which year it was for' });
    expect(post(northfieldSurgery, 'dspt', { ...on('8'), edition: 'opening' }).after?.dspt?.version).toBe(9);
    expect(post(northfieldSurgery, 'dspt', { status: 'not-sure' }).after?.dspt).toEqual({ level: 'not-known' });
  });

  it.each([
    [{ status: '' }, { status: 'Select your organisation’s DSPT status' }],
    [{ 'published-day': '', 'published-month': '', 'published-year': '' }, { published: 'Enter the date it was published' }],
    [{ 'published-year': '2027' }, { published: 'Date published must be in the past' }],
    [{ odsCode: '!!' }, { odsCode: 'Organisation code must be 3 to 9 letters and numbers' }],
  ] as const)('says what is wrong: %o', (changed, errors) => expect(post(northfieldSurgery, 'dspt', changed).errors).toEqual(errors));
});

describe('numbers as people type them', () => {
  const numbersOf = (changed: FormValue) => post(riversideDebtAdvice, 'numbers', changed);
  it('take no words for the number of the regulator, and a form of another kind with a warning', () => {
    expect(numbersOf({ ico: 'don’t know' }).errors).toHaveProperty('ico');
    expect(numbersOf({ ico: '12345' }).errors).toEqual({});
  });
  it('leave out what a letterhead puts before the number', () => {
    const read = ['Charity no. 1099999', 'Company No: 1099999', '1099999'].map((typed) => numbersOf({ charityNumber: typed }).after?.charityNumber);
    expect(read).toEqual(['1099999', '1099999', '1099999']);
  });
});
