// The record of a party’s legitimate interests (Article 6(1)(f)): three boxes, the outcome, the date and who; one side a party.
import type { Party } from '../../agreement/model';
import { dateInWords } from '../../assurance/calendar';
import { printName } from '../names';
import { asTyped, capitalised } from '../words';
import { conditionsOf } from './conditions-told';
import { callOut, lines, under } from './paper-blocks';
import type { PaperContext } from './paper-context';
import type { PaperBody } from './paper-model';

export const reliesOnInterests = (party: Party, context: PaperContext): boolean => conditionsOf(party, context).art6.includes('6(1)(f)');

const boxes = ['want', 'need', 'fair'] as const;

export function liaRecord(party: Party, { say, label, model, titled }: PaperContext): PaperBody {
  const name = printName(party, model.parties);
  const named = { party: name, Party: capitalised(name) };
  const { legitimateInterests: given } = party;
  const box = (id: (typeof boxes)[number]) => lines(given && given[id] !== '' && { ...say('lia.want', { text: asTyped(given[id]) }), from: fromOf(party) });
  return {
    kind: 'legitimate-interests-record',
    side: party.side,
    ...titled('legitimate-interests-record', named),
    audience: 'ig',
    format: 'A4',
    pages: 1,
    largePrint: false,
    fromContactSheet: false,
    blocks: [
      ...boxes.flatMap((id) => under(label(`lia.${id}`), box(id))),
      ...(given
        ? [
            ...under(label('lia.outcome'), lines(say('lia.outcome', named), say('lia.object'))),
            ...under(label('lia.recorded'), lines({ ...say('lia.when', { party: name, date: dateInWords(given.on) }), from: fromOf(party) })),
          ]
        : callOut(label('lia.outcome'), say('lia.open'))),
    ],
  };
}

/** The page on which each side gives its reason. */
const fromOf = ({ side }: Party): string => (side === 'sharing' ? 'our-reason' : 'only-you');
