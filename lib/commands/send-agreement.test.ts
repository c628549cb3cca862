import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { checkWords } from '@/content/wording/checks';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { surroundings } from '@/db/surroundings';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checkCards, readCheck } from '@/lib/domain/questions/check-cards';
import { execute } from '@/lib/server/execute';
import { sha256 } from '@/lib/server/sha256';
import { read as look } from '@/lib/server/view';
import { sendPage } from '@/lib/views/send-page';
import { sendAgreement } from './send-agreement';
import { takeBack } from './take-back';
import { reviewers, type SentWorld, sentToPartner } from './testing/review-steps';

const lead = demonstrationActor('exampleton-trust-ig-lead');

/** Taken back, and ready to be sent again as it was. */
async function takenBack() {
  const world = await sentToPartner();
  await execute(world, reviewers.drafter, takeBack, { once: aOnce(), reference: world.reference });
  return world;
}
const send = ({ reference, ...world }: SentWorld) => execute(world, lead, sendAgreement, { once: aOnce(), reference, fields: {} });

/** More than 10,000 people, with every suggestion confirmed anew. */
async function manyPeople({ store, now, file, alter }: SentWorld) {
  const { answers } = await file();
  const { people, check } = answers;
  if (!people || !check) throw new Error('this draft is not whole');
  await alter({ answers: { ...answers, people: { ...people, value: { ...people.value, howMany: 'over-10000' } } } });
  const changed = await file();
  const { context, model } = standingOf(changed, catalogue, { ...(await surroundings(store.q, changed)), today: dayOf(now().toISOString()), hash: sha256 });
  const cards = checkCards(context, model);
  const read = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, context);
  if (!read.ok) throw new Error('not confirmed');
  await alter({ answers: { ...changed.answers, check: { ...check, value: read.value } } });
}

/** Does the page of sending name the DPIA as missing? */
async function namesDpia({ reference, ...world }: SentWorld): Promise<boolean> {
  const seen = await look(world, lead, sendPage, { reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return JSON.stringify(seen.view).includes(checkWords['dpia-settled'].sentence);
}

describe('sending an agreement', () => {
  it('goes out again as it was', async () => {
    const world = await takenBack();
    expect(await namesDpia(world)).toBe(false);
    expect(await send(world)).toMatchObject({ kind: 'done' });
    expect((await world.file()).status).toBe('with-partner');
  });

  it('is stopped where answers that changed after the review call for a DPIA and none is recorded', async () => {
    const world = await takenBack();
    await manyPeople(world);
    expect(await namesDpia(world)).toBe(true);
    expect(await send(world)).toMatchObject({ kind: 'refused', unmet: ['dpia-settled'] });
    expect((await world.file()).status).toBe('draft');
  });

  it('goes out once the review records it', async () => {
    const world = await takenBack();
    await manyPeople(world);
    const { igReview } = await world.file();
    if (!igReview) throw new Error('nobody has checked it');
    await world.alter({ igReview: { ...igReview, dpia: { signs: ['largeScale', 'specialOrCriminal'], result: 'required' } } });
    expect(await send(world)).toMatchObject({ unmet: ['dpia-settled'] });
    await world.alter({ igReview: { ...igReview, dpia: { signs: ['largeScale', 'specialOrCriminal'], result: 'required', reference: 'DPIA 14' } } });
    expect(await send(world)).toMatchObject({ kind: 'done' });
  });
});
