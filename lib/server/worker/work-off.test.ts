import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as agreements from '@/db/agreements';
import { schema } from '@/db/schema';
import { aCharity, actorFor, anAgreement, aOnce, aPerson, aPractice, newId, settle } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { issued, people, sign } from '@/lib/commands/testing/signing-steps';
import type { AgreementMail } from '@/lib/domain/audit/notices';
import { done } from '@/lib/domain/outcome';
import * as z from 'zod';
import { command } from '../command';
import { execute } from '../execute';
import type { PdfJob, Runtime } from '../runtime';
import { sha256 } from '../sha256';
import { codeOf, linkToken } from '../tokens';
import { nextTry } from '@/lib/domain/audit/mail-fault';
import { workOff } from './work-off';

const jo = aPerson({ id: 'jo', name: 'Jo Reed' });
const priya = aPerson({ id: 'priya', name: 'Priya Shah', roles: ['ig-lead'] });
const everybody = [
  jo,
  priya,
  aPerson({ id: 'gp', name: 'Gia Pell', roles: ['signatory'] }),
  aPerson({ id: 'amy', name: 'Amy Ola', organisationId: 'riverside', roles: ['checklist-owner'] }),
  aPerson({ id: 'ceo', name: 'Cy Owens', organisationId: 'riverside', roles: ['signatory'] }),
];
const sent = { by: 'jo', byName: 'Jo Reed', at: testNow.toISOString(), finalOnYes: true };

async function start(over: Partial<Runtime> = {}) {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice(), aCharity()], people: everybody });
  const running = {
    ...ports,
    config: {} as Runtime['config'],
    renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const,
    ready: async () => true,
    ...over,
  };
  return running;
}

const tell = (kind: AgreementMail, reference: string) =>
  command({
    name: 'tell',
    who: ['drafter', 'ig-lead'],
    input: z.strictObject({}),
    load: async () => ({}),
    allow: () => 'yes',
    decide: () => done({}, { what: 'agreement-taken-back', agreement: reference }, undefined, [{ kind, about: { agreement: reference } }]),
    save: async () => undefined,
  });
const mails = async ({ store }: Runtime) => store.q.select().from(schema.mail);
const outbox = async ({ store }: Runtime) => store.q.select().from(schema.outbox);

describe('mail', () => {
  it.each(Object.keys(letters.agreement) as AgreementMail[])('%s reaches somebody, names the action, holds one link of ours and says why', async (kind) => {
    const running = await start();
    const signatory = { personId: 'ceo', name: 'Cy Owens', job: 'Chief executive' };
    const { reference } = await anAgreement(running.store, {
      partnerOrganisationId: 'riverside',
      answers: { service: { value: { serviceType: 'debt-counselling' }, revision: 1, by: 'jo', at: testNow.toISOString() } },
      status: kind === 'mail-taken-back' ? 'draft' : 'with-partner',
      igLeadId: 'priya',
      sent,
      sharingSignatory: { personId: 'gp', name: 'Gia Pell', job: 'Partner' },
      reply: { decision: 'agree', by: 'amy', byName: 'Amy Ola', at: testNow.toISOString(), signatory },
    });
    const by = kind === 'mail-agreement-sent-back' ? priya : jo;
    await execute(running, actorFor(by), tell(kind, reference), { once: aOnce() });
    await workOff(running, { letters, catalogue });
    const all = await mails(running);
    expect(all.length).toBeGreaterThan(0);
    expect(all.map((m) => m.to)).not.toContain(by.email); // nobody is told of their own change
    const toOthers = (to: string) => everybody.some(({ email, organisationId }) => email === to && organisationId === 'riverside');
    for (const { to, subject, text } of all) {
      expect(subject).not.toMatch(/[\p{Cc}]|\{/u);
      expect(toOthers(to) && text.includes(by.name)).toBe(toOthers(to) && kind === 'mail-taken-back'); // the other side deals with an organisation
      expect(text.match(/https?:\/\/\S+/g)).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/(agreements|checklists)(\/|$)/)]);
      expect(text).toContain(', Debt counselling, between ');
      expect(text).toContain('You get this email because');
    }
    expect((await outbox(running)).map((row) => row.state)).toEqual(['done']);
    await workOff(running, { letters });
    expect(await mails(running)).toHaveLength(all.length);
  });

  it('tells whoever signs who named them, and that they need no password', async () => {
    const running = await start();
    const signatory = { personId: 'ceo', name: 'Cy Owens', job: 'Chief executive' };
    const reply = { decision: 'agree', by: 'amy', byName: 'Amy Ola', at: testNow.toISOString(), signatory } as const;
    const sharingSignatory = { personId: 'gp', name: 'Gia Pell', job: 'Partner' };
    const { reference } = await anAgreement(running.store, { partnerOrganisationId: 'riverside', status: 'with-partner', sent, reply, sharingSignatory });
    await execute(running, actorFor(jo), tell('mail-ready-to-sign', reference), { once: aOnce() });
    await workOff(running, { letters });
    const said = (await mails(running)).map(({ text }) => [/^(.+) (?:has named you|are named) to sign for/mu.exec(text)?.[1], text.includes('no password')]);
    expect(said.toSorted()).toEqual([
      ['Amy Ola', true],
      ['You', true],
    ]);
  });

  it.each([{ status: 'draft' }, { status: 'ended', endReason: 'withdrawn' }] as const)(
    'asks no partner about an agreement that is $status by now',
    async (state) => {
      const running = await start();
      const { reference } = await anAgreement(running.store, { partnerOrganisationId: 'riverside', sent, ...state });
      await execute(running, actorFor(jo), tell('mail-agreement-sent', reference), { once: aOnce() });
      await workOff(running, { letters });
      expect(await mails(running)).toEqual([]);
      expect((await outbox(running)).map((row) => row.state)).toEqual(['done']);
    },
  );

  it('with a code makes link and code when it is sent, from ids alone', async () => {
    const running = await start();
    const id = newId();
    const row = { id, personId: 'jo', mailbox: jo.email, purpose: 'log-in' as const, counter: 1, next: null, expiresAt: new Date(testNow.getTime() + 600_000) };
    await running.store.tx(async (q) => {
      await q.insert(schema.logIn).values({ ...row, createdAt: testNow });
      await q.insert(schema.outbox).values({ id: 'o', kind: 'mail-log-in-code', about: { logIn: id }, dedupe: 'd', dueAt: testNow, at: testNow });
    });
    await workOff(running, { letters });
    const [mail] = await mails(running);
    const code = codeOf(running.secret, row);
    expect(mail?.text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(mail?.text).toContain(`http://127.0.0.1:3000/log-in/link/${linkToken(running.secret, row)}`);
    expect(JSON.stringify(await outbox(running))).not.toContain(code);
  });
});

describe('the outbox', () => {
  it('tries again later and gives up after eight tries', async () => {
    const running = await start();
    await running.store.tx(
      (q) =>
        q.insert(schema.outbox).values({ id: 'o', kind: 'issue-in-advance', about: {}, dedupe: 'd', dueAt: testNow, at: testNow }) as unknown as Promise<void>,
    );
    for (let i = 1; i <= 8; i++) {
      expect(await workOff(running, { letters })).toBe(1);
      expect(await workOff(running, { letters })).toBe(0);
      running.clock.now = new Date(running.clock.now.getTime() + 6 * 3_600_000);
    }
    expect(await outbox(running)).toMatchObject([{ state: 'dead', tries: 8 }]);
    expect([1, 2, 5, 7, 8].map((n) => (nextTry(n, new Date(0))?.getTime() ?? 0) / 60_000)).toEqual([1, 4, 256, 360, 0]);
  });

  it.each([
    ['makes the final version in the name of the sender, once', { uk: 'uk' }, 'jo'],
    ['leaves it to people when the partner has agreed anew with an answer of its own', { uk: 'uk', where: 'change' }, undefined],
  ])('%s', async (_, value, issuedBy) => {
    const running = await start();
    const at = testNow.toISOString();
    const { reference } = await anAgreement(running.store, {
      partnerOrganisationId: 'riverside',
      status: 'with-partner',
      sent,
      reply: { decision: 'agree', by: 'amy', byName: 'Amy Ola', at },
      answers: { 'only-you': { value, revision: 1, by: 'amy', at } },
    });
    const issue = command({
      name: 'issue',
      who: ['drafter'],
      input: z.strictObject({ reference: z.string(), revision: z.int() }),
      load: async (q, input, actor) => agreements.file(q, input.reference, actor.organisations),
      allow: () => 'yes',
      decide: ({ subject, actor }) => done({}, { what: 'agreement-taken-back', agreement: subject.reference }, { subject, by: actor.person }),
      save: async (q, { subject, by }, now) => agreements.change(q, subject, { endNote: by }, now),
    });
    await running.store.tx(
      (q) =>
        q.insert(schema.outbox).values({
          id: newId(),
          kind: 'issue-in-advance',
          about: { agreement: reference, person: 'jo' },
          dedupe: 'd',
          dueAt: testNow,
          at: testNow,
        }) as unknown as Promise<void>,
    );
    await workOff(running, { letters, inAdvance: { command: issue, fields: (file) => ({ reference: file.reference, revision: file.revision }) } });
    expect((await agreements.file(running.store.q, reference, ['northfield']))?.endNote).toBe(issuedBy);
    expect(await outbox(running)).toMatchObject([{ state: 'done' }]);
  });

  it('lays out the signed copy from the frozen bytes, once, and again when it failed', async () => {
    const jobs: PdfJob[] = [];
    let fails = true;
    const renderPdf: Runtime['renderPdf'] = async (job) => {
      jobs.push(job);
      return fails ? { ok: false, code: 'busy', reason: '' } : { ok: true, pdf: Buffer.from('%PDF'), versions: { engine: 'e', template: 't', fonts: 'f' } };
    };
    const world = await issued();
    await sign(world, people.sharing);
    world.clock.now = new Date(testNow.getTime() + 60_000);
    await sign(world, people.receiving);
    const { version } = await world.file();
    const content = (await versions.byId(world.store.q, version?.id ?? ''))?.content;
    const running = { ...world, config: {} as Runtime['config'], renderPdf, ready: async () => true };
    const task = async () => (await outbox(running)).filter(({ kind }) => kind === 'render-signed-pdf');
    await workOff(running, { letters });
    expect(await task()).toMatchObject([{ state: 'waiting', tries: 1, reason: 'busy' }]);
    fails = false;
    running.clock.now = new Date(testNow.getTime() + 3 * 60_000);
    await workOff(running, { letters });
    await workOff(running, { letters });
    expect(jobs).toHaveLength(2);
    expect(jobs[1]).toMatchObject({
      attachment: content,
      priority: 'signed',
      frame: {
        mark: 'signed',
        fingerprint: version?.fingerprint,
        signed: [{ name: people.sharing.name }, { name: people.receiving.name }],
        term: { starts: '2026-11-21' },
      },
    });
    expect(sha256(content ?? '')).toBe(version?.fingerprint);
    expect(await task()).toMatchObject([{ state: 'done' }]);
    expect(await running.store.q.select().from(schema.document)).toMatchObject([{ kind: 'agreement', sha256: sha256('%PDF') }]);
  });
});
