import 'server-only';
// “Fill it in together on the telephone”: the IG lead’s list of the questions, what is noted, and asking the charity to confirm it.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { toldWords } from '@/content/wording/told';
import * as checklistFiles from '@/db/checklist-files';
import * as toldAnswers from '@/db/told-answers';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistWords } from '@/lib/domain/assurance/checklist-form';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import type { ChecklistStep } from '@/lib/domain/assurance/checklist-journey';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { heardJourney, isAnsweredByThem, isTheirsAlone, nextTold, type ToldAnswers, toldOpen } from '@/lib/domain/assurance/told';
import { anyMember } from '@/lib/domain/people/actor';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { ChecklistTask, OrClosed } from './checklist-models';
import { closed, groundOf, toChecklist } from './checklist-subject';
import type { TogetherPage } from './told-models';

const words = toldWords.together;

function task(step: ChecklistStep, { checklist, context }: ChecklistGround, told: ToldAnswers): ChecklistTask {
  const one = { id: step.key.replace('/', '-'), text: checklistWords(step, context).h1 };
  if (isAnsweredByThem(checklist, step.key)) return { ...one, status: 'completed', statusText: words.states.theirs };
  if (isTheirsAlone(step)) return { ...one, status: 'cannot-start', statusText: words.states.alone };
  const href = `/checklists/${checklist.id}/together/${step.path}`;
  return told[step.key]
    ? { ...one, href, status: 'in-progress', statusText: words.states.noted }
    : { ...one, href, status: 'not-started', statusText: words.states.open };
}

function page(ground: ChecklistGround, told: ToldAnswers, asked: boolean, refused: string | undefined): TogetherPage {
  const { checklist, context } = ground;
  const { name } = context.partner;
  const { name: whom, phone } = context.partner.contacts.igLead;
  const next = nextTold(ground, told);
  const count = Object.keys(toldOpen(told, checklist)).length;
  return {
    title: `${words.h1} – ${checklistWording.about(checklistNames(context))}`,
    h1: words.h1,
    caption: words.caption,
    back: { href: `/checklists/${checklist.id}` },
    intro: [...words.intro(name), ...(phone && whom ? [words.call(whom, phone)] : [])],
    ...(next && { button: { href: `/checklists/${checklist.id}/together/${next.path}`, text: count > 0 ? words.on : words.start } }),
    heading: words.lines,
    tasks: heardJourney(ground, told).steps.map((step) => task(step, ground, told)),
    ...(count > 0 && { ask: { text: words.ask.text(count, name), button: words.ask.button, hidden: { checklist: checklist.id } } }),
    ...(asked && { asked: words.asked }),
    errors: refused === undefined ? {} : { '': refused },
  };
}

export const togetherPage = view({
  name: 'together-page',
  who: anyMember,
  input: z.strictObject({ id: Id, asked: z.boolean().optional() }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    return found && { ...found, told: await toldAnswers.of(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, leads }) => (file ? mayDecideOnChecklist(actor, file, leads) : 'yes'),
  show: ({ subject, input, now, attempt }): OrClosed<TogetherPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    if (whyAnswersRest(ground) !== undefined) return closed('answers', words.rests(ground.context.partner.name), toChecklist(ground.checklist.id));
    const refused = attempt?.command === 'ask-to-confirm-told' && attempt.outcome.kind === 'refused' ? attempt.outcome.reason : undefined;
    return page(ground, subject.told, input.asked === true, refused);
  },
});
