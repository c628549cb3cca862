import 'server-only';
// One point of the checklist: what was asked and replied about it, and a form for whoever writes next.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { pointThreadWords as words } from '@/content/wording/point-thread';
import * as checklistFiles from '@/db/checklist-files';
import * as pointMessages from '@/db/point-messages';
import type { Side } from '@/lib/domain/agreement/model';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayWriteAboutPoint } from '@/lib/domain/assurance/checklist-people';
import { whyChecklistRests } from '@/lib/domain/assurance/checklist-rests';
import { mayReply, ofPoint, pathOfPoint, pointForm, type PointMessage, pointNamed, unanswered } from '@/lib/domain/assurance/point-thread';
import { anyMember } from '@/lib/domain/people/actor';
import type { Form } from '@/lib/domain/questions/form';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { shownMessage, threadPath } from './asked-points';
import type { OrClosed, PointThreadPage } from './checklist-models';
import { closed, groundOf, toChecklist } from './checklist-subject';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import { realPersonWarning } from './question-model';

interface Looking {
  readonly ground: ChecklistGround;
  readonly thread: readonly PointMessage[];
  readonly point: string;
  readonly topic: string;
  readonly side: Side;
  /** Why this reader writes nothing here. */
  readonly rests?: string;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
}

/** What was typed here and could not be sent. */
function typed({ ground: { checklist, context }, point, attempt, attemptId, changing, topic }: Looking, form: Form) {
  const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
  const kept = keptAnswer(mine, { command: 'write-about-point', screen: point }, form, context.today);
  const href = threadPath(checklist.id, point);
  return {
    value: kept?.fields ?? {},
    errors: kept?.errors ?? {},
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, topic, { href, attemptId }) }),
  };
}

/** What the reader does here: the charity asks, or replies to the other side; the sharing side replies, and reads what it asked itself. */
function wordsFor({ ground: { context, checklist }, thread, side, topic }: Looking) {
  const other = side === 'receiving' ? context.sharing.name : context.partner.name;
  const own = side === 'sharing' && !thread.some((one) => one.asks && one.side === 'receiving');
  const replies = side === 'sharing' || unanswered(thread, checklist)?.side === 'sharing';
  const { h1, intro, button } = words;
  return {
    h1: h1[own ? 'own' : replies ? 'reply' : 'ask'](other, topic),
    intro: intro[side === 'sharing' ? 'sharing' : replies ? 'reply' : 'ask'](other),
    button: button[replies ? 'reply' : 'ask'],
  };
}

function page(looking: Looking): PointThreadPage {
  const { ground, thread, point, side, rests } = looking;
  const { checklist, context } = ground;
  const { h1, intro, button } = wordsFor(looking);
  const back = side === 'receiving' ? pathOfPoint(ground, point) : undefined;
  const form = pointForm(side, unanswered(thread, checklist));
  return {
    title: `${h1} – ${checklistWording.about(checklistNames(context))}`,
    caption: checklistWording.caption,
    h1,
    back: { href: `/checklists/${checklist.id}${back === undefined ? '' : `/${back}`}` },
    said: thread.map((message) => shownMessage(message, ground)),
    ...(rests === undefined ? { intro } : { rests }),
    form,
    ...typed(looking, form),
    action: '/do/write-about-point',
    hidden: { checklist: checklist.id, screen: point },
    buttons: { main: button, exit: false },
  };
}

const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const pointThreadPage = view({
  name: 'point-thread-page',
  who: anyMember,
  input: z.strictObject({ id: Id, point: z.string().max(80), attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { id, point }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    return found && { ...found, thread: ofPoint(await pointMessages.of(q, found.checklist, actor.organisations), point) };
  },
  allow: () => 'yes', // both parties read it, and the repository finds it for nobody else
  show: ({ subject: { thread, owners, leads, ...subject }, actor, input, attempt, now }): OrClosed<PointThreadPage> => {
    const found = groundOf({ ...subject, owners, leads }, now);
    if (found.closed) return found;
    const { ground } = found;
    const named = pointNamed(input.point, ground.context.catalogue);
    const side = sideOf(ground.file, actor.organisation);
    const nothing = side !== 'receiving' && thread.length === 0;
    if (!named || !side || nothing) return closed('answers', checklistWording.closed.notAsked, toChecklist(ground.checklist.id));
    const may = mayWriteAboutPoint(actor, ground.file, { owners, leads });
    const waits = side === 'sharing' && !mayReply(thread, unanswered(thread, ground.checklist)) ? words.waits(ground.context.partner.name) : undefined;
    const rests = whyChecklistRests(ground.file) ?? (typeof may === 'object' ? may.forbidden : waits);
    const { point, attempt: attemptId, changing } = input;
    const looking = { ground, thread, point, topic: named.topic, side, attempt, attemptId, changing };
    return page({ ...looking, ...(rests !== undefined && { rests: sentence(rests) }) });
  },
});
