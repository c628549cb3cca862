// What is said not to be shared: the rarely needed details that people would think of first, by the names they would use.
import type { Answers } from '../questions/question';
import type { Catalogue } from './catalogue';
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
  const labels = itemRows(shared, catalogue).map(({ label }) => label.toLowerCase());
  return excludedItems(answers, service, catalogue)
    .filter(({ id }) => !within.includes(id))
    .map((item) => names[item.id] ?? item.printLabel)
    .filter((name) => !labels.some((label) => label.includes(name.toLowerCase())))
    .slice(0, most);
}
