import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { northfieldSurgery, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import { demonstrationOrganisations } from '@/db/demonstration/demonstration-organisations';
import * as organisations from '@/db/organisations';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce, settle } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import { bareProfile } from '@/lib/domain/people/bare-profile';
import type { Actor } from '@/lib/domain/people/actor';
import type { Organisation } from '@/lib/domain/people/organisation';
import { execute } from '@/lib/server/execute';
import { changeProfile } from './change-profile';

const manager = demonstrationActor('riverside-manager');
const lead = demonstrationActor('northfield-ig-lead');
const numbers = { odsCode: '', charityNumber: '9999999', ico: 'ZA000000', address: '3 New Street, Northfield NF1 2BB' };

async function aWorld(instead?: Organisation) {
  const ports = testPorts();
  const known = demonstrationOrganisations.map((one) => (one.id === instead?.id ? instead : one));
  await settle(ports.store, { organisations: known, people: demonstrationPeople });
  return {
    ports,
    run: (actor: Actor, screen: string, revision: number, fields: Readonly<Record<string, unknown>>) =>
      execute(ports, actor, changeProfile, { once: aOnce(), screen, revision: String(revision), fields }),
    profile: async ({ organisation: id }: Actor) => (await organisations.own(ports.store.q, [id], id))!,
    happened: async () =>
      (await ports.store.q.select().from(schema.event).where(eq(schema.event.chain, 'organisation:riverside-debt-advice'))).map(({ body }) => JSON.parse(body)),
  };
}

describe('changing the profile', () => {
  it('saves one page with its event, which holds no more than page and revision', async () => {
    const { run, profile, happened } = await aWorld();
    expect(await run(manager, 'numbers', 0, numbers)).toEqual({ kind: 'done', result: { to: '' } });
    expect(await profile(manager)).toEqual({ ...riversideDebtAdvice, address: '3 New Street, Northfield NF1 2BB' });
    expect(await happened()).toMatchObject([{ what: 'profile-changed', page: 'numbers', revision: 1 }]);
    expect(JSON.stringify(await happened())).not.toContain('New Street');
  });

  it('leads a new organisation from page to page, and is finished with the last', async () => {
    const { id, name, shortName, kind } = riversideDebtAdvice;
    const { run, profile } = await aWorld(bareProfile({ id, name, shortName, kind }, { name: 'Tom Ashby', role: '', email: 'tom@riverside-debt.example' }));
    const about = { legalName: name, shortName: 'Charity', kind: 'charity', commissioned: ['none'], nation: 'england' };
    expect(await run(manager, 'about', 0, about)).toMatchObject({ result: { to: 'numbers' } });
    expect(await run(manager, 'numbers', 0, numbers)).toMatchObject({ result: { to: 'people' } });
    const first = { name: 'Tom Ashby', job: 'Service manager', email: 'tom@riverside-debt.example', phone: '01632 960121' };
    expect(await run(manager, 'people', 0, { ...first, useForAll: 'yes', senior: 'none' })).toMatchObject({ result: { to: '' } });
    expect(await profile(manager)).not.toHaveProperty('unanswered');
  });

  it('never overwrites a page in silence, and lets two people save two pages at once', async () => {
    const { run, profile } = await aWorld();
    const other = demonstrationActor('riverside-signatory', { roles: ['admin'] });
    expect(await run(other, 'numbers', 0, { ...numbers, address: 'Another NF1 2BB' })).toMatchObject({ kind: 'done' });
    expect(await run(manager, 'numbers', 0, numbers)).toMatchObject({ kind: 'conflict', by: 'Ella Park', theirs: { address: 'Another NF1 2BB' } });
    expect((await profile(manager)).address).toBe('Another NF1 2BB');
    expect(await run(manager, 'numbers', 1, numbers)).toMatchObject({ kind: 'done' });
    const about = { legalName: 'Riverside', shortName: 'Charity', kind: 'charity', commissioned: ['none'], nation: 'england' };
    expect(await run(manager, 'about', 0, about)).toMatchObject({ kind: 'done' });
    expect(await profile(manager)).toMatchObject({ name: 'Riverside', address: numbers.address });
  });

  it('gives exactly one of 20 at once, and tells the others whose it is', async () => {
    const { run } = await aWorld();
    const out = await Promise.all(Array.from({ length: 20 }, (_, n) => run(manager, 'numbers', 0, { ...numbers, address: `${n} Lane NF1 2BB` })));
    expect(out.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(out.filter(({ kind }) => kind === 'conflict')).toHaveLength(19);
  });

  it.each([
    ['an NHS number', { address: 'For 943 476 5919' }, { address: 'Remove the NHS number from address' }],
    ['a field that no page has', { publicAuthority: 'yes' }, { '': 'Something was sent that this page does not ask for' }],
  ] as const)('refuses %s', async (_, changed, errors) => {
    const { run, profile } = await aWorld();
    expect(await run(manager, 'numbers', 0, { ...numbers, ...changed })).toEqual({ kind: 'invalid', errors });
    expect(await profile(manager)).toEqual(riversideDebtAdvice);
  });

  it('is for those who keep the profile of their own organisation alone', async () => {
    const { run, profile } = await aWorld();
    const ask = { kind: 'forbidden', reason: expect.stringContaining('Ask an admin') };
    expect(await run(demonstrationActor('riverside-reader'), 'numbers', 0, numbers)).toEqual({ kind: 'not-found' });
    expect(await run(demonstrationActor('northfield-drafter', { roles: ['checklist-owner'] }), 'numbers', 0, numbers)).toMatchObject(ask);
    expect(await run(lead, 'numbers', 0, { ...numbers, charityNumber: '' })).toMatchObject({ kind: 'done' });
    expect((await profile(lead)).address).toBe(numbers.address);
    expect(await profile(manager)).toEqual(riversideDebtAdvice);
    expect(northfieldSurgery.address).not.toBe(numbers.address);
  });

  it.each(['law', 'dspt'])('asks a charity no “%s”', async (screen) => {
    const { run } = await aWorld();
    expect(await run(manager, screen, 0, { law: 'none', status: 'not-sure' })).toEqual({ kind: 'not-found' });
  });

  it('keeps when it was saved', async () => {
    const { run, ports } = await aWorld();
    await run(manager, 'numbers', 0, numbers);
    expect(await organisations.editsOf(ports.store.q, [manager.organisation], manager.organisation)).toEqual({
      numbers: { revision: 1, by: 'riverside-manager', at: testNow.toISOString() },
    });
    expect(await organisations.editsOf(ports.store.q, ['northfield-surgery'], manager.organisation)).toEqual({});
  });
});

describe('what the lists of the registers say', () => {
  const found = { register: 'charity', number: '9999999', name: 'Another Name', on: '2026-11-01' } as const;

  it('stands with the profile as a hint, stops nobody, and goes with its number', async () => {
    const ports = testPorts({ lookUp: async (numbers) => numbers.filter(({ register }) => register === 'charity').map((one) => ({ ...found, ...one })) });
    await settle(ports.store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
    const save = (revision: number, fields: object) =>
      execute(ports, manager, changeProfile, { once: aOnce(), screen: 'numbers', revision: String(revision), fields });
    const profile = async () => (await organisations.own(ports.store.q, [manager.organisation], manager.organisation))!;
    expect(await save(0, { ...numbers, checkedBy: 'Ella Park', 'checkedOn-day': '3', 'checkedOn-month': '11', 'checkedOn-year': '2026' })).toMatchObject({
      kind: 'done',
    });
    expect(await profile()).toMatchObject({ inRegisters: [found], numbersChecked: { by: 'Ella Park', on: '2026-11-03' } });
    expect(await save(1, { ...numbers, charityNumber: '' })).toMatchObject({ kind: 'done' });
    expect(await profile()).not.toHaveProperty('inRegisters');
  });
});
