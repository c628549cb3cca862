import 'server-only';
// The checklist as a list of tasks: the DSPT, the points, a plan for each gap, then sending.
import { checklistWording } from '@/content/wording/checklist';
import { profileWords } from '@/content/wording/profile';
import { openQuestions } from '@/lib/domain/assurance/checklist-review';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checkPath, checklistJourney, type ChecklistStep } from '@/lib/domain/assurance/checklist-journey';
import { checklistSummary, type SummaryRow } from '@/lib/domain/assurance/checklist-summary';
import { missingInProfile, profilePagesOf } from '@/lib/domain/people/missing-in-profile';
import { isAsked } from '@/lib/domain/people/organisation';
import type { ChecklistStartPage, ChecklistTask } from './checklist-models';

const words = checklistWording.start;

/** A question of the sharing side waits until the answer is newer than it. */
function asksStill({ checklist }: ChecklistGround, item: string, key: string): boolean {
  const asked = openQuestions(checklist).some((one) => one.item === item);
  const at = checklist.answers[key]?.at;
  return asked && (at === undefined || at < (checklist.review?.at ?? ''));
}

function pointTask(row: SummaryRow, ground: ChecklistGround, started: boolean, href: (path: string) => string): ChecklistTask {
  const { id, title, path, state, answer } = row;
  const task = { id, text: title };
  if (!started) return { ...task, status: 'cannot-start' };
  if (path === undefined) return { ...task, status: 'completed', statusText: answer };
  const linked = { ...task, href: href(path) };
  if (asksStill(ground, id, path)) return { ...linked, status: 'in-progress', statusText: 'Question asked' };
  return { ...linked, status: state === 'missing' ? 'not-started' : 'completed' };
}

const stepTask = ({ key, path, answered }: ChecklistStep, text: string, href: (path: string) => string): ChecklistTask => ({
  id: key.replace('/', '-'),
  text,
  href: href(path),
  status: answered ? 'completed' : 'not-started',
});

/** A new organisation says first who it is: its profile stands in the agreement. Nothing once it is finished. */
export function profileTasks({ file: { partner } }: ChecklistGround): NonNullable<ChecklistStartPage['groups']> {
  const missing = partner ? missingInProfile(partner) : [];
  if (!partner || missing.length === 0) return [];
  const tasks = profilePagesOf(partner)
    .filter(isAsked)
    .map(
      (page): ChecklistTask => ({
        id: `organisation-${page}`,
        text: profileWords.pages[page],
        href: `/organisation/${page}`,
        status: missing.includes(page) ? 'not-started' : 'completed',
      }),
    );
  return [{ heading: profileWords.h1, tasks }];
}

export function checklistTasks(ground: ChecklistGround): NonNullable<ChecklistStartPage['groups']> {
  const { checklist, context } = ground;
  const { steps, next } = checklistJourney(checklist, context);
  const href = (path: string) => `/checklists/${checklist.id}/${path}`;
  const [first] = steps;
  const started = first?.answered ?? false;
  const points = checklistSummary(checklist, context).filter(({ id }) => id !== 'dspt');
  const plans = steps.filter(({ question }) => question.repeats !== undefined);
  const send: ChecklistTask = { id: 'send', text: words.sendTask, ...(next ? { status: 'cannot-start' } : { href: href(checkPath), status: 'not-started' }) };
  return [
    { heading: words.groups.dspt, tasks: first ? [stepTask(first, words.dsptTask, href)] : [] },
    { heading: words.groups.points, tasks: points.map((row) => pointTask(row, ground, started, href)) },
    ...(plans.length > 0 ? [{ heading: words.groups.plans, tasks: plans.map((step) => stepTask(step, words.planTask(step.item?.topic ?? ''), href)) }] : []),
    { heading: words.groups.send, tasks: [send] },
  ];
}
