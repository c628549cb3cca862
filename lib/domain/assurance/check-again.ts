// Looking again at a checklist that a final version rests on: what changed for the worse, and whether the sharing may go on.
import { type Done, done, type Refusal, refused } from '../outcome';
import type { Form, FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { firstOfWords } from './asked-first';
import type { ChecklistGround } from './checklist-ground';
import { whyChecklistRests } from './checklist-rests';
import type { Recheck, RecheckDecision } from './recheck';
import type { DecidingPerson } from './review-checklist';
import { type Accepted, type Look, lookFrom, type Worse, worseSince } from './worse-since';

/** Why nobody looks again here now; undefined when somebody may. A checklist that no final version rests on is reviewed as usual. */
export function whyNoCheckAgain({ file, checklist, context }: ChecklistGround, worse: readonly Worse[]): string | undefined {
  if (file.status === 'ended') return 'The agreement has ended. Its checklist is kept as it stood';
  if (!checklist.decision || checklist.status === 'not-accepted') return `You have not accepted a checklist of ${context.partner.name} for this agreement`;
  if (whyChecklistRests(file) === undefined) return 'No final version rests on this checklist yet. Review it again';
  return worse.length === 0 ? 'Nothing has changed for the worse since you looked' : undefined;
}

/** What a page showed, as text: a look at something else is no look at this. */
export const shownWorse = (worse: readonly Worse[]): string => worse.map(({ key }) => key).join('\n');

export const checkAgainHeading = (partner: string): string => `Is ${partner} still ready to receive the details?`;

export function checkAgainForm(partner: string): Form {
  return {
    fields: [
      {
        name: 'decision',
        kind: 'radios',
        label: 'Your decision',
        called: `if ${partner} is still ready`,
        options: [
          { value: 'stands', label: 'Yes, the sharing goes on as it is' },
          {
            value: 'condition',
            label: 'Yes, on a condition',
            reveals: [
              {
                name: 'what',
                kind: 'textarea',
                label: `What ${partner} must do`,
                limit: 300,
                errors: { empty: 'Enter what must be done', long: 'What must be done must be 300 characters or less' },
              },
              {
                name: 'owner',
                kind: 'text',
                label: 'Who will do it?',
                hint: 'A job, like service manager',
                limit: 60,
                errors: { empty: 'Enter who will do it', long: 'Who will do it must be 60 characters or less' },
              },
              {
                name: 'by',
                kind: 'date',
                label: 'By when?',
                called: 'the day by which it is done',
                mustBe: 'future',
                errors: { empty: 'Enter the day by which it is done', format: 'The day must be a real date', future: 'The day must be in the future' },
              },
              firstOfWords('this condition', 'the sharing goes on meanwhile'),
            ],
          },
          { value: 'no-longer', label: 'No', hint: 'Share nothing more for now. Nothing ends by itself: you can end the agreement or make a new version' },
        ],
        errors: { empty: `Select if ${partner} is still ready to receive the details` },
      },
      {
        name: 'reason',
        kind: 'textarea',
        label: 'Reason',
        hint: `${partner} can read this`,
        limit: 300,
        errors: { empty: 'Enter your reason', long: 'Reason must be 300 characters or less' },
      },
    ],
  };
}

const text = (value: FormValue, name: string): string => (typeof value[name] === 'string' ? value[name] : '');

function recheckOf(value: FormValue, worse: readonly Worse[], { by, byName, at }: DecidingPerson): Recheck {
  const decision = text(value, 'decision') as RecheckDecision;
  const made = { by, byName, at, found: worse.map(({ key }) => key), decision, reason: text(value, 'reason') };
  if (decision !== 'condition') return made;
  const first = text(value, 'first') === 'yes' ? { first: true } : {};
  return { ...made, condition: { what: text(value, 'what'), owner: text(value, 'owner'), by: text(value, 'by'), ...first } };
}

export interface RecheckWrites {
  readonly checklist: string;
  readonly rechecks: readonly Recheck[];
  readonly from?: Look;
}

/** `shown`: does the page show what there is now? */
export function decideCheckAgain(
  ground: ChecklistGround & Pick<Accepted, 'later' | 'notices'>,
  fields: Readonly<Record<string, unknown>>,
  shown: (worse: readonly Worse[]) => boolean,
  by: DecidingPerson,
): Done<{ readonly reference: string }, RecheckWrites> | Refusal {
  const { file, checklist, context } = ground;
  const worse = worseSince(ground);
  const rests = whyNoCheckAgain(ground, worse);
  if (rests !== undefined) return refused(rests);
  if (!shown(worse)) return refused('Something changed while you were here. Look at it again before you decide');
  const read = readForm(checkAgainForm(context.partner.name), { ...fields }, context.today);
  if (!read.ok) return refusalOf(read);
  const recheck = recheckOf(read.value, worse, by);
  const rechecks = [...(file.rechecks ?? []), recheck];
  const from = lookFrom({ ...ground, file: { ...file, rechecks } });
  const { id, agreementReference: agreement } = checklist;
  return done(
    { reference: agreement },
    { what: 'checklist-checked-again', agreement, checklist: id, decision: recheck.decision, found: worse.length, note: recheck.reason },
    { checklist: id, rechecks, ...(from !== undefined && { from }) },
    [{ kind: 'mail-checklist-checked-again', about: { agreement } }],
  );
}
