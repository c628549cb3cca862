import { describe, expect, it } from 'vitest';
import { demonstrationOrganisations, exampletonTrust, northfieldSurgery, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import { bareProfile } from '@/lib/domain/people/bare-profile';
import type { Organisation } from '@/lib/domain/people/organisation';
import { type AnyView, read } from '@/lib/server/view';
import { home } from './home';
import type { HomeModel } from './home-model';
import { organisationPage } from './organisation-page';
import type { OrganisationPage, ProfileQuestionPage } from './profile-models';
import { profileQuestionPage } from './profile-question-page';

const manager = demonstrationActor('riverside-manager');
const lead = demonstrationActor('northfield-ig-lead');
const reader = demonstrationActor('riverside-reader');
const { id, name, kind } = riversideDebtAdvice;
const invited = bareProfile({ id, name, shortName: '', kind }, { name: 'Tom Ashby', role: '', email: 'tom@riverside-debt.example' });

type Attempt = Parameters<typeof read>[4];

async function seen<V>(actor: Actor, view: AnyView, input: object = {}, { instead, attempt }: { instead?: Organisation; attempt?: Attempt } = {}): Promise<V> {
  const ports = testPorts();
  await settle(ports.store, { organisations: demonstrationOrganisations.map((one) => (one.id === instead?.id ? instead : one)), people: demonstrationPeople });
  const out = await read(ports, actor, view, input, attempt);
  return (out.kind === 'seen' ? out.view : out) as V;
}

const page = (actor: Actor, instead?: Organisation) => seen<OrganisationPage>(actor, organisationPage, {}, instead ? { instead } : {});
const row = ({ cards }: OrganisationPage, key: string) => cards.flatMap(({ rows }) => rows).find((one) => one.key === key);

describe('the own organisation', () => {
  it('reads back everything that an agreement uses, with a way to change it', async () => {
    const shown = await page(lead);
    expect(shown.missing).toBeUndefined();
    expect(shown.cards.map(({ id: card, change }) => [card, change])).toEqual([
      ['about', '/organisation/about'],
      ['numbers', '/organisation/numbers'],
      ['law', '/organisation/law'],
      ['people', '/organisation/people'],
      ['dspt', '/organisation/dspt'],
      ['sites', '/organisation/sites'],
    ]);
    expect(row(shown, 'Kind')?.lines).toEqual(['GP practice']);
    expect(row(shown, 'Link workers')?.lines).toContain('Uses NHS.net Connect (was NHSmail)');
    expect(row(shown, 'Who signs')?.lines).toEqual(['Dr Ben Hall, Caldicott Guardian']);
    expect(shown.people).toContainEqual({ id: 'northfield-admin', name: 'Jon Reid', job: 'Office manager', does: 'Acts as admin' });
  });

  it.each([
    [{ name: 'Riverside Debt Advice', status: 'Registered' }, ['In the register’s list of 1 November 2026: Riverside Debt Advice, Registered']],
    [{ name: 'Old Name' }, ['In the register’s list of 1 November 2026: Old Name', 'The name there is another one']],
    [{}, ['Not in the register’s list of 1 November 2026']],
  ])('says beside a number what the register’s list says of it, and who looked by hand: %o', async (said, lines) => {
    const finding = { register: 'charity', number: '9999999', on: '2026-11-01', ...said } as const;
    const shown = await page(manager, { ...riversideDebtAdvice, inRegisters: [finding], numbersChecked: { by: 'Ella Park', on: '2026-11-03' } });
    expect(row(shown, 'Charity or company number')).toMatchObject({ lines: ['9999999', ...lines], warnings: [] });
    expect(row(shown, 'ICO registration')?.lines).toContain('Its form is right. Not looked up by this service');
    expect(row(shown, 'Looked up in the registers')?.lines).toEqual(['Ella Park, 3 November 2026']);
  });

  it('is read, and not changed, by everybody else in it', async () => {
    const shown = await page(reader);
    expect(shown.cards.every(({ change }) => change === undefined)).toBe(true);
    expect(shown.mayChange).toBe(false);
    expect(await seen(reader, profileQuestionPage, { page: 'about' })).toMatchObject({ kind: 'not-found' });
  });

  it('says first what a new organisation still has to say, and assumes nothing about it', async () => {
    const shown = await page(manager, invited);
    expect(shown.missing?.way?.href).toBe('/organisation/about');
    expect(row(shown, 'Kind')).toMatchObject({ lines: ['Not given yet'], open: true });
    expect(row(shown, 'Address')?.open).toBe(true);
    expect(row(shown, 'Safeguarding lead')).toBeUndefined();
    expect((await page(reader, invited)).missing?.way).toBeUndefined();
  });

  it('warns beside the row that looks wrong', async () => {
    const odd = {
      ...exampletonTrust,
      address: '100 Long Lane',
      icoRegistration: 'A1',
      teams: exampletonTrust.teams.map((team) => ({ ...team, revealsHealth: false })),
    };
    const shown = await page(demonstrationActor('exampleton-trust-ig-lead'), odd);
    expect(row(shown, 'Address')?.warnings).toEqual(['Enter a full UK postcode']);
    expect(row(shown, 'ICO registration')?.warnings).toHaveLength(1);
    expect(row(shown, 'Palliative care team')?.warnings[0]).toContain('may show what people are treated for');
  });
});

describe('the home page', () => {
  it('leads a new organisation to its profile before there is anything else, and nobody else', async () => {
    const of = async (actor: Actor, instead?: Organisation) => (await seen<HomeModel>(actor, home, {}, instead ? { instead } : {})).profile?.href;
    expect(await of(manager, invited)).toBe('/organisation');
    expect(await of(reader, invited)).toBeUndefined();
    expect(await of(manager)).toBeUndefined();
  });
});

describe('a page of the profile', () => {
  const asked = (actor: Actor, input: object, more = {}) => seen<ProfileQuestionPage>(actor, profileQuestionPage, input, more);
  const names = ({ form }: ProfileQuestionPage) => form.fields.map((field) => field.name);

  it('is drawn from what is on file, and posts with its revision', async () => {
    const shown = await asked(manager, { page: 'numbers' });
    expect(shown).toMatchObject({
      action: '/do/change-profile',
      hidden: { screen: 'numbers', revision: '0' },
      value: { charityNumber: '9999999' },
      rows: false,
    });
    expect(shown.buttons).toBeUndefined();
  });

  it('has a row for each team, and one more for whoever asks', async () => {
    const shown = await asked(lead, { page: 'people' });
    expect(names(shown).filter((field) => field.endsWith('-mailbox'))).toEqual(['team-1-mailbox']);
    expect(shown.buttons?.more?.value).toBe('add-team');
    expect(names(await asked(lead, { page: 'people', more: true }))).toContain('team-2-mailbox');
    expect(names(await asked(manager, { page: 'people' }))).not.toContain('team-1-mailbox');
  });

  it('comes back with everything that was typed, rows that were added too', async () => {
    const values = { screen: 'people', revision: '0', name: '', job: 'Lead', 'team-1-name': 'Link workers', 'team-2-name': 'Nurses' };
    const outcome = {
      kind: 'invalid',
      errors: { name: 'Enter the name of the person who looks after information', 'team-2-mailbox': 'Enter the shared mailbox' },
    } as const;
    const attempt = { command: 'change-profile', values, outcome } as unknown as Attempt;
    const shown = await asked(lead, { page: 'people', attempt: 'a' }, { attempt });
    expect(shown.value).toMatchObject({ name: '', job: 'Lead', 'team-2-name': 'Nurses' });
    expect(shown.errors).toEqual(outcome.errors);
  });

  it('shows both texts when somebody else was faster', async () => {
    const values = { screen: 'numbers', revision: '0', address: '3 New Street NF1 2BB', ico: 'ZA000000', charityNumber: '', odsCode: '' };
    const outcome = { kind: 'conflict', yours: {}, theirs: {}, by: 'Ella Park', at: '2026-11-21T09:00:00.000Z' } as const;
    const shown = await asked(manager, { page: 'numbers', attempt: 'a' }, { attempt: { command: 'change-profile', values, outcome } as unknown as Attempt });
    expect(shown.conflict?.by).toBe('Ella Park');
    expect(shown.conflict?.rows.find(({ label }) => label === 'Address')).toEqual({
      label: 'Address',
      yours: '3 New Street NF1 2BB',
      theirs: riversideDebtAdvice.address,
    });
  });

  it.each(['law', 'dspt'])('is not found where it is not asked: %s', async (one) => {
    expect(await asked(manager, { page: one })).toMatchObject({ kind: 'not-found' });
    expect(await asked(lead, { page: one })).toHaveProperty('form');
  });

  it('takes nobody’s word for an assumption: a new surgery is asked everything', async () => {
    const { teams: _, dspt: __, ...known } = northfieldSurgery;
    const fresh: Organisation = { ...known, teams: [], unanswered: ['law', 'dspt'] };
    expect((await asked(lead, { page: 'law' }, { instead: fresh })).value).toEqual({});
    expect((await asked(lead, { page: 'dspt' }, { instead: fresh })).value).toEqual({});
  });
});
