import 'server-only';
// Answers that do not fit together, in words, each with the way to the answer for whoever may change it.
import { catalogue } from '@/content/catalogue';
import { citationById } from '@/content/citations';
import { contradictionWords as words } from '@/content/wording/contradictions';
import { mayChangeOwnReason } from '@/lib/domain/agreement/own-reason';
import type { Standing } from '@/lib/domain/agreement/standing';
import type { AnswerToChange } from '@/lib/domain/checks/contradictions/answer-to-change';
import type { Contradiction } from '@/lib/domain/checks/contradictions/contradiction';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { type FromPage, wordsStep } from '@/lib/domain/questions/change-from-check';
import { mayVisit } from '@/lib/domain/questions/journey';
import { filledIn, itemName } from '@/lib/domain/questions/resolve-question';
import type { ContradictionGroup, ShownContradiction, ShownContradictions } from './contradictions-model';
import { changeHref, closedFor, inDraft, isDrafted } from './draft-standing';

type Leads = Pick<ShownContradiction, 'way' | 'waitsFor'>;

/** A page that is open to nobody now is changed openly, from the agreement’s own page. */
function toDraft({ question, item }: Extract<AnswerToChange, { at: 'draft' }>, standing: Standing, actor: Actor, from?: FromPage): Leads {
  const { draft, file } = standing;
  if (!isDrafted(standing)) return { way: { href: `/agreements/${file.reference}`, text: words.openAgreement } };
  const step = draft.find(({ key }) => key === (item === undefined ? question : `${question}/${item}`));
  const page = step && wordsStep(draft, step);
  if (!page || !mayVisit(draft, page.key) || closedFor(standing, actor)) return {};
  const called = catalogue.check.rows[question]?.change;
  const text =
    called === undefined
      ? words.changeThis
      : filledIn(words.change, { question: filledIn(called, { item: item === undefined ? '' : itemName(item, { file, catalogue }) }) });
  return { way: { href: changeHref(standing, page.path, from), text } };
}

/** The way to an answer for whoever may change it; else for whom it waits. */
export function leads(change: AnswerToChange, standing: Standing, actor: Actor, from?: FromPage): Leads {
  const { file } = standing;
  const waits = (name: string): Leads => ({ waitsFor: filledIn(words.waitsFor, { name }) });
  if (change.at === 'draft') return toDraft(change, standing, actor, from);
  if (change.at === 'ig-review')
    return hasRole(actor, 'ig-lead') ? { way: { href: inDraft(standing, 'ig-review'), text: words.igReview } } : waits(words.igLead);
  if (change.at === 'own-reason' && mayChangeOwnReason(actor, file) === 'yes')
    return { way: { href: `/agreements/${file.reference}/review/our-reason`, text: words.ownReason } };
  if (change.at === 'profile' && change.side === 'sharing')
    return mayChangeProfile(actor, file.sharing) ? { way: { href: `/organisation/${change.page}`, text: words.profile } } : waits(words.profileKeeper);
  return waits(file.partner?.name ?? 'the partner');
}

/** The own answer first, where the mistake may be on either side. */
function bothWays({ change, or }: Contradiction, standing: Standing, actor: Actor): Leads {
  const [first, other] = [leads(change, standing, actor), or ? leads(or, standing, actor) : {}];
  return { ...first, ...other, ...(first.waitsFor && { waitsFor: first.waitsFor }) };
}

function shown(one: Contradiction, standing: Standing, actor: Actor): ShownContradiction {
  const { id, sentence, why, sources } = one;
  const names = sources.map((source) => citationById(source).short).join('; ');
  return { id, sentence, why, source: names === '' ? words.ours : filledIn(words.source, { sources: names }), ...bothWays(one, standing, actor) };
}

/** What is not answered at all is asked for by itself. */
export function contradictionsToShow(standing: Standing): readonly Contradiction[] {
  const open = standing.factsFor('sharing').missing;
  return standing.contradictions().filter(({ change }) => !(change.at === 'draft' && open.includes(change.question)));
}

const groupOf = ({ level, stops }: Contradiction): ContradictionGroup['id'] => (level === 'error' ? (stops ?? 'sending') : level);
const order: readonly ContradictionGroup['id'][] = ['sending', 'final-version', 'warning', 'note'];

/** undefined when there is none. `only`: those that this page leaves out by itself. */
export function shownContradictions(standing: Standing, actor: Actor, only: (one: Contradiction) => boolean = () => true): ShownContradictions | undefined {
  const all = contradictionsToShow(standing).filter(only);
  if (all.length === 0) return undefined;
  const groups = order.map((id) => ({
    id,
    heading: words.groups[id],
    rows: all.filter((one) => groupOf(one) === id).map((one) => shown(one, standing, actor)),
  }));
  return { heading: all.every((one) => groupOf(one) === 'note') ? words.notes : words.heading, groups: groups.filter(({ rows }) => rows.length > 0) };
}
