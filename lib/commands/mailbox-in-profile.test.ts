import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as agreements from '@/db/agreements';
import * as checklistAgain from '@/db/checklist-again';
import * as checklists from '@/db/checklists';
import { aOnce } from '@/db/testing/builders';
import { peopleValue } from '@/lib/domain/people/profile/people-page';
import { execute } from '@/lib/server/execute';
import { sharedFacts } from '@/lib/server/worker/agreement-facts';
import { read, type View } from '@/lib/server/view';
import { checklistAgainPage } from '@/lib/views/checklist-again-page';
import { home } from '@/lib/views/home';
import { amendAgreement } from './amend-agreement';
import { changeProfile } from './change-profile';
import { checkChecklistAgain } from './check-checklist-again';
import { issued, people, sign } from './testing/signing-steps';

it('asks for another look when the charity’s profile names a mailbox that is less secure, and no longer when it takes that back', async () => {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  await checklistAgain.scheduleMissing(world.store, catalogue, '2026-11-21');
  const { checklist } = await world.file();
  if (!checklist) throw new Error('no checklist');
  const { answers, id } = checklist;
  const email = { ...answers.email, value: { answer: 'nhsmail', email: 'riverside@nhs.net' } };
  await world.store.tx((q) => checklists.replace(q, checklist, { ...checklist, answers: { ...answers, email } as typeof answers }, world.now()));
  const after = (minutes: number) => new Date(world.now().getTime() + minutes * 60_000);
  const see = async <I, S, V>(view: View<I, S, V>, input: object): Promise<V> => {
    const seen = await read({ ...world, now: () => after(9) }, people.igLead, view, input);
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    return seen.view;
  };
  const waits = async () => (await see(home, {})).needsYou.filter(({ tag }) => tag === 'Check again').map(({ why }) => why);
  const saved = async (mailbox: string, revision: number) => {
    const { partner } = await world.file();
    const shown = peopleValue(partner!);
    const roles = [...new Set([...[shown.roles ?? []].flat(), 'referrals'])];
    const fields = {
      ...shown,
      roles,
      'referrals-name': 'Referrals',
      'referrals-job': 'Referrals',
      'referrals-phone': '01632 960 123',
      'referrals-email': mailbox,
    };
    return execute({ ...world, now: () => after(revision + 1) }, people.manager, changeProfile, {
      once: aOnce(),
      screen: 'people',
      revision: String(revision),
      fields,
    });
  };
  expect(await waits()).toEqual([]);
  expect(await saved('help@riverside-debt.example', 0)).toMatchObject({ kind: 'done' });
  expect(await waits()).toEqual(['The profile names a new mailbox for referrals, and nothing shows that it is secure']);
  const page = await see(checklistAgainPage, { id });
  if (page.closed) throw new Error('nothing to look at');
  expect(page.changed.rows).toMatchObject([
    {
      text: expect.stringContaining('changed its mailbox for referrals to help@riverside-debt.example'),
      beside: { now: { text: 'help@riverside-debt.example' } },
    },
  ]);
  const next = await world.run(people.drafter, amendAgreement, { fields: { sections: ['dates'] } });
  if (next.kind !== 'done') throw new Error(JSON.stringify(next));
  const { reference } = next.result as { readonly reference: string };
  const amended = await agreements.file(world.store.q, reference, ['northfield-surgery']);
  expect([amended?.checklist?.status, amended?.profileMailbox?.email]).toEqual(['accepted-with-plan', 'help@riverside-debt.example']);
  expect(await saved('desk@nhs.net', 1)).toMatchObject({ kind: 'done' });
  expect(await waits()).toEqual([]);
  expect(await saved('help@riverside-debt.example', 2)).toMatchObject({ kind: 'done' });
  const again = await see(checklistAgainPage, { id });
  if (again.closed) throw new Error('nothing to look at');
  const fields = { decision: 'stands', reason: 'Each message is encrypted', shown: again.hidden.shown };
  expect(await execute({ ...world, now: () => after(9) }, people.igLead, checkChecklistAgain, { once: aOnce(), checklist: id, fields })).toMatchObject({
    kind: 'done',
  });
  expect(await waits()).toEqual([]);
  const facts = { ...(await sharedFacts(world.store.q, await world.file(), 'northfield-surgery', after(10))), own: '', other: '' };
  expect(letters.agreement['mail-checklist-checked-again'].words(facts).paragraphs[0]).toContain('The profile names a new mailbox for referrals');
});
