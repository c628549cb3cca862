// Every question of the longest draft, of its checklist and of the reply, sent empty before it is answered. A browser looks at one of each kind
// (accessibility.spec.ts); every other form of the service is sent empty where its page is opened (routes.http.spec.ts).
import { expect, test } from '@playwright/test';
import { faultsWhenEmpty, formsToFill } from './http/empty-form';
import { open, send } from './http/play';
import * as steps from './http/whole-life';
import { everyBranch } from './lives/every-branch';

test('a question that is left empty says so at its fields, with focus at the summary and nothing lost', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const begun = await steps.begin(baseURL!, everyBranch);
  const met: string[] = [];
  const wrong: string[] = [];
  const leaveEmpty = (part: Parameters<typeof begun.as>[0]) => async (path: string) => {
    const client = await begun.as(part);
    for (const form of formsToFill(client, path, await open(client, path))) {
      met.push(form.form.action);
      wrong.push(...(await faultsWhenEmpty(form)));
    }
  };
  await steps.answerQuestions(begun, leaveEmpty('drafter'));
  await steps.confirmAndHandOver(begun);
  await leaveEmpty('igLead')(begun.path('/draft/ig-review'));
  await steps.reviewByIgLead(begun);
  await steps.sendToPartner(begun);
  const manager = await begun.as('manager');
  await steps.fillInChecklist(begun, leaveEmpty('manager'));
  await send(manager, begun.path('/review/details'), 'comment-on-section', { comment: 'Leave out the address' });
  await leaveEmpty('drafter')(begun.path('/comments'));
  await steps.readAndConfirm(begun, leaveEmpty('manager'));
  await leaveEmpty('manager')(begun.path('/review/decide'));
  await steps.agree(begun);
  const base = await steps.checklistPath(begun);
  await leaveEmpty('igLead')(`${base}/review`);
  await steps.decideOnChecklist(begun, leaveEmpty('igLead'));
  expect(wrong).toEqual([]);
  const commands = [
    'answer-question',
    'record-ig-review',
    'answer-checklist',
    'reply-to-comment',
    'decide-on-agreement',
    'review-checklist',
    'decide-checklist',
  ];
  expect([...new Set(met)].sort()).toEqual(commands.map((name) => `/do/${name}`).sort());
});
