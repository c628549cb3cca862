// Articles 9 and 10 in section 7: each side's reason to use health and other sensitive details, one line a side.
import { abuseToldWithoutOffence } from '../../agreement/abuse-told';
import type { Party } from '../../agreement/model';
import { dateInWords } from '../../assurance/calendar';
import { nobodyIsAsked } from '../../legal-basis/no-explicit-consent';
import { functionLaw } from '../../legal-basis/overrides';
import { restsOnFunction } from '../../legal-basis/paragraph-tests';
import type { Art9 } from '../../legal-basis/result';
import { enforcesLaw } from '../../legal-basis/to-flow-facts';
import { printName } from '../names';
import { offencesNamed } from '../papers/statement-b';
import type { PrintContext } from '../print-context';
import type { Sentence } from '../print-model';
import { asTyped } from '../words';

/** Statement B stands on whatever staff use to record the yes. */
const statementB = { form: 'the consent form', note: 'the verbal consent record', either: 'the consent form or the verbal consent record' } as const;

/** Nobody is asked, so the suggested explicit consent cannot hold: the IG lead of that side has still to choose (rule A9.11). */
const isOpen = ({ outwardResult, backResult }: PrintContext): boolean =>
  [outwardResult, backResult].some((result) => result !== undefined && nobodyIsAsked(result));

function condition(party: Party, art9: Art9, context: PrintContext): Sentence | undefined {
  const { model, say } = context;
  const named = { party: printName(party, model.parties) };
  if (art9 === '9(2)(h)+Sch1p2') return say(party.confidentialityDuty ? 'legal.art9-h-bound' : 'legal.art9-h', named);
  if (art9 === '9(2)(a)' && isOpen(context)) return say('legal.art9-open', named);
  if (art9 === '9(2)(a)') return say('legal.art9-a', { ...named, where: statementB[model.consentRecord ?? 'form'] });
  const paragraph = /^9\(2\)\(g\)\+Sch1p(\d+)$/u.exec(art9)?.[1];
  const policy = policyOf(party, art9, context);
  if (paragraph === undefined) return undefined;
  const law = lawOfFunction(party, art9, context);
  return policy
    ? say('legal.art9-g-policy', { ...named, paragraph: law ? `${paragraph} (${law})` : paragraph, title: asTyped(policy.title), on: dateInWords(policy.date) })
    : say('legal.art9-g', { ...named, paragraph });
}

/** The policy document that was named with the choice of this condition. */
export const policyOf = ({ id }: Pick<Party, 'id'>, art9: string, { outwardResult, backResult }: Pick<PrintContext, 'outwardResult' | 'backResult'>) =>
  [...(outwardResult?.overrides ?? []), ...(backResult?.overrides ?? [])].findLast((one) => one.partyId === id && one.chosen === art9)?.policy;

/** The law that gives the function, where paragraph 6 was chosen: it names no function by itself. */
export const lawOfFunction = ({ id }: Pick<Party, 'id'>, art9: string, { outwardResult, backResult }: Pick<PrintContext, 'outwardResult' | 'backResult'>) => {
  const law = restsOnFunction(art9) ? functionLaw([...(outwardResult?.overrides ?? []), ...(backResult?.overrides ?? [])], id) : undefined;
  return law === undefined ? undefined : asTyped(law);
};

function forBack(party: Party, art9: Art9, context: PrintContext): Sentence | undefined {
  const { model, say } = context;
  const named = { party: printName(party, model.parties) };
  if (art9 === '9(2)(h)+Sch1p2') return say('legal.art9-back-h', named);
  if (art9 === '9(2)(a)' && !isOpen(context)) return say('legal.art9-back-a', { ...named, where: statementB[model.consentRecord ?? 'form'] });
  return condition(party, art9, context);
}

export function article9(context: PrintContext): readonly Sentence[] {
  const { sharing, partner, outwardResult, backResult, say } = context;
  const sides = [sharing, partner];
  const outward = sides.map((party) => ({ party, art9: outwardResult?.art9[party.side] }));
  const comesBack = sides.some(({ side }) => (backResult?.art9[side] ?? 'none') !== 'none');
  const concern = (context.back?.items ?? []).some(({ itemId }) => itemId === 'concerns');
  // A body that enforces the law stands outside the Article (rule L1): what is said of the other side is said of the details.
  const sent = outward.every(({ art9, party }) => art9 === 'none' || enforcesLaw(party))
    ? [say(comesBack || concern ? 'legal.art9-none-sent' : 'legal.art9-none')]
    : outward.map(({ party, art9 }) => (art9 == null ? undefined : condition(party, art9, context)));
  const returned = sides.map((party, index) => {
    const art9 = backResult?.art9[party.side];
    return art9 == null || art9 === 'none' || art9 === outward[index]?.art9 ? undefined : forBack(party, art9, context);
  });
  // Where nothing else that comes back is about health, a concern still may be: no condition is claimed for it, and it is not left out.
  return [...sent, ...returned, ...(concern && !comesBack ? [say('legal.art9-concerns')] : [])].filter((one) => one !== undefined);
}

/** No condition is claimed for it: the officer’s advice is on record, and its words stay with the organisation (decision 36). */
function abuseTold({ model, say }: PrintContext): readonly Sentence[] {
  if (abuseToldWithoutOffence(model) === undefined) return [];
  const on = model.igReview?.dpoDate;
  return [on ? say('legal.art10-abuse', { on: dateInWords(on) }) : say('legal.art10-abuse-open')];
}

function article10Conditions(context: PrintContext): readonly Sentence[] {
  const { outwardResult, backResult, say, model } = context;
  const conditions = [outwardResult, backResult].flatMap((result) => (result ? [result.art10.sharing, result.art10.receiving] : []));
  if (conditions.includes('Sch1p29'))
    return [say('legal.art10-consent', { offences: offencesNamed(context), where: statementB[model.consentRecord ?? 'form'] })];
  return conditions.includes('Sch1p2') ? [say('legal.art10-care')] : [];
}

export const article10 = (context: PrintContext): readonly Sentence[] => [...article10Conditions(context), ...abuseTold(context)];
