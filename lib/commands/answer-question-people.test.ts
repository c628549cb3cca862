// Who signs for the sharing side is changed by the answer about its people (D07), and by nobody else’s say-so.
import { expect, it } from 'vitest';
import * as people from '@/db/people';
import { testNow } from '@/db/testing/test-store';
import { answerQuestion } from './answer-question';
import { reopen } from './reopen';
import { agreed, people as actors } from './testing/signing-steps';

const chosen = { team: 'link-workers', questions: 'objections', igLead: 'igLead', senior: 'caldicott', signatory: 'ruth' };

async function reopened() {
  const world = await agreed();
  await world.store.tx((tx) =>
    people.insert(
      tx,
      {
        id: 'ruth',
        name: 'Dr Ruth Adeyemi',
        email: 'ruth@northfield-surgery.example',
        jobTitle: 'Partner',
        organisationId: 'northfield-surgery',
        roles: ['signatory'],
      },
      testNow,
    ),
  );
  expect(await world.run(actors.drafter, reopen)).toMatchObject({ kind: 'done' });
  const change = (fields: Readonly<Record<string, string>>, revision = '0') =>
    world.run(actors.drafter, answerQuestion, { screen: 'our-people', revision, fields });
  return { ...world, change };
}

it('names whoever was chosen, if that person may sign for this side', async () => {
  const { change, file } = await reopened();
  expect((await file()).sharingSignatory?.personId).toBe('northfield-signatory');
  for (const signatory of ['riverside-signatory', 'northfield-drafter', 'nobody'])
    expect(await change({ ...chosen, signatory })).toMatchObject({ kind: 'invalid', errors: { signatory: 'Select who will sign for Northfield Surgery' } });
  expect((await file()).sharingSignatory?.personId).toBe('northfield-signatory');
  expect(await change(chosen)).toMatchObject({ kind: 'done' });
  expect((await file()).sharingSignatory).toEqual({ personId: 'ruth', name: 'Dr Ruth Adeyemi', job: 'Partner' });
});

it('leaves the signatory alone when another page is answered', async () => {
  const { run, file } = await reopened();
  const fields = { start: 'last-signature', review: '6m' };
  expect(await run(actors.drafter, answerQuestion, { screen: 'dates', revision: '0', fields })).toMatchObject({ kind: 'done' });
  expect((await file()).sharingSignatory?.personId).toBe('northfield-signatory');
});
