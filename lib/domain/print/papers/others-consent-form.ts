// The consent form of somebody else whose details go with a referral: the carer, or the person cared for. It is a sheet of its own, so that
// neither reads what the other chose, and countersigned as section 7 says (UK GDPR Article 7(1) and 7(3); rule C10).
import { asksFirst } from '../asking-law';
import type { OtherPerson } from '../other-people';
import type { Sentence } from '../print-model';
import { safely } from '../safely';
import { boxesB, consentSheet, hasCapacitySteps, itemsPassedOn, jointly, logsIn, signedBy, signsForThem, staffSign } from './consent-form';
import { blanks, lines, tick, under, wide } from './paper-blocks';
import type { PaperContext } from './paper-context';
import {
  askedSafely,
  askedSafelyFirst,
  askedUnnamed,
  serviceNamed,
  tellsWhom,
  theirUseOfB,
  togetherTold,
  toWhom,
  unnamed,
  whyAsked,
  whyTheirs,
} from './others-safely';
import type { PaperBlock, PaperBody } from './paper-model';
import { type StatementB, statementsNamed, statementsOver } from './statement-b';
import { itemsOfTheirOwn } from './told-to-you';

/** Of the person cared for nothing says how old they are, or that they can decide: somebody may sign for them, a parent for a child under 16. */
function forThem(context: PaperContext, { who, shown }: OtherPerson, asked: readonly StatementB[]): readonly PaperBlock[] {
  if (who !== 'cared-for') return [];
  const { say } = context;
  const notes: readonly Sentence[] = asked.length > 0 ? [say('consent.yes-of-others', { statement: statementsNamed(asked) })] : [];
  // Section 7 says who decides for a child who is cared for; for whoever is older only where it has steps.
  const steps = hasCapacitySteps(context) && !shown;
  // Where nobody is asked for whoever is referred, the steps of section 7 are for that person: of somebody else’s own yes nobody’s silence is one.
  const nobody = steps && !asksFirst(context) ? '-cared-for' : safely(context);
  const older = steps ? [] : [say(shown ? 'consent.no-steps-from-16' : 'consent.no-steps-cared-for')];
  return [signsForThem(context, [...notes, say(`consent.nobody-signs${nobody}`), ...older], steps || shown ? '' : '-cared-for')];
}

/** Where the referral itself shows something of them, the yes is to that. */
export const statementA = ({ shown, items }: OtherPerson): string => (shown ? `a-part-shown${items.length > 0 ? '-items' : ''}` : 'a');

export function othersConsentForm(one: OtherPerson, named: PaperContext): PaperBody {
  const context = unnamed(named);
  const { say, label } = context;
  const { who, shown } = one;
  const items = itemsOfTheirOwn(one.items, context.catalogue);
  const asked = askedUnnamed(statementsOver(items, context, shown), context);
  const [name, signature, date] = [label('name'), label('signature'), label('date')];
  return {
    ...consentSheet,
    about: who,
    title: label(`consent.title-${who}`),
    use: label('consent.use-part'),
    blocks: [
      ...askedSafelyFirst(one, context),
      ...lines(say('consent.from'), toWhom(context), serviceNamed(context)),
      ...lines(whyAsked(one, context), say('consent.part-own'), jointly(context, togetherTold(context))),
      ...lines(whyTheirs(context)),
      ...under(
        label('consent.before'),
        lines(say(`consent.may-say-no${shown ? '-part-shown' : ''}`), say('consent.explain'), items.length > 0 && say('consent.cross-out')),
      ),
      ...under(
        label('consent.boxes'),
        itemsPassedOn(label('tells-about-you'), items, context),
        lines(logsIn(context, 'consent.log-in-part')),
        // Theirs is asked on every footing, also where people expect what is shared about themselves (rule C10).
        tick('A', say(`consent.${statementA(one)}`)),
        boxesB(context, asked, 'consent.b-no-part', theirUseOfB(context)),
      ),
      ...under(label('consent.change'), lines(say('consent.change'), tellsWhom(context), say('consent.part-change-stop'), say('consent.counts'))),
      signedBy(label(`consent.signed-${who}`), [], [name, signature, date]),
      ...forThem(context, one, asked),
      staffSign(context, askedSafely(context)),
      ...blanks(label('consent.interpreter'), wide(label(`consent.part-recorded${safely(context)}`))),
    ],
  };
}
