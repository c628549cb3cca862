// Which details go out and which come back, worked out from the answers (D13 to D18, D39). Each carries the legal facts
// that it sets and the reason that prints beside it.
import type { Answers } from '../questions/question';
import type { Catalogue, DataItem } from './catalogue';
import type { FlowItem } from './model';
import type { SettledService } from './service-kind';
import { reasonFor, type StartingSet, startingSet } from './starting-set';

export const ownItemId = 'other';

const text = (answers: Answers, question: string, field: string): string | undefined => {
  const value = answers[question]?.value[field];
  return typeof value === 'string' ? value : undefined;
};
const list = (answers: Answers, question: string, field: string): readonly string[] => {
  const value = answers[question]?.value[field];
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
};

/** Did the drafter choose the details one by one (D14)? */
export const choseOneByOne = (answers: Answers): boolean => text(answers, 'details', 'enough') === 'change' && answers['details-choose'] !== undefined;

/** Ids of what goes out. Restricted items never do, whatever an answer says. */
export function chosenItemIds(answers: Answers, set: StartingSet, catalogue: Catalogue): readonly string[] {
  if (answers.details === undefined) return [];
  const picked = choseOneByOne(answers)
    ? list(answers, 'details-choose', 'items')
    : [...set.needed.map(({ id }) => id), ...list(answers, 'details', 'add').filter((id) => set.suggested.some((item) => item.id === id))];
  const allowed = ({ id }: DataItem) => !['restricted', 'back-feed'].includes(set.necessity(id));
  const known = catalogue.items.filter((item) => picked.includes(item.id) && allowed(item)).map(({ id }) => id);
  return picked.includes(ownItemId) ? [...known, ownItemId] : known;
}

/** Chosen items that staff write in their own words (D14): only these open D39. */
export function ownWordsIds(answers: Answers, chosen: readonly string[]): readonly string[] {
  return choseOneByOne(answers) ? chosen.filter((id) => text(answers, 'details-choose', `written-${id}`) === 'own-words') : [];
}

/** Chosen items that the service lists neither as needed nor as suggested: each is explained (D15). */
export function unexplainedIds(answers: Answers, chosen: readonly string[], set: StartingSet): readonly string[] {
  if (!choseOneByOne(answers)) return [];
  return chosen.filter((id) => id === ownItemId || !['needed', 'if-needed'].includes(set.necessity(id)));
}

/** Items of high sensitivity beyond what the service needs: shared with everyone, or case by case (D17)? */
export function sensitiveIds(chosen: readonly string[], set: StartingSet, catalogue: Catalogue, answers: Answers): readonly string[] {
  const own = (text(answers, 'details-choose', 'otherCategory') ?? 'ordinary') !== 'ordinary';
  const high = (id: string) => catalogue.items.some((item) => item.id === id && item.sensitivity === 'high');
  return chosen.filter((id) => (id === ownItemId ? own : set.necessity(id) !== 'needed' && high(id)));
}

/** Details that could endanger somebody in the wrong hands (rule W1). */
export const dangerousIds = (items: readonly FlowItem[]): readonly string[] =>
  items.filter(({ facts }) => facts.includes('highHarmItems')).map(({ itemId }) => itemId);

const mostExtras = 3;

/** Items worth a second look (D16): rarely needed ones, health details for a service wider than care, or four and more extras. */
export function excessIds(chosen: readonly string[], service: SettledService, set: StartingSet, catalogue: Catalogue, answers: Answers): readonly string[] {
  const extras = chosen.filter((id) => !['needed', 'if-needed'].includes(set.necessity(id)));
  const wider = service.kind === undefined || service.kind === 'wider_support';
  const health = (id: string) =>
    catalogue.items.some((item) => item.id === id && item.facts.includes('healthData')) ||
    (id === ownItemId && text(answers, 'details-choose', 'otherCategory') === 'health');
  const odd = chosen.filter((id) => set.necessity(id) === 'usually-excessive' || (wider && set.necessity(id) !== 'needed' && health(id)));
  return extras.length > mostExtras ? chosen.filter((id) => extras.includes(id) || odd.includes(id)) : odd;
}

/** Whom a service could not find, or not reach, with what was chosen, although it needs to. */
export type Lacking = 'name' | 'reach';
const reaches: readonly string[] = ['phone', 'email', 'address', 'carer-details', 'next-of-kin', 'emergency-contact'];
const names: readonly string[] = ['name', 'preferred-name'];

/** What is too little to start helping (D16): sharing too little fails people as sharing too much does. Never a block. */
export function lackingOf(chosen: readonly string[], set: StartingSet): readonly Lacking[] {
  const lacks = (ids: readonly string[]) => set.needed.some(({ id }) => ids.includes(id)) && !chosen.some((id) => ids.includes(id));
  return [...(lacks(names) ? (['name'] as const) : []), ...(lacks(reaches) ? (['reach'] as const) : [])];
}

const ownFacts: Readonly<Record<string, readonly string[]>> = {
  ordinary: [],
  health: ['healthData'],
  special: ['otherSpecial'],
  offence: ['criminalData'],
  'offence-other': ['criminalData'],
  danger: ['highHarmItems'],
};

/** Facts that an item sets: its own, and those of its content where staff write freely and health or an offence could show (D39). */
function factsOf(item: DataItem, answers: Answers, ownWords: readonly string[]): readonly string[] {
  const shows = list(answers, 'details-free-text', 'shows');
  // “Not sure” counts as yes for every item on that page.
  const content = ownWords.includes(item.id) && (shows.includes(item.id) || shows.includes('not-sure'));
  return [...new Set([...item.facts, ...(content ? item.factsIfContent : [])])];
}

function ownItem(answers: Answers): FlowItem {
  const category = text(answers, 'details-choose', 'otherCategory') ?? 'ordinary';
  return {
    itemId: ownItemId,
    printLabel: text(answers, 'details-choose', 'otherLabel') ?? '',
    printGroup: category === 'health' ? 'health' : category.startsWith('offence') || category === 'danger' ? 'risk' : 'social',
    reason: text(answers, `details-why/${ownItemId}`, 'reason') ?? '',
    facts: ownFacts[category] ?? [],
    sensitive: category !== 'ordinary',
    caseByCase: category !== 'ordinary' && text(answers, 'details-sensitive', 'each') === 'case-by-case',
    unusual: false,
    suggested: false,
  };
}

/** Beside carers an item says of whom it speaks: of the person whom they look after, or of the carer who comes. */
function labelsAmong(who: readonly string[], { type }: SettledService): (item: DataItem) => string {
  if (!who.includes('carers')) return ({ printLabel }) => printLabel;
  const carerComes = type?.id === 'carers-support' || who.length === 1;
  return (item) => (carerComes ? item.whenCarerReferred : item.besideCarers) ?? item.printLabel;
}

/** What goes out, in the order of the catalogue; the own item last. */
export function outwardItems(answers: Answers, service: SettledService, catalogue: Catalogue): readonly FlowItem[] {
  const set = startingSet(service, catalogue);
  const chosen = chosenItemIds(answers, set, catalogue);
  const sensitive = sensitiveIds(chosen, set, catalogue, answers);
  const ownWords = ownWordsIds(answers, chosen);
  const unexplained = unexplainedIds(answers, chosen, set);
  const caseByCase = text(answers, 'details-sensitive', 'each') === 'case-by-case';
  const label = labelsAmong(list(answers, 'people', 'who'), service);
  const items = catalogue.items
    .filter(({ id }) => chosen.includes(id))
    .map((item): FlowItem => {
      const typed = unexplained.includes(item.id) ? text(answers, `details-why/${item.id}`, 'reason') : undefined;
      return {
        itemId: item.id,
        printLabel: label(item),
        printGroup: item.printGroup,
        reason: typed ?? reasonFor(item, service, catalogue),
        facts: factsOf(item, answers, ownWords),
        sensitive: sensitive.includes(item.id),
        caseByCase: caseByCase && sensitive.includes(item.id),
        unusual: set.necessity(item.id) === 'usually-excessive',
        suggested: typed === undefined,
      };
    });
  return chosen.includes(ownItemId) ? [...items, ownItem(answers)] : items;
}

const mostNamedLeftOut = 6;

/** What will not be shared, and is said not to be: rarely needed items of the service that nobody chose, the best known first. */
export function excludedItems(answers: Answers, service: SettledService, catalogue: Catalogue): readonly DataItem[] {
  const set = startingSet(service, catalogue);
  const chosen = chosenItemIds(answers, set, catalogue);
  return catalogue.leftOutFirst
    .flatMap((id) => catalogue.items.filter((item) => item.id === id))
    .filter(({ id }) => !chosen.includes(id) && ['usually-excessive', 'justify'].includes(set.necessity(id)))
    .slice(0, mostNamedLeftOut);
}
