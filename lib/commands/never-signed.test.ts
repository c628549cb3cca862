// By direct post: a draft that the rules stop, or want looked at, is neither sent nor made final nor signed, whichever way it began.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { surroundings } from '@/db/surroundings';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { execute } from '@/lib/server/execute';
import { sha256 } from '@/lib/server/sha256';
import { aOnce } from '@/db/testing/builders';
import { copyAgreement } from './copy-agreement';
import { sendAgreement } from './send-agreement';
import { signAgreement } from './sign-agreement';
import { issueForSignature } from './issue-for-signature';
import { change } from './testing/ig-review-steps';
import { agreed, people, type World } from './testing/signing-steps';
import { amend, bothSigned, inWorld, type Next, renew } from './testing/successor-steps';

type Given = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** As an import, a copy or a hand in the store could leave them: no page lets them be saved so. */
const faults: Readonly<Record<string, Given>> = {
  out_of_scope: { people: { who: ['adults', 'children'], howMany: 'under-50' }, children: { csc: 'yes' } },
  wrong_instrument: { 'who-decides': { role: 'instructions' } },
  needs_review: { 'send-how': { methods: ['access'] }, 'send-how-access': { system: 'Care record', jobs: 'advisers', review: 'monthly' } },
};

/** Before it was sent, with the IG lead’s page saved. */
async function reviewedDraft(): Promise<Next> {
  const world = await agreed();
  await change(world, { status: 'draft', sent: null, reply: null, heldBy: 'drafter' });
  return inWorld(world, world.reference);
}

const ways: Readonly<Record<string, () => Promise<Next>>> = {
  'a draft': reviewedDraft,
  'a copy': async () => {
    const world = await agreed();
    const out = await execute(world, people.drafter, copyAgreement, { fields: { source: world.reference }, once: aOnce() });
    if (out.kind !== 'done') throw new Error(JSON.stringify(out));
    const copy = inWorld(world, (out.result as { reference: string }).reference);
    await copy.answer('partner', { partner: 'riverside-debt-advice' }, people.drafter);
    return copy;
  },
  'an amendment': async () => amend(await bothSigned(), ['method', 'people']),
  'a renewal': async () => renew(await bothSigned()),
  'what the partner has agreed to': async () => {
    const world = await agreed();
    return inWorld(world, world.reference);
  },
};

async function alter({ store, file, now }: Pick<World, 'store' | 'now'> & { readonly file: () => Promise<AgreementFile> }, given: Given): Promise<void> {
  const before = await file();
  const at = { revision: 9, by: people.drafter.person, at: now().toISOString() };
  const answers = { ...before.answers, ...Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value, ...at }])) };
  await store.tx((q) => agreements.change(q, before, { answers }, now()));
}

/** The IG lead’s yes to this very result, without a reason for it: the one thing left to hold it back. */
async function lookedAt({ store, file, now }: Next): Promise<string | undefined> {
  const before = await file();
  const { result, resultHash } = standingOf(before, catalogue, { ...(await surroundings(store.q, before)), today: dayOf(now().toISOString()), hash: sha256 });
  if (before.igReview && resultHash) {
    const { reviewReason: _, ...rest } = before.igReview;
    const igReview = { ...rest, resultHash, at: now().toISOString() };
    await store.tx((q) => agreements.change(q, before, { igReview }, now()));
  }
  return result?.status;
}

async function expectHeld(next: Next, status: string, given: Given): Promise<void> {
  const sound = await next.file();
  await alter(next, given);
  expect(await lookedAt(next)).toBe(status);
  const before = await next.file();
  const draft = before.status === 'draft';
  for (const actor of [people.drafter, people.igLead]) {
    const sent = await next.run(actor, sendAgreement, { fields: {} });
    expect([status, sent.kind]).toEqual([status, 'refused']);
    if (draft) expect(sent).toMatchObject({ unmet: expect.arrayContaining(['legal-status-allows']) });
    const final = await next.run(actor, issueForSignature, { revision: String(before.revision) });
    expect([status, final.kind]).toEqual([status, 'refused']);
    if (!draft) expect(final).toMatchObject({ unmet: expect.arrayContaining(['legal-status-allows']) });
  }
  const fields = { version: '1', fingerprint: 'a'.repeat(64), shown: next.now().toISOString(), name: people.sharing.name, role: people.sharing.jobTitle };
  for (const actor of [people.sharing, people.receiving]) expect((await next.run(actor, signAgreement, fields)).kind).not.toBe('done');
  const after = await next.file();
  expect(after.status).toBe(before.status);
  await next.store.tx((q) => agreements.change(q, after, { answers: sound.answers }, next.now()));
}

it.each(Object.entries(ways))('%s that the rules stop, or want looked at, goes no further', async (_way, begin) => {
  const next = await begin();
  for (const [status, given] of Object.entries(faults)) await expectHeld(next, status, given);
  expect(await versions.all(next.store.q, next.reference, ['northfield-surgery'])).toEqual([]);
});

it('a second look goes on with its reason, and not with the one for another result', async () => {
  const next = await reviewedDraft();
  await alter(next, faults.needs_review ?? {});
  const reason = async () => {
    const before = await next.file();
    const igReview = before.igReview && { ...before.igReview, reviewReason: 'The log-in shows names alone' };
    await next.store.tx((q) => agreements.change(q, before, { igReview: igReview ?? null }, next.now()));
  };
  const unmet = async () => {
    const out = await next.run(people.igLead, sendAgreement, { fields: {} });
    return out.kind === 'refused' ? (out.unmet ?? []) : [];
  };
  await reason();
  expect(await unmet()).toContain('ig-review-ready');
  await lookedAt(next);
  expect(await unmet()).toContain('legal-status-allows');
  await reason();
  expect(await unmet()).not.toContain('legal-status-allows');
});
