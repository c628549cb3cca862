import 'server-only';
// The checklist itself (K00): for whoever fills it in a list of tasks, for everybody else what was answered and decided.
import * as z from 'zod';
import { checkAgainWords } from '@/content/wording/check-again';
import { checklistWording } from '@/content/wording/checklist';
import { passportWords } from '@/content/wording/passport';
import { planSaidWords } from '@/content/wording/plan-said';
import { pointThreadWords } from '@/content/wording/point-thread';
import { toldWords } from '@/content/wording/told';
import * as checklistFiles from '@/db/checklist-files';
import * as passports from '@/db/passports';
import * as pointMessages from '@/db/point-messages';
import * as toldAnswers from '@/db/told-answers';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistCounts } from '@/lib/domain/assurance/checklist-counts';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checklistJourney, checkPath } from '@/lib/domain/assurance/checklist-journey';
import { currentReview, openQuestions } from '@/lib/domain/assurance/checklist-review';
import { checklistTag } from '@/lib/domain/assurance/checklist-tag';
import { helpOpen } from '@/lib/domain/assurance/help-offered';
import { lastReply, ofPoint, type PointMessage } from '@/lib/domain/assurance/point-thread';
import { lookOutcome } from '@/lib/domain/assurance/recheck';
import { type EarlierAnswers, withReused } from '@/lib/domain/assurance/reuse-answers';
import { whyDecisionRests, whyReviewRests } from '@/lib/domain/assurance/review-checklist';
import { type ToldAnswers, toldOpen } from '@/lib/domain/assurance/told';
import { looksSince } from '@/lib/domain/assurance/worse-since';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { missingInProfile } from '@/lib/domain/people/missing-in-profile';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { askedPoints, shownMessage, threadPath } from './asked-points';
import type { ChecklistNews, ChecklistPoint, ChecklistStartPage, OrClosed } from './checklist-models';
import { checklistPoints, saidRows, withoutChange } from './checklist-points';
import { groundOf } from './checklist-subject';
import { checklistTasks, profileTasks } from './checklist-tasks';
import { shownCondition, shownFirsts, withSayPlan } from './say-plan';
import { unsentModel } from './unsent-model';

const { start, read, news: newsWords } = checklistWording;
const onDay = (moment: string) => dateInWords(dayOf(moment));

const sendAgain = (id: string): ChecklistNews['way'] => ({ href: `/checklists/${id}/${checkPath}`, text: newsWords.sendAgain });

/** The questions of the sharing side, each with the point it is about; `linked` for whoever may answer. */
function questionsNews({ ground: { checklist, context }, messages }: Pick<Looking, 'ground' | 'messages'>, linked: boolean): ChecklistNews | undefined {
  const asked = openQuestions(checklist);
  if (asked.length === 0) return undefined;
  const points = checklistPoints(checklist, context);
  const items = asked.map(({ item, question }) => {
    const point = points.find(({ id }) => id === item);
    const { reply: toReply, ownReply } = pointThreadWords.way;
    const reply = { href: threadPath(checklist.id, item), text: lastReply(ofPoint(messages, item)) ? ownReply : toReply };
    return { about: point?.title ?? '', text: question, ...(linked && { reply, ...(point?.change !== undefined && { href: point.change }) }) };
  });
  return {
    heading: newsWords.asks(checklist.review?.byName ?? '', checklistNames(context)),
    items,
    ...(linked && { text: newsWords.change, way: sendAgain(checklist.id) }),
  };
}

/** What the last look at it again says, where it is not simply that the sharing goes on. Its condition stands below, with what was said of it. */
function lookNews({ checklist, file, context }: ChecklistGround): ChecklistNews | undefined {
  const last = looksSince({ checklist, file }).at(-1);
  if (!last || last.decision === 'stands') return undefined;
  return {
    heading: checkAgainWords.decided[lookOutcome(last)](context.sharing.name, onDay(last.at)),
    items: [{ about: read.decidedBy(last.byName, onDay(last.at)), text: last.reason }],
  };
}

/** Beside a plan that was found over: what holds instead of its day. */
function withLook({ checklist, file }: ChecklistGround): (point: ChecklistPoint) => ChecklistPoint {
  const looks = looksSince({ checklist, file });
  const condition = looks.at(-1)?.condition;
  const found = looks.flatMap((look) => look.found);
  const instead = condition && [
    read.instead(checkAgainWords.condition(condition.what, condition.owner, dateInWords(condition.by))),
    ...saidRows(condition.said).map(({ label, text }) => `${label}: ${text}`),
  ];
  return (point) => (instead && found.some((key) => key.startsWith(`plan ${point.id} `)) ? { ...point, noted: [...point.noted, ...instead] } : point);
}

function decisionNews({ checklist: { id, decision }, context }: ChecklistGround, owner: boolean): ChecklistNews | undefined {
  if (!decision) return undefined;
  const refused = decision.decision === 'not-yet';
  const by = read.decidedBy(decision.byName, onDay(decision.at));
  const said = { about: decision.first ? `${by}. ${read.first}` : by, text: decision.reason ?? '' };
  return {
    heading: read.decided[decision.decision](checklistNames(context)),
    items: [said],
    ...(refused ? owner && { text: read.nextForOwner, way: sendAgain(id) } : { good: true }),
  };
}

interface Looking {
  readonly ground: ChecklistGround;
  readonly actor: Actor;
  readonly owners: readonly string[];
  readonly earlier: EarlierAnswers | undefined;
  readonly messages: readonly PointMessage[];
}

/** The way to the answers that were given before; left out when none of them would be copied. */
function reuseOf({ ground, actor, earlier }: Looking, first: boolean): ChecklistStartPage['reuse'] {
  if (!earlier || !withReused(ground, earlier, { person: actor.person, at: earlier.passport.at })) return undefined;
  const { number, at } = earlier.passport;
  return {
    first,
    text: passportWords.start.text(number, onDay(at)),
    way: { href: `/checklists/${ground.checklist.id}/use-answers`, text: passportWords.start.link },
  };
}

/** Whoever fills it in, while answers can change. */
function toFillIn(looking: Looking): Omit<ChecklistStartPage, 'title' | 'back' | 'tag'> {
  const { ground } = looking;
  const { file, checklist, context } = ground;
  const names = checklistNames(context);
  const begun = Object.keys(checklist.answers).length > 0;
  const { next } = checklistJourney(checklist, context);
  const news = questionsNews(looking, true) ?? decisionNews(ground, true);
  const reuse = reuseOf(looking, !begun);
  const profile = profileTasks(ground);
  const [first] = file.partner ? missingInProfile(file.partner) : [];
  const onward = {
    href: `/checklists/${checklist.id}/${next?.path ?? checkPath}`,
    text: next ? (begun ? start.buttons.on : start.buttons.start) : start.buttons.check,
  };
  const asked = file.sent ? [start.asked(file.sent.byName, names, onDay(file.sent.at))] : [];
  return {
    h1: start.h1,
    say: begun
      ? [start.why(names), ...(file.replaces && checklist.version === 0 ? [start.carried(file.replaces.version)] : [])]
      : [start.why(names), ...asked, start.counts(checklistCounts(checklist, context)), start.gaps],
    ...(news && { news }),
    groups: [...profile, ...checklistTasks(ground)],
    button: first === undefined ? onward : { href: `/organisation/${first}`, text: begun ? start.buttons.on : start.buttons.start },
    ...(reuse && { reuse }),
  };
}

function nextButton({ ground, actor }: Looking): ChecklistStartPage['button'] {
  const { file, checklist } = ground;
  const toAgreement = { href: `/agreements/${file.reference}`, text: read.buttons.agreement };
  if (actor.organisation !== file.sharing.id || !hasRole(actor, 'ig-lead') || whyReviewRests(ground) !== undefined) return toAgreement;
  if (whyDecisionRests(ground) === undefined) return { href: `/checklists/${checklist.id}/decision`, text: read.buttons.decide };
  return { href: `/checklists/${checklist.id}/review`, text: currentReview(checklist) ? read.buttons.again : read.buttons.review };
}

/** Where it stands, in sentences. */
function standing({ ground, actor, owners }: Looking): readonly string[] {
  const { file, checklist, context } = ground;
  const { status, sentAt, version } = checklist;
  const names = checklistNames(context);
  const sharing = actor.organisation === file.sharing.id;
  if (status === 'in-progress') return [sharing ? read.notSent(names) : start.filledInBy(owners.join(' or ') || names.partner, names)];
  const sent = sentAt === undefined ? [] : [read.sent(onDay(sentAt), version)];
  if (status === 'question-asked') return [...sent, read.asked(names)];
  if (status !== 'with-sharing-organisation') return sent;
  return [...sent, sharing ? read.toReview : read.waiting(names)];
}

/** The way to say that help is done stands where the offer is read. */
function withHelp({ ground: { file, checklist }, actor }: Looking): (point: ChecklistPoint) => ChecklistPoint {
  const says = hasRole(actor, actor.organisation === file.sharing.id ? 'ig-lead' : 'checklist-owner') && file.status !== 'ended';
  const open = new Set(says ? helpOpen(checklist).map(({ item }) => item) : []);
  const sharing = actor.organisation === file.sharing.id;
  const helpDone = (screen: string) => ({
    action: '/do/say-help-is-done',
    hidden: { checklist: checklist.id, screen, outcome: 'done' },
    button: read.helpDone,
  });
  // Whoever offered it says by which other day.
  const helpMove = (point: string) => sharing && { helpMove: { href: `/checklists/${checklist.id}/new-date/${point}`, text: planSaidWords.say.move } };
  return (point) => (open.has(point.id) ? { ...point, helpDone: helpDone(point.id), ...helpMove(point.id) } : point);
}

function toRead(looking: Looking): Omit<ChecklistStartPage, 'title' | 'back' | 'tag'> {
  const { ground, actor, messages } = looking;
  const { file, checklist, context } = ground;
  const names = checklistNames(context);
  const withSaid = (point: ChecklistPoint) => ({ ...point, said: ofPoint(messages, point.id).map((one) => shownMessage(one, ground)) });
  const sharing = actor.organisation === file.sharing.id;
  const news = questionsNews(looking, false) ?? lookNews(ground) ?? decisionNews(ground, false);
  const button = nextButton(looking);
  const condition = shownCondition(ground, actor);
  const firsts = shownFirsts(ground, actor);
  // Answers that are not sent yet are the partner’s own.
  const mayRead = !sharing || checklist.status !== 'in-progress';
  return {
    h1: sharing ? read.others(names) : read.own(names),
    say: standing(looking),
    ...(news && { news }),
    ...(condition && { condition }),
    ...(firsts && { firsts }),
    ...(mayRead && {
      points: {
        heading: read.points,
        rows: checklistPoints(checklist, context, sharing ? 'sharing' : 'receiving')
          .map(withoutChange)
          .map(withHelp(looking))
          .map(withLook(ground))
          .map(withSaid)
          .map(withSayPlan(ground, actor)),
      },
    }),
    ...(button && { button }),
  };
}

/** The IG lead may fill it in on the telephone; whoever answers is led to what was noted so. */
function telephoneOf({ ground, actor }: Looking, told: ToldAnswers, fills: boolean): ChecklistStartPage['telephone'] {
  const { file, checklist } = ground;
  const open = Object.values(toldOpen(told, checklist));
  const [first] = open;
  if (fills)
    return first && { text: toldWords.told.news(open.length, first.byName), way: { href: `/checklists/${checklist.id}/told`, text: toldWords.told.link } };
  if (actor.organisation !== file.sharing.id || !hasRole(actor, 'ig-lead') || whyAnswersRest(ground) !== undefined) return undefined;
  return { way: { href: `/checklists/${checklist.id}/together`, text: toldWords.together.link } };
}

export const checklistStartPage = view({
  name: 'checklist-start-page',
  who: anyMember,
  // What was just said of a plan or of help.
  input: z.strictObject({ id: Id, said: z.enum(['done', 'moved', 'help', 'help-moved']).optional() }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found) return undefined;
    const { checklist } = found;
    const earlier = await checklistFiles.earlierAnswers(q, checklist, actor.organisations);
    const holds = await passports.heldBy(q, actor.organisations, checklist);
    const told = await toldAnswers.of(q, checklist, actor.organisations);
    return { ...found, earlier, holds, told, messages: await pointMessages.of(q, checklist, actor.organisations) };
  },
  allow: () => 'yes', // both parties read it, and the repository finds it for nobody else
  show: ({ subject, input: { said }, actor, now }): OrClosed<ChecklistStartPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    const { file, checklist, context } = ground;
    const { owners, earlier, holds } = subject;
    const looking = { ground, actor, owners, earlier, messages: subject.messages };
    const fills = actor.organisation === file.partner?.id && hasRole(actor, 'checklist-owner') && whyAnswersRest(ground) === undefined;
    const page = fills ? toFillIn(looking) : toRead(looking);
    const telephone = telephoneOf(looking, subject.told, fills);
    const side = sideOf(file, actor.organisation) ?? 'receiving';
    const asked = askedPoints(ground, subject.messages, side);
    const { text, tint } = checklistTag(checklist, context, side, file.rechecks);
    return {
      ...page,
      title: `${page.h1} – ${checklistWording.caption}`,
      back: { href: `/agreements/${file.reference}` },
      tag: { text, tint },
      ...(said && { noted: planSaidWords.noted[said](side === 'sharing' ? context.partner.name : context.sharing.name) }),
      ...(telephone && { telephone }),
      ...(asked && { asked }),
      ...(holds !== undefined &&
        actor.organisation === file.partner?.id && { holds: { href: '/organisation/checklist-answers', text: passportWords.start.came(holds) } }),
      ...(fills && { unsent: unsentModel(ground, actor) }),
    };
  },
});
