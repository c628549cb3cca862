// The table of details as it prints: one row per item while at most 15 rows are needed (the administration of a referral
// shares one), otherwise one row per group (data-items.json, printRule). A row says what is shared in the items' own words: the name of a
// group that names details (“Risk, safeguarding and offences”) would hint at some that are not.
import { capitalised, inSentence } from '../print/words';
import type { Catalogue, PrintGroup } from './catalogue';

export interface ItemRow {
  readonly label: string;
  readonly reason: string;
  readonly itemIds: readonly string[];
  /** The name of the group, where it leads the row. */
  readonly heading?: string;
}
export interface RowItem {
  readonly itemId: string;
  readonly printLabel: string;
  readonly printGroup: string;
  readonly reason: string;
}

export const mostOutwardRows = 15;
const shared = 'administration';
/** Groups whose name names no detail. */
const leads: readonly string[] = [shared, 'identity', 'contact', 'involved'];

/** Labels as a list behind a colon: “who referred, their role and team; referral reference”. */
const listed = (items: readonly RowItem[]) => items.map(({ printLabel }) => inSentence(printLabel)).join('; ');

function groupRow(group: PrintGroup, items: readonly RowItem[]): ItemRow {
  const row = { reason: group.reason, itemIds: items.map(({ itemId }) => itemId) };
  return leads.includes(group.id) ? { ...row, label: `${group.label}: ${listed(items)}`, heading: group.label } : { ...row, label: capitalised(listed(items)) };
}

/** The rows of one table, in the order of the print groups and of the items within them. */
export function itemRows(items: readonly RowItem[], catalogue: Pick<Catalogue, 'printGroups'>): readonly ItemRow[] {
  const of = (group: PrintGroup) => items.filter(({ printGroup }) => printGroup === group.id);
  const single = ({ itemId, printLabel, reason }: RowItem): ItemRow => ({ label: printLabel, reason, itemIds: [itemId] });
  const groups = [...catalogue.printGroups].sort((a, b) => Number(a.id === shared) - Number(b.id === shared)).filter((group) => of(group).length > 0);
  const perItem = groups.flatMap((group) => (group.id === shared ? [groupRow(group, of(group))] : of(group).map(single)));
  if (perItem.length <= mostOutwardRows) return perItem;
  return groups.flatMap((group) => (group.id !== shared && of(group).length === 1 ? of(group).map(single) : [groupRow(group, of(group))]));
}
