// What has to be done before anything is sent: duties of the text that say so, and the sharing side’s own condition, where the reason for its
// decision or an accepted plan says “before sharing starts”. Whoever reads that sharing can start reads these beside it.
import { checklistContext } from '../assurance/checklist-context';
import { isOpen, itemStandings } from '../assurance/item-standing';
import { saidDone } from '../assurance/plan-said';
import { printContext, type PrintSource } from './print-context';
import { promises } from './promises';
import { asTyped, inSentence } from './words';

const first =
  /\b(?:before|prior to) (?:(?:any |the )?sharing(?! (?:ends?|ended|stops?|stopped|started|began|was|were)\b)|(?:any |the )?first referrals?|referrals? (?:starts?|begins?|is|are)|(?:anything|details|it|they) (?:is|are|goes|go)|(?:we|you|it) (?:shares?|sends?|starts?)|they (?:share|send))\b/iu;

function conditions(source: PrintSource): readonly string[] {
  const { checklist, model, result, catalogue } = source;
  if (checklist?.status !== 'accepted-with-plan') return [];
  const { today } = printContext(source);
  const plans = itemStandings(checklist, checklistContext(model, result, catalogue, today)).flatMap((standing) =>
    isOpen(standing) && standing.plan && !saidDone(standing.plan.said) && !standing.row?.safeguardDone ? [standing.plan.wording] : [],
  );
  return [checklist.decision?.reason ?? '', ...plans].filter((text) => first.test(text));
}

/** Each ready to stand in a list inside a sentence; empty where nothing has to be done first. */
export function beforeSharing(source: PrintSource): readonly string[] {
  const duties = (['sharing', 'receiving'] as const).flatMap((side) => promises(source, side)).filter(({ when }) => when === 'Before sharing starts');
  return [...new Set([...conditions(source), ...duties.map(({ what }) => what)].map((text) => inSentence(asTyped(text))))];
}
