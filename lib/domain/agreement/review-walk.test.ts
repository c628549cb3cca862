// The review of an agreement, walked at random: approved inside, sent, commented on, answered, settled, taken back, agreed, sent back and
// declined, by whoever and in any order. What is asked of each step is said in other words than the rules say it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goldenFile } from '../print/testing/golden-file';
import type { Actor } from '../people/actor';
import type { AgreementFile } from './agreement-file';
import { type ApprovalRole, approvalRoles } from './approval';
import { checkMet } from './checks';
import { type CommentWrites, decideComment, decideReplyTo, decideSettling, mayReply, maySettle, type SettledHow, type Thread } from './commenting';
import { openApprovals } from './internal-approval';
import { type Check, lifecycle, type LifecycleSide, type Move } from './lifecycle';
import { decideReply } from './replying';

const needed: readonly ApprovalRole[] = ['caldicott', 'dpo'];
const sender = { person: 'maya', organisation: goldenFile.sharing.id, roles: ['drafter', 'ig-lead'] } as unknown as Actor;
const partner = { person: 'tom', organisation: goldenFile.partner?.id, roles: ['checklist-owner', 'signatory'] } as unknown as Actor;
const sideOfActor = (actor: Actor): LifecycleSide => (actor === sender ? 'sharing' : 'receiving');
/** What the review itself decides; whatever else a move needs is met in the golden agreement. */
const ofReview: readonly Check[] = ['internally-approved', 'no-reply-yet', 'reply-given', 'partner-agreed', 'partner-signatory-named', 'comments-settled'];

interface World {
  readonly file: AgreementFile;
  readonly threads: readonly Thread[];
  /** The text, as a number that grows with each change; the one that the partner said yes to, and those that each role agreed to. */
  readonly text: number;
  readonly sentText?: number;
  readonly agreedText?: number;
  readonly approved: Readonly<Partial<Record<ApprovalRole, number>>>;
  readonly clock: number;
}

/** Plain: some hundred thousand are asked. */
function hold(what: string, is: boolean): void {
  if (!is) throw new Error(`against the rule: ${what}`);
}

const start: World = {
  file: { ...goldenFile, status: 'draft', sharing: { ...goldenFile.sharing, approvals: needed } },
  threads: [],
  text: 0,
  approved: {},
  clock: 0,
};
const momentOf = ({ clock }: World) => new Date(Date.UTC(2030, 0, 1, 0, clock)).toISOString();
const hashOf = ({ text }: World) => `text ${text}`;
const isOpen = ({ settled }: Thread) => settled === undefined;
const withThreads = (world: World, threads: readonly Thread[]): World => ({
  ...world,
  threads,
  file: { ...world.file, openComments: threads.filter(isOpen).length },
});

/** As the commands do it: the table has the move for this side, and what the review decides is met. */
function possible({ file, ...world }: World, move: Move, side: LifecycleSide) {
  const transition = lifecycle[file.status][move];
  if (!transition?.by.includes(side)) return undefined;
  const approvals = transition.needs.includes('internally-approved') ? { openApprovals: openApprovals(file, hashOf({ file, ...world }), []) } : {};
  const facts = { file, side, missing: [], unconfirmed: [], missingReview: [], signed: [], ...approvals };
  const open = transition.needs.filter((check) => ofReview.includes(check) && !checkMet[check](facts));
  return open.length === 0 ? transition : undefined;
}

function written(world: World, writes: CommentWrites): World {
  const named = { byName: 'Somebody' };
  if (writes.kind === 'open') {
    const { thread: id, section, comment, suggestion } = writes;
    return withThreads(world, [...world.threads, { id, section, comments: [{ ...comment, ...named }], ...(suggestion && { suggestion }) }]);
  }
  const change = ({ settled, ...thread }: Thread): Thread => {
    if (writes.kind === 'settle') return { ...thread, settled: { how: writes.how, by: writes.by, byName: '', at: '' } };
    return { ...thread, comments: [...thread.comments, { ...writes.comment, ...named }], ...(settled && !writes.opensAgain && { settled }) };
  };
  return withThreads(
    world,
    world.threads.map((one) => (one.id === writes.thread ? change(one) : one)),
  );
}

const moved = (world: World, move: Move, actor: Actor, change: (world: World) => Partial<World> = () => ({})): World => {
  const found = possible(world, move, sideOfActor(actor));
  if (!found) return world;
  const { reply: _, ...file } = world.file;
  const keeps = move === 'withdraw';
  return { ...world, file: { ...(keeps ? world.file : file), status: found.to, ...(found.endReason && { endReason: found.endReason }) }, ...change(world) };
};

function replied(world: World, actor: Actor, decision: string): World {
  if (actor !== partner || world.file.status !== 'with-partner') return world; // the command asks for both
  const facts = { file: world.file, side: 'receiving' as const, missing: [], unconfirmed: [], missingReview: [], signed: [] };
  const signatories = [{ id: 'ella', name: 'Ella Park', jobTitle: 'Chief Executive' }];
  const value = { decision, signatory: 'ella', changes: 'Leave out the address', reason: 'We have no adviser now' };
  const out = decideReply({ facts, value, signatories, actor, at: momentOf(world) } as unknown as Parameters<typeof decideReply>[0]);
  if (out.kind !== 'done') return world;
  hold('a reply only to what was sent', world.file.status === 'with-partner' && world.sentText === world.text);
  const { reply, ...change } = out.writes.change;
  const { agreedText: _, ...rest } = world;
  return { ...rest, file: { ...world.file, ...change, ...(reply && { reply }) } as AgreementFile, ...(decision === 'agree' && { agreedText: world.text }) };
}

function settled(world: World, actor: Actor, n: number, how: 'accepted' | 'dealt-with' | 'declined'): World {
  const thread = world.threads[n % Math.max(world.threads.length, 1)];
  if (!thread || maySettle(actor, world.file) !== 'yes') return world;
  const out = decideSettling(world.file, thread, how, { actor, at: momentOf(world), isChanged: () => world.text % 2 === 1 });
  if (out.kind !== 'done') return world;
  const ways: readonly SettledHow[] = thread.suggestion ? ['declined', 'dealt-with'] : ['accepted', 'dealt-with'];
  hold('settled once, by the side that changes the text, in a way that fits', isOpen(thread) && actor === sender && ways.includes(how));
  return written(world, out.writes);
}

type Step = (world: World, actor: Actor, n: number) => World;
const steps: Readonly<Record<string, Step>> = {
  edit: (world, actor) => (actor === sender && ['draft', 'changes-asked'].includes(world.file.status) ? { ...world, text: world.text + 1 } : world),
  approve: (world, actor, n) => {
    const role = approvalRoles[n % approvalRoles.length];
    if (actor !== sender || !role || !['draft', 'changes-asked', 'with-partner'].includes(world.file.status)) return world;
    const decision = n % 7 === 0 ? 'no' : 'yes';
    const approval = {
      role,
      name: 'Somebody',
      decision,
      on: '2026-11-20',
      by: 'lead',
      byName: 'Lead',
      at: momentOf(world),
      resultHash: hashOf(world),
    } as const;
    const { [role]: _, ...others } = world.approved;
    return {
      ...world,
      file: { ...world.file, approvals: { ...world.file.approvals, [role]: approval } },
      approved: decision === 'yes' ? { ...others, [role]: world.text } : others,
    };
  },
  send: (world, actor) =>
    moved(world, 'send', actor, ({ text, approved }) => {
      hold(
        'sent only when all who must have agreed to this text',
        needed.every((role) => approved[role] === text),
      );
      return { sentText: text };
    }),
  'take-back': (world, actor) =>
    moved(world, 'take-back', actor, ({ file }) => {
      hold('taken back before a reply', file.reply === undefined);
      return {};
    }),
  reopen: (world, actor) => moved(world, 'reopen', actor),
  withdraw: (world, actor, n) => (n % 5 === 0 ? moved(world, 'withdraw', actor) : world),
  comment: (world, actor, n) => {
    if (actor !== partner) return world;
    const suggestion = n % 2 === 0 ? { suggestion: { key: 'purpose', field: 'text', called: 'the purpose', before: 'Old', words: 'New' } } : {};
    const saying = { file: world.file, text: 'Leave it out', actor, id: `c${world.clock}`, at: momentOf(world), ...suggestion };
    const out = decideComment(saying, 'purpose', world.threads.length);
    if (out.kind !== 'done') return world;
    hold('a comment on what lies with the partner', world.file.status === 'with-partner');
    return written(world, { ...out.writes, ...suggestion } as CommentWrites);
  },
  answer: (world, actor, n) => {
    const thread = world.threads[n % Math.max(world.threads.length, 1)];
    if (!thread || mayReply(actor, world.file) !== 'yes') return world;
    const out = decideReplyTo({ file: world.file, text: 'Because', actor, id: `c${world.clock}`, at: momentOf(world) }, thread);
    if (out.kind !== 'done') return world;
    const next = written(world, out.writes);
    hold(
      'only the partner opens again what was settled',
      isOpen(thread) || isOpen(next.threads.find(({ id }) => id === thread.id) ?? thread) === (actor === partner),
    );
    return next;
  },
  accept: (world, actor, n) => settled(world, actor, n, 'accepted'),
  'deal-with': (world, actor, n) => settled(world, actor, n, 'dealt-with'),
  refuse: (world, actor, n) => settled(world, actor, n, 'declined'),
  agree: (world, actor) => replied(world, actor, 'agree'),
  changes: (world, actor) => replied(world, actor, 'changes'),
  decline: (world, actor, n) => (n % 5 === 0 ? replied(world, actor, 'decline') : world),
  issue: (world, actor) =>
    possible(world, 'issue-for-signature', sideOfActor(actor))
      ? moved(world, 'issue-for-signature', actor, ({ text, agreedText, threads, approved }) => {
          hold('fixed as the partner agreed to it, and nobody is left to agree', agreedText === text && needed.every((role) => approved[role] === text));
          hold(
            'fixed with nothing left to settle',
            threads.every((one) => !isOpen(one)),
          );
          return {};
        })
      : world,
};

const done = (world: World, name: string, actor: Actor, n: number): World => {
  const next = steps[name]?.({ ...world, clock: world.clock + 1 }, actor, n) ?? world;
  hold('what has ended stays as it is', world.file.status !== 'ended' || next.file.status === 'ended');
  hold('every status is one of the table', next.file.status in lifecycle);
  return next;
};

/** Whatever happened: both sides, each by its own steps, still come to a final version, unless somebody has ended it. */
function canStillBeFixed(reached: World): boolean {
  if (reached.file.status === 'ended' || reached.file.status === 'ready-to-sign') return true;
  let world = reached;
  const go = (name: string, actor: Actor, n = 1) => {
    world = done(world, name, actor, n);
  };
  go('take-back', sender);
  go('reopen', sender);
  for (let n = 0; n < world.threads.length; n += 1) go('deal-with', sender, n);
  for (const role of needed) go('approve', sender, approvalRoles.indexOf(role) + (approvalRoles.indexOf(role) === 0 ? approvalRoles.length : 0));
  go('send', sender);
  go('agree', partner);
  go('issue', sender);
  return world.file.status === 'ready-to-sign';
}

it('makes no move against the rules in 10,000 sequences, and never leads nowhere', () => {
  const path = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.boolean(), fc.nat(34)), { maxLength: 20 });
  const reached: Record<string, number> = {};
  fc.assert(
    fc.property(path, fc.boolean(), (tries, begun) => {
      let world = start;
      // Half of them begin where the partner has it: few random walks come there by themselves.
      if (begun)
        for (const [name, n] of [
          ['approve', 3],
          ['approve', 2],
          ['approve', 5],
          ['send', 1],
        ] as const)
          world = done(world, name, sender, n);
      for (const [name, ours, n] of tries) world = done(world, name, ours ? sender : partner, n);
      reached[world.file.status] = (reached[world.file.status] ?? 0) + 1;
      hold(`a way on from ${world.file.status}`, canStillBeFixed(world));
    }),
    { numRuns: 10_000, seed: 20261122 },
  );
  expect(Object.keys(reached).sort()).toEqual(['changes-asked', 'draft', 'ended', 'ready-to-sign', 'with-partner']);
});
