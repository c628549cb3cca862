// What the legal rules answer, as a shape: for whoever writes a client, and for the document that describes it. Every code carries its words.
import * as z from 'zod';
import { actionSentences, warningSentences } from '../actions';
import { conditionCode, conditionWords, statusWords } from '../condition-words';
import { legalRules } from '../legal-rules';

type Words = Readonly<Record<string, string>>;

/** One of these codes, each with what it says. */
const coded = (words: Words) => z.union(Object.entries(words).map(([code, says]) => z.literal(code).describe(says)));

const conditions = conditionWords as Words;
const said = (condition: string): string => [conditions[condition], conditionCode(condition)].filter(Boolean).join(': ');
const only = (which: (condition: string) => boolean): Words =>
  Object.fromEntries(Object.keys(conditions).flatMap((condition) => (which(condition) ? [[condition, said(condition)]] : [])));

/** Never a result, only a choice that somebody may or may never make. */
const neverResults = ['6(1)(a)', '6(1)(b)', '9(2)(d)'];
const isResult = (condition: string) => !neverResults.includes(condition);

const StatusShape = coded(statusWords);
const CommonLawShape = coded(only((one) => !/^\d|^Sch|^none$/.test(one)));
const Article6Shape = coded(only((one) => one.startsWith('6(') && isResult(one)));
const Article9Shape = coded(only((one) => (one.startsWith('9(') && isResult(one)) || one === 'none'));
const Article10Shape = coded(only((one) => one.startsWith('Sch1p') || one === 'none'));
const ConditionShape = coded(only(() => true));
const ActionIdShape = coded(actionSentences);
const WarningIdShape = coded(warningSentences);
const RuleIdShape = coded(Object.fromEntries(legalRules.map(({ id, sentence }) => [id, sentence])));

const BroughtByShape = z.record(z.string(), RuleIdShape).describe('Action or warning → the rule that first asked for it.');

const OptionsShape = z.strictObject({
  permitted: z
    .array(
      z.strictObject({
        condition: ConditionShape.describe('What may be chosen.'),
        whyNotDefault: z.string().describe('Why it is not the suggestion.'),
        adds: z.array(ActionIdShape).describe('Actions that this choice brings.'),
        drops: z.array(ActionIdShape).describe('Actions that this choice takes away.'),
      }),
    )
    .describe('What an information governance lead or data protection officer may choose instead, with a recorded reason.'),
  never: z
    .array(z.strictObject({ condition: ConditionShape.describe('What may not be chosen.'), why: z.string().describe('Why it is not open.') }))
    .describe('What is never open here, and why.'),
});

const OverrideShape = z.strictObject({
  partyId: z.string().describe('The party whose condition it is.'),
  flowId: z.string().optional().describe('The flow, where it holds for one alone.'),
  field: z.enum(['commonLaw', 'art6', 'art9']).describe('Which condition was chosen anew.'),
  default: z.string().describe('What the rules suggest.'),
  chosen: z.string().describe('What was chosen.'),
  reason: z.string().describe('Why, in the words of whoever chose.'),
  by: z.enum(['ig-lead', 'dpo', 'answer']).describe('Chosen by the information governance lead, on advice of the data protection officer, or by an answer.'),
  adviser: z
    .strictObject({
      name: z.string().describe('The data protection officer.'),
      date: z.string().describe('The day of the advice.'),
      gist: z.string().optional().describe('The advice in short.'),
    })
    .optional()
    .describe('Who advised.'),
  law: z.string().optional().describe('The law that was named with the choice.'),
  tests: z.array(z.string()).optional().describe('The tests of the paragraph that were confirmed.'),
  policy: z
    .strictObject({ title: z.string().describe('What it is called.'), date: z.string().describe('Its day.') })
    .optional()
    .describe('The policy document that the condition asks for.'),
  at: z.string().describe('When it was chosen.'),
});

const [ofSharing, ofReceiving] = ['Of the party that refers.', 'Of the party that gives the service.'];
const perParty = <T extends z.ZodType>(condition: T) => ({
  sharing: condition.nullable().describe(ofSharing),
  receiving: condition.nullable().describe(ofReceiving),
});
const rulePerParty = { sharing: RuleIdShape.optional().describe(ofSharing), receiving: RuleIdShape.optional().describe(ofReceiving) };
const optionsPerParty = { sharing: OptionsShape.describe(ofSharing), receiving: OptionsShape.describe(ofReceiving) };
const back = 'Set only where the way back rests on a condition of its own.';

const FlowResultShape = z.strictObject({
  status: StatusShape.describe('If it can go ahead.'),
  commonLaw: CommonLawShape.nullable().describe('What makes it right to pass on what was given in confidence. null after a stop, and where there is nothing.'),
  sharingDuty251B: z.boolean().describe('The duty to share of the Health and Social Care Act 2012, section 251B, applies.'),
  art6: z.strictObject({ ...perParty(Article6Shape), returnFlow: Article6Shape.optional().describe(back) }).describe('UK GDPR Article 6, for each party.'),
  art9: z.strictObject(perParty(Article9Shape)).describe('UK GDPR Article 9, for each party.'),
  art10: z.strictObject(perParty(Article10Shape)).describe('UK GDPR Article 10, for each party.'),
  options: z
    .strictObject({
      commonLaw: OptionsShape.describe('Beside the footing under the duty of confidence.'),
      art6: z.strictObject({ ...optionsPerParty, returnFlow: OptionsShape.optional().describe(back) }).describe('Beside Article 6.'),
      art9: z.strictObject(optionsPerParty).describe('Beside Article 9.'),
    })
    .describe('Beside each condition, the others.'),
  overrides: z.array(OverrideShape).describe('Always empty here: nobody has chosen anything else.'),
  nhsNumber: coded({
    required: 'Send it with each referral, where it is known.',
    leave_out: 'Leave it out.',
    not_applicable: 'No rule of the law asks for it.',
  }).describe('The NHS number.'),
  ndoo: coded({
    apply: 'Remove people who have opted out.',
    exempt: 'The letter of approval says that it need not be applied.',
    does_not_apply: 'It does not reach sharing on this footing.',
    not_applicable: 'It is for purposes other than the person’s own care.',
  }).describe('The national data opt-out.'),
  actions: z.array(ActionIdShape).describe('What must be done. Sorted.'),
  warnings: z.array(WarningIdShape).describe('What to look at again. Sorted.'),
  rules: z.array(RuleIdShape).describe('The rules that applied, in their order.'),
  decidedBy: z
    .strictObject({
      commonLaw: RuleIdShape.optional().describe('Behind the footing under the duty of confidence.'),
      art6: z.strictObject({ ...rulePerParty, returnFlow: RuleIdShape.optional().describe(back) }).describe('Behind Article 6.'),
      art9: z.strictObject(rulePerParty).describe('Behind Article 9.'),
      art10: z.strictObject(rulePerParty).describe('Behind Article 10.'),
    })
    .describe('The rule behind each condition.'),
  broughtBy: BroughtByShape,
});

const AgreementResultShape = z.strictObject({
  status: StatusShape.describe('The worst of the flows.'),
  flows: z
    .array(
      z.strictObject({
        flowId: z.string().describe('The name that you gave the flow, or flow-1 and so on.'),
        sharingPartyId: z.string().describe('Your name for the party that refers.'),
        receivingPartyId: z.string().describe('Your name for the party that gives the service.'),
        result: FlowResultShape.describe('What the rules say of it.'),
      }),
    )
    .describe('A flow that needs no agreement is left out, unless none does.'),
  actions: z.array(ActionIdShape).describe('Those of every flow, and those of the agreement as a whole.'),
  warnings: z.array(WarningIdShape).describe('What to look at again, in any flow.'),
  rules: z.array(RuleIdShape).describe('Rules about the agreement as a whole that applied.'),
  broughtBy: BroughtByShape,
  refusedOverrides: z
    .array(z.strictObject({ override: OverrideShape.describe('What was chosen.'), why: z.string().describe('Why it is not open.') }))
    .describe('Always empty here.'),
  rulesVersion: z.iso.date().describe('The edition of the rules.'),
});

/** The shapes by the names that the document gives them. */
export const resultShapes = {
  Status: StatusShape,
  CommonLaw: CommonLawShape,
  Article6: Article6Shape,
  Article9: Article9Shape,
  Article10: Article10Shape,
  Condition: ConditionShape,
  ActionId: ActionIdShape,
  WarningId: WarningIdShape,
  RuleId: RuleIdShape,
  Options: OptionsShape,
  Override: OverrideShape,
  FlowResult: FlowResultShape,
  AgreementResult: AgreementResultShape,
} as const;
