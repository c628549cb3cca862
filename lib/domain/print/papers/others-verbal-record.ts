// The record of the spoken yes of somebody else whose details go with a referral: a sheet of its own, with what was said to them, when and by
// whom. It goes into their own record, or with the referral where they have none or that could endanger somebody (rule C10; UK GDPR Article 7(1)).
import type { OtherPerson } from '../other-people';
import { safely } from '../safely';
import { itemsPassedOn, logsIn } from './consent-form';
import { statementA } from './others-consent-form';
import { blanks, lines, script, tick, under, wide } from './paper-blocks';
import type { PaperContext } from './paper-context';
import { askedSafely, askedSafelyFirst, askedUnnamed, unnamed, whyTheirs } from './others-safely';
import type { PaperBlock, PaperBody } from './paper-model';
import { type StatementB, statementsOver } from './statement-b';
import { itemsOfTheirOwn } from './told-to-you';
import { ableToDecide, askB, explainedTicks, howAsked, linesToCopy, staffSpoke, tell, verbalSheet } from './verbal-consent-record';

/** What is said to them, from the first word to the last question. */
function said({ who, items, shown }: OtherPerson, context: PaperContext, b: readonly StatementB[]): readonly PaperBlock[] {
  const { say, label } = context;
  const lead = shown ? 'verbal.part-shown' : safely(context) === '' ? `verbal.part-${who}` : 'verbal.part-safe';
  return script(
    label(`verbal.part-${who}`),
    say(lead),
    tell(itemsOfTheirOwn(items, context.catalogue), context),
    logsIn(context, 'verbal.log-in-part'),
    whyTheirs(context),
    [say('verbal.no'), say('verbal.change'), say('verbal.all-right'), say('verbal.anything')],
    b.flatMap((one) => askB(one, context)),
  );
}

export function othersVerbalRecord(one: OtherPerson, named: PaperContext): PaperBody {
  const { who, items, shown } = one;
  const context = unnamed(named);
  const { say, label } = context;
  const apart = safely(context) !== '';
  const b = askedUnnamed(statementsOver(items, context, shown), context);
  return {
    ...verbalSheet,
    about: who,
    title: label(`verbal.title-${who}`),
    use: label('consent.use-part'),
    blocks: [
      ...askedSafelyFirst(one, context),
      ...blanks(wide(label('name')), label('date'), label('time')),
      ...howAsked(context),
      // To whoever asks: no words to read out.
      ...lines(askedSafely(context)),
      ...said(one, context, b),
      ...explainedTicks(context),
      ...under(
        label('verbal.agreed'),
        itemsPassedOn(label('tells-about-them'), items, context),
        tick('A', say(shown ? `verbal.${statementA(one)}` : 'verbal.a-yes')),
        b.flatMap(({ mark, kinds }) => tick(mark, say('verbal.b-asked', { kinds }))),
      ),
      // Where the referral shows something of an adult, section 7 has nobody decide for them.
      ...ableToDecide(context, { forThem: who === 'cared-for', parent: who === 'cared-for', apart, child: '-child', childAlone: shown }),
      ...blanks(label('consent.interpreter'), wide(label(`consent.part-recorded${safely(context)}`))),
      staffSpoke(context),
      linesToCopy(context, {
        told: items,
        toldBack: [],
        asked: b,
        child: who === 'cared-for',
        heading: apart ? 'verbal.paste-part-safe' : 'verbal.paste',
        title: apart ? 'paste.title-part-safe' : 'paste.title',
      }),
    ],
  };
}
