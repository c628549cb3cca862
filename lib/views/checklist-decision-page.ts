import 'server-only';
// The decision on a checklist (A2): the open plans, what still stands in the way of “Yes”, and the choice.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { checklistWording } from '@/content/wording/checklist';
import * as checklistFiles from '@/db/checklist-files';
import * as listedChecklists from '@/db/listed-checklists';
import { assuranceDecisionForm, decisionHeading } from '@/lib/domain/assurance/assurance-decision-form';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { type ChecklistGround, leavesMailboxOpen } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { readiness } from '@/lib/domain/assurance/readiness';
import { whyDecisionRests, whyReviewRests } from '@/lib/domain/assurance/review-checklist';
import { anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { ChecklistDecisionPage, OrClosed } from './checklist-models';
import { checklistPoints, withoutChange } from './checklist-points';
import { closed, groundOf, toChecklist } from './checklist-subject';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import { realPersonWarning } from './question-model';
import type { QuestionPageModel } from './question-page-model';
import { shownQueue } from './shown-queue';
import { shownSources } from './shown-sources';

const { decision, caption, about, closed: closedWords } = checklistWording;

interface Asking {
  readonly ground: ChecklistGround;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  readonly queued: ReturnType<typeof shownQueue>;
}

const mailboxNote = ({ ground }: Asking): Pick<ChecklistDecisionPage, 'mailbox'> =>
  leavesMailboxOpen(ground, catalogue, ground.context.today)
    ? { mailbox: { heading: decision.mailbox, text: filledIn(decision.mailboxText, checklistNames(ground.context)) } }
    : {};

const address = (id: string, path: string) => `/checklists/${id}/${path}`;

function asked({ ground: { checklist, context }, attempt, attemptId, changing, queued }: Asking): QuestionPageModel {
  const form = assuranceDecisionForm(checklist, context);
  const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
  const kept = keptAnswer(mine, { command: 'decide-checklist' }, form, context.today);
  const h1 = decisionHeading(context);
  return {
    title: `${h1} – ${about(checklistNames(context))}`,
    caption,
    h1,
    form,
    value: kept?.fields ?? {},
    errors: kept?.errors ?? {},
    action: '/do/decide-checklist',
    hidden: { checklist: checklist.id, revision: String(checklist.revision), ...queued.hidden },
    buttons: queued.buttons(decision.button),
    why: { text: decision.why, sources: shownSources(decision.sources) },
    ...(kept?.interruption &&
      !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href: queued.within(address(checklist.id, 'decision')), attemptId }) }),
  };
}

function page(asking: Asking): ChecklistDecisionPage {
  const { checklist, context } = asking.ground;
  const { blocking, openPlans } = readiness(checklist, context);
  const planned = new Set(openPlans.map(({ item }) => item.id));
  const { queued } = asking;
  const back = { href: queued.within(address(checklist.id, 'review')) };
  return {
    ...asked(asking),
    back,
    ...(queued.queue && { queue: { text: queued.queue.text } }),
    plans: {
      heading: decision.plans,
      none: decision.noPlans,
      rows: checklistPoints(checklist, context, 'sharing')
        .filter(({ id }) => planned.has(id))
        .map(withoutChange),
    },
    ...mailboxNote(asking),
    ...(blocking.length > 0 && {
      blocking: { heading: decision.blocking, words: blocking.map(({ words }) => words), way: { ...back, text: decision.review } },
    }),
  };
}

export const checklistDecisionPage = view({
  name: 'checklist-decision-page',
  who: anyMember,
  input: z.strictObject({ id: Id, attempt: z.string().max(40).optional(), changing: z.boolean().optional(), from: z.string().max(40).optional() }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    return found && { ...found, waiting: await listedChecklists.toReview(q, actor.organisations) };
  },
  allow: (actor, { file, leads }) => (file ? mayDecideOnChecklist(actor, file, leads) : 'yes'),
  show: ({ subject, input, attempt, now }): OrClosed<ChecklistDecisionPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    const rests = whyDecisionRests(ground);
    const queued = shownQueue(subject.waiting, input.id, input.from);
    if (rests === undefined) return page({ ground, attempt, attemptId: input.attempt, changing: input.changing, queued });
    const { id } = subject.checklist;
    const reviewable = whyReviewRests(ground) === undefined;
    return closed('decision', rests, reviewable ? { href: address(id, 'review'), text: closedWords.ways.review } : toChecklist(id));
  },
});
