import { describe, expect, it } from 'vitest';
import { profileQuestions } from '@/content/questions/organisation';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { sitesTakingPart } from '../../agreement/own-people';
import { goldenFile } from '../../print/testing/golden-file';
import type { FormValue } from '../../questions/form';
import { prefillForm } from '../../questions/prefill-form';
import { readForm } from '../../questions/read-form';
import type { Organisation } from '../organisation';
import { faultsOfPage, profilePage } from './profile-page';
import { profileAbout } from './profile-question';

const main = { id: 'site-1', name: 'Mill Lane', address: '2 Mill Lane\nNorthfield NF1 2BB', phone: '01632 960 001', odsCode: '8ZZ99' };
const branch = { id: 'site-2', name: 'Hill Top', address: '9 Hill Top NF2 1AA' };
const surgery: Organisation = { ...northfieldSurgery, sites: [main, branch] };

/** As a browser would post the page back, changed or not. */
function post(organisation: Organisation, changed: FormValue = {}) {
  const ground = { organisation, signatories: [] };
  const value = profilePage.sites.value(organisation, undefined);
  const fields = { ...prefillForm(profileQuestions.sites(profileAbout(ground, value)).form, value), ...changed };
  const read = readForm(profileQuestions.sites(profileAbout(ground, fields)).form, fields, '2026-11-21');
  const errors = { ...faultsOfPage('sites', fields), ...(read.ok ? {} : read.errors) };
  return { errors, sites: read.ok ? profilePage.sites.change(organisation, read.value, undefined).sites : undefined };
}

describe('sites of an organisation', () => {
  it('stay as they are when the page is saved as it was shown, and are nothing to say for most', () => {
    expect(post(surgery)).toEqual({ errors: {}, sites: [main, branch] });
    expect(post(northfieldSurgery)).toEqual({ errors: {}, sites: undefined });
  });

  it('are added in the rows that are left, and taken away with what stood there', () => {
    const added = { 'site-3-name': 'East', 'site-3-address': '1 East Way NF3 1AA', 'site-3-code': '8zz 98' };
    expect(post(surgery, added).sites?.at(-1)).toEqual({ id: 'site-east', name: 'East', address: '1 East Way NF3 1AA', odsCode: '8ZZ98' });
    expect(post(surgery, { 'site-1-remove': ['yes'] }).sites).toEqual([branch]);
    expect(post(northfieldSurgery, { 'site-2-name': 'East', 'site-2-address': '1 East Way NF3 1AA' }).sites).toHaveLength(1);
  });

  it.each([
    [{ 'site-2-address': '' }, { 'site-2-address': 'Enter the address of the site' }],
    [{ 'site-3-phone': '01632 960 002' }, { 'site-3-name': 'Enter the name of the site', 'site-3-address': 'Enter the address of the site' }],
    [{ 'site-2-name': ' mill lane' }, { 'site-2-name': 'Enter another name, you have a site of this name' }],
    [{ 'site-2-code': 'Z!' }, { 'site-2-code': 'Organisation code must be 3 to 9 letters and numbers' }],
  ])('say what is wrong: %o', (changed, errors) => expect(post(surgery, changed).errors).toEqual(errors));

  it('keep their id to themselves: an agreement that names one which was taken away names no other', () => {
    const gone = { ...surgery, sites: post(surgery, { 'site-2-remove': ['yes'] }).sites ?? [] };
    const anew = post(gone, { 'site-2-name': 'East', 'site-2-address': '1 East Way NF3 1AA' }).sites ?? [];
    expect(anew.map(({ id }) => id)).toEqual(['site-1', 'site-east']);
  });

  it('all take part in an agreement that names none; of those that it names, whichever are still there', () => {
    const named = (sites: readonly string[]) => {
      const ours = { value: { sites }, revision: 1, by: 'somebody', at: '2026-11-21T09:00:00.000Z' };
      return sitesTakingPart({ sharing: surgery, answers: { ...goldenFile.answers, 'our-people': ours } }, 'sharing').map(({ id }) => id);
    };
    expect(sitesTakingPart({ sharing: surgery, answers: {} }, 'sharing')).toEqual([main, branch]);
    expect([named(['site-2']), named([]), named(['site-9'])]).toEqual([['site-2'], ['site-1', 'site-2'], []]);
  });
});
