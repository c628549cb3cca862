import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { declineToSign } from '@/lib/commands/decline-to-sign';
import { agreed, issued, people, sign, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import type { ShownAttempt } from '@/lib/server/attempts';
import { read } from '@/lib/server/view';
import { agreementHub } from './agreement-hub';
import { agreementNow } from './agreement-now';
import { partnerPage } from './partner-page';

const reader = demonstrationActor('northfield-reader');
const partnerReader = demonstrationActor('riverside-reader');

async function hub(world: World, actor: Actor, attempt?: ShownAttempt) {
  const seen = await read(world, actor, agreementHub, { reference: world.reference }, attempt);
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}
const change = async (world: World, changes: agreements.AgreementChange) => {
  const file = await world.file();
  await world.store.tx((q) => agreements.change(q, file, changes, world.now()));
};
const actions = async (world: World, actor: Actor) => (await hub(world, actor)).actions.map(({ command, heading }) => `${command}: ${heading}`);
const next = async (world: World, actor: Actor) => (await hub(world, actor)).next?.href;

describe('the page of an agreement', () => {
  it('is for both sides and hides itself from everybody else', async () => {
    const world = await agreed();
    for (const actor of [people.drafter, reader, partnerReader]) expect((await hub(world, actor)).reference).toBe(world.reference);
    expect((await hub(world, reader)).h1).toBe('Agreement with Riverside Debt Advice');
    expect((await hub(world, partnerReader)).h1).toBe('Agreement with Northfield Surgery');
    expect((await read(world, people.stranger, agreementHub, { reference: world.reference })).kind).toBe('not-found');
    expect((await read(world, people.stranger, agreementNow, { reference: world.reference })).kind).toBe('not-found');
    await change(world, { status: 'draft', sent: null, reply: null });
    expect((await read(world, partnerReader, agreementHub, { reference: world.reference })).kind).toBe('not-found');
  });

  it('leads whoever has agreed to the text before a reason in law', async () => {
    const world = await agreed();
    const lead = demonstrationActor('riverside-manager', { roles: ['checklist-owner', 'ig-lead'] });
    const { next: first, also } = await hub(world, lead);
    expect([first, ...also.map(({ href }) => href.split('/').slice(3).join('/'))]).toEqual([undefined, 'review', 'review/our-reason']);
  });

  it('leads each side to the page of the other', async () => {
    const world = await agreed();
    const ways = async (actor: Actor) => (await hub(world, actor)).people.map(({ way }) => way?.href);
    expect(await ways(reader)).toEqual([undefined, '/organisations/riverside-debt-advice']);
    expect(await ways(partnerReader)).toEqual(['/organisations/northfield-surgery', undefined]);
    for (const [actor, id] of [
      [reader, 'riverside-debt-advice'],
      [partnerReader, 'northfield-surgery'],
    ] as const)
      expect((await read(world, actor, partnerPage, { id })).kind).toBe('seen');
    const typed = { partner: 'new', name: 'Hillside Welcome', person: 'Jo Hill', email: 'jo@hillside.example' };
    const { answers } = await world.file();
    await change(world, {
      status: 'draft',
      sent: null,
      reply: null,
      partnerOrganisationId: null,
      answers: { ...answers, partner: { ...answers.partner!, value: typed } },
    });
    expect(await ways(reader)).toEqual([undefined, undefined]);
  });

  it('has one next step for whoever looks, and none for whoever only reads', async () => {
    const world = await agreed();
    const at = `/agreements/${world.reference}`;
    expect([await next(world, people.drafter), await next(world, people.igLead), await next(world, reader), await next(world, people.receiving)]).toEqual([
      `${at}/final-version`,
      `${at}/final-version`,
      undefined,
      undefined,
    ]);
    await change(world, { reply: null });
    expect(await next(world, people.manager)).toBe(`${at}/review/decide`);
    await change(world, { status: 'draft', sent: null, heldBy: 'ig-lead' });
    expect([await next(world, people.igLead), await next(world, people.drafter)]).toEqual([`${at}/draft/send`, undefined]);
  });

  it('leads to the draft only who may open it', async () => {
    const world = await agreed();
    await change(world, { status: 'changes-asked', heldBy: 'drafter' });
    const { checklist } = await world.file();
    await world.store.tx((q) => checklists.change(q, checklist!, { status: 'question-asked' }, world.now()));
    expect(await next(world, people.manager)).toMatch(/^\/checklists\//);
    const draft = `/agreements/${world.reference}/draft`;
    expect(JSON.stringify(await hub(world, people.manager))).not.toContain(`${draft}"`);
    await change(world, { status: 'draft' });
    expect((await hub(world, people.drafter)).also.concat((await hub(world, people.drafter)).next ?? []).map(({ href }) => href)).toContain(draft);
  });

  it('does not announce a check of the legal side that nobody has to make again', async () => {
    const world = await agreed();
    await change(world, { status: 'draft', reply: null, heldBy: 'drafter' });
    expect((await hub(world, people.drafter)).now.next).toBe('Then it goes to Riverside Debt Advice again.');
    await change(world, { igReview: null });
    expect((await hub(world, people.drafter)).now.next).toMatch(/checks the legal side/);
  });

  it('offers only the changes that the life cycle allows', async () => {
    const world = await agreed();
    expect(await actions(world, people.drafter)).toEqual(['reopen: Change the agreement', 'withdraw-agreement: End it without signing']);
    expect([await actions(world, reader), await actions(world, people.manager)]).toEqual([[], []]);
    await change(world, { reply: null });
    expect(await actions(world, people.drafter)).toEqual(['take-back: Take it back', 'withdraw-agreement: End it without signing']);
    await change(world, { status: 'draft', sent: null, heldBy: 'ig-lead' });
    expect(await actions(world, people.drafter)).toEqual(['take-back-hand-over: Take it back from Priya Shah', 'withdraw-agreement: End this draft']);
    expect(await actions(world, people.igLead)).toEqual(['withdraw-agreement: End this draft']);
  });

  it('offers to take back what has been a final version, and says that the partner keeps sight of it', async () => {
    const world = await agreed();
    const said = async () => (await hub(world, people.drafter)).actions.find(({ command }) => command === 'take-back')?.consequences.join(' ');
    await change(world, { reply: null });
    expect(await said()).toContain('no longer sees it');
    await change(world, { lastVersion: 1 });
    expect(await actions(world, people.drafter)).toEqual(['take-back: Take it back', 'withdraw-agreement: End it without signing']);
    expect(await said()).toMatch(/Riverside Debt Advice still sees .* Both sides are told/);
  });

  it('does not say that nobody has seen a draft that was sent once', async () => {
    const world = await agreed();
    await change(world, { status: 'draft', sent: null, reply: null });
    const ending = (await hub(world, people.drafter)).actions.find(({ command }) => command === 'withdraw-agreement');
    expect(ending?.consequences.at(-1)).toBe('Riverside Debt Advice no longer sees it, and is not told.');
  });

  it('leads the named signatories to signing, then to what they signed', async () => {
    const world = await issued();
    const at = `/agreements/${world.reference}`;
    expect([await next(world, people.sharing), await next(world, people.receiving), await next(world, people.drafter)]).toEqual([
      `${at}/sign`,
      `${at}/sign`,
      undefined,
    ]);
    await sign(world, people.receiving);
    expect(await actions(world, people.receiving)).toEqual(['withdraw-signature: Take your signature back']);
    expect((await hub(world, people.drafter)).actions[0]?.consequences[0]).toContain('neither does the signature');
    await sign(world, people.sharing);
    const signed = await hub(world, partnerReader);
    expect([signed.tag, signed.next?.href, signed.now.lines, signed.actions]).toEqual(['In force', `${at}/versions/1`, [], []]);
    expect(signed.documents.map(({ href }) => href)).toContain(`${at}/versions/1/agreement.pdf`);
  });

  it('shows what was asked for to those it is for', async () => {
    const world = await agreed();
    const { igReview, reply } = await world.file();
    if (!igReview || !reply) throw new Error('nobody has checked it');
    const changes = { decision: 'changes', by: 'x', byName: 'Tom Ashby', at: world.now().toISOString(), changes: 'Leave out the address' } as const;
    await change(world, { status: 'changes-asked', reply: changes });
    for (const actor of [people.drafter, people.manager])
      expect((await hub(world, actor)).notes).toMatchObject([{ heading: 'Riverside Debt Advice asks for changes', text: 'Leave out the address' }]);
    const back = { ...igReview, outcome: 'back', backNote: 'Say how people are told', at: world.now().toISOString() } as const;
    await change(world, { status: 'with-partner', reply, igReview: back });
    expect((await hub(world, people.drafter)).notes).toMatchObject([{ text: 'Say how people are told' }]);
    expect((await hub(world, people.manager)).notes).toEqual([]);
    await change(world, { status: 'ended', endReason: 'declined', endNote: 'We close in spring' });
    expect((await hub(world, people.manager)).notes).toMatchObject([{ heading: 'This agreement was declined', text: 'We close in spring' }]);
  });

  it('says what was agreed and decided, to whoever did it as “you”, and what is left to do', async () => {
    const world = await agreed();
    const { said, now } = await hub(world, people.drafter);
    expect(said).toEqual([expect.stringMatching(/^.+ agreed on /), expect.stringMatching(/^Checklist accepted with a plan by .+ on /)]);
    expect(now).toMatchObject({ lines: [{ name: 'You', doing: 'can make the final version' }], next: 'Then both sides sign the final version.' });
    const { reply } = await world.file();
    if (!reply) throw new Error('nobody has replied');
    expect((await hub(world, { ...people.manager, person: reply.by })).said[0]).toMatch(/^You agreed on /);
    await change(world, { reply: null });
    expect((await hub(world, people.manager)).tag).toBe('With you');
    expect((await hub(world, people.drafter)).tag).toBe('With partner');
  });

  it('says who declined, and when', async () => {
    const world = await issued();
    expect(await world.run(people.receiving, declineToSign, { fields: { reason: 'We close in spring' } })).toMatchObject({ kind: 'done' });
    expect((await hub(world, people.drafter)).notes).toMatchObject([{ text: 'We close in spring', from: expect.stringMatching(/^.+, .+2026/) }]);
    expect((await hub(world, people.receiving)).notes[0]?.from).toMatch(/^You, /);
  });

  it('says why a change was not made', async () => {
    const world = await agreed();
    const outcome = { kind: 'refused', reason: 'The partner has replied already. Reopen the agreement to change it', unmet: ['no-reply-yet'] } as const;
    const { problems } = await hub(world, people.drafter, { command: 'take-back', values: {}, outcome });
    expect(problems).toEqual([outcome.reason, 'Riverside Debt Advice has replied already']);
  });
});

describe('who has it now', () => {
  it('changes with the agreement, so that a page left open can tell', async () => {
    const world = await agreed();
    const look = async () => {
      const seen = await read(world, partnerReader, agreementNow, { reference: world.reference });
      return seen.kind === 'seen' ? seen.view : undefined;
    };
    const before = await look();
    expect(before).toMatchObject({
      tag: 'You agreed',
      lines: [{ name: 'Maya Collins', organisation: 'Northfield Surgery', doing: 'can make the final version' }],
    });
    await change(world, { reply: null });
    const after = await look();
    expect(after?.edition).not.toBe(before?.edition);
    expect(after?.lines).toMatchObject([{ name: 'Your organisation', doing: 'is reading the agreement and has not replied yet' }]);
  });
});
