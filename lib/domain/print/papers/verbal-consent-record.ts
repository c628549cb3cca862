// The verbal consent record: words to say, what was explained, what was agreed, and the text to copy into the person’s record.
import { parentSaysYes } from '../child-words';
import type { Sentence } from '../print-model';
import { inSentence } from '../words';
import { contactsTold, decidedForSome, itemsPassedOn, logsIn, mayBeNameless, referralSays, whatNoMeans } from './consent-form';
import { askedBack, itemWords } from './items-told';
import type { PaperContext } from './paper-context';
import { blanks, itemsToCross, script, tick, under, wide } from './paper-blocks';
import { knownThere } from './known-there';
import type { PaperBlock, PaperBody } from './paper-model';
import { aboutAnother, type OtherPerson, otherPeople } from '../other-people';
import { backToldToYou } from './told-to-you';
import { type StatementB, statementsB, statementsOver, withoutYes } from './statement-b';

const ownOf = (context: PaperContext): PaperContext['told'] => context.told.filter((item) => !aboutAnother(item, context));
const inLine = (items: PaperContext['told']): string => items.map((item) => inSentence(itemWords(item))).join('; ');
const sometimes = (items: PaperContext['told']): PaperContext['told'] => items.filter(({ caseByCase }) => caseByCase);
const always = (items: PaperContext['told']): PaperContext['told'] => items.filter(({ caseByCase }) => !caseByCase);

/** What would be passed on, said aloud: what goes only in some cases is said to. */
function tell(items: PaperContext['told'], { say }: PaperContext): readonly Sentence[] {
  const [all, some] = [always(items), sometimes(items)];
  return [
    ...(all.length > 0 ? [say('verbal.tell', { items: inLine(all) })] : []),
    ...(some.length > 0 ? [say('verbal.sometimes', { items: inLine(some) })] : []),
  ];
}

/** The question, and what a no to it means. */
const askB = (one: StatementB, { say }: PaperContext) => [
  say(one.mark === 'B2' ? 'verbal.b2' : 'verbal.b', { who: one.who, kinds: one.kinds }),
  say(withoutYes(one)),
];

function words(context: PaperContext): readonly PaperBlock[] {
  const { say, label, model } = context;
  const toldBack = askedBack(context.toldBack);
  const told = ownOf(context);
  return script(
    label('verbal.script'),
    say('verbal.say-first'),
    knownThere(context),
    tell(told, context),
    referralSays(context),
    contactsTold(context, 'verbal.contacts'),
    logsIn(context, 'verbal.log-in'),
    model.purpose.text !== '' && say('consent.why'),
    toldBack.length > 0 && say('verbal.back', { items: inLine(backToldToYou(toldBack)) }),
    context.toldBack.length > toldBack.length && say('consent.concerns'),
    [say('verbal.no'), whatNoMeans(context), say('verbal.change'), say('verbal.all-right'), say('verbal.anything')],
    statementsB(context).flatMap((one) => askB(one, context)),
  );
}

const explained = ['who', 'what', 'why', 'no', 'change'] as const;
const ways = ['by-phone', 'in-person', 'video'] as const;

/** The entry for the clinical system, line by line; what only staff know is a blank. */
function paste(context: PaperContext): PaperBlock {
  const { label } = context;
  const toldBack = askedBack(context.toldBack);
  const told = ownOf(context);
  return {
    block: 'paste',
    heading: label('verbal.paste'),
    lines: [
      label('paste.title'),
      label('paste.when'),
      label('paste.who'),
      label('paste.explained'),
      label('paste.agreed', { items: inLine(always(told)) }),
      ...(sometimes(told).length > 0 ? [label('paste.sometimes', { items: inLine(sometimes(told)) })] : []),
      label('paste.refused'),
      ...(toldBack.length > 0 ? [label('paste.back', { items: inLine(toldBack) })] : []),
      ...statementsB(context).map(({ kinds }) => label('paste.b', { kinds })),
      ...otherPeople(context).map(({ who, items }) => label(`paste.${who}`, { items: inLine(items) })),
      label('paste.capacity'),
      ...(parentSaysYes(context) ? [label('paste.parent')] : []),
      label('paste.interpreter'),
    ],
  };
}

function agreed(context: PaperContext): readonly PaperBlock[] {
  const { say, label, outwardResult } = context;
  const toldBack = askedBack(context.toldBack);
  return [
    ...itemsPassedOn(label('tells-partner'), ownOf(context), context),
    ...(outwardResult?.commonLaw === 'explicit_consent' ? tick('A', say('verbal.a-yes')) : []),
    ...itemsToCross(label('tells-sharing'), toldBack, 'back'),
    ...(toldBack.length > 0 ? tick('A2', say('verbal.a2-yes')) : []),
    ...statementsB(context).flatMap(({ mark, kinds }) => tick(mark, say('verbal.b-asked', { kinds }))),
  ];
}

/** What is said to the carer, or to the person cared for, and what they said. */
function partFor(context: PaperContext, { who, items }: OtherPerson): readonly PaperBlock[] {
  const { say, label, outwardResult, model } = context;
  const b = statementsOver(items, context);
  return [
    ...script(
      label(`verbal.part-${who}`),
      say('consent.part-safe'),
      say(`verbal.part-${who}`),
      tell(items, context),
      logsIn(context, 'verbal.log-in'),
      model.purpose.text !== '' && say('consent.why'),
      [say('verbal.no'), say('verbal.change'), say('verbal.all-right')],
      b.flatMap((one) => askB(one, context)),
    ),
    ...itemsPassedOn(label('tells-about-them'), items, context),
    ...(outwardResult?.commonLaw === 'explicit_consent' ? tick('A', say('verbal.a-yes')) : []),
    ...b.flatMap(({ mark, kinds }) => tick(mark, say('verbal.b-asked', { kinds }))),
    ...blanks(label('name'), wide(label('consent.part-recorded'))),
  ];
}

export function verbalConsentRecord(context: PaperContext): PaperBody {
  const { say, label } = context;
  return {
    kind: 'verbal-consent-record',
    ...context.titled('verbal-consent-record'),
    audience: 'staff',
    format: 'A4',
    pages: 1,
    largePrint: false,
    fromContactSheet: false,
    blocks: [
      ...blanks(wide(label(mayBeNameless(context) ? 'verbal.person-nameless' : 'verbal.person')), label('date'), label('time')),
      ...under(label('verbal.how'), ...ways.map((way) => tick(undefined, say(`verbal.${way}`)))),
      ...words(context),
      ...under(label('verbal.explained'), ...explained.map((one) => tick(undefined, say(`verbal.explained-${one}`)))),
      ...under(label('verbal.agreed'), agreed(context)),
      ...under(
        label('verbal.capacity'),
        tick(undefined, say('verbal.able')),
        tick(undefined, say('verbal.assessed')),
        ...(parentSaysYes(context) ? [tick(undefined, say('verbal.parent')), blanks(wide(label('verbal.parent')))] : []),
        decidedForSome(context) || parentSaysYes(context) ? tick(undefined, say('verbal.decided')) : [],
      ),
      ...blanks(label('consent.interpreter'), wide(label('verbal.where'))),
      {
        block: 'signature',
        heading: label('consent.staff'),
        sentences: [],
        lines: [label('name'), label('role'), label('signature'), label('date')].map((name) => ({ label: name })),
      },
      paste(context),
      ...otherPeople(context).flatMap((one) => partFor(context, one)),
    ],
  };
}
