// The table of details as it prints: one row per item while at most 15 rows are needed (the administration of a referral
// shares one), otherwise one row per group (data-items.json, printRule).
import type { Catalogue, PrintGroup } from './catalogue';

export interface ItemRow {
  readonly label: string;
  readonly reason: string;
  readonly itemIds: readonly string[];
}
export interface RowItem {
  readonly itemId: string;
  readonly printLabel: string;
  readonly printGroup: string;
  readonly reason: string;
}

export const mostOutwardRows = 15;
const shared = 'administration';

const lowerFirst = (text: string) => (/^\p{Lu}(?:\p{Lu}|\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** Labels as a list behind a colon: “who referred, their role and team; referral reference”. */
const listed = (items: readonly RowItem[]) => items.map(({ printLabel }) => lowerFirst(printLabel)).join('; ');

/** A group that holds nothing but the item it is named after says it once. */
const groupLabel = (group: PrintGroup, items: readonly RowItem[]) =>
  items.length === 1 && items[0]?.printLabel === group.label ? group.label : `${group.label}: ${listed(items)}`;

function groupRow(group: PrintGroup, items: readonly RowItem[]): ItemRow {
  return { label: groupLabel(group, items), reason: group.reason, itemIds: items.map(({ itemId }) => itemId) };
}

/** The rows of one table, in the order of the print groups and of the items within them. */
export function itemRows(items: readonly RowItem[], catalogue: Pick<Catalogue, 'printGroups'>): readonly ItemRow[] {
  const of = (group: PrintGroup) => items.filter(({ printGroup }) => printGroup === group.id);
  const single = ({ itemId, printLabel, reason }: RowItem): ItemRow => ({ label: printLabel, reason, itemIds: [itemId] });
  const groups = [...catalogue.printGroups].sort((a, b) => Number(a.id === shared) - Number(b.id === shared)).filter((group) => of(group).length > 0);
  const perItem = groups.flatMap((group) => (group.id === shared ? [groupRow(group, of(group))] : of(group).map(single)));
  return perItem.length <= mostOutwardRows ? perItem : groups.map((group) => groupRow(group, of(group)));
}
