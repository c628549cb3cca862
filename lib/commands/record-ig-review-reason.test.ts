import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as events from '@/db/events';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { igReviewSource } from '@/lib/domain/agreement/ig-reviewing';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { igReviewForm } from '@/lib/domain/questions/ig-review-form';
import { execute } from '@/lib/server/execute';
import { recordIgReview } from './record-ig-review';
import { change, drafted, nothingUnusual, standingIn, wordsRead } from './testing/ig-review-steps';
import { sentToPartner } from './testing/review-steps';
import { agreed, people, type World } from './testing/signing-steps';

const statute = 'art6-6(1)(e)-6(1)(c)';
const reason = 'The Act leaves us no choice about this kind of referral';
const law = 'Example Act 2020, section 4';
const override = { ...nothingUnusual, legal: 'override', override: statute, overrideReason: reason, overrideLaw: law };

const post = async (world: World, over: Readonly<Record<string, string | undefined>> = {}, actor = people.igLead) => {
  const standing = await standingIn(world);
  const fields = Object.fromEntries(
    Object.entries({ ...override, ...wordsRead(standing), ...over, shown: standing.resultHash }).filter(([, value]) => value !== undefined),
  );
  return world.run(actor, recordIgReview, { fields });
};
async function printed(world: World): Promise<string> {
  const { model, result } = await standingIn(world);
  if (!model || !result) throw new Error('no model');
  return JSON.stringify(printAgreement({ model, result, catalogue, version: 1, on: '2026-11-21' }));
}

describe('changing a reason', () => {
  it('is kept with the reason, heard in the audit, printed beside what was suggested, and read again before it is sent', async () => {
    const world = await drafted();
    expect(await post(world)).toEqual({ kind: 'done', result: { reference: world.reference, to: 'draft/ig-review' } });
    const file = await world.file();
    expect(file.overrides).toEqual([
      { partyId: 'northfield-surgery', field: 'art6', default: '6(1)(e)', chosen: '6(1)(c)', reason, law, by: 'ig-lead', at: world.now().toISOString() },
    ]);
    const chosen = { party: 'northfield-surgery', field: 'art6', suggested: '6(1)(e)', chosen: '6(1)(c)', by: 'ig-lead' };
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({ what: 'ig-review-recorded', more: { outcome: 'ready', chosen } });
    const { result, resultHash, factsFor } = await standingIn(world);
    expect(result?.flows[0]?.result).toMatchObject({ art6: { sharing: '6(1)(c)' }, overrides: [{ reason }] });
    expect([file.igReview?.resultHash === resultHash, factsFor('sharing').resultHash]).toEqual([false, resultHash]);
    const text = await printed(world);
    expect(text).toContain(`The Surgery chose 6(1)(c) legal obligation in place of 6(1)(e) public task, for this reason: ${reason}.`);
    expect(text).toContain(`6(1)(c) legal obligation (${law})`);
  });

  it('is hers to read again, not the drafter’s, and falls with the answers that allowed it', async () => {
    const world = await drafted();
    await post(world);
    const again = { legal: 'right', override: undefined, overrideReason: undefined, overrideLaw: undefined };
    expect(await post(world, again)).toMatchObject({ kind: 'done', result: { to: 'draft/send' } });
    const { file, resultHash } = await standingIn(world);
    expect(file.igReview?.resultHash).toBe(resultHash);
    const [chosen] = file.overrides;
    if (!chosen) throw new Error('nothing chosen');
    await change(world, { overrides: [{ ...chosen, default: '6(1)(f)' }] }); // as if the answers now suggested another reason
    const after = await standingIn(world);
    expect([after.result?.refusedOverrides.length, after.result?.flows[0]?.result.art6.sharing]).toEqual([1, '6(1)(e)']);
    expect(after.file.igReview?.resultHash).not.toBe(after.resultHash);
  });

  it('takes no Act as a whole for a legal obligation', async () => {
    const world = await drafted();
    const refused = { kind: 'invalid', errors: { overrideLaw: 'Enter the section too: the one that leaves no choice' } };
    expect(await post(world, { overrideLaw: 'Care Act 2014' })).toMatchObject(refused);
  });

  it('can be taken back, and the audit keeps why', async () => {
    const world = await drafted();
    await post(world);
    const back = { override: 'art6-6(1)(e)-6(1)(e)', overrideReason: 'The Act was repealed in the meantime', overrideLaw: undefined };
    expect(await post(world, back)).toMatchObject({ kind: 'done', result: { to: 'draft/ig-review' } });
    expect((await world.file()).overrides).toEqual([]);
    expect((await events.history(world.store.q, world.reference)).at(-1)?.more.note).toBe('The Act was repealed in the meantime');
  });

  it('asks a partner that has agreed to agree again, and tells it', async () => {
    const world = await agreed();
    expect(await post(world)).toMatchObject({ kind: 'done' });
    expect(await world.file()).toMatchObject({ status: 'with-partner', overrides: [{ chosen: '6(1)(c)' }] });
    expect((await world.file()).reply).toBeUndefined();
    expect(await world.store.q.select().from(schema.outbox)).toMatchObject([{ kind: 'mail-agreement-sent' }]);
  });

  it('is not changed while the partner has the text, where it asks the draft something new', async () => {
    const { file, alter, store, reference, now, ...ports } = await sentToPartner();
    const marcus = demonstrationActor('exampleton-trust-ig-lead');
    const standing = await standingIn({ store, file, now });
    const fields = { ...override, override: 'commonLaw-implied_consent-explicit_consent', overrideLaw: '', shown: standing.resultHash };
    const source = igReviewSource(standing);
    const asked = source ? igReviewForm(source).fields.map(({ name }) => name) : [];
    const principles = Object.fromEntries(asked.filter((name) => name.startsWith('caldicott-')).map((name) => [name, 'met']));
    const reviewReason = asked.includes('reviewReason') ? { reviewReason: 'We have looked at it and it is right' } : {};
    const post_ = async () =>
      execute({ store, now, ...ports }, marcus, recordIgReview, { once: aOnce(), reference, fields: { ...fields, ...principles, ...reviewReason } });
    expect(await post_()).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Take the agreement back first') });
    await alter({ status: 'draft', sent: null });
    expect(await post_()).toMatchObject({ kind: 'done', result: { to: 'draft/ig-review' } });
    expect((await standingIn({ store, file, now })).factsFor('sharing').missing).toEqual(['telling-people']);
  });

  it('says what it still needs', async () => {
    const world = await drafted();
    const errors = async (over: Readonly<Record<string, string | undefined>>) => {
      const out = await post(world, over);
      return out.kind === 'invalid' ? out.errors : out.kind;
    };
    expect(await errors({ override: undefined })).toEqual({ override: 'Select what to rely on' });
    expect(await errors({ overrideReason: '' })).toEqual({ overrideReason: 'Enter why you are changing the legal basis' });
    const length = 'Why you are changing the legal basis must be between 20 and 300 characters';
    expect(await errors({ overrideReason: 'Too short' })).toEqual({ overrideReason: length });
    expect(await errors({ overrideReason: 'x'.repeat(301) })).toEqual({ overrideReason: length });
    expect(await errors({ overrideLaw: '' })).toEqual({ overrideLaw: 'Enter the law and section' });
    expect(await errors({ overrideReason: 'They asked for 943 476 5919 by telephone' })).toEqual({
      overrideReason: 'Remove the NHS number from why you are changing it',
    });
    expect((await world.file()).overrides).toEqual([]);
  });

  it('is refused for what is not open, however it is posted', async () => {
    const world = await drafted();
    for (const closed of [
      'art6-6(1)(e)-6(1)(f)',
      'art6-6(1)(e)-6(1)(a)',
      'art9-9(2)(h)+Sch1p2-9(2)(d)',
      'commonLaw-explicit_consent-implied_consent',
      'art6-6(1)(f)-6(1)(e)',
    ]) {
      expect(await post(world, { override: closed })).toMatchObject({ kind: 'invalid' });
    }
    expect((await world.file()).overrides).toEqual([]);
    expect((await post(world, {}, people.drafter)).kind).toBe('not-found');
    const sent = await agreed();
    expect((await post(sent, {}, people.manager)).kind).toBe('forbidden'); // an IG lead, of the other side
  });
});
