import { describe, expect, it } from 'vitest';
import edition8 from '@/content/toolkit/edition-8.json';
import { catalogue } from '@/content/catalogue';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import { schema } from '@/db/schema';
import * as toolkitEditions from '@/db/toolkit-editions';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { toolkitEditionPage } from '@/lib/views/toolkit-edition-page';
import { toolkitOverview } from '@/lib/views/toolkit-overview';
import { addDsptEdition } from './add-dspt-edition';
import { answerToolkitQuestion } from './answer-toolkit-question';
import { bringAnswersForward } from './bring-answers-forward';
import { fold } from '@/lib/server/read-fields';
import { putDsptEditionInForce } from './put-dspt-edition-in-force';

type Edited = (question: (typeof edition8.questions)[number]) => object;
const next = (edit: Edited = (one) => one) => JSON.stringify({ ...edition8, version: 9, questions: edition8.questions.map(edit) });
/** For what is refused before anybody asks what the page showed. */
const shown = 'a'.repeat(64);
const changed = next((one) => (one.ref === '1.1.1' ? { ...one, question: 'What is your number in the register?' } : one));
const manager = demonstrationActor('riverside-manager');

async function aWorld() {
  let now = testNow;
  const ports = testPorts({ now: () => now });
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  const admins = demonstrationPeople.filter(({ roles }) => roles.includes('admin')).map(({ id }) => demonstrationActor(id));
  const hosts: Actor[] = [];
  for (const admin of admins) if (await toolkitEditions.actsForHost(ports.store.q, admin)) hosts.push(admin);
  return {
    ports,
    hosts,
    others: admins.filter((one) => !hosts.includes(one)),
    run: (actor: Actor, command: AnyCommand, input: object) => execute(ports, actor, command, { once: aOnce(), ...input }),
    onDay: (day: string) => {
      now = new Date(`${day}T10:00:00.000Z`);
    },
    caption: async () => {
      const seen = await read(ports, manager, toolkitOverview, {});
      return seen.kind === 'seen' ? seen.view.caption : seen.kind;
    },
  };
}

const from = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'from-day': date, 'from-month': month, 'from-year': year };
};

describe('next year’s questions', () => {
  it('are for whoever hosts the service: the first organisation, or the one that is set', async () => {
    const { ports, hosts, others } = await aWorld();
    const [[admin], [other]] = [hosts, others];
    const acts = (actor: Actor | undefined, serviceHost: string) => actor && toolkitEditions.actsForHost(ports.store.q, { ...actor, serviceHost });
    expect(await Promise.all([acts(admin, admin!.organisation), acts(admin, other!.organisation), acts(other, other!.organisation)])).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('are looked at first, and asked from their day on; the answers go with them', async () => {
    const { ports, hosts, run, onDay, caption } = await aWorld();
    const [admin] = hosts;
    await run(manager, answerToolkitQuestion, { screen: '8/1.1.1', revision: 0, fields: { answer: 'written', text: 'ZA1' } });
    await run(manager, answerToolkitQuestion, { screen: '8/2.1.1', revision: 0, fields: { answer: 'yes' } });
    expect(await run(admin!, addDsptEdition, { file: changed })).toEqual({ kind: 'done', result: { version: 9 } });
    const seen = await read(ports, admin!, toolkitEditionPage, { version: '9' });
    expect(seen.kind === 'seen' && seen.view.groups[0]?.lines.map(({ key }) => key)).toEqual(['1.1.1']);
    expect(JSON.stringify(await toolkitEditions.added(ports.store.q))).not.toContain('{regulator');
    expect(await caption()).toContain('2025-26');
    const page = (seen.kind === 'seen' && seen.view.form?.hidden) || {};
    expect(await run(admin!, putDsptEditionInForce, fold({ ...page, ...from('2026-11-20') }))).toMatchObject({
      kind: 'invalid',
      errors: { from: expect.stringContaining('or later') },
    });
    await run(admin!, addDsptEdition, { file: next() });
    const unseen = { kind: 'refused', reason: expect.stringContaining('added anew') };
    expect(await run(admin!, putDsptEditionInForce, fold({ ...page, ...from('2026-12-01') }))).toMatchObject(unseen);
    await run(admin!, addDsptEdition, { file: changed });
    expect(await run(admin!, putDsptEditionInForce, fold({ ...page, ...from('2026-12-01') }))).toMatchObject({ kind: 'done' });
    expect(await caption()).toContain('2025-26');
    onDay('2026-12-01');
    expect(await caption()).toContain('2026-27');
    expect(await run(manager, answerToolkitQuestion, { screen: '8/2.1.1', revision: 1, fields: { answer: 'yes' } })).toMatchObject({ kind: 'refused' });
    expect(await run(manager, bringAnswersForward, {})).toMatchObject({ kind: 'done' });
    const overview = await read(ports, manager, toolkitOverview, {});
    expect(overview.kind === 'seen' && overview.view.progress[0]).toBe('1 of 58 answered');
    expect(await run(admin!, addDsptEdition, { file: changed })).toMatchObject({ kind: 'invalid', errors: { file: expect.stringContaining('in force') } });
  });

  it('are not put in force while a result of them would not answer for what the checklist counts on', async () => {
    const { hosts, run } = await aWorld();
    await run(hosts[0]!, addDsptEdition, { file: next((one) => (one.ref === '3.2.1' ? { ...one, mandatory: false } : one)) });
    expect(await run(hosts[0]!, putDsptEditionInForce, fold({ revision: 9, shown, ...from('2026-12-01') }))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('would not answer for ‘'),
    });
  });

  it('are added by the admin of the service alone', async () => {
    const { ports, hosts, others, run } = await aWorld();
    expect(hosts).toHaveLength(1);
    expect(others.length).toBeGreaterThan(0);
    for (const actor of [...others, manager]) expect(await run(actor, addDsptEdition, { file: changed })).toEqual({ kind: 'not-found' });
    expect(await run(others[0]!, putDsptEditionInForce, fold({ revision: 9, shown, ...from('2026-12-01') }))).toEqual({ kind: 'not-found' });
    expect(await ports.store.q.select().from(schema.toolkitEdition)).toEqual([]);
  });

  it('say every fault of the file by its question', async () => {
    const { hosts, run } = await aWorld();
    const out = await run(hosts[0]!, addDsptEdition, { file: next((one) => (one.ref === '1.1.2' ? { ...one, mandatory: 'yes', knows: 'nobody' } : one)) });
    expect(out).toMatchObject({ kind: 'invalid', errors: { file: expect.stringMatching(/^Question 1\.1\.2: .*\nQuestion 1\.1\.2: /) } });
    expect(await run(hosts[0]!, addDsptEdition, { file: JSON.stringify(edition8) })).toMatchObject({
      errors: { file: 'Version 8 comes with this build. Add a newer one' },
    });
  });
});
