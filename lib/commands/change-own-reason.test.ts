import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import { schema } from '@/db/schema';
import { surroundings } from '@/db/surroundings';
import { standingOf } from '@/lib/domain/agreement/standing';
import { readAnswer } from '@/lib/domain/questions/read-answer';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { sha256 } from '@/lib/server/sha256';
import { type AnyView, read } from '@/lib/server/view';
import { decidePage } from '@/lib/views/decide-page';
import { ownReasonPage } from '@/lib/views/own-reason-page';
import type { ReviewPageModel } from '@/lib/views/review-models';
import { reviewQuestionPage } from '@/lib/views/review-question';
import { changeOwnReason } from './change-own-reason';
import { agreed, issue, issued, people, type World } from './testing/signing-steps';

const task = {
  override: 'art6-6(1)(f)-6(1)(e)',
  overrideLaw: 'Example Act 2020, section 4',
  overrideReason: 'An Act gives this very task to our organisation',
};
const officer = {
  override: 'art6-6(1)(f)-6(1)(a)',
  overrideReason: 'Our officer holds that people only ever come by choice',
  'officer-a': 'Ada Wright',
  'officerDate-a-day': '20',
  'officerDate-a-month': '11',
  'officerDate-a-year': '2026',
};

async function standingIn({ store, file, now }: World) {
  const found = await file();
  return standingOf(found, catalogue, { ...(await surroundings(store.q, found)), today: now().toISOString().slice(0, 10), hash: sha256 });
}
const post = async (world: World, fields: Readonly<Record<string, string>>, actor = people.manager) =>
  world.run(actor, changeOwnReason, { fields: { ...fields, shown: (await standingIn(world)).resultHash ?? '' } });
async function printed(world: World): Promise<string> {
  const { model, result } = await standingIn(world);
  return model && result ? JSON.stringify(printAgreement({ model, result, catalogue, version: 1, on: '2026-11-21' })) : '';
}

describe('the partner’s own reason', () => {
  it('is changed by its IG lead to what the law permits, with the law named, and everybody reads it again', async () => {
    const world = await agreed();
    expect(await read(world, people.manager, ownReasonPage, { reference: world.reference })).toMatchObject({
      kind: 'seen',
      view: { h1: expect.stringContaining('Riverside') },
    });
    expect(await post(world, task)).toMatchObject({ kind: 'done' });
    const file = await world.file();
    expect(file.overrides).toMatchObject([{ partyId: 'riverside-debt-advice', chosen: '6(1)(e)', law: task.overrideLaw, by: 'ig-lead' }]);
    expect([file.status, file.reply]).toEqual(['with-partner', undefined]);
    expect(await printed(world)).toContain('the Charity: 6(1)(e) public task (Example Act 2020, section 4)');
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({
      what: 'own-reason-changed',
      more: { chosen: { chosen: '6(1)(e)' } },
    });
    expect(await world.store.q.select().from(schema.outbox)).toMatchObject([{ kind: 'mail-reason-changed' }]);
    expect(await issue(world)).toMatchObject({ kind: 'refused', unmet: expect.arrayContaining(['partner-agreed', 'legal-basis-as-read', 'own-words-read']) });
  });

  it('rests on no contract, whatever the page calls it', async () => {
    const world = await agreed();
    for (const overrideLaw of ['our contract with the council', 'Our grant from the county council', 'Service level agreement 2026, part 4'])
      expect(await post(world, { ...task, overrideLaw })).toMatchObject({
        kind: 'invalid',
        errors: { overrideLaw: expect.stringContaining('not a contract') },
      });
    expect(await post(world, { ...task, overrideLaw: 'asdf qwerty zxcv' })).toMatchObject({
      kind: 'invalid',
      errors: { overrideLaw: 'Enter the name of an Act, or of regulations, with its year' },
    });
    expect(await post(world, { ...task, overrideReason: 'asdf asdf asdf asdf asdf' })).toMatchObject({
      kind: 'invalid',
      errors: { overrideReason: 'Enter why you are changing the legal basis' },
    });
    expect((await world.file()).overrides).toEqual([]);
  });

  it('is consent or a contract only on the word of its data protection officer, printed with the warning', async () => {
    const world = await agreed();
    const { 'officer-a': _, ...nobody } = officer;
    expect(await post(world, nobody)).toMatchObject({ kind: 'invalid', errors: { 'officer-a': 'Enter the name of the data protection officer' } });
    expect(await post(world, officer)).toMatchObject({ kind: 'done' });
    expect((await world.file()).overrides).toMatchObject([{ chosen: '6(1)(a)', by: 'dpo', adviser: { name: 'Ada Wright', date: '2026-11-20' } }]);
    const text = await printed(world);
    expect(text).toContain('The Charity relies on consent on the advice of its data protection officer, 20 November 2026.');
    expect(text).toContain('This is unusual');
    expect(text).not.toContain('neither side relies on Article 6(1)(a)');
  });

  it('is not the other side’s, nor what the law closes, nor anybody’s once the words are fixed', async () => {
    const world = await agreed();
    for (const override of ['art6-6(1)(e)-6(1)(c)', 'art6-6(1)(f)-6(1)(ea)', 'commonLaw-explicit_consent-implied_consent', 'art6-6(1)(f)-9(2)(d)'])
      expect(await post(world, { ...task, override })).toMatchObject({ kind: 'invalid' });
    expect((await post(world, task, people.igLead)).kind).toBe('forbidden');
    expect((await post(world, task, people.receiving)).kind).toBe('not-found');
    expect(await world.run(people.manager, changeOwnReason, { fields: { ...task, shown: 'f'.repeat(64) } })).toMatchObject({ kind: 'refused' });
    const done = await issued();
    expect(await post(done, task)).toMatchObject({ kind: 'refused' });
    expect([(await world.file()).overrides, (await agreements.file(done.store.q, done.reference, ['northfield-surgery']))?.overrides]).toEqual([[], []]);
  });
});

describe('an officer whom the partner’s profile does not name', () => {
  const see = async (world: World, view: AnyView, actor = people.manager) => {
    const seen = await read(world, actor, view, { reference: world.reference });
    return seen.kind === 'seen' ? (seen.view as ReviewPageModel).officer : seen.kind;
  };

  it('is asked for on the partner’s own pages once the text speaks of the advice: only the partner can name one', async () => {
    const world = await agreed();
    for (const view of [ownReasonPage, decidePage]) expect(await see(world, view)).toBeUndefined();
    expect(await post(world, officer)).toMatchObject({ kind: 'done' });
    for (const view of [ownReasonPage, decidePage])
      expect(await see(world, view)).toMatchObject({ text: expect.stringContaining('your profile names none'), way: { href: '/organisation/people' } });
    const reader = { ...people.manager, roles: ['signatory' as const] };
    const asks = await see(world, decidePage, reader);
    expect(asks).toEqual({ text: expect.stringMatching(/Ask whoever looks after the profile/u) });
  });
});

describe('the three boxes of legitimate interests', () => {
  it('are asked of the partner while it relies on them, and not once it relies on something else', async () => {
    const asked = async (world: World) => JSON.stringify((await onlyYou(world)).form).includes('Your reason for using the details');
    const world = await agreed();
    expect(await asked(world)).toBe(true);
    expect(await post(world, officer)).toMatchObject({ kind: 'done' });
    expect(await asked(world)).toBe(false);
    const named = await agreed();
    expect(await post(named, task)).toMatchObject({ kind: 'done' });
    expect(await asked(named)).toBe(false);
  });
});

async function onlyYou(world: World) {
  const seen = await read(world, people.manager, reviewQuestionPage, { reference: world.reference, question: 'only-you' });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view as { readonly form: unknown };
}

describe('a condition whose paragraph has tests', () => {
  const paragraph = {
    override: 'art9-9(2)(a)-9(2)(g)+Sch1p17',
    overrideReason: 'Callers tell us of somebody else, whom nobody can ask',
    'officer-17': 'Ada Wright',
    'officerDate-17-day': '20',
    'officerDate-17-month': '11',
    'officerDate-17-year': '2026',
    'advice-17': 'Open for calls about somebody else alone',
    'policy-17': 'Policy on confidential support',
    'policyDate-17-day': '2',
    'policyDate-17-month': '11',
    'policyDate-17-year': '2026',
  };
  const withHealth = async () => {
    const world = await agreed();
    const given = {
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'phone', 'access-needs'] },
      'details-check': {},
      'details-sensitive': { each: 'everyone' },
      'legal-read': { read: 'read' },
    };
    for (const [key, value] of Object.entries(given)) {
      const { file, context } = await standingIn(world);
      const question = catalogue.questions.find(({ id }) => id === key);
      const read = question && readAnswer(question, undefined, value, context);
      if (!read?.ok) throw new Error(key);
      const answers = { ...file.answers, [key]: { value: read.value, revision: 9, by: 'northfield-drafter', at: '2026-11-20T09:00:00Z' } };
      await world.store.tx((q) => agreements.change(q, file, { answers }, world.now()));
    }
    return world;
  };
  it('is recorded with every test, the advice and the policy document, and prints both conditions and the document', async () => {
    const world = await withHealth();
    const tests = ['confidential', 'no-consent', 'public-interest'];
    for (const [some, field] of [
      [tests.slice(1), 'tests-17'],
      [[], 'tests-17'],
    ] as const)
      expect(
        await world.run(people.manager, changeOwnReason, { fields: { ...paragraph, 'tests-17': some, shown: (await standingIn(world)).resultHash ?? '' } }),
      ).toMatchObject({ kind: 'invalid', errors: { [field]: expect.stringMatching(/^Select every test/u) } });
    const { 'policy-17': _, ...without } = paragraph;
    expect(
      await world.run(people.manager, changeOwnReason, { fields: { ...without, 'tests-17': tests, shown: (await standingIn(world)).resultHash ?? '' } }),
    ).toMatchObject({ kind: 'invalid' });
    expect(
      await world.run(people.manager, changeOwnReason, { fields: { ...paragraph, 'tests-17': tests, shown: (await standingIn(world)).resultHash ?? '' } }),
    ).toMatchObject({ kind: 'done' });
    expect((await world.file()).overrides).toMatchObject([
      {
        chosen: '9(2)(g)+Sch1p17',
        by: 'ig-lead',
        tests,
        adviser: { name: 'Ada Wright', gist: 'Open for calls about somebody else alone' },
        policy: { date: '2026-11-02' },
      },
    ]);
    const text = await printed(world);
    expect(text).toContain('9(2)(g) with DPA 2018 Schedule 1 paragraph 17; its policy document is Policy on confidential support, dated 2 November 2026.');
    expect(text).toContain('in place of 9(2)(a) explicit consent');
    expect(text).not.toContain('Ada Wright');
  });
});
