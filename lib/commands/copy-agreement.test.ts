import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import { agreed, people, type World } from '@/lib/commands/testing/signing-steps';
import { copiedAnswers } from '@/lib/domain/agreement/copied-draft';
import { draftTasks } from '@/lib/domain/agreement/draft-tasks';
import { standingOf } from '@/lib/domain/agreement/standing';
import { missing, next } from '@/lib/domain/questions/journey';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { aroundOnly } from '@/lib/views/around-only';
import { copyPage } from '@/lib/views/copy-page';
import { draftQuestion } from '@/lib/views/draft-question';
import { startPage } from '@/lib/views/start-page';
import { answerQuestion } from './answer-question';
import { copyAgreement } from './copy-agreement';

const copy = (world: World, actor: Actor, source?: string) =>
  execute(world, actor, copyAgreement, { fields: source === undefined ? {} : { source }, once: aOnce() });

async function copied() {
  const world = await agreed();
  const out = await copy(world, people.drafter, world.reference);
  if (out.kind !== 'done') throw new Error(JSON.stringify(out));
  const { reference } = out.result as { reference: string };
  const file = async () => {
    const found = await agreements.file(world.store.q, reference, [people.drafter.organisation]);
    if (!found) throw new Error('no copy');
    return found;
  };
  const answer = async (screen: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
    const revision = (await file()).answers[screen]?.revision ?? 0;
    const given = await execute(world, people.drafter, answerQuestion, { reference, screen, revision, fields, once: aOnce() });
    if (given.kind !== 'done') throw new Error(JSON.stringify(given));
    return (given.result as { to: string }).to;
  };
  const standing = async () => {
    const now = await file();
    return standingOf(now, catalogue, aroundOnly(now, world.now().toISOString()));
  };
  return { world, reference, file, answer, standing };
}
const same = 'riverside-debt-advice';
const other = 'steady-steps';

describe('copying an earlier agreement', () => {
  it('takes the service, the purpose and the details, and nothing that was signed, dated, checked or confirmed', async () => {
    const { world, file } = await copied();
    const source = await world.file();
    const { answers, status, partner, checklist, sent, reply, igReview, version } = await file();
    expect([status, partner, checklist, sent, reply, igReview, version]).toEqual(['draft', undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(Object.keys(answers)).toEqual(
      expect.arrayContaining(['share', 'service', 'purpose', 'people', 'details', 'back', 'telling-people', 'send-how', 'copied-from']),
    );
    for (const key of ['partner', 'check', 'dates', 'enough', 'only-you', 'our-people', 'who-decides']) expect(answers[key], key).toBeUndefined();
    expect(answers.service).toMatchObject({ value: source.answers.service?.value, revision: 1, by: people.drafter.person });
    const [last] = (await events.history(world.store.q, (await file()).reference)).slice(-1);
    expect(last).toMatchObject({ what: 'draft-copied', more: { from: source.reference } });
  });

  it('asks for the partner, then what is different; nothing different leads to the check, where every card waits', async () => {
    const { answer, standing } = await copied();
    expect(await answer('partner', { partner: same })).toBe('draft/copied');
    const to = await answer('copied', { different: ['none'] });
    const { draft, factsFor } = await standing();
    expect([to, missing(draft).map(({ key }) => key)]).toEqual(['draft/check', []]);
    expect(factsFor('sharing').unconfirmed.length).toBeGreaterThan(3);
  });

  it('has the legal basis read again where it is another one', async () => {
    const { answer } = await copied();
    await answer('partner', { partner: other });
    expect(await answer('copied', { different: ['none'] })).toBe('draft/legal-basis');
  });

  it('asks the sections that are different again, with the old answer in place, until each is answered', async () => {
    const { world, reference, answer, standing } = await copied();
    await answer('partner', { partner: same });
    expect(await answer('copied', { different: ['why', 'how'] })).toBe('draft/purpose');
    const open = async () => missing((await standing()).draft).map(({ key }) => key);
    expect(await open()).toEqual(['purpose', 'people', 'send-how']);
    const tasks = draftTasks(await standing(), false);
    expect(tasks.filter(({ note }) => note === 'check-again').map(({ id, path }) => [id, path])).toEqual([
      ['people', 'purpose'],
      ['method', 'send-how'],
    ]);
    expect(tasks.find(({ id }) => id === 'send')?.state).toBe('cannot-start');
    const page = await read(world, people.drafter, draftQuestion, { reference, screen: ['send-how'] });
    if (page.kind === 'seen') expect(page.view.value).toMatchObject({ methods: ['encrypted-email'] });
    expect(await answer('purpose', { wording: 'use' })).toBe('draft/people');
    expect(await answer('people', { who: ['adults'], howMany: 'under-50' })).toBe('draft/send-how');
    await answer('send-how', { methods: ['encrypted-email'] });
    expect(await open()).toEqual([]);
    expect(next((await standing()).draft, 'send-how')).toBeUndefined();
  });

  it('leaves own words that name the other partner behind', async () => {
    const world = await agreed();
    const source = await world.file();
    const own = { value: { text: 'So that RIVERSIDE debt advice can call' }, revision: 3, by: 'x', at: '2026-01-01T00:00:00Z' };
    const answers = copiedAnswers({ ...source, answers: { ...source.answers, 'purpose-edit': own } }, catalogue.questions, 'jo', '2026-11-21T09:30:00Z');
    expect([answers['purpose-edit'], answers.purpose?.revision]).toEqual([undefined, 1]);
  });

  it('is for whoever drafts there, and says what is missing', async () => {
    const world = await agreed();
    expect(await copy(world, people.drafter)).toMatchObject({ kind: 'invalid', errors: { source: 'Select which agreement you want to copy' } });
    expect((await copy(world, people.drafter, 'SA-9999-9999')).kind).toBe('not-found');
    expect((await copy(world, people.stranger, world.reference)).kind).toBe('not-found');
    expect((await copy(world, demonstrationActor('northfield-reader'), world.reference)).kind).toBe('not-found');
    expect((await copy(world, people.manager, world.reference)).kind).toBe('forbidden');
  });
});

describe('the pages before a copy', () => {
  const seen = async <V>(out: Promise<{ kind: string; view?: V }>) => {
    const { view } = await out;
    if (!view) throw new Error('not seen');
    return view;
  };

  it('lead to the questions or to the list, and say when nothing was chosen', async () => {
    const world = await agreed();
    const start = (input: object) => seen(read(world, people.drafter, startPage, input));
    expect((await start({ start: 'copy', asked: 'yes' })).to).toBe('/agreements/new/copy');
    expect((await start({ start: 'questions', asked: 'yes' })).to).toBe('/agreements/new/share');
    expect(await start({ asked: 'yes', start: 'constructor' })).toMatchObject({ errors: { start: 'Select how you want to start' } });
    expect((await start({})).errors).toEqual({});
  });

  it('list what the organisation sends, and search it', async () => {
    const world = await agreed();
    const page = (actor: Actor, input: object) => seen(read(world, actor, copyPage, input));
    const [field] = (await page(people.drafter, {})).form.fields;
    expect(field?.options).toMatchObject([{ value: world.reference, label: 'Debt counselling, Riverside Debt Advice' }]);
    expect(await page(people.drafter, { q: 'hospice' })).toMatchObject({ form: { fields: [] }, filter: { says: 'No agreement matches ‘hospice’' } });
    expect((await page(demonstrationActor('exampleton-trust-drafter'), {})).closed?.text).toBe('There is no agreement to copy yet.');
  });
});
