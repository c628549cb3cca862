// An invitation is sent, forwarded, looked at, renewed, sent to another address, taken back and pressed by whoever, in any order and at
// any time. The rules of the trade, walked at random.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invitationState, isWaiting, type Invitation } from './invitation';
import { type Opening, whyNotAccepted } from './accept-invitation';
import { anotherLink, freshLink, invite } from './invite';
import type { Organisation } from './organisation';

const HOUR = 3_600_000;
const sharing = { id: 'surgery', name: 'Northfield Surgery' } as Organisation;
const partner = { id: 'kitchen', name: 'Harbour Kitchen' } as Organisation;
const mailboxes = ['mo@harbour-kitchen.example', 'mo+work@harbour-kitchen.example'] as const;
const about = { agreementReference: 'SA-9XKD-4TNB', organisationId: partner.id, sharingOrganisationId: sharing.id, name: 'Mo Adeyemi', invitedBy: 'kwame' };

/** A link as it lies in a mailbox: for which invitation, and which of its links. */
interface Link {
  readonly id: string;
  readonly counter: number;
}
interface World {
  readonly now: Date;
  readonly status: Opening['file']['status'];
  readonly invitations: readonly Invitation[];
  readonly links: readonly Link[];
  readonly accepted: readonly string[];
}

/** Plain: some hundred thousand are asked. */
function hold(what: string, is: boolean): void {
  if (!is) throw new Error(`let somebody in against the rule: ${what}`);
}

const start: World = { now: new Date('2026-11-21T09:30:00Z'), status: 'draft', invitations: [], links: [], accepted: [] };
const newest = ({ invitations }: World) => invitations.at(-1);
const changed = (world: World, id: string, change: Partial<Invitation>): World => ({
  ...world,
  invitations: world.invitations.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
/** As the store does it: whatever was open is open no longer. */
const revoked = (world: World): World => ({
  ...world,
  invitations: world.invitations.map((one) => (isWaiting(one) ? { ...one, revokedAt: world.now } : one)),
});
const issued = (world: World, mailbox: string): World => {
  const dead = revoked(world);
  const one = invite({ ...about, id: `i${world.invitations.length}`, mailbox }, world.now);
  return { ...dead, status: 'with-partner', invitations: [...dead.invitations, one], links: [...world.links, one] };
};
const relinked = (world: World, one: Invitation, link: ReturnType<typeof anotherLink>): World => ({
  ...changed(world, one.id, link),
  links: [...world.links, { id: one.id, counter: link.counter }],
});

const opening = (world: World, { id, counter }: Link, loggedInAs: string): Opening | undefined => {
  const invitation = world.invitations.find((one) => one.id === id);
  if (!invitation) return undefined;
  const file = { status: world.status, sharing, partner };
  return { invitation, right: counter === invitation.counter, file, closed: false, loggedInAs, now: world.now, tally: [] };
};

/** What the sender, the mailbox and anybody who was forwarded a link can do. `n` chooses among the links that were ever sent. */
const moves: Readonly<Record<string, (world: World, n: number) => World>> = {
  send: (world, n) => (world.status === 'draft' ? issued(world, mailboxes[n % 2] ?? '') : world),
  'take-back': (world) => (world.status === 'with-partner' && world.accepted.length === 0 ? { ...revoked(world), status: 'draft' } : world),
  'send-again': (world) => {
    const one = newest(world);
    return one && isWaiting(one) && world.status === 'with-partner' ? relinked(world, one, anotherLink(one, world.now)) : world;
  },
  'other-address': (world, n) => {
    const one = newest(world);
    return one && isWaiting(one) && world.status === 'with-partner' ? issued(world, mailboxes[n % 2] ?? '') : world;
  },
  renew: (world, n) => {
    const link = world.links[n % Math.max(world.links.length, 1)];
    const one = world.invitations.find(({ id }) => id === link?.id);
    return one && link?.counter === one.counter && invitationState(one, world.now) === 'aged' ? relinked(world, one, freshLink(one, world.now)) : world;
  },
  'some-hours': (world, n) => ({ ...world, now: new Date(world.now.getTime() + (n % 30) * HOUR) }),
  'some-days': (world, n) => ({ ...world, now: new Date(world.now.getTime() + (n % 9) * 24 * HOUR) }),
  press: (world, n) => {
    const link = world.links[n % Math.max(world.links.length, 1)];
    const as = ['', '', mailboxes[0], mailboxes[1], 'somebody@else.example'][n % 5] ?? '';
    const seen = link && opening(world, link, as);
    if (!seen || whyNotAccepted(seen)) return world;
    const { invitation, right } = seen;
    // What must hold of every yes, in other words than the rules say it.
    hold('nobody before', world.accepted.length === 0);
    hold('the newest, not taken back', invitation.id === newest(world)?.id && invitation.revokedAt === null);
    hold('in time, while it waits', world.now < invitation.expiresAt && world.status === 'with-partner');
    const fresh = world.now.getTime() < invitation.sentAt.getTime() + 72 * HOUR;
    hold('by the mailbox or its newest link', as === invitation.mailbox || (as === '' && right && fresh));
    return { ...changed(world, invitation.id, { acceptedAt: world.now, acceptedBy: 'mo' }), accepted: [...world.accepted, invitation.id] };
  },
};

/** Whatever happened: who reads the invited mailbox can still come in, by at most one step of the sender. */
function canStillComeIn(world: World): boolean {
  if (world.accepted.length > 0) return true;
  const again = moves.send?.(world, 0) ?? world;
  const sent = moves['send-again']?.(again, 0) ?? again;
  const link = sent.links.at(-1);
  const seen = link && opening(sent, link, '');
  return seen !== undefined && whyNotAccepted(seen) === undefined;
}

it('lets one person in, once, by the newest link or the invited mailbox alone, and never leads nowhere', () => {
  const path = fc.array(fc.tuple(fc.constantFrom(...Object.keys(moves)), fc.nat(29)), { maxLength: 16 });
  let cameIn = 0;
  fc.assert(
    fc.property(path, (steps) => {
      let world = start;
      for (const [move, n] of steps) {
        world = moves[move]?.(world, n) ?? world;
        hold('one that waits', world.invitations.filter(isWaiting).length <= 1);
      }
      cameIn += world.accepted.length;
      hold('a way on', canStillComeIn(world));
    }),
    { numRuns: 10_000 },
  );
  expect(cameIn).toBeGreaterThan(500);
});
