// The lines of the card that name a condition: the duty of confidence, each side’s Article 6 reason, each side’s Article 9
// condition. What comes back has lines of its own only where it differs.
import { abuseToldWithoutOffence } from '../../agreement/abuse-told';
import type { AgreementModel, Party } from '../../agreement/model';
import { isConcern } from '../../agreement/return-items';
import { dateInWords } from '../../assurance/calendar';
import { capitalised } from '../../print/words';
import { sentenceOf } from '../actions';
import { conditionCode, wordsOf } from '../condition-words';
import { cannotHold, lawButNoCondition, onlyOfWhoeverDecides } from '../no-explicit-consent';
import { article6Relied, functionLaw, lawNamed } from '../overrides';
import type { AgreementResult, FlowResult, Options, Override, RuleId } from '../result';
import { enforcesLaw, partyOn } from '../to-flow-facts';
import type { Glance } from './because';
import { carersNote } from './carers-note';
import { byPerson, choiceNote, chosenPanels, openBeside } from './chosen-condition';
import type { CardLine, ConditionShown, WhyPanel } from './legal-card';
import { whyPanel } from './why-panel';

export interface CardSource extends Glance {
  readonly result: AgreementResult;
}

const shown = (condition: string, why: string, brings: readonly string[]): ConditionShown => ({
  condition,
  words: wordsOf(condition),
  code: conditionCode(condition),
  why,
  brings,
});

function optionsShown({ permitted, never }: Options): NonNullable<CardLine['options']> {
  return {
    permitted: permitted.map((one) => shown(one.condition, one.whyNotDefault, one.adds.map(sentenceOf))),
    never: never.map((one) => shown(one.condition, one.why, [])),
  };
}

interface Drawn {
  readonly id: string;
  readonly claim: string;
  readonly condition: string;
  readonly rules: readonly (RuleId | undefined)[];
  readonly glance: Glance;
  readonly party?: Party;
  readonly options?: Options;
  readonly note?: string | undefined;
  /** What stands in place of the suggestion. */
  readonly choice?: Override | undefined;
}

/** Of a choice made by a person: the choice first, then what the rules said. */
function panelsOf({ claim, rules, glance, choice }: Drawn): readonly WhyPanel[] {
  const fired = rules.filter((rule) => rule !== undefined);
  const [deciding] = fired;
  const said = fired.map((rule) => whyPanel(rule, claim, glance));
  return byPerson(choice) && deciding !== undefined ? chosenPanels(choice, deciding, claim, said) : said;
}

function listsOf({ options, choice }: Drawn): CardLine['options'] {
  if (options === undefined) return undefined;
  if (choice === undefined) return optionsShown(options);
  return openBeside(optionsShown(options), choice.chosen, byPerson(choice) ? shown(choice.default, wayBack, []) : undefined);
}

const wayBack = 'What the rules say: choose it to go back';

function line(drawn: Drawn): CardLine {
  const { id, claim, condition, glance, party, note } = drawn;
  const [why, lists] = [panelsOf(drawn), listsOf(drawn)];
  return {
    id,
    claim,
    code: conditionCode(condition),
    why,
    tag: why[0]?.tag ?? 'Our suggestion, IG lead to confirm',
    ...(party === undefined ? {} : { party: { id: party.id, name: party.organisation.name } }),
    ...(glance.flow === undefined ? {} : { flowId: glance.flow.id }),
    ...(lists && { options: lists }),
    ...(note === undefined ? {} : { note }),
  };
}

const flowOf = ({ result, model }: CardSource, flowId: string) => {
  const found = result.flows.find((one) => one.flowId === flowId)?.result;
  const flow = model.flows.find((one) => one.id === flowId);
  return found === undefined || flow === undefined ? undefined : { found, flow };
};

/** What stands in place of the suggestion. */
const choiceOf = (result: FlowResult, partyId: string, field: Override['field'], forReturn = false): Override | undefined =>
  result.overrides.find((one) => one.partyId === partyId && one.field === field && (one.default === '6(1)(ea)') === forReturn);

/** Both flows serve one purpose, so they stand on one footing. */
export function confidenceLines(source: CardSource): readonly CardLine[] {
  const outward = (flowOf(source, 'outward') ?? flowOf(source, 'return'))?.found;
  if (outward?.commonLaw == null) return [];
  const { commonLaw, decidedBy, options } = outward;
  const choice = outward.overrides.find((one) => one.field === 'commonLaw');
  const basis = line({
    id: 'confidence',
    claim: capitalised([wordsOf(commonLaw), commonLaw === 'statutory_duty' && source.model.service.statute].filter(Boolean).join(': ')),
    condition: commonLaw,
    rules: [decidedBy.commonLaw],
    glance: source,
    options: options.commonLaw,
    note: choice === undefined ? carersNote(source, commonLaw) : choiceNote(choice),
    choice,
  });
  const duty = outward.sharingDuty251B
    ? [line({ id: 'duty-to-share', claim: 'Both organisations have a duty in law to share for care', condition: '', rules: ['S1'], glance: source })]
    : [];
  return [basis, ...duty];
}

/** Rule A6.2 without a law: both possible ends are shown until the partner has answered. */
function openTaskClaim(source: CardSource, result: FlowResult, party: Party): string | undefined {
  const byAnswer = result.overrides.some((one) => one.partyId === party.id && one.by === 'answer');
  if (!byAnswer || source.model.received !== undefined) return undefined;
  return `6(1)(e) public task if ${party.organisation.name} names the law that gives it this task, otherwise 6(1)(f) legitimate interests`;
}

/** The law that a public task rests on, named as the agreement prints it. */
const lawOf = ({ id, taskInLaw }: Party, { overrides }: FlowResult): string =>
  lawNamed(overrides, id) ?? [taskInLaw?.task, taskInLaw?.act].filter(Boolean).join(', ');

/** Rule L1: Articles 6, 9 and 10 do not reach a body where it enforces the law. */
const outsideArticles = (source: CardSource, party: Party): CardLine =>
  line({
    id: `part3-${party.side}`,
    claim: 'Not Article 6, 9 or 10 where it enforces the law: Part 3 of the Data Protection Act 2018 applies there',
    condition: '',
    rules: ['L1'],
    glance: { ...source, side: party.side },
    party,
  });

function article6Line(source: CardSource, { found, flow }: NonNullable<ReturnType<typeof flowOf>>, party: Party): CardLine | undefined {
  const relied = article6Relied(found, party.side, party.id);
  if (relied === null) return enforcesLaw(party) ? outsideArticles(source, party) : undefined;
  const open = openTaskClaim(source, found, party);
  const choice = choiceOf(found, party.id, 'art6');
  const noLaw = found.overrides.some((one) => one.partyId === party.id && one.by === 'answer') && open === undefined;
  return line({
    id: `art6-${party.side}${flow.id === 'return' ? '-return' : ''}`,
    claim: open ?? capitalised([wordsOf(relied), (relied === '6(1)(e)' || relied === '6(1)(c)') && lawOf(party, found)].filter(Boolean).join(': ')),
    condition: open === undefined ? relied : '',
    rules: [found.decidedBy.art6[party.side]],
    glance: { ...source, side: party.side, flow },
    party,
    options: found.options.art6[party.side],
    note: noLaw ? `${party.organisation.name} names no law that gives it this task` : choiceNote(choice),
    choice: open === undefined ? choice : undefined,
  });
}

const nothing = (id: string, claim: string): CardLine => ({ id, claim, code: '', tag: 'Our suggestion, IG lead to confirm', why: [] });

function returnLine(source: CardSource): readonly CardLine[] {
  const back = flowOf(source, 'return');
  const relied = back?.found.art6.returnFlow;
  // As section 7 says.
  const concerns = back?.flow.items.some(isConcern) ? [nothing('art6-concerns', 'For a concern about safety: the reason is decided with each case')] : [];
  if (back === undefined || relied === undefined) return concerns;
  const party = partyOn(source.model, 'receiving');
  const choice = choiceOf(back.found, party.id, 'art6', true);
  // Whoever stands on a task in law answers on it too (rule A6.7).
  const open = relied === '6(1)(ea)' && openTaskClaim(source, back.found, party) !== undefined;
  return [
    line({
      id: 'art6-return',
      claim: open
        ? `For what comes back: 6(1)(e) public task if ${party.organisation.name} names that law, otherwise 6(1)(ea) ${wordsOf(relied)}`
        : `For what comes back${concerns.length > 0 ? ', but for concerns about safety' : ''}: ${wordsOf(relied)}`,
      condition: open ? '' : relied,
      rules: [back.found.decidedBy.art6.returnFlow],
      glance: { ...source, flow: back.flow },
      party,
      note: choiceNote(choice),
      choice,
      ...(back.found.options.art6.returnFlow === undefined ? {} : { options: back.found.options.art6.returnFlow }),
    }),
    ...concerns,
  ];
}

export function article6Lines(source: CardSource): readonly CardLine[] {
  const outward = flowOf(source, 'outward');
  const own = outward === undefined ? [] : source.model.parties.map((party) => article6Line(source, outward, party));
  return [...own.filter((one) => one !== undefined), ...returnLine(source)];
}

/** Until the IG lead of that side has chosen, there is no final version. */
const needsAnother =
  'A law gives the right here, so nobody is asked, and whoever is not asked has given no explicit consent. The IG lead of this side chooses another reason before the final version. Ask the data protection officer to confirm which';

/** Rule C7 with A9.3: what is lifted is the duty of confidence alone. */
const lawAlone =
  'That law lifts the duty of confidence. It gives no condition for health details. Nobody need be asked under it, and whoever is not asked has given no explicit consent. Ask each person, or leave health details out. For planning, it may be enough that everybody is bound to confidence. Ask the data protection officer to confirm which';

/** Rule P1 with explicit consent: a yes of one’s own, which no decision in somebody’s best interests stands for. */
const ofWhoeverDecides =
  'This holds for people who can decide. A decision in somebody’s best interests is no explicit consent. Ask the data protection officer to confirm whether a yes of an attorney or deputy is. Leave health details out for whoever cannot decide, or send nothing where the referral itself shows health. Ask the data protection officer to confirm another reason where they are needed';

function whyNotHeld({ result }: CardSource, found: FlowResult, { side }: Party): string | undefined {
  if (lawButNoCondition(found, side)) return lawAlone;
  if (cannotHold(result).includes(side)) return needsAnother;
  return onlyOfWhoeverDecides(result).includes(side) ? ofWhoeverDecides : undefined;
}

function article9Line(source: CardSource, { found, flow }: NonNullable<ReturnType<typeof flowOf>>, party: Party): CardLine | undefined {
  const condition = found.art9[party.side];
  if (condition === null || condition === 'none') return undefined;
  const back = flow.id === 'return';
  const choice = choiceOf(found, party.id, 'art9');
  const words = [wordsOf(condition), functionLaw(choice ? [choice] : [], party.id)].filter(Boolean).join(': ');
  return line({
    id: `art9-${party.side}${back ? '-return' : ''}`,
    claim: back ? `For what comes back: ${words}` : capitalised(words),
    condition,
    rules: [found.decidedBy.art9[party.side], ...(condition === '9(2)(h)+Sch1p2' && found.rules.includes('A9.2') && !isBound(party) ? ['A9.2'] : [])],
    glance: { ...source, side: party.side, flow },
    party,
    options: found.options.art9[party.side],
    choice,
    note: choiceNote(choice) ?? whyNotHeld(source, found, party),
  });
}

/** Nobody has said yet which details are shared, so the card can say of none that they are harmless. */
export const noneChosen = ({ flows }: AgreementModel): boolean => flows.every(({ items }) => items.length === 0);

const isBound = (party: Party) => party.confidentialityDuty || party.confidentialityOpen === true;

function article10Line(source: CardSource, { found, flow }: NonNullable<ReturnType<typeof flowOf>>, party: Party): CardLine | undefined {
  const condition = found.art10[party.side];
  if (condition === null || condition === 'none') return undefined;
  return line({
    id: `art10-${party.side}${flow.id === 'return' ? '-return' : ''}`,
    claim: `For details about ${condition === 'Sch1p29' ? 'the person’s own offences' : 'offences'}${flow.id === 'return' ? ' that come back' : ''}: ${wordsOf(condition)}`,
    condition,
    rules: [found.decidedBy.art10[party.side]],
    glance: { ...source, side: party.side, flow },
    party,
  });
}

const sameOffences = (outward: FlowResult | undefined, { art10 }: FlowResult): boolean =>
  outward?.art10.sharing === art10.sharing && outward.art10.receiving === art10.receiving;

const nobodyChose = 'No details are chosen yet, so nothing can be said here of health or other sensitive details';

/** A second condition beside that of Article 9, for details about offences alone. */
export function article10Lines(source: CardSource): readonly CardLine[] {
  const { parties } = source.model;
  const [outward, back] = [flowOf(source, 'outward'), flowOf(source, 'return')];
  const lines = [outward, back].flatMap((flow) =>
    flow === undefined || (flow === back && sameOffences(outward?.found, back.found)) ? [] : parties.map((party) => article10Line(source, flow, party)),
  );
  // As section 7 says (decision 36): no condition is claimed for it.
  const told = abuseToldWithoutOffence(source.model) === undefined ? [] : [nothing('art10-abuse', abuseTold(source.model))];
  return [...lines.filter((one) => one !== undefined), ...told];
}

const askAboutAbuse = 'Ask the data protection officer, and record the advice with its date';
/** The day alone, as in section 7: the words of the advice stay with the organisation. */
const abuseTold = ({ igReview: { dpoDate } = {} }: { readonly igReview?: { readonly dpoDate?: string } }): string =>
  `Abuse that is told of may show an offence of somebody else: no condition is named for that. ${dpoDate ? `The data protection officer gave advice, ${dateInWords(dpoDate)}` : askAboutAbuse}`;

export function article9Lines(source: CardSource): readonly CardLine[] {
  const { parties } = source.model;
  const [outward, back] = [flowOf(source, 'outward'), flowOf(source, 'return')];
  const sent = outward === undefined ? [] : parties.map((party) => article9Line(source, outward, party));
  const returned =
    back === undefined
      ? []
      : parties.map((party) => (back.found.art9[party.side] === outward?.found.art9[party.side] ? undefined : article9Line(source, back, party)));
  const [going, coming] = [sent, returned].map((lines) => lines.filter((one) => one !== undefined));
  const lines = [...(going ?? []), ...(coming ?? [])];
  if (lines.length === 0) return [nothing('art9-none', noneChosen(source.model) ? nobodyChose : 'No health or other sensitive details are meant to be shared')];
  return going?.length === 0 && coming !== undefined && coming.length > 0
    ? [nothing('art9-none-sent', 'What is sent is meant to hold no health or other sensitive details'), ...lines]
    : lines;
}
