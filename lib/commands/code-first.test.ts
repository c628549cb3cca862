// Whoever came in by the link of an invitation alone: what they may do before a code went to the invited mailbox, and how they show it.
import { describe, expect, it } from 'vitest';
import * as sessions from '@/db/sessions';
import { aOnce, actorFor, aPerson } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import type { AnyCommand, AnySeries } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { executeSeries } from '@/lib/server/execute-series';
import { actorOf } from '@/lib/server/session';
import { sha256 } from '@/lib/server/sha256';
import { codeOf, sessionToken } from '@/lib/server/tokens';
import { askSide } from '@/lib/domain/ask/ask';
import { read } from '@/lib/server/view';
import { codeFirstPage } from '@/lib/views/code-first-page';
import { partnerPage } from '@/lib/views/partner-page';
import { answerQuestion } from './answer-question';
import { changeProfile } from './change-profile';
import { confirmItIsYou } from './confirm-it-is-you';
import { decideOnAgreement } from './decide-on-agreement';
import { allSeries, commands } from './registry';
import { sendConfirmationCode } from './send-confirmation-code';
import { accept, drafter, type InvitationWorld, invited, mails, newestToken, theirMailbox } from './testing/invitation-steps';

/** Coming in, going, and answering: nothing leaves anybody by it. Whatever is not here waits for the code. */
const before: readonly (keyof typeof commands)[] = [
  ...(['log-in-as-demo', 'request-log-in', 'log-in-with-link', 'log-in-with-code', 'log-in-with-password', 'pass-second-step', 'log-out'] as const),
  ...(['accept-invitation', 'renew-invitation', 'join-organisation', 'send-joining-code', 'send-confirmation-code', 'confirm-it-is-you'] as const),
  ...(['request-password-reset', 'reset-password', 'stop-email-change', 'stop-emails'] as const), // each with a proof of its own
  ...(['change-profile', 'answer-question', 'answer-checklist', 'reuse-checklist-answers', 'add-evidence', 'remove-evidence'] as const),
  ...(['answer-toolkit-question', 'bring-answers-forward', 'mark-read', 'mark-notifications-read'] as const),
];

const unshown = (over: Partial<Actor> = {}) =>
  actorFor(aPerson({ roles: ['admin'] }), { roles: anyMember, how: 'invitation', authenticatedAt: new Date(0), ...over });

it('waits for a code from the mailbox with everything but answering, by whatever form', async () => {
  const ports = testPorts();
  const mine: readonly (readonly [string, AnyCommand])[] = Object.entries(commands).filter(([, { who }]) => anyMember.some((role) => who.includes(role)));
  const free: string[] = [];
  for (const [name, one] of mine) {
    if ((await execute(ports, unshown(), one, {})).kind !== 'code-first') free.push(name);
    expect((await execute(ports, unshown({ how: 'code' }), one, {})).kind, name).not.toBe('code-first');
  }
  expect(free.sort()).toEqual([...before].sort());
  for (const one of Object.values(allSeries)) {
    expect(await executeSeries(ports, unshown(), one as AnySeries, { once: aOnce() }, commands)).toEqual({ kind: 'code-first' });
  }
});

const actorIn = async (world: InvitationWorld, session: string): Promise<Actor> => {
  const found = await sessions.byToken(world.store.q, sha256(sessionToken(world.secret, session)));
  if (!found) throw new Error('the session is gone');
  return actorOf(found, { address: '127.0.0.1', agent: 'test' });
};

/** The charity's manager, in by the link; undefined where nobody got in. */
async function cameIn(world: InvitationWorld): Promise<Actor> {
  const out = await accept(world, await newestToken(world));
  if (out.kind !== 'done' || !('session' in out.result)) throw new Error(JSON.stringify(out));
  return actorIn(world, String(out.result.session));
}

const about = { legalName: 'Harbour Community Kitchen', shortName: 'Harbour', kind: 'charity', commissioned: ['none'], nation: 'england' };

describe('whoever came in by the link of an invitation', () => {
  it('answers at once, shows the mailbox before the first thing that leaves them, and is never asked again', async () => {
    const world = { ...(await invited()), mode: 'live' as const };
    const actor = await cameIn(world);
    const decide = (who: Actor) => world.run(who, decideOnAgreement, { fields: {} });
    expect(await execute(world, actor, changeProfile, { once: aOnce(), screen: 'about', revision: 0, fields: about })).toMatchObject({ kind: 'done' });
    expect(await decide(actor)).toEqual({ kind: 'code-first' });
    expect(await read(world, actor, codeFirstPage, { next: '/home' })).toMatchObject({ view: { hidden: { next: '/home' } } });
    expect(await execute(world, actor, sendConfirmationCode, { once: aOnce() })).toMatchObject({ kind: 'done' });
    expect((await mails(world)).at(-1)).toMatchObject({ to: theirMailbox, about: 'mail-log-in-code' });
    const row = await sessions.newestLogIn(world.store.q, theirMailbox, 'confirm');
    const confirm = (code: string) => execute(world, actor, confirmItIsYou, { once: aOnce(), code, next: '/checklists/7/check' });
    expect(await confirm('000 000')).toMatchObject({ kind: 'invalid' });
    expect(await confirm('')).toMatchObject({ kind: 'invalid', errors: { code: 'Enter the code from the email' } });
    const out = await confirm(row ? codeOf(world.secret, row) : '');
    expect(out).toMatchObject({ kind: 'done', result: { reference: '', next: '/checklists/7/check' } });
    const shown = await actorIn(world, (out as { result: { session: string } }).result.session);
    expect(shown).toMatchObject({ how: 'code', authenticatedAt: world.now() });
    expect((await decide(shown)).kind).not.toBe('code-first');
    expect(await read(world, shown, codeFirstPage, {})).toMatchObject({ view: { confirmed: { href: '/home' } } });
  });

  it('asks the other side for nothing, and reads of nobody but the agreement and its own organisation', async () => {
    const world = { ...(await invited()), mode: 'live' as const };
    const actor = await cameIn(world);
    await execute(world, actor, changeProfile, { once: aOnce(), screen: 'about', revision: 0, fields: about });
    const wish = { screen: 'enough', revision: 0, fields: { enough: 'missing', missing: 'We need the address too' } };
    expect(await world.run(actor, answerQuestion, wish)).toEqual({ kind: 'code-first' });
    expect(await world.run(actor, answerQuestion, { ...wish, fields: { enough: 'enough' } })).toMatchObject({ kind: 'done' });
    const shown: Actor = { ...actor, how: 'code' };
    expect(await world.run(shown, answerQuestion, { ...wish, revision: 1 })).toMatchObject({ kind: 'done' });
    expect((await read(world, actor, partnerPage, { id: drafter.organisation })).kind).toBe('not-found');
    expect((await read(world, shown, partnerPage, { id: drafter.organisation })).kind).toBe('seen');
  });

  it('does not find what somebody else asked of that mailbox', () => {
    const asked = { asking: 'riverside', to: { name: 'A surgery', mailbox: theirMailbox } };
    const reader = unshown({ email: theirMailbox });
    expect([askSide(asked, reader), askSide(asked, { ...reader, how: 'code' })]).toEqual([undefined, 'asked']);
  });

  it('takes no second invitation by being logged in: that shows nothing yet', async () => {
    const world = await invited();
    const token = await newestToken(world);
    const actor = actorFor(aPerson({ id: 'mo', email: theirMailbox, organisationId: 'harbour' }), { how: 'invitation' });
    expect(await accept(world, token.split('.')[0] ?? '', { actor })).toMatchObject({ kind: 'refused', reason: 'This link does not work any more' });
    expect(await accept(world, token.split('.')[0] ?? '', { actor: { ...actor, how: 'code' } })).not.toMatchObject({
      reason: 'This link does not work any more',
    });
  });
});
