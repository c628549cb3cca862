import 'server-only';
// For whoever fills a checklist in: the ways to say how it stands with what it promised, and the condition of the last look for both sides.
// The IG lead who asked for something can say that it is done.
import { checkAgainWords } from '@/content/wording/check-again';
import { planSaidWords as words } from '@/content/wording/plan-said';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { askedBySharing, conditionItem, conditionOf, openFirsts, openPromises } from '@/lib/domain/assurance/plan-done';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { capitalised } from '@/lib/domain/print/words';
import type { ChecklistPoint, ChecklistStartPage, SayPlan } from './checklist-models';
import { saidRows } from './checklist-points';

function doneOf({ checklist: { id }, file, context }: ChecklistGround, actor: Actor, item: string, about: string): SayPlan {
  return {
    action: '/do/say-plan-is-done',
    hidden: { checklist: id, screen: item, outcome: 'done' },
    done: words.say.done,
    told: words.say.told(actor.organisation === file.sharing.id ? context.partner.name : context.sharing.name),
    button: words.say.sure,
    about,
  };
}

/** Another day is for whoever promised it to give. */
const waysOf = (ground: ChecklistGround, actor: Actor, item: string, about: string): SayPlan => ({
  ...doneOf(ground, actor, item, about),
  ...(isOwner(ground, actor) && { move: { href: `/checklists/${ground.checklist.id}/new-date/${item}`, text: words.say.move } }),
});

const isOwner = ({ file }: ChecklistGround, actor: Actor): boolean => actor.organisation === file.partner?.id && hasRole(actor, 'checklist-owner');
const asked = ({ file }: ChecklistGround, actor: Actor): boolean => actor.organisation === file.sharing.id && hasRole(actor, 'ig-lead');
const saysHere = (ground: ChecklistGround, actor: Actor): boolean => isOwner(ground, actor) || asked(ground, actor);

/** Beside each plan that nobody has said to be done. */
export function withSayPlan(ground: ChecklistGround, actor: Actor): (point: ChecklistPoint) => ChecklistPoint {
  const open = new Set(isOwner(ground, actor) ? openPromises(ground).map(({ item }) => item) : asked(ground, actor) ? askedBySharing(ground) : []);
  return (point) => (open.has(point.id) ? { ...point, sayPlan: waysOf(ground, actor, point.id, point.title) } : point);
}

/** The condition of the last look; undefined where there is none. */
export function shownCondition(ground: ChecklistGround, actor: Actor): ChecklistStartPage['condition'] {
  const condition = conditionOf(ground);
  if (!condition) return undefined;
  const open = saysHere(ground, actor) && openPromises(ground).some(({ item }) => item === conditionItem);
  const text = checkAgainWords.condition(condition.what, condition.owner, dateInWords(condition.by));
  const heading = words.condition(ground.context.sharing.name);
  return { heading, text, rows: saidRows(condition.said), ...(open && { sayPlan: waysOf(ground, actor, conditionItem, heading) }) };
}

/** What has to be done before anything is sent; a plan has its ways beside it in the list below. Undefined where nothing has. */
export function shownFirsts(ground: ChecklistGround, actor: Actor): ChecklistStartPage['firsts'] {
  const rows = openFirsts(ground).map(({ item, part, text }) => {
    const shown = capitalised(text);
    return { text: shown, ...(saysHere(ground, actor) && part !== 'plan' && { sayPlan: doneOf(ground, actor, item, shown) }) };
  });
  return rows.length === 0 ? undefined : { heading: words.firsts, rows };
}
