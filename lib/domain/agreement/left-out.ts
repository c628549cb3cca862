// What is said not to be shared: the rarely needed details that people would think of first, by the names they would use.
import type { Answers } from '../questions/question';
import { answeredText } from './answered';
import type { Catalogue, DataItem } from './catalogue';
import { excludedItems, outwardItems } from './chosen-items';
import { itemRows } from './item-rows';
import type { SettledService } from './service-kind';

/** As many as one sentence names without becoming a list of suspicions. */
const most = 5;

/** Names in the order in which they print. Nothing is named that a row of the table says, or that a shared item may contain. */
export function leftOut(answers: Answers, service: SettledService, catalogue: Catalogue): readonly string[] {
  if (answers.details === undefined) return [];
  const { leftOut: names, contains } = catalogue.wording;
  const shared = outwardItems(answers, service, catalogue);
  const within = shared.flatMap(({ itemId }) => contains[itemId] ?? []);
  // A law that lets its advocate look at records reaches what this list of details leaves out: nobody may say that those are not needed.
  const inRecords = (item: DataItem) => service.statute !== undefined && item.facts.includes('healthData');
  const labels = itemRows(shared, catalogue).map(({ label }) => label.toLowerCase());
  return excludedItems(answers, service, catalogue)
    .filter((item) => !within.includes(item.id) && !inRecords(item))
    .map((item) => names[item.id] ?? item.printLabel)
    .filter((name) => !labels.some((label) => label.includes(name.toLowerCase())))
    .slice(0, most);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What people would call the details that are shared, or that a shared one may contain: none of it may be said to be left out. */
export function sharedNames(answers: Answers, service: SettledService, catalogue: Catalogue): readonly string[] {
  const { leftOut: names, contains } = catalogue.wording;
  const shared = outwardItems(answers, service, catalogue);
  const ids = shared.flatMap(({ itemId }) => [itemId, ...(contains[itemId] ?? [])]);
  const called = catalogue.items.filter(({ id }) => ids.includes(id)).flatMap(({ id, label, printLabel }) => [label, printLabel, names[id] ?? '']);
  const parts = [...called, ...shared.map(({ printLabel }) => printLabel)].flatMap((name) => [name, ...name.replace(/\(.*\)/u, '').split(', ')]);
  return [...new Set(parts.map((name) => name.replace(/^the /u, '').trim()))].filter((name) => name.length > 3);
}

/** The drafter’s own sentence (D38), while it names nothing that has come to be shared since. */
export function ownLeftOut(answers: Answers, service: SettledService, catalogue: Catalogue): string | undefined {
  return leftOutRefused(answers, service, catalogue) === undefined ? writtenLeftOut(answers) : undefined;
}

const writtenLeftOut = (answers: Answers): string | undefined =>
  answeredText(answers, 'left-out', 'wording') === 'change' ? answeredText(answers, 'left-out', 'text') : undefined;

/** What the drafter’s own sentence names although it is shared; undefined while it names nothing of the kind. */
export function leftOutRefused(answers: Answers, service: SettledService, catalogue: Catalogue): string | undefined {
  const text = writtenLeftOut(answers);
  if (text === undefined) return undefined;
  const spoken = ` ${plain(text)} `;
  return sharedNames(answers, service, catalogue).find((name) => spoken.includes(` ${plain(name)} `));
}
