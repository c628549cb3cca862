import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import { anotherAgreed } from '@/db/testing/agreed-agreement';
import { schema } from '@/db/schema';
import { aOnce, anAgreement, aVisitor } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import type { SignatureEvidence } from '@/lib/domain/signing/evidence';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import type { ShownAttempt } from '@/lib/server/attempts';
import { executeSeries } from '@/lib/server/execute-series';
import { read } from '@/lib/server/view';
import type { SignTogetherNamePage } from '@/lib/views/sign-together-models';
import { signTogetherNamePage } from '@/lib/views/sign-together-name-page';
import { signTogetherPage } from '@/lib/views/sign-together-page';
import { issueForSignature } from './issue-for-signature';
import { commands } from './registry';
import { reopen } from './reopen';
import { signTogether } from './sign-together';
import { agreed, issue, people } from './testing/signing-steps';

const more = ['SA-2B3C-4D5F', 'SA-5G6H-7J8K'];

/** What the box of each posts. */
const offered = ({ sign }: SignTogetherNamePage): readonly string[] => sign?.form.fields[0]?.options?.map(({ value }) => value) ?? [];

/** Three agreements with the same words, each made final. */
async function waiting() {
  const world = await agreed();
  await issue(world);
  const fileOf = async (reference: string) => (await agreements.file(world.store.q, reference, ['northfield-surgery']))!;
  for (const reference of more) {
    await anotherAgreed(world.store, reference);
    await execute(world, people.drafter, issueForSignature, { once: aOnce(), reference, revision: String((await fileOf(reference)).revision) });
  }
  const all = [world.reference, ...more];
  const page = async (actor: Actor = people.receiving) => {
    const seen = await read(world, actor, signTogetherNamePage, {});
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    return seen.view;
  };
  const posted = async () => ({
    agreement: offered(await page()),
    shown: testNow.toISOString(),
    name: people.receiving.name,
    role: 'Chief Executive',
  });
  const run = (fields: Readonly<Record<string, unknown>>, once = aOnce(), actor: Actor = people.receiving) =>
    executeSeries(world, actor, signTogether, { ...fields, once }, commands);
  const signaturesOf = async (reference: string) => versions.signaturesOf(world.store.q, (await fileOf(reference)).version?.id ?? '');
  const signedEvents = async (reference: string) => (await events.history(world.store.q, reference)).filter(({ what }) => what === 'agreement-signed');
  return { ...world, all, fileOf, page, posted, run, signaturesOf, signedEvents };
}

describe('signing alike agreements in one sitting', () => {
  it('shows one text, that the others say the same, and a box for each version', async () => {
    const world = await waiting();
    const seen = await read(world, people.receiving, signTogetherPage, {});
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    expect(seen.view.sitting?.rows.map(({ reference }) => reference).sort()).toEqual([...world.all].sort());
    expect(seen.view.sitting?.rows.map(({ about }) => about).sort()).toEqual(world.all.map((reference) => `Debt counselling, ${reference}`).sort());
    expect((await world.page()).sign?.form.fields[0]).toMatchObject({ options: [{ hint: expect.stringMatching(/^Debt counselling, SA-/) }, {}, {}] });
    expect((await world.page()).sign?.value.agreement).toEqual([]); // none is ticked for them
    expect(seen.view.sitting?.differences).toEqual([]);
    expect(seen.view.alone).toEqual([]);
    expect((await world.page()).sign?.declarations).toEqual([expect.stringContaining('Riverside Debt Advice')]);
    expect((await world.page(people.manager)).sign).toBeUndefined();
    expect((await world.page(people.stranger)).sign).toBeUndefined();
  });

  it('ticks every box when somebody asks for all of them, each shown with what it is, and clears them again', async () => {
    const world = await waiting();
    const asked = async (input: { readonly all?: 'yes' | 'no'; readonly attempt?: string }, typed?: ShownAttempt) => {
      const seen = await read(world, people.receiving, signTogetherNamePage, input, typed);
      if (seen.kind !== 'seen' || !seen.view.sign) throw new Error(seen.kind);
      return seen.view.sign;
    };
    const [before, all] = [await asked({}), await asked({ all: 'yes' })];
    expect([before.value.agreement, before.pick.text, before.pick.says]).toEqual([[], 'Select all 3 agreements', undefined]);
    expect(before.pick.href).toContain('all=yes');
    expect(all.value.agreement).toEqual(offered(await world.page()));
    expect(all.form.fields[0]?.options?.map(({ hint }) => hint)).toEqual(world.all.map(() => expect.stringContaining('Debt counselling, SA-')));
    expect([all.pick.says, all.pick.text]).toEqual([expect.stringContaining('All 3'), 'Select none of them']);
    expect((await asked({ all: 'no' })).value.agreement).toEqual([]);
    const typed = { command: 'sign-together', values: { agreement: [], name: 'Ella' }, outcome: { kind: 'invalid', errors: {} } } as const;
    const kept = await asked({ all: 'yes', attempt: 'a1' }, typed);
    expect([kept.value.name, kept.pick.href]).toEqual(['Ella', expect.stringContaining('attempt=a1')]);
  });

  it('finds all that wait, however many agreements changed since', async () => {
    const world = await waiting();
    const since = new Date('2027-01-01');
    const sides = { sharingOrganisationId: 'northfield-surgery', drafterId: 'northfield-drafter' };
    const sent = { by: 'northfield-drafter', byName: 'Drafter', at: since.toISOString(), finalOnYes: false, answers: {} };
    const change = { partnerOrganisationId: 'riverside-debt-advice', status: 'with-partner', sent } as const;
    for (let n = 0; n < 200; n += 1) await anAgreement(world.store, change, sides);
    await world.store.tx(async (q) => {
      await q.update(schema.agreement).set({ updatedAt: since }).where(eq(schema.agreement.status, 'with-partner'));
    });
    expect(offered(await world.page())).toHaveLength(world.all.length);
  }, 30_000);

  it('signs each by itself: its own fingerprint, declaration, evidence and event', async () => {
    const world = await waiting();
    expect(await world.run(await world.posted())).toMatchObject({ kind: 'done', result: { done: expect.arrayContaining(world.all) } });
    const hashes = new Set<string>();
    for (const reference of world.all) {
      const [{ version, status }, [signature, ...none], happened] = [
        await world.fileOf(reference),
        await world.signaturesOf(reference),
        await world.signedEvents(reference),
      ];
      const said = JSON.parse(signature?.evidence ?? '{}') as SignatureEvidence;
      expect(none).toEqual([]);
      expect(status).toBe('part-signed');
      expect([said.agreement, said.fingerprint, said.person]).toEqual([reference, version?.fingerprint, people.receiving.person]);
      expect(happened).toHaveLength(1);
      hashes.add(signature?.sha256 ?? '').add(said.fingerprint);
    }
    expect(hashes.size).toBe(2 * world.all.length);
  });

  it('leaves the others signed when one cannot be, says which and why, and signs nothing twice', async () => {
    const world = await waiting();
    const [posted, once, gone] = [await world.posted(), aOnce(), more[0]!];
    await execute(world, people.drafter, reopen, { once: aOnce(), reference: gone });
    const out = await world.run(posted, once);
    expect(out).toEqual({ kind: 'invalid', errors: { [gone]: expect.stringContaining('Nobody is named yet') } });
    expect(await world.run(posted, once)).toEqual(out);
    for (const reference of world.all) expect(await world.signedEvents(reference)).toHaveLength(reference === gone ? 0 : 1);
    const seen = await read(
      world,
      people.receiving,
      signTogetherNamePage,
      { posted: world.all.join(' ') },
      { command: 'sign-together', values: posted, outcome: out },
    );
    expect(seen.kind === 'seen' && [seen.view.left.length, seen.view.signed?.rows.length]).toEqual([1, 2]);
    expect(seen.kind === 'seen' && seen.view.signed?.rows[0]?.text).toContain(', Debt counselling, SA-');
  });

  it('signs nothing under a wrong name, without a choice, long after who it is was shown, or for somebody else', async () => {
    const world = await waiting();
    const posted = await world.posted();
    expect(await world.run({ ...posted, name: 'Somebody Else' })).toEqual({ kind: 'invalid', errors: { name: expect.stringContaining('Ella Park') } });
    expect(await world.run({ ...posted, agreement: [] })).toEqual({ kind: 'invalid', errors: { agreement: 'Select the agreements that you sign' } });
    const stale = { ...people.receiving, authenticatedAt: new Date(testNow.getTime() - 11 * 60_000) };
    expect((await world.run(posted, aOnce(), stale)).kind).toBe('invalid');
    expect(await world.run(posted, aOnce(), people.manager)).toEqual({ kind: 'not-found' });
    expect((await world.run(posted, aOnce(), people.stranger)).kind).toBe('invalid');
    for (const reference of world.all) expect(await world.signaturesOf(reference)).toEqual([]);
  });

  it('says at its own line that a name is spelt differently there, once another is signed', async () => {
    const world = await waiting();
    const [posted, other] = [await world.posted(), more[0]!];
    const last = await world.fileOf(other);
    const reply = { ...last.reply!, signatory: { ...last.reply!.signatory!, name: 'Ella M. Park' } };
    await world.store.tx((q) => agreements.change(q, last, { reply }, testNow));
    const isOther = (one: string) => one.startsWith(other);
    const agreement = [...posted.agreement].sort((a, b) => Number(isOther(a)) - Number(isOther(b)));
    const out = await world.run({ ...posted, agreement });
    expect(out).toEqual({ kind: 'invalid', errors: { [other]: expect.stringContaining('Ella M. Park') } });
    for (const reference of world.all) expect(await world.signedEvents(reference)).toHaveLength(reference === other ? 0 : 1);
  });

  it('remembers a member who tries it without the role, and no visitor', async () => {
    const world = await waiting();
    const denied = async () => (await world.store.q.select().from(schema.event)).filter(({ body }) => JSON.stringify(body).includes('sign-together')).length;
    expect([(await world.run({}, aOnce(), people.manager)).kind, (await world.run({}, aOnce(), aVisitor())).kind]).toEqual(['not-found', 'not-found']);
    expect(await denied()).toBe(1);
  });
});
