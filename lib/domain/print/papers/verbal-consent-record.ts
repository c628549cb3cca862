// The verbal consent record: words to say, what was explained, what was agreed, and the text to copy into the person’s record.
import { inSentence } from '../words';
import { referralSays, whatNoMeans } from './consent-form';
import { itemWords } from './items-told';
import type { PaperContext } from './paper-context';
import { blanks, itemsToCross, script, tick, under, wide } from './paper-blocks';
import type { PaperBlock, PaperBody } from './paper-model';
import { statementB } from './statement-b';

const inLine = (items: PaperContext['told']): string => items.map((item) => inSentence(itemWords(item))).join('; ');

function words(context: PaperContext): readonly PaperBlock[] {
  const { say, label, told, toldBack, model } = context;
  const b = statementB(context);
  return script(
    label('verbal.script'),
    say('verbal.say-first'),
    told.length > 0 && say('verbal.tell', { items: inLine(told) }),
    referralSays(context),
    model.purpose.text !== '' && say('consent.why'),
    toldBack.length > 0 && say('verbal.back', { items: inLine(toldBack) }),
    [say('verbal.no'), whatNoMeans(context), say('verbal.change'), say('verbal.all-right'), say('verbal.anything')],
    b && say('verbal.b', { who: b.who, kinds: b.kinds }),
  );
}

const explained = ['who', 'what', 'why', 'no', 'change'] as const;
const ways = ['by-phone', 'in-person', 'video'] as const;

/** The entry for the clinical system, line by line; what only staff know is a blank. */
function paste(context: PaperContext): PaperBlock {
  const { label, told, toldBack } = context;
  const b = statementB(context);
  return {
    block: 'paste',
    heading: label('verbal.paste'),
    lines: [
      label('paste.title'),
      label('paste.when'),
      label('paste.who'),
      label('paste.explained'),
      label('paste.agreed', { items: inLine(told) }),
      label('paste.refused'),
      ...(toldBack.length > 0 ? [label('paste.back', { items: inLine(toldBack) })] : []),
      ...(b ? [label('paste.b', { kinds: b.kinds })] : []),
      label('paste.capacity'),
      label('paste.interpreter'),
    ],
  };
}

function agreed(context: PaperContext): readonly PaperBlock[] {
  const { say, label, told, toldBack, outwardResult } = context;
  const b = statementB(context);
  return [
    ...itemsToCross(label('tells-partner'), told, 'details'),
    ...(outwardResult?.commonLaw === 'explicit_consent' ? tick('A', say('verbal.a-yes')) : []),
    ...itemsToCross(label('tells-sharing'), toldBack, 'back'),
    ...(toldBack.length > 0 ? tick('A2', say('verbal.a2-yes')) : []),
    ...(b ? tick('B', say('verbal.b-asked', { kinds: b.kinds })) : []),
  ];
}

export function verbalConsentRecord(context: PaperContext): PaperBody {
  const { say, label } = context;
  return {
    kind: 'verbal-consent-record',
    ...context.catalogue.papers.titles['verbal-consent-record'],
    audience: 'staff',
    format: 'A4',
    pages: 1,
    largePrint: false,
    fromContactSheet: false,
    blocks: [
      ...blanks(wide(label('verbal.person')), label('date'), label('time')),
      ...under(label('verbal.how'), ...ways.map((way) => tick(undefined, say(`verbal.${way}`)))),
      ...words(context),
      ...under(label('verbal.explained'), ...explained.map((one) => tick(undefined, say(`verbal.explained-${one}`)))),
      ...under(label('verbal.agreed'), agreed(context)),
      ...under(label('verbal.capacity'), tick(undefined, say('verbal.able')), tick(undefined, say('verbal.assessed'))),
      ...blanks(label('consent.interpreter'), wide(label('verbal.where'))),
      {
        block: 'signature',
        heading: label('consent.staff'),
        sentences: [],
        lines: [label('name'), label('role'), label('signature'), label('date')].map((name) => ({ label: name })),
      },
      paste(context),
    ],
  };
}
