// The table of details: one row for each item while fifteen rows hold them, one for each print group when they do not.
import type { Flow, FlowItem, Side } from '../../agreement/model';
import type { PrintContext } from '../print-context';
import type { Block, Row } from '../print-model';
import { asTyped, capitalised, inSentence } from '../words';

/** Rows of an outward table; administration always shares one. */
const mostRows = 15;
const administration = 'administration';
/** Who first, then the reference, the yes, and what the person keeps back. */
const administrationOrder = ['referrer', 'urgency', 'local-ref', 'consent-record', 'objections'];

interface DetailRow {
  readonly text: string;
  readonly reason: string;
}

function marks(item: FlowItem, { model, values, catalogue }: PrintContext): string {
  const reviewed = model.igReview ? `; reason reviewed by ${values.sharingOrg}’s IG lead` : '';
  const offered = catalogue.items.find((one) => one.id === item.itemId);
  const said = [
    item.sensitive && offered?.direction !== 'from-vcs' && (item.caseByCase ? 'only when staff decide that the person’s case needs it' : 'for every person'),
    item.unusual && `unusual for this service${reviewed}`,
  ].filter((one) => one !== false);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

const named = (item: FlowItem, context: PrintContext): string => `${item.printLabel}${marks(item, context)}`;

const place = (item: FlowItem): number => {
  const index = administrationOrder.indexOf(item.itemId);
  return index === -1 ? administrationOrder.length : index;
};

/** Several items in one row: the group's label and one reason, then any reason that somebody typed. */
function groupRow(groupId: string, items: readonly FlowItem[], context: PrintContext): DetailRow {
  const group = context.catalogue.printGroups.find((one) => one.id === groupId);
  if (!group) throw new Error(`no print group “${groupId}”`);
  const ordered = groupId === administration ? items.toSorted((one, other) => place(one) - place(other)) : items;
  const typed = ordered.filter((item) => !item.suggested && item.reason !== '').map((item) => `${inSentence(item.printLabel)}: ${inSentence(asTyped(item.reason))}`);
  return { text: `${group.label}: ${ordered.map((item) => inSentence(named(item, context))).join('; ')}`, reason: [group.reason, ...typed].join('; ') };
}

function rowsOf(items: readonly FlowItem[], context: PrintContext): readonly DetailRow[] {
  const ordinary = items.filter((item) => item.printGroup !== administration);
  const admin = items.filter((item) => item.printGroup === administration);
  const adminRow = admin.length === 0 ? [] : [groupRow(administration, admin, context)];
  if (ordinary.length + adminRow.length <= mostRows) {
    return [...ordinary.map((item) => ({ text: named(item, context), reason: capitalised(asTyped(item.reason)) })), ...adminRow];
  }
  const groups = context.catalogue.printGroups.filter((group) => group.id !== administration && ordinary.some((item) => item.printGroup === group.id));
  return [...groups.map((group) => groupRow(group.id, ordinary.filter((item) => item.printGroup === group.id), context)), ...adminRow];
}

const captionOf = (from: Side, { values }: PrintContext): string =>
  from === 'sharing' ? `From ${values.sharingOrg} to ${values.partner}` : `From ${values.partner} to ${values.sharingOrg}`;

export function detailsTable(flow: Flow, context: PrintContext): readonly Block[] {
  if (flow.items.length === 0) return [];
  const from = flow.id === 'outward' ? 'details' : 'back';
  const detailRows = flow.id === 'outward' ? rowsOf(flow.items, context) : flow.items.map((item) => ({ text: named(item, context), reason: capitalised(asTyped(item.reason)) }));
  const rows: readonly Row[] = detailRows.map(({ text, reason }) => ({ cells: [text, reason], kind: 'answer', from }));
  return [{ block: 'table', caption: captionOf(flow.id === 'outward' ? 'sharing' : 'receiving', context), head: ['Item', 'Why it is needed'], rows }];
}
