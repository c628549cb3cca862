import { describe, expect, it } from 'vitest';
import * as accounts from '@/db/accounts';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as events from '@/db/events';
import * as organisations from '@/db/organisations';
import * as outbox from '@/db/outbox';
import * as sessions from '@/db/sessions';
import { letters } from '@/content/wording/mail';
import * as mail from '@/db/mail';
import * as membership from '@/db/membership';
import * as versions from '@/db/versions';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { canonicalJson } from '@/lib/domain/signing/canonical-json';
import type { Runtime } from '@/lib/server/runtime';
import { sha256 } from '@/lib/server/sha256';
import { workOff } from '@/lib/server/worker/work-off';
import { testNow } from '@/db/testing/test-store';
import { issueForSignature } from './issue-for-signature';
import { reopen } from './reopen';
import { agreed, issue, people, type World } from './testing/signing-steps';

const changed = async ({ store, file }: World, change: agreements.AgreementChange) =>
  store.tx(async (q) => agreements.change(q, await file(), change, testNow));
const last = async ({ store, reference }: World) => (await events.history(store.q, reference)).at(-1);

describe('the final version', () => {
  it('is made of canonical bytes whose SHA-256 is the fingerprint, and waits for both signatures', async () => {
    const world = await agreed();
    expect(await issue(world)).toEqual({ kind: 'done', result: { reference: world.reference, version: 1 } });
    const file = await world.file();
    expect(file).toMatchObject({ status: 'ready-to-sign', lastVersion: 1, version: { number: 1 }, signed: [] });
    const [version] = await versions.all(world.store.q, world.reference, ['riverside-debt-advice']);
    expect(sha256(version!.content)).toBe(version!.fingerprint);
    const snapshot = JSON.parse(version!.content) as Snapshot;
    expect(canonicalJson(snapshot)).toBe(version!.content);
    expect(snapshot).toMatchObject({ format: 'sharing-agreed/1', version: 1, reference: world.reference, frozenAt: testNow.toISOString() });
    expect(snapshot.print.schedule).toBeDefined();
    expect(snapshot.checklist.status).toBe('accepted-with-plan');
    expect(version!.contactSheet.sides.map((s) => s.organisation)).toEqual(['Northfield Surgery', 'Riverside Debt Advice']);
    expect(version!.content).not.toContain('01632 960101'); // telephone numbers stand on the contact sheet alone
    expect(await last(world)).toMatchObject({
      what: 'version-issued',
      by: 'northfield-drafter',
      more: { version: 1, fingerprint: version!.fingerprint, inAdvance: false },
    });
    expect((await outbox.due(world.store.q, testNow)).map((row) => row.kind)).toEqual(['mail-ready-to-sign']);
    expect(await events.verify(world.store.q, `agreement:${world.reference}`, sha256)).toMatchObject({ unchanged: true });
  });

  it('keeps what the IG lead wrote for her own file out of the bytes that both sides get', async () => {
    const world = await agreed();
    const { igReview } = await world.file();
    const own = { notes: 'Ask them again in spring', backNote: 'Shorten the purpose', dpoAdvice: 'Leave the map out', dpoDate: '2026-11-02' };
    await changed(world, { igReview: { ...igReview!, ...own } });
    expect(await issue(world)).toMatchObject({ kind: 'done' });
    const [version] = await versions.all(world.store.q, world.reference, ['riverside-debt-advice']);
    expect(version!.content).toContain('"igReview"');
    expect(version!.content).not.toMatch(/Ask them again in spring|Shorten the purpose|Leave the map out/);
    expect(version!.content).toContain('2026-11-02'); // the day of the advice prints
  });

  it('keeps all eight Caldicott Principles, each with what settles it, and names nobody for it', async () => {
    const world = await agreed();
    expect(await issue(world)).toMatchObject({ kind: 'done' });
    const [version] = await versions.all(world.store.q, world.reference, ['riverside-debt-advice']);
    const { caldicott } = (JSON.parse(version!.content) as Snapshot).model.igReview!;
    expect(Object.keys(caldicott)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(Object.values(caldicott).map(({ met }) => met)).not.toContain('not-met');
    expect(caldicott['5']?.words).toMatch(/^The checklist of Riverside Debt Advice was accepted on /u);
    expect(JSON.stringify(caldicott)).not.toContain('Priya');
  });

  it('names whoever signs as their profile has them on the day it is made, and keeps that when they change later', async () => {
    const world = await agreed();
    const { sharingSignatory, reply } = await world.file();
    const called = (side: typeof sharingSignatory, name: string, jobTitle: string) =>
      world.store.tx((q) => accounts.changeDetails(q, side!.personId, { name, jobTitle }));
    await called(sharingSignatory, 'Dr Ben Hall-Moss', 'Senior Partner');
    await called(reply?.signatory, reply!.signatory!.name, 'Interim Chief Executive');
    expect(await issue(world)).toMatchObject({ kind: 'done' });
    const file = await world.file();
    expect([file.sharingSignatory, file.reply?.signatory]).toMatchObject([
      { name: 'Dr Ben Hall-Moss', job: 'Senior Partner' },
      { name: reply!.signatory!.name, job: 'Interim Chief Executive' },
    ]);
    await called(reply?.signatory, reply!.signatory!.name, 'Trustee');
    const [version] = await versions.all(world.store.q, world.reference, ['riverside-debt-advice']);
    expect(version!.content).toContain('Dr Ben Hall-Moss, Senior Partner');
    expect(version!.content).toContain('Interim Chief Executive');
    expect((await world.file()).reply?.signatory?.job).toBe('Interim Chief Executive');
    // What was confirmed in the draft stands: nothing there is to be looked at again.
    await world.run(people.drafter, reopen);
    await changed(world, { status: 'with-partner', reply: reply! });
    expect(await issue(world)).toMatchObject({ kind: 'done', result: { version: 2 } });
  });

  it('names nobody of the checklist: its people and mailboxes can change and be erased', async () => {
    const world = await agreed();
    const { checklist } = await world.file();
    const about = { revision: 1, by: 'riverside-manager', at: testNow.toISOString() };
    const given = {
      lead: { answer: 'in-place', name: 'Zelda Quill', role: 'Trustee for records', caldicott: 'Dr Zelda Quill' },
      mistakes: { answer: 'in-place', tellWhom: 'Zelda Quill, 01632 960155' },
      email: { answer: 'ordinary', email: 'zelda@riverside-debt.example' },
    };
    const answers = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value, ...about }]));
    await world.store.tx((q) => checklists.change(q, checklist!, { answers: { ...checklist!.answers, ...answers } }, testNow));
    expect(await issue(world)).toMatchObject({ kind: 'done' });
    const [version] = await versions.all(world.store.q, world.reference, ['riverside-debt-advice']);
    const { checklist: frozen, model } = JSON.parse(version!.content) as Snapshot;
    expect([frozen.answers.lead?.value, frozen.answers.mistakes?.value, frozen.answers.email?.value]).toEqual([
      { answer: 'in-place', role: 'Trustee for records' },
      { answer: 'in-place' },
      { answer: 'ordinary' },
    ]);
    expect([frozen.review?.byName, frozen.decision?.byName, model.igReview?.byName]).toEqual(['', '', '']);
    expect(version!.content).not.toMatch(/Zelda|zelda@|01632|Priya Shah|Tom Ashby/);
  });

  it('is of what the page showed: an answer that the partner changed meanwhile is looked at first', async () => {
    const world = await agreed();
    const { revision } = await world.file();
    await changed(world, { heldBy: 'drafter' });
    expect(await world.run(people.drafter, issueForSignature, { revision: String(revision) })).toEqual({
      kind: 'refused',
      reason: 'This agreement changed while you were here. Look at it again before you make the final version',
    });
    expect(await world.run(people.drafter, issueForSignature)).toMatchObject({ kind: 'invalid' });
    expect(await world.run(people.drafter, issueForSignature, { revision: String(revision + 1) })).toMatchObject({ kind: 'done' });
  });

  it('is made by the IG lead of the sharing side as well, and only once', async () => {
    const world = await agreed();
    expect(await issue(world, people.igLead)).toMatchObject({ kind: 'done' });
    expect(await issue(world)).toEqual({ kind: 'refused', reason: 'The final version is made already' });
    expect(await versions.all(world.store.q, world.reference, ['northfield-surgery'])).toHaveLength(1);
  });

  it.each([
    ['nobody has agreed', { reply: null }, 'partner-agreed'],
    ['nobody signs for the sharing side', 'no-signatory', 'sharing-signatory-named'],
    ['the IG lead has not looked', { igReview: null }, 'ig-review-ready'],
    ['the legal basis is another one than the one that was read', 'another-basis', 'legal-basis-as-read'],
    ['the checklist is not accepted', 'no-decision', 'assurance-accepted'],
  ] as const)('is refused while %s, and says what is missing', async (_, change, check) => {
    const world = await agreed();
    const { igReview, checklist } = await world.file();
    if (change === 'another-basis') await changed(world, { igReview: { ...igReview!, resultHash: sha256('other') } });
    else if (change === 'no-decision')
      await world.store.tx((q) => checklists.change(q, checklist!, { status: 'with-sharing-organisation', decision: null }, testNow));
    else if (change === 'no-signatory') {
      await changed(world, { sharingSignatory: null });
      const { sharing } = await world.file();
      await world.store.tx((q) => organisations.forgetSignatory(q, sharing, testNow));
    } else await changed(world, change);
    const out = await issue(world);
    expect(out).toMatchObject({ kind: 'refused', unmet: expect.arrayContaining([check]) });
    expect((await world.file()).status).toBe('with-partner');
    expect(await versions.all(world.store.q, world.reference, ['northfield-surgery'])).toEqual([]);
  });

  it('is not for the partner, and strangers find nothing', async () => {
    const world = await agreed();
    expect(await issue(world, people.manager)).toEqual({
      kind: 'forbidden',
      reason: 'Ask Maya Collins at Northfield Surgery to make the final version',
    });
    expect(await issue(world, { ...people.stranger, roles: ['ig-lead'] })).toEqual({ kind: 'not-found' });
  });

  it('is made by the worker in the sender’s name where the sender said so', async () => {
    const world = await agreed();
    const { sent, answers } = await world.file();
    const onlyYou = { ...answers['only-you']!, value: { ...answers['only-you']!.value, where: 'use' } };
    await changed(world, { sent: { ...sent!, finalOnYes: true }, answers: { ...answers, 'only-you': onlyYou } });
    const running = {
      ...world,
      config: {} as Runtime['config'],
      renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const,
      ready: async () => true,
    };
    const about = { agreement: world.reference, person: 'northfield-ig-lead' };
    // Since then they have come in for another organisation.
    const elsewhere = { personId: about.person, organisationId: 'exampleton-trust' };
    await world.store.tx(async (q) => {
      await membership.begin(q, { id: about.person, organisationId: elsewhere.organisationId, roles: ['drafter'] });
      await sessions.open(q, { ...elsewhere, tokenSha256: 'c'.repeat(64), how: 'link', endsAt: new Date(testNow.getTime() + 3_600_000) }, testNow);
      await outbox.put(q, { kind: 'issue-in-advance', about, dedupe: 'one' }, testNow);
    });
    await workOff(running, { letters, inAdvance: { command: issueForSignature, fields: ({ reference, revision }) => ({ reference, revision }) } });
    expect(await last(world)).toMatchObject({ what: 'version-issued', by: 'northfield-ig-lead', more: { inAdvance: true } });
    await workOff(running, { letters });
    expect((await mail.newest(world.store.q)).map((m) => m.to).sort()).toEqual([
      'northfield-signatory@northfield-surgery.example',
      'riverside-signatory@riverside-debt.example',
    ]);
  });
});
