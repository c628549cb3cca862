import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { schema } from '@/db/schema';
import { anAgreedAgreement, anotherAgreed, demonstrationActor } from '@/db/testing/agreed-agreement';
import { testNow, testPorts } from '@/db/testing/test-store';
import type { FormValue } from '@/lib/domain/questions/form';
import type { Answers } from '@/lib/domain/questions/question';
import { read } from '@/lib/server/view';
import type { ReviewQuestionModel } from './review-models';
import { reviewQuestionPage } from './review-question';

const [first, next] = ['SA-7K4M-2QXR', 'SA-NEXT-2222'];
const surgery = ['northfield-surgery'];
type World = ReturnType<typeof testPorts>;

async function fileOf({ store }: World, reference: string) {
  const found = await agreements.file(store.q, reference, surgery);
  if (!found) throw new Error('the agreement is gone');
  return found;
}

/** What stands in the answers of one of them: undefined takes it away. */
async function answered(world: World, reference: string, given: Readonly<Record<string, FormValue | undefined>>, change: agreements.AgreementChange = {}) {
  const file = await fileOf(world, reference);
  const by = { by: 'riverside-manager', revision: 1, at: '2026-10-18T10:00:00.000Z' };
  const more = Object.entries(given).flatMap(([id, value]) => (value ? [[id, { ...(file.answers[id] ?? by), value }] as const] : []));
  const rest = Object.entries(file.answers).filter(([id]) => !(id in given));
  const answers: Answers = Object.fromEntries([...rest, ...more]);
  await world.store.tx((q) => agreements.change(q, file, { ...change, answers }, testNow));
}

/** The surgery and the charity have one agreement; another one like it waits for the charity’s reply. */
async function twoAgreements(): Promise<World> {
  const world = testPorts();
  await anAgreedAgreement(world.store);
  await anotherAgreed(world.store, next);
  await answered(world, next, { 'only-you': undefined }, { status: 'with-partner', reply: null });
  return world;
}

async function page(world: World, question: 'only-you' | 'our-task' = 'only-you'): Promise<ReviewQuestionModel> {
  const seen = await read(world, demonstrationActor('riverside-manager'), reviewQuestionPage, { reference: next, question });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view as ReviewQuestionModel;
}

it('fills in what was said in the last agreement, says where it comes from, and answers nothing', async () => {
  const world = await twoAgreements();
  const { value, asBefore, hidden } = await page(world);
  const said = {
    reason: 'use',
    keep: 'suggested',
    keepTerms: 'use',
    where: 'change',
    place: 'its case system',
    jobs: 'advisers and the referrals administrator',
  };
  expect(value).toMatchObject({ ...said, uk: 'uk' });
  expect(asBefore).toEqual({ way: { href: `/agreements/${first}`, text: first }, about: 'Debt counselling, with Northfield Surgery, 18 October 2026' });
  expect(hidden.revision).toBe('0');
  expect((await fileOf(world, next)).answers).not.toHaveProperty('only-you');
});

it('leaves out what was weighed for another service, words that are others now, and what nobody knew', async () => {
  const world = await twoAgreements();
  await answered(world, first, {
    service: { serviceType: 'hospice' },
    'only-you': { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'not-sure' },
  });
  const { value, asBefore } = await page(world);
  for (const left of ['reason', 'keep', 'where', 'uk']) expect(value).not.toHaveProperty(left);
  expect(value).toMatchObject({ keepTerms: 'use' });
  expect(asBefore?.about).toMatch(/^Hospice/);
});

it('leaves out a part that is no whole answer any more, and offers nothing where none is', async () => {
  const world = await twoAgreements();
  await answered(world, first, { 'only-you': { where: 'change', place: 'x'.repeat(121), jobs: 'advisers', uk: 'the-moon', leavers: 'week' } });
  const { value, asBefore } = await page(world);
  expect([value.where, value.uk, asBefore]).toEqual([undefined, undefined, undefined]);
});

it('takes the same sender first, and the newest of others else', async () => {
  const world = await twoAgreements();
  await anotherAgreed(world.store, 'SA-THRD-3333');
  const newer = (await fileOf(world, first)).answers['only-you']?.value;
  await answered(world, 'SA-THRD-3333', { 'only-you': { ...newer, place: 'its newer system' } });
  await world.store.tx((q) =>
    q.update(schema.agreement).set({ sharingOrganisationId: 'exampleton-trust' }).where(eq(schema.agreement.reference, 'SA-THRD-3333')),
  );
  expect((await page(world)).asBefore?.way.text).toBe(first);
  await answered(world, first, { 'only-you': undefined });
  expect(await page(world)).toMatchObject({ asBefore: { way: { text: 'SA-THRD-3333' } }, value: { place: 'its newer system' } });
});

it('offers nothing that another organisation said', async () => {
  const world = await twoAgreements();
  await world.store.tx((q) => q.update(schema.agreement).set({ partnerOrganisationId: 'steady-steps' }).where(eq(schema.agreement.reference, first)));
  expect((await page(world)).asBefore).toBeUndefined();
});

it('offers nothing that came with a merger: another organisation said it', async () => {
  const world = await twoAgreements();
  const { id } = await fileOf(world, first);
  expect((await page(world)).asBefore).toBeDefined();
  const merger = { id: 'a-merger', fromId: 'steady-steps', intoId: 'riverside-debt-advice', day: '2026-11-01', by: 'northfield-admin', at: testNow };
  await world.store.tx((q) => q.insert(schema.merger).values(merger));
  await world.store.tx((q) => q.insert(schema.formerParty).values({ agreementId: id, side: 'receiving', mergerId: 'a-merger' }));
  expect((await page(world)).asBefore).toBeUndefined();
});

it('is silent once somebody has answered', async () => {
  const world = await twoAgreements();
  await answered(world, next, { 'only-you': { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk-eea' } });
  const { value, asBefore } = await page(world);
  expect([value.where, value.uk, asBefore]).toEqual(['use', 'uk-eea', undefined]);
});

it('names the law of the task again, for the same service alone', async () => {
  const world = await twoAgreements();
  const law = { law: 'Health and Care Act 2022, section 21' };
  const paid = { 'who-pays': { commissioner: ['health'] }, service: { serviceType: 'hospice' } };
  await answered(world, next, paid);
  await answered(world, first, { ...paid, 'our-task': law });
  expect(await page(world, 'our-task')).toMatchObject({ value: law, asBefore: { way: { text: first } } });
  await answered(world, first, { service: { serviceType: 'exercise-class' } });
  expect((await page(world, 'our-task')).asBefore).toBeUndefined();
});
