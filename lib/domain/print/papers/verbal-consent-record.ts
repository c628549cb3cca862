// The verbal consent record: words to say, what was explained, what was agreed, and the text to copy into the person’s record.
import { parentSaysYes } from '../child-words';
import type { Sentence } from '../print-model';
import { safely } from '../safely';
import { inSentence } from '../words';
import { contactsTold, hasCapacitySteps, itemsPassedOn, logsIn, mayBeNameless, referralSays, othersAskedToo, signedBy, whatNoMeans } from './consent-form';
import { askedBack, itemWords } from './items-told';
import type { PaperContext } from './paper-context';
import { blanks, itemsToCross, script, tick, under, wide } from './paper-blocks';
import { knownThere } from './known-there';
import type { PaperBlock, PaperBody } from './paper-model';
import { aboutAnother } from '../other-people';
import { itemsToldToYou } from './told-to-you';
import { type StatementB, statementsB, withoutYes } from './statement-b';

const ownOf = (context: PaperContext): PaperContext['told'] => context.told.filter((item) => !aboutAnother(item, context));
const inLine = (items: PaperContext['told']): string => items.map((item) => inSentence(itemWords(item))).join('; ');
const sometimes = (items: PaperContext['told']): PaperContext['told'] => items.filter(({ caseByCase }) => caseByCase);
const always = (items: PaperContext['told']): PaperContext['told'] => items.filter(({ caseByCase }) => !caseByCase);

/** What would be passed on, said aloud: what goes only in some cases is said to. */
export function tell(items: PaperContext['told'], { say }: PaperContext): readonly Sentence[] {
  const [all, some] = [always(items), sometimes(items)];
  return [
    ...(all.length > 0 ? [say('verbal.tell', { items: inLine(all) })] : []),
    ...(some.length > 0 ? [say('verbal.sometimes', { items: inLine(some) })] : []),
  ];
}

/** The question, and what a no to it means. */
export const askB = (one: StatementB, { say }: PaperContext) => [
  say(one.mark === 'B2' ? 'verbal.b2' : 'verbal.b', { who: one.who, kinds: one.kinds }),
  ...(one.toldBack === '' ? [] : [say('verbal.b-back', { kinds: one.toldBack })]),
  say(withoutYes(one)),
];

function words(context: PaperContext): readonly PaperBlock[] {
  const { say, label, model } = context;
  const toldBack = askedBack(context.toldBack);
  const told = itemsToldToYou(ownOf(context), context);
  return script(
    label('verbal.script'),
    say('verbal.say-first'),
    knownThere(context),
    tell(told, context),
    referralSays(context),
    contactsTold(context, 'verbal.contacts'),
    logsIn(context, 'verbal.log-in'),
    model.purpose.text !== '' && say('consent.why'),
    toldBack.length > 0 && say('verbal.back', { items: inLine(itemsToldToYou(toldBack, context)) }),
    context.toldBack.length > toldBack.length && say('consent.concerns'),
    othersAskedToo(context),
    [say('verbal.no'), whatNoMeans(context), say('verbal.change'), say('verbal.all-right'), say('verbal.anything')],
    statementsB(context).flatMap((one) => askB(one, context)),
  );
}

const explained = ['who', 'what', 'why', 'no', 'change'] as const;
const ways = ['by-phone', 'in-person', 'video'] as const;

interface Asked {
  readonly told: PaperContext['told'];
  readonly toldBack: PaperContext['told'];
  readonly asked: readonly StatementB[];
  /** A parent may have said yes for them. */
  readonly child?: boolean;
  /** Ids of the labels that say where it goes, and what it is. */
  readonly heading?: string;
  readonly title?: string;
}

/** The entry for the clinical system, line by line; what only staff know is a blank. */
export function linesToCopy(
  { label }: Pick<PaperContext, 'label'>,
  { told, toldBack, asked, child = false, heading = 'verbal.paste', title = 'paste.title' }: Asked,
): PaperBlock {
  return {
    block: 'paste',
    heading: label(heading),
    lines: [
      label(title),
      label('paste.when'),
      label('paste.who'),
      label('paste.explained'),
      ...(always(told).length > 0 ? [label('paste.agreed', { items: inLine(always(told)) })] : []),
      ...(sometimes(told).length > 0 ? [label('paste.sometimes', { items: inLine(sometimes(told)) })] : []),
      label('paste.refused'),
      ...(toldBack.length > 0 ? [label('paste.back', { items: inLine(toldBack) })] : []),
      ...asked.map(({ kinds, toldBack: back }) => label(back === '' ? 'paste.b' : 'paste.b-back', { kinds, back })),
      label('paste.capacity'),
      ...(child ? [label('paste.parent')] : []),
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

export const howAsked = ({ say, label }: PaperContext): readonly PaperBlock[] =>
  under(label('verbal.how'), ...ways.map((way) => tick(undefined, say(`verbal.${way}`))));

export const explainedTicks = ({ say, label }: PaperContext): readonly PaperBlock[] =>
  under(label('verbal.explained'), ...explained.map((one) => tick(undefined, say(`verbal.explained-${one}`))));

/** `forThem`: section 7 may have somebody else decide; `parent`: one may have said yes; `apart`: nothing of it is in their own record. */
interface AbleToDecide {
  readonly forThem: boolean;
  readonly parent?: boolean;
  readonly apart?: boolean;
  /** Ends the id of what was decided where section 7 has steps for a child alone. */
  readonly child?: '' | '-child';
  /** Whatever steps section 7 has for whoever is referred, of this person they are for a child. */
  readonly childAlone?: boolean;
}

export const ableToDecide = (
  context: PaperContext,
  { forThem, parent = false, apart = false, child = '', childAlone = false }: AbleToDecide,
): readonly PaperBlock[] => {
  const { say, label } = context;
  const noted = apart ? '-apart' : '';
  const steps = hasCapacitySteps(context) && !childAlone;
  return under(
    label('verbal.capacity'),
    tick(undefined, say('verbal.able')),
    tick(undefined, say(`verbal.assessed${noted}`)),
    forThem && (parent || steps) ? tick(undefined, say(`verbal.decided${steps ? '' : child}${noted}`)) : [],
    // Last, with the blank for the name beneath it: boxes in a row are one list.
    ...(parent ? [tick(undefined, say('verbal.parent')), blanks(wide(label('verbal.parent')))] : []),
  );
};

export const staffSpoke = ({ label }: PaperContext): PaperBlock =>
  signedBy(label('consent.staff'), [], [label('name'), label('role'), label('signature'), label('date')]);

/** Of whomever it is. */
export const verbalSheet = { kind: 'verbal-consent-record', audience: 'staff', format: 'A4', pages: 1, largePrint: false, fromContactSheet: false } as const;

export function verbalConsentRecord(context: PaperContext): PaperBody {
  const { label } = context;
  return {
    ...verbalSheet,
    ...context.titled('verbal-consent-record'),
    blocks: [
      ...blanks(wide(label(mayBeNameless(context) ? 'verbal.person-nameless' : 'verbal.person')), label('date'), label('time')),
      ...howAsked(context),
      ...words(context),
      ...explainedTicks(context),
      ...under(label('verbal.agreed'), agreed(context)),
      ...ableToDecide(context, { forThem: true, parent: parentSaysYes(context) }),
      ...blanks(label('consent.interpreter'), wide(label(`verbal.where${safely(context)}`))),
      staffSpoke(context),
      linesToCopy(context, {
        told: ownOf(context),
        toldBack: askedBack(context.toldBack),
        asked: statementsB(context),
        child: parentSaysYes(context),
        heading: `verbal.paste${safely(context)}`,
      }),
    ],
  };
}
