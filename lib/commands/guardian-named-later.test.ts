import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as checklists from '@/db/checklists';
import { withSurroundings } from '@/db/surroundings';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import type { FormValue } from '@/lib/domain/questions/form';
import { checkCards, readCheck } from '@/lib/domain/questions/check-cards';
import { execute } from '@/lib/server/execute';
import { standingAt } from '@/lib/server/standing-at';
import { issueForSignature } from './issue-for-signature';
import { confirmed, type SentWorld, sentToPartner } from './testing/review-steps';
import { agreed, issue, profileChanged, type World } from './testing/signing-steps';

type Kept = Pick<World, 'store' | 'reference'>;
const about = { revision: 1, by: 'exampleton-hospice-manager', at: testNow.toISOString() };
const given = (value: FormValue) => ({ ...about, value });
const contentOf = async ({ store, reference }: Kept, organisation: string) => (await versions.all(store.q, reference, [organisation]))[0]?.content;

/** Confirmed and read by the IG lead as it stands now, as if that had been so when it was sent. */
async function sentAsItStands({ store, reference, file, alter }: SentWorld): Promise<void> {
  const found = await withSurroundings(store.q, reference, ['exampleton-trust']);
  if (!found) throw new Error('the agreement is gone');
  const { context, model, resultHash } = standingAt(found.file, catalogue, found.around, testNow);
  const cards = checkCards(context, model);
  const read = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, context);
  const { igReview, answers } = await file();
  if (!read.ok || !igReview || !resultHash) throw new Error('nothing to confirm');
  await alter({ answers: { ...answers, check: given(read.value) }, igReview: { ...igReview, resultHash } });
}

/** The hospice’s checklist, sent and accepted. */
async function checklistAccepted({ store, file }: SentWorld, answers: Readonly<Record<string, FormValue>>): Promise<void> {
  const { checklist } = await file();
  if (!checklist) throw new Error('there is no checklist');
  const by = { by: 'exampleton-trust-ig-lead', byName: 'Amir Khan', at: testNow.toISOString() };
  const accepted = {
    ...checklist,
    status: 'accepted' as const,
    version: 1,
    sentAt: testNow.toISOString(),
    answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, given(value)])),
    review: { ...by, lookup: { outcome: 'matches' as const, code: '8ZZ99', level: 'exceeded' as const, on: '2026-11-20' }, rows: {} },
    decision: { ...by, decision: 'yes' as const, reason: 'Everything is in place' },
  };
  await store.tx((q) => checklists.replace(q, checklist, accepted, testNow));
}

describe('a final version where the partner says only after sending who its Caldicott Guardian is', () => {
  it('is made with whoever its profile names by then', async () => {
    const world = await agreed();
    const { partner } = await world.file();
    if (!partner) throw new Error('there is no partner');
    await profileChanged(world, 'partner', { contacts: { ...partner.contacts, caldicott: { name: 'Dr Imogen Vale', role: 'Caldicott Guardian' } } });
    expect(await issue(world)).toMatchObject({ kind: 'done' });
    expect(await contentOf(world, 'riverside-debt-advice')).toContain('its Caldicott Guardian decides');
  });

  it('is made where its checklist does: publicly funded adult social care, whose profile names nobody', async () => {
    const world = await sentToPartner();
    const { answers, partner } = await world.file();
    if (!partner) throw new Error('there is no partner');
    const { caldicott, ...contacts } = partner.contacts;
    await profileChanged(world, 'partner', { contacts });
    await world.alter({ answers: { ...answers, 'who-pays': given({ commissioner: ['social'] }) } });
    await sentAsItStands(world);
    await confirmed(world);
    await checklistAccepted(world, {
      dspt: { status: 'exceeded', published: '2026-06-20', odsCode: '8ZZ99' },
      lead: { answer: 'in-place', name: 'Grace Lindqvist', role: 'Head of quality', caldicott: 'Our registered manager, who takes advice' },
      contracts: { answer: 'in-place' },
      privacy: { answer: 'in-place', noticeUrl: 'https://exampleton-hospice.example/privacy' },
      mistakes: { answer: 'in-place' },
      email: { answer: 'nhsmail', email: 'exampleton.hospice@nhs.net' },
    });
    const signatory = { personId: 'exampleton-hospice-signatory', name: 'Noor Haddad', job: 'Chief Executive' };
    await world.alter({ reply: { decision: 'agree', by: signatory.personId, byName: signatory.name, at: testNow.toISOString(), signatory } });
    const { reference, revision } = await world.file();
    const out = await execute(world, demonstrationActor('exampleton-trust-ig-lead'), issueForSignature, {
      once: aOnce(),
      reference,
      revision: String(revision),
    });
    if (out.kind !== 'done') throw new Error(JSON.stringify(out));
    expect(await contentOf(world, 'exampleton-hospice')).toContain('whoever the contact sheet names as Caldicott Guardian or in place of one decides');
  });
});
