// The table of details of one flow: the rows of the print rule, with what was decided about single items beside them.
import { itemRows } from '../../agreement/item-rows';
import type { Flow, FlowItem } from '../../agreement/model';
import type { PrintContext } from '../print-context';
import type { Block, Row } from '../print-model';
import { asTyped, capitalised, inSentence } from '../words';

function marks(item: FlowItem, { model, values }: PrintContext): string {
  const reviewed = model.igReview ? `; reason reviewed by ${values.sharingOrg}’s IG lead` : '';
  const said = [item.caseByCase && 'only when staff decide that the person’s case needs it', item.unusual && `unusual for this service${reviewed}`].filter(
    (one) => one !== false,
  );
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** A row that several items share has one reason; reasons that somebody typed for one of them are kept beside it. */
function reasonOf(reason: string, items: readonly FlowItem[]): string {
  const typed = items.filter((item) => !item.suggested && item.reason !== '' && item.reason !== reason);
  return [capitalised(asTyped(reason)), ...typed.map((item) => `${inSentence(item.printLabel)}: ${inSentence(asTyped(item.reason))}`)].join('; ');
}

function tableRows(flow: Flow, context: PrintContext): readonly Row[] {
  const from = flow.id === 'outward' ? 'details' : 'back';
  const marked = flow.items.map((item) => ({ ...item, printLabel: `${asTyped(item.printLabel)}${marks(item, context)}` }));
  return itemRows(marked, context.catalogue).map(({ label, reason, itemIds }) => ({
    cells: [
      label,
      reasonOf(
        reason,
        flow.items.filter((item) => itemIds.includes(item.itemId)),
      ),
    ],
    kind: 'answer',
    from,
  }));
}

export function detailsTable(flow: Flow, context: PrintContext): readonly Block[] {
  const { sharingOrg, partner } = context.values;
  const caption = flow.id === 'outward' ? `From ${sharingOrg} to ${partner}` : `From ${partner} to ${sharingOrg}`;
  return flow.items.length === 0 ? [] : [{ block: 'table', caption, head: ['Item', 'Why it is needed'], rows: tableRows(flow, context) }];
}
