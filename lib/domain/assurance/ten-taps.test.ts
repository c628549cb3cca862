import { expect, it } from 'vitest';
import { pressedAnswers } from '../questions/pressed-answers';
import { readForm } from '../questions/read-form';
import { checklistForm } from './checklist-form';
import { checklistJourney } from './checklist-journey';
import { checklistOf, contextOf, type Given, noDspt, today, unnamed } from './testing/checklists';

/** What nobody can tap. */
const typed: Given = {
  privacy: { noticeUrl: 'riverside-debt.example/privacy' },
  lead: { name: 'Tom Ashby', role: 'Service manager' },
  training: { 'lastTraining-month': '9', 'lastTraining-year': '2026' },
  mistakes: { tellWhom: 'Tom Ashby' },
  email: { email: 'referrals@riverside-debt.example' },
};

const context = contextOf();
const groupsOf = (given: Given, key: string, at = context) => {
  const checklist = checklistOf(given);
  const step = checklistJourney(checklist, at).steps.find((one) => one.key === key)!;
  return pressedAnswers(checklistForm(step.question, checklist, at), step.item !== undefined);
};

/** Presses the first answer of each point, of the mailboxes the ordinary one; of the DSPT, that there is none. */
function tapsThrough(at: typeof context): { readonly taps: number; readonly given: Given } {
  let [taps, given]: [number, Given] = [0, {}];
  for (;;) {
    const checklist = checklistOf(given);
    const step = checklistJourney(checklist, at).next;
    if (!step) return { taps, given };
    const groups = groupsOf(given, step.key, at);
    const group = step.item ? groups[0]! : groups.find(({ options }) => options[0]?.value === 'not-registered')!;
    taps += group.open || group.fields.length === 0 ? 1 : 2;
    const option = group.options.find(({ value }) => value === 'ordinary') ?? group.options[0]!;
    const read = readForm(checklistForm(step.question, checklist, at), { ...option.posts, ...(group.fields.length > 0 && typed[step.key]) }, today);
    if (!read.ok) throw new Error(`${step.key}: ${JSON.stringify(read.errors)}`);
    given = { ...given, [step.key]: read.value };
  }
}

it('takes ten taps without a DSPT where all is well, and one more for whoever the profile does not name', () => {
  expect(tapsThrough(context).taps).toBe(10);
  expect(tapsThrough(contextOf({ partner: unnamed })).taps).toBe(11);
});

it('saves as much as the form with all its fields', () => {
  expect(tapsThrough(context).given.training).toEqual({ answer: 'in-place', lastTraining: '2026-09', often: 'yearly' });
});

it('opens what an answer asks for beneath its own line, and puts those that ask for the same beneath it', () => {
  const shape = (key: string) =>
    groupsOf(noDspt, key).map(({ options, fields, open }) => [options.map(({ value }) => value), fields.map(({ name }) => name), open]);
  expect(shape('training')).toEqual([
    [['in-place'], ['lastTraining'], true],
    [['partly'], ['lastTraining', 'often'], false],
    [['not-yet'], [], false],
    [['not-sure'], [], false],
  ]);
  expect(shape('email')).toEqual([
    [['nhsmail', 'secure-standard', 'ordinary', 'not-sure'], ['email'], true],
    [['no-email'], [], false],
  ]);
  expect(shape('dspt').map(([values, fields]) => [values, fields])).toEqual([
    ...['met', 'exceeded', 'approaching'].map((value) => [[value], ['published', 'odsCode']]),
    ...['registered-not-published', 'not-registered', 'not-sure'].map((value) => [[value], []]),
  ]);
});
