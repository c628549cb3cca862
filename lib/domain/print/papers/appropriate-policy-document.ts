// The policy document that some conditions of the Data Protection Act 2018 ask for (Schedule 1 part 4): the condition, how the
// principles are kept, how long details are kept. Half a side.
import type { Party } from '../../agreement/model';
import { dateInWords } from '../../assurance/calendar';
import { isNameless, printName } from '../names';
import { policyOf } from '../sections/article-9';
import { asTyped, capitalised } from '../words';
import { conditionsOf, conditionsTold } from './conditions-told';
import { bullets, lines, under } from './paper-blocks';
import type { PaperContext } from './paper-context';
import type { PaperBody } from './paper-model';

/** Conditions in the public interest (Article 9(2)(g)), and safeguarding as a condition for details about offences. */
function policyConditions(party: Party, context: PaperContext): readonly string[] {
  const { art9, art10 } = conditionsOf(party, context);
  return [...art9.filter((one) => one.startsWith('9(2)(g)')), ...art10.filter((one) => one === 'Sch1p18')];
}

export const needsPolicy = (party: Party, context: PaperContext): boolean => policyConditions(party, context).length > 0;

const principles = ['fair', 'purpose', 'least', 'right', 'safe', 'answers'] as const;

export function appropriatePolicyDocument(party: Party, context: PaperContext): PaperBody {
  const { say, label, model, titled } = context;
  const name = printName(party, model.parties);
  const conditions = policyConditions(party, context);
  const named = conditions.map((one) => policyOf(party, one, context)).find((one) => one !== undefined);
  const keep =
    party.side === 'sharing' ? say(isNameless(model) ? 'policy.own-record-nameless' : 'policy.own-record') : model.received !== undefined && say('policy.keep');
  return {
    kind: 'appropriate-policy-document',
    side: party.side,
    ...titled('appropriate-policy-document', { party: name }),
    ...(named && { title: asTyped(named.title) }),
    audience: 'ig',
    format: 'A4',
    pages: 1,
    largePrint: false,
    fromContactSheet: false,
    blocks: [
      ...lines(named && say('policy.named', { party: name, date: dateInWords(named.date) })),
      ...under(label('policy.condition'), lines(say('policy.condition', { Party: capitalised(name), reason: conditionsTold(conditions, context, party) }))),
      ...under(label('policy.principles'), bullets(...principles.map((one) => say(`policy.${one}`)))),
      ...under(label('policy.keep'), lines(keep, say('policy.review'))),
    ],
  };
}
