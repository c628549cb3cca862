// The record of a party’s legitimate interests (Article 6(1)(f)): three boxes, the outcome, the date and who; one side a party.
import type { Party } from '../../agreement/model';
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { carerReferred } from '../../agreement/carer-referred';
import { namesAnother } from '../../agreement/others-named';
import { dateInWords } from '../../assurance/calendar';
import { caredForChildAlone, decidedForOthers } from '../child-words';
import { mustBeSafe } from '../must-be-safe';
import { printName } from '../names';
import { aboutAnother, otherPeople, otherPeopleNamed, toldByPerson } from '../other-people';
import { asTyped, capitalised, inSentence } from '../words';
import { conditionsOf } from './conditions-told';
import { itemWords } from './items-told';
import { callOut, lines, under } from './paper-blocks';
import type { PaperContext } from './paper-context';
import type { PaperBlock, PaperBody } from './paper-model';

export const reliesOnInterests = (party: Party, context: PaperContext): boolean => conditionsOf(party, context).art6.includes('6(1)(f)');

const boxes = ['want', 'need', 'fair'] as const;

/** What a slip could do to somebody, beside what the agreement does about it (Article 6(1)(f): their interests may override). */
function endangered(context: PaperContext): readonly PaperBlock[] {
  const { say, label, model, outward } = context;
  if (!mustBeSafe(context)) return [];
  const kept = model.danger !== undefined && couldEndangerSomebody(model, outward.items) && say('lia.danger-kept', { kept: inSentence(asTyped(model.danger)) });
  const contact = outward.items.some(({ itemId }) => itemId === 'safe-contact') && say('lia.danger-contact');
  return under(label('lia.danger'), lines(say('lia.danger'), say('lia.danger-first'), contact, kept));
}

/** Those whose interests are weighed apart: children (Article 6(1)(f), recital 38), and people who are named and did not ask for the service. */
function weighed(context: PaperContext): readonly PaperBlock[] {
  const { say, label, model, outward, result } = context;
  const others = outward.items.filter((item) => namesAnother(item.itemId, carerReferred(model)) && !aboutAnother(item, context));
  const asked = otherPeopleNamed(context);
  const shown = otherPeople(context).some((one) => one.shown);
  const contacts = toldByPerson(context);
  return [
    ...under(
      label('lia.children'),
      lines(
        (model.people.children || model.people.young) && [
          say('lia.children'),
          ...(result.actions.includes('CHILD_FRIENDLY_NOTICE') ? [say('lia.children-told')] : []),
        ],
        caredForChildAlone(context) && [say('lia.cared-for-child'), say('lia.children'), say('lia.children-told')],
      ),
    ),
    ...under(label('lia.capacity'), lines(model.people.mayLackCapacity && say('lia.capacity'))),
    ...under(
      label('lia.others'),
      lines(
        others.length > 0 && [say('lia.others', { items: capitalised(others.map((item) => inSentence(itemWords(item))).join('; ')) })],
        contacts !== '' && say('details.contacts', { contacts }),
        asked !== '' &&
          say(shown ? 'lia.others-asked-shown' : 'lia.others-asked', {
            others: asked,
            decided: decidedForOthers(context) ? ' or a decision as section 7 says' : '',
          }),
        (others.length > 0 || asked !== '') && say('lia.others-object'),
      ),
    ),
  ];
}

export function liaRecord(party: Party, context: PaperContext): PaperBody {
  const { say, label, model, titled } = context;
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
      ...endangered(context),
      ...weighed(context),
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
