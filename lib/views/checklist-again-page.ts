import 'server-only';
// Another look at a checklist that a final version rests on: only what changed for the worse, and the decision anew.
import * as z from 'zod';
import { checkAgainWords as words, inOrderOfWeight } from '@/content/wording/check-again';
import { checklistWording } from '@/content/wording/checklist';
import * as checklistAgain from '@/db/checklist-again';
import * as checklistFiles from '@/db/checklist-files';
import { checkAgainForm, checkAgainHeading, shownWorse, whyNoCheckAgain } from '@/lib/domain/assurance/check-again';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { whyChecklistRests } from '@/lib/domain/assurance/checklist-rests';
import { openFirsts } from '@/lib/domain/assurance/plan-done';
import { wantedBy } from '@/lib/domain/assurance/review-queue';
import { lookOutcome, type Recheck } from '@/lib/domain/assurance/recheck';
import { type Accepted, looksSince, type Worse, worseSince } from '@/lib/domain/assurance/worse-since';
import { anyMember } from '@/lib/domain/people/actor';
import { Id } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';
import { view } from '@/lib/server/view';
import type { ChecklistAgainPage, OrClosed } from './checklist-models';
import { checklistPoints, saidRows, withoutChange } from './checklist-points';
import { closed, groundOf, toAgreement } from './checklist-subject';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import { oldAndNew } from './old-and-new';
import { realPersonWarning } from './question-model';
import { shownQueue } from './shown-queue';
import { shownSources } from './shown-sources';
import { worseLine } from './worse-line';

interface Asking {
  readonly ground: ChecklistGround;
  readonly worse: readonly Worse[];
  readonly told: Pick<Accepted, 'later' | 'notices'>;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  readonly queued: ReturnType<typeof shownQueue>;
}

/** The decision that it rests on, with what it asked for first and nobody has done yet, and the looks since, the newest first. */
function decidedBefore(ground: ChecklistGround): readonly string[] {
  const { checklist, file } = ground;
  const { decision } = checklist;
  const firsts = openFirsts(ground).map(({ text }) => text);
  const say = (what: string, { byName, at }: { readonly byName: string; readonly at: string }, reason = '') =>
    `${words.beforeBy(what, byName, dateInWords(dayOf(at)))}${reason === '' ? '' : `: ${reason}`}`;
  const asked = ({ condition }: Recheck) =>
    condition
      ? [words.condition(condition.what, condition.owner, dateInWords(condition.by)), ...saidRows(condition.said).map(({ label, text }) => `${label}: ${text}`)]
      : [];
  const looks = looksSince({ checklist, file }).map((look) => [say(words.again[lookOutcome(look)], look, look.reason), ...asked(look)].join('. '));
  return [
    ...looks.toReversed(),
    ...(firsts.length > 0 ? [words.firsts(firsts.join('; '))] : []),
    ...(decision ? [say(words.accepted[decision.decision], decision, decision.reason)] : []),
  ];
}

function page({ ground, worse, told: sinceThen, attempt, attemptId, changing, queued }: Asking): ChecklistAgainPage {
  const { checklist, context } = ground;
  const partner = context.partner.name;
  const form = checkAgainForm(partner);
  const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
  const kept = keptAnswer(mine, { command: 'check-checklist-again' }, form, context.today);
  const h1 = checkAgainHeading(partner);
  const href = `/checklists/${checklist.id}`;
  const points = new Map(checklistPoints(checklist, context, 'sharing').map((point) => [point.id, withoutChange(point)] as const));
  const told = inOrderOfWeight(worse).map((one) => {
    const beside = oldAndNew({ ground, ...sinceThen }, one);
    return { key: one.key, text: worseLine({ ground, ...sinceThen }, one), ...(beside && { beside }) };
  });
  const changed = new Set(worse.map(({ kind, item }) => item ?? (kind === 'dspt' || kind === 'dspt-lower' ? 'dspt' : '')));
  return {
    title: `${h1} – ${checklistWording.about(checklistNames(context))}`,
    caption: words.caption,
    h1,
    back: queued.back ?? { href: `/agreements/${checklist.agreementReference}` },
    ...(queued.queue && { queue: queued.queue }),
    say: words.say,
    changed: { heading: words.changed, rows: told },
    same: { fold: words.same, points: [...points.values()].filter(({ id }) => !changed.has(id)) },
    before: { heading: words.before, rows: decidedBefore(ground) },
    answers: { href, text: words.answers },
    form,
    value: kept?.fields ?? {},
    errors: kept?.errors ?? {},
    ...(kept && { wrongParts: kept.wrongParts }),
    action: '/do/check-checklist-again',
    hidden: { checklist: checklist.id, shown: sha256(shownWorse(worse)), ...queued.hidden },
    buttons: queued.buttons(words.button),
    why: { text: words.why, sources: shownSources(words.sources) },
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href: queued.within(`${href}/again`), attemptId }) }),
  };
}

export const checklistAgainPage = view({
  name: 'checklist-again-page',
  who: anyMember,
  input: z.strictObject({ id: Id, attempt: z.string().max(40).optional(), changing: z.boolean().optional(), from: z.string().max(40).optional() }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found) return undefined;
    const told = await checklistFiles.toldSince(q, found.checklist, actor.organisations);
    return { ...found, told, looks: await checklistAgain.looksToCome(q, actor.organisations) };
  },
  allow: (actor, { file, leads }) => (file ? mayDecideOnChecklist(actor, file, leads) : 'yes'),
  show: ({ subject, input, attempt, now }): OrClosed<ChecklistAgainPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    const worse = worseSince({ ...ground, ...subject.told });
    const rests = whyNoCheckAgain(ground, worse);
    if (rests === undefined) {
      const queued = shownQueue(wantedBy(subject.looks, dayOf(now.toISOString())), input.id, input.from, 'again');
      return page({ ground, worse, told: subject.told, attempt, attemptId: input.attempt, changing: input.changing, queued });
    }
    const { file, checklist } = ground;
    const reviewable = whyChecklistRests(file) === undefined;
    return closed(
      'again',
      rests,
      reviewable ? { href: `/checklists/${checklist.id}/review`, text: checklistWording.closed.ways.review } : toAgreement(file.reference),
    );
  },
});
