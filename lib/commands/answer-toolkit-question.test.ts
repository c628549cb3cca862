import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { demonstrationOrganisations } from '@/db/demonstration/demonstration-organisations';
import { demonstrationPeople } from '@/db/demonstration/demonstration-people';
import { schema } from '@/db/schema';
import * as assessments from '@/db/self-assessments';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { toolkitAnswersPage, toolkitFile } from '@/lib/views/toolkit-answers-page';
import { toolkitOverview } from '@/lib/views/toolkit-overview';
import { toolkitQuestionPage } from '@/lib/views/toolkit-question-page';
import { answerToolkitQuestion } from './answer-toolkit-question';

const manager = demonstrationActor('riverside-manager');
const colleague = demonstrationActor('riverside-signatory', { roles: ['admin'] });
const reader = demonstrationActor('riverside-reader');
const stranger = demonstrationActor('exampleton-hospice-manager');

async function aWorld() {
  const ports = testPorts();
  await settle(ports.store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
  return {
    ports,
    run: (actor: Actor, ref: string, revision: number, fields: Readonly<Record<string, string>>) =>
      execute(ports, actor, answerToolkitQuestion, { once: aOnce(), screen: `8/${ref}`, revision: String(revision), fields }),
    answers: async ({ organisation }: Actor) => (await assessments.begun(ports.store.q, [organisation], organisation))[0]?.answers ?? {},
  };
}

describe('answering a question of the DSPT', () => {
  it('keeps the answer and remembers that it was given, not what it says', async () => {
    const { ports, run, answers } = await aWorld();
    expect(await run(manager, '1.1.1', 0, { answer: 'written', text: 'ZA123456' })).toEqual({
      kind: 'done',
      result: { next: '1.1.2', nextMandatory: '1.1.2' },
    });
    expect((await answers(manager))['1.1.1']).toMatchObject({ value: { text: 'ZA123456' }, revision: 1, by: 'riverside-manager' });
    const events = await ports.store.q.select().from(schema.event).where(eq(schema.event.chain, 'organisation:riverside-debt-advice'));
    expect(events.map(({ body }) => JSON.parse(body))).toMatchObject([{ what: 'toolkit-question-answered', version: 8, question: '1.1.1', revision: 1 }]);
    expect(JSON.stringify(events)).not.toContain('ZA123456');
  });

  it('gives one of 20 at once, and two people on two questions never meet', async () => {
    const { run } = await aWorld();
    const out = await Promise.all(Array.from({ length: 20 }, (_, n) => run(n % 2 ? manager : colleague, '1.1.1', 0, { answer: 'written', text: `Z${n}` })));
    expect(out.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(out.filter(({ kind }) => kind === 'conflict')).toHaveLength(19);
    expect(await run(manager, '2.1.1', 0, { answer: 'yes' })).toMatchObject({ kind: 'done' });
    expect(await run(colleague, '1.1.3', 0, { answer: 'asking' })).toMatchObject({ kind: 'done' });
  });

  it('is nobody else’s: another organisation reads and changes its own alone, a reader reads', async () => {
    const { ports, run, answers } = await aWorld();
    await run(manager, '1.1.1', 0, { answer: 'written', text: 'ZA-OURS' });
    await run(stranger, '1.1.1', 0, { answer: 'written', text: 'ZA-THEIRS' });
    expect((await answers(manager))['1.1.1']?.value.text).toBe('ZA-OURS');
    expect(await run(reader, '1.1.2', 0, { answer: 'yes' })).toEqual({ kind: 'not-found' });
    expect(await run(demonstrationActor('northfield-signatory', { roles: ['checklist-owner'] }), '1.1.2', 0, { answer: 'yes' })).toMatchObject({
      kind: 'forbidden',
    });
    expect(JSON.stringify(await read(ports, stranger, toolkitAnswersPage, {}))).not.toContain('OURS');
    expect(await assessments.begun(ports.store.q, ['exampleton-hospice'], 'riverside-debt-advice')).toEqual([]);
    const seen = await read(ports, reader, toolkitFile, { as: 'txt' });
    expect(seen.kind === 'seen' && seen.view.content).toContain('ZA-OURS');
    expect(await read(ports, reader, toolkitQuestionPage, { ref: '1.1.1' })).toEqual({ kind: 'not-found' });
  });
});

describe('what is known already', () => {
  it('stands beside the question, and in its fields only when somebody asks', async () => {
    const { ports, run } = await aWorld();
    const page = async (input: object) => {
      const out = await read(ports, manager, toolkitQuestionPage, { ref: '1.1.1', ...input });
      if (out.kind !== 'seen') throw new Error(out.kind);
      return out.view;
    };
    expect(await page({})).toMatchObject({
      value: {},
      suggested: { heading: 'Your profile says', use: { href: '/organisation/dspt/question/1.1.1?use=yes' } },
    });
    expect((await page({ use: true })).value).toMatchObject({ answer: 'written', text: expect.stringMatching(/^Z/) });
    const overview = await read(ports, manager, toolkitOverview, {});
    expect(overview.kind === 'seen' && overview.view.progress[0]).toBe('0 of 58 answered');
    await run(manager, '1.1.1', 0, { answer: 'asking' });
    expect(await page({})).not.toHaveProperty('suggested');
  });
});
