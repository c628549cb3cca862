import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as events from '@/db/events';
import * as organisations from '@/db/organisations';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { checkMet } from '@/lib/domain/agreement/checks';
import { approvalRoles } from '@/lib/domain/agreement/approval';
import { openApprovals } from '@/lib/domain/agreement/internal-approval';
import { lifecycle, type Move, type Status } from '@/lib/domain/agreement/lifecycle';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { read } from '@/lib/server/view';
import { agreementHub } from '@/lib/views/agreement-hub';
import { approvalsPage } from '@/lib/views/approvals-page';
import { historyPage } from '@/lib/views/history-page';
import { home } from '@/lib/views/home';
import { standingOf } from '@/lib/domain/agreement/standing';
import { whoHasIt } from '@/lib/domain/agreement/who-has-it';
import { sha256 } from '@/lib/server/sha256';
import { withSurroundings } from '@/db/surroundings';
import { answerQuestion } from './answer-question';
import { recordApproval } from './record-approval';
import { sendAgreement } from './send-agreement';
import { draftFor, drafter, type InvitationWorld, newCharity } from './testing/invitation-steps';

const lead = demonstrationActor('northfield-ig-lead');
const contact = { name: 'Dr Ben Hall', role: 'Caldicott Guardian' };
const yes = { role: 'caldicott', decision: 'yes', 'on-day': '20', 'on-month': '11', 'on-year': '2026', evidence: 'Minute 14' };

async function asking(roles: readonly ('caldicott' | 'siro' | 'dpo')[] = ['caldicott']) {
  const world = await draftFor(newCharity);
  const profile = (await organisations.these(world.store.q, ['northfield-surgery'])).get('northfield-surgery');
  if (!profile) throw new Error('no surgery');
  const asks = { ...profile, approvals: roles, contacts: { ...profile.contacts, caldicott: contact } };
  await world.store.tx(async (q) => void (await q.update(schema.organisation).set({ profile: asks }).where(eq(schema.organisation.id, profile.id))));
  return world;
}
const record = (world: InvitationWorld, fields: object = {}, actor = lead) => world.run(actor, recordApproval, { fields: { ...yes, ...fields } });
const send = (world: InvitationWorld) => world.run(drafter, sendAgreement, { fields: {} });
const page = (world: InvitationWorld, actor = lead) => read(world, actor, approvalsPage, { reference: world.reference });

describe('approval inside the sharing organisation', () => {
  it('stops the sending until it is written down, with who, when and where it is kept', async () => {
    const world = await asking();
    expect(await send(world)).toMatchObject({ kind: 'refused', unmet: ['internally-approved'] });
    expect(await page(world)).toMatchObject({ view: { rows: [{ person: 'Dr Ben Hall, Caldicott Guardian', state: 'No decision yet' }] } });
    expect((await record(world)).kind).toBe('done');
    expect((await world.file()).approvals?.caldicott).toMatchObject({
      name: 'Dr Ben Hall',
      decision: 'yes',
      on: '2026-11-20',
      evidence: 'Minute 14',
      byName: lead.name,
    });
    expect(await page(world, drafter)).toMatchObject({
      view: { rows: [{ state: 'Agreed', on: '2026-11-20' }], closed: { text: expect.stringContaining('Ask ') } },
    });
    const last = (await events.history(world.store.q, world.reference)).at(-1);
    expect(last).toMatchObject({ what: 'approval-recorded', more: { role: 'caldicott', decision: 'yes', on: '2026-11-20' } });
    expect(JSON.stringify(last?.more)).not.toMatch(/Hall|Minute/);
    expect((await send(world)).kind).toBe('done');
    expect(await page(world)).toMatchObject({ view: { closed: { text: expect.stringContaining('It is sent') } } });
    expect(await record(world, { decision: 'no', words: 'Too much' })).toMatchObject({ kind: 'refused' });
  });

  it('that is refused is said on the page of the agreement and at home, to the drafter too, with what comes next, and never to the other side', async () => {
    const world = await asking();
    const at = (actor = lead) => read(world, actor, agreementHub, { reference: world.reference });
    const needs = async (actor = lead) => {
      const seen = await read(world, actor, home, {});
      return seen.kind === 'seen' ? seen.view.needsYou.filter(({ about }) => about?.includes(world.reference)).map(({ text }) => text) : [];
    };
    expect(JSON.stringify(await at())).not.toContain('did not agree');
    expect((await record(world, { decision: 'no', words: 'Leave out the address' })).kind).toBe('done');
    for (const actor of [lead, drafter]) {
      expect(await at(actor)).toMatchObject({
        view: {
          notes: expect.arrayContaining([
            expect.objectContaining({
              heading: 'Dr Ben Hall, Caldicott Guardian, did not agree: it cannot be sent as it is',
              text: 'Leave out the address',
              lines: [expect.stringContaining('Change the draft')],
            }),
          ]),
        },
      });
      expect(await needs(actor)).toEqual([expect.stringMatching(/^See who did not agree to sharing with /u)]);
    }
    expect((await record(world)).kind).toBe('done');
    for (const actor of [lead, drafter]) expect(JSON.stringify([await at(actor), await needs(actor)])).not.toContain('did not agree');
  });

  it('keeps an earlier no beside the yes, leads on to sending, and says in the history who decided what', async () => {
    const world = await asking();
    expect(await record(world, { decision: 'no', words: 'Leave out the address' })).toMatchObject({ result: { goesOn: false } });
    expect(JSON.stringify(await page(world))).not.toContain('go on to send it');
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
    expect(await record(world)).toMatchObject({ result: { goesOn: true } });
    const shown = await page(world);
    expect(shown).toMatchObject({ view: { rows: [{ state: 'Agreed' }], onward: { href: `/agreements/${world.reference}/draft/send` } } });
    expect(JSON.stringify(shown)).toContain('Before: Dr Ben Hall decided on 20 November 2026 that it cannot be sent as it is: Leave out the address');
    const history = await read(world, lead, historyPage, { reference: world.reference });
    expect(history).toMatchObject({
      view: {
        entries: expect.arrayContaining(
          ['it can be sent', 'it cannot be sent as it is'].map((what) =>
            expect.objectContaining({ heading: `Wrote down the decision of Dr Ben Hall, Caldicott Guardian: ${what}` }),
          ),
        ),
      },
    });
  });

  it('is what the agreement waits for, and nobody is told that it can be sent', async () => {
    const world = await asking();
    const tasks = async () => {
      const around = await withSurroundings(world.store.q, world.reference, [lead.organisation]);
      if (!around) throw new Error('no agreement');
      const at = { ...around.around, today: '2026-11-21', hash: sha256 };
      return whoHasIt(standingOf({ ...around.file, heldBy: 'ig-lead' }, catalogue, at)).map(({ task }) => task);
    };
    expect(await tasks()).toEqual(['approving']);
    await record(world);
    expect(await tasks()).toEqual(['sending']);
  });

  it('is asked for again once an answer has changed, and a no stops it', async () => {
    const world = await asking();
    expect(await record(world, { decision: 'no' })).toMatchObject({ errors: { words: 'Enter what they said' } });
    expect((await record(world, { decision: 'no', words: 'Leave out the address' })).kind).toBe('done');
    expect(await send(world)).toMatchObject({ unmet: ['internally-approved'] });
    expect((await record(world)).kind).toBe('done');
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
    const { answers } = await world.file();
    const { value, revision } = answers['send-how'] ?? { value: {}, revision: 0 };
    expect((await world.run(drafter, answerQuestion, { screen: 'send-how', revision, fields: value })).kind).toBe('done');
    expect(await send(world)).toMatchObject({ unmet: expect.arrayContaining(['internally-approved']) });
    expect(await page(world)).toMatchObject({ view: { rows: [{ state: 'The agreement has changed since they agreed' }] } });
  });

  it('is written down by the IG lead alone, for somebody who is named, and is nobody else’s to read', async () => {
    const world = await asking(['caldicott', 'dpo']);
    expect((await record(world, {}, drafter)).kind).toBe('not-found');
    expect((await record(world, {}, demonstrationActor('riverside-manager'))).kind).toMatch(/not-found|forbidden/);
    expect((await page(world, demonstrationActor('riverside-manager'))).kind).toBe('not-found');
    expect(await record(world, { role: 'siro' })).toMatchObject({ kind: 'invalid' });
    const { dpo } = (await world.file()).sharing.contacts;
    if (!dpo) expect(await record(world, { role: 'dpo' })).toMatchObject({ errors: { role: expect.stringContaining('Name this person') } });
    expect(await record(world, { 'on-year': '2027' })).toMatchObject({ errors: { on: 'The day must be today or in the past' } });
    expect(await record(world, { words: 'As for 943 476 5919' })).toMatchObject({ errors: { words: 'Remove the NHS number from what they said' } });
    expect((await world.file()).approvals).toBeUndefined();
  });
});

it('no path reaches a final version without it, and it is met only when all who must have agreed to the text as it stands', () => {
  const guarded = (Object.keys(lifecycle) as Status[]).flatMap((from) =>
    (Object.entries(lifecycle[from]) as [Move, { to: Status; needs: readonly string[] }][]).filter(
      ([, { to }]) => to === 'with-partner' || to === 'ready-to-sign',
    ),
  );
  const makes = guarded.filter(([move]) => move === 'send' || move === 'issue-for-signature');
  expect(makes).toHaveLength(3);
  for (const [, { needs }] of makes) expect(needs).toContain('internally-approved');
  const one = fc.record({ decision: fc.constantFrom('yes' as const, 'no' as const), fresh: fc.boolean(), hash: fc.boolean(), given: fc.boolean() });
  fc.assert(
    fc.property(fc.subarray([...approvalRoles]), fc.record({ caldicott: one, siro: one, dpo: one }), (needed, all) => {
      const given = approvalRoles.filter((role) => all[role].given);
      const by = { by: 'lead', byName: 'Lead', on: '2026-11-20', name: 'Somebody' };
      const at = (fresh: boolean) => (fresh ? '2099-01-01T00:00:00.000Z' : '2000-01-01T00:00:00.000Z');
      const approvals = Object.fromEntries(
        given.map((role) => [role, { ...by, role, decision: all[role].decision, at: at(all[role].fresh), resultHash: all[role].hash ? 'now' : 'before' }]),
      );
      const file = { ...goldenFile, approvals, sharing: { ...goldenFile.sharing, approvals: needed } };
      const open = openApprovals(file, 'now', catalogue.questions);
      const agreed = needed.every((role) => all[role].given && all[role].decision === 'yes' && all[role].fresh && all[role].hash);
      const facts = { file, side: 'sharing' as const, missing: [], unconfirmed: [], missingReview: [], signed: [] };
      return checkMet['internally-approved']({ ...facts, openApprovals: open }) === agreed && checkMet['internally-approved'](facts) === (needed.length === 0);
    }),
    { numRuns: 2_000 },
  );
});
