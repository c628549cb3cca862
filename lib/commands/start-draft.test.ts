import { expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { surroundings } from '@/db/surroundings';
import { anAgreedAgreement, demonstrationActor } from '@/db/testing/agreed-agreement';
import { aCharity, actorFor, aOnce, aPerson, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import { onlyAnswers } from '@/lib/domain/people/agreement-sides';
import type { OrganisationKind } from '@/lib/domain/people/organisation';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { draftQuestion } from '@/lib/views/draft-question';
import { home } from '@/lib/views/home';
import { sharePage } from '@/lib/views/share-page';
import { answerQuestion } from './answer-question';
import { startDraft } from './start-draft';

const organisationOf = async (kind: OrganisationKind) => {
  const ports = testPorts();
  const person = aPerson({ id: 'sam', organisationId: 'riverside', roles: ['drafter', 'ig-lead'] });
  await settle(ports.store, { organisations: [aCharity({ kind })], people: [person] });
  return { ports, actor: actorFor(person) };
};

it.each(['charity', 'community-group', 'company'] as const)('a %s answers an agreement and starts none', async (kind) => {
  const { ports, actor } = await organisationOf(kind);
  expect(await execute(ports, actor, startDraft, { once: aOnce(), fields: { share: 'individual' } })).toEqual({ kind: 'refused', reason: onlyAnswers });
  expect(await agreements.references(ports.store.q, ['riverside'])).toEqual([]);
  expect(await read(ports, actor, sharePage, {})).toMatchObject({ view: { closed: { text: `${onlyAnswers}.` } } });
  expect(await read(ports, actor, home, {})).toMatchObject({ view: { mayStart: false } });
});

it('a health or care organisation starts one, with a voluntary organisation and with no other', async () => {
  const ports = testPorts();
  const { sharing } = await anAgreedAgreement(ports.store);
  const drafter = demonstrationActor('northfield-drafter');
  expect((await read(ports, drafter, sharePage, {})) as object).not.toHaveProperty('view.closed');
  const begun = await execute(ports, drafter, startDraft, { once: aOnce(), fields: { share: 'individual' } });
  if (begun.kind !== 'done' || !('reference' in begun.result)) throw new Error(begun.kind);
  const { reference } = begun.result;
  const { knownPartners } = await surroundings(ports.store.q, { sharing });
  expect([...new Set(knownPartners.map(({ organisation }) => organisation.kind))].sort()).toEqual(['charity', 'community-group']);
  const choose = (partner: string) =>
    execute(ports, drafter, answerQuestion, { once: aOnce(), reference, screen: 'partner', revision: 0, fields: { partner } });
  expect(await choose('exampleton-trust')).toMatchObject({ kind: 'invalid', errors: { partner: expect.any(String) } });
  expect(await choose('riverside-debt-advice')).toMatchObject({ kind: 'done' });
});

it('carries the answers of an enquiry into the draft as suggestions, which count for nothing until somebody confirms them', async () => {
  const ports = testPorts();
  await anAgreedAgreement(ports.store);
  const drafter = demonstrationActor('northfield-drafter');
  const enquiry =
    'purpose=individual&nation=england&service=hospice&receiverPaid=health.none&receiver=hospice&who=adults.children&casework=no&decides=nonsense';
  const shown = await read(ports, drafter, sharePage, { enquiry });
  if (shown.kind !== 'seen') throw new Error(shown.kind);
  expect(shown.view.value).toEqual({ share: 'individual' });
  const carried = shown.view.hidden['from-enquiry'] ?? '';
  expect(Object.fromEntries(new URLSearchParams(carried))).toEqual({
    purpose: 'individual',
    nation: 'england',
    service: 'hospice',
    receiver: 'hospice',
    who: 'adults.children',
    casework: 'no',
  });

  const begun = await execute(ports, drafter, startDraft, { once: aOnce(), fields: { share: 'individual', 'from-enquiry': carried } });
  if (begun.kind !== 'done' || !('reference' in begun.result)) throw new Error(begun.kind);
  const { reference } = begun.result;
  const answer = (screen: string, fields: Record<string, string | string[]>) =>
    execute(ports, drafter, answerQuestion, { once: aOnce(), reference, screen, revision: 0, fields });
  const page = async (screen: string) => {
    const seen = await read(ports, drafter, draftQuestion, { reference, screen: [screen] });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    return seen.view;
  };
  await answer('partner', { partner: 'exampleton-hospice' });
  const service = await page('service');
  expect([service.value, service.from]).toEqual([{ serviceType: 'hospice' }, 'From “May we share this?”, for you to check']);
  const [newest] = await agreements.references(ports.store.q, [drafter.organisation]);
  expect(newest).toBe(reference);
  expect(Object.keys((await agreements.file(ports.store.q, String(reference), drafter.organisations))?.answers ?? {}).sort()).toEqual([
    'from-enquiry',
    'partner',
    'share',
  ]);

  // Another service than the one asked about: what was said of that one is not suggested for it.
  await answer('service', { serviceType: 'debt-counselling' });
  expect((await page('service')).from).toBeUndefined();
  expect((await page('people')).value).toEqual({ who: ['adults', 'children'] });
});

it('starts a draft without anything that is no answer of an enquiry', async () => {
  const ports = testPorts();
  await anAgreedAgreement(ports.store);
  const drafter = demonstrationActor('northfield-drafter');
  for (const carried of ['purpose=research&nation=england', 'service=<b>', '%%%', 'x'.repeat(5000)]) {
    const begun = await execute(ports, drafter, startDraft, { once: aOnce(), fields: { share: 'individual', 'from-enquiry': carried } });
    if (begun.kind !== 'done' || !('reference' in begun.result)) throw new Error(begun.kind);
    expect(Object.keys((await agreements.file(ports.store.q, String(begun.result.reference), drafter.organisations))?.answers ?? {})).toEqual(['share']);
  }
});
