// Section 3, who and what: whose details, the items with their reasons, what is left out, and what comes back.
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { capitalised, inSentence, listed } from '../words';
import { detailsTable } from './details-table';
import { people } from './people';

function leftOut({ model, say }: PrintContext): readonly Sentence[] {
  if (model.excluded.length === 0) return [];
  return [say(model.excluded.length === 1 ? 'details.left-out-one' : 'details.left-out', { items: capitalised(listed(model.excluded.map(inSentence))) })];
}

/** Said only where the labels of the items rule health out, and the rules agree that nothing sensitive goes to either side. */
function noHealth({ outward, outwardResult }: PrintContext): boolean {
  const sensitive = outward.items.some((item) => item.facts.includes('healthData'));
  const noCondition = outwardResult?.art9.sharing === 'none' && outwardResult.art9.receiving === 'none';
  return outward.items.length > 0 && !sensitive && noCondition;
}

function confirmedEnough({ model, say, unanswered }: PrintContext): readonly Sentence[] {
  if (model.received?.enough === undefined) return unanswered('enough', 'if this is what the partner needs to start helping');
  return model.received.enough === 'enough' ? [say('details.enough')] : [];
}

export function details(context: PrintContext): readonly Block[] {
  const { model, outward, back, say, unanswered } = context;
  const sent = outward.items.length === 0 ? paragraph(unanswered('details', 'which details are sent')) : detailsTable(outward, context);
  return [
    ...paragraph(people(context)),
    ...sent,
    ...paragraph(
      confirmedEnough(context),
      leftOut(context),
      noHealth(context) && say('details.no-health'),
      model.nothingBack ? say('details.nothing-back') : !back && unanswered('back', 'what comes back'),
    ),
    ...(back ? detailsTable(back, context) : []),
  ];
}
