// The leaflet for people: what is passed on, why, who sees it, how long, and how to say no. At most 250 words, reading age 9 to 11.
import { seesRecords, seesWithAYes } from '../../agreement/named-statute';
import { byStatute, contactsTold, jointly, looksIn, whatNoMeans } from './consent-form';
import { asksFirst } from '../asking-law';
import { promisesNoEffect } from '../no-effect';
import { otherPeople, otherPeopleNamed } from '../other-people';
import type { Sentence } from '../print-model';
import { askedBack } from './items-told';
import type { PaperContext } from './paper-context';
import { bullets, itemLines, lines, under } from './paper-blocks';
import { knownThere } from './known-there';
import type { PaperBlock, PaperBody } from './paper-model';
import { reached } from './reached';
import { kindsOfYours } from './statement-b';
import { itemsToldToYou } from './told-to-you';
import { whoElseDecides } from './who-else-decides';
import { childrensTimes } from '../sections/retention';

const objections = 'Objections, requests and complaints';

/** How each side is reached stands at the foot in any case: that either is told is said before that as long as there is room. */
const tellsEither = (context: PaperContext): boolean => context.tight < 6 || whoToAsk(context).length < 2;

/** What not sharing may mean staff explain too (section 9), so it gives way to who sees the details; a promise never does. */
const meansOfNo = (context: PaperContext): Sentence | false => (context.tight < 8 || promisesNoEffect(context.model)) && whatNoMeans(context);

/** Ends the id of a sentence that is said in fewer words where there is the least room. */
const least = ({ tight }: PaperContext): '' | '-short' => (tight < 10 ? '' : '-short');

/** The heading has said that the person can say no. */
const respected = ({ tight }: PaperContext): string => (tight < 9 ? 'leaflet.no' : 'leaflet.no-short');

function sayingNo(context: PaperContext): readonly PaperBlock[] {
  const { say } = context;
  const no = asksFirst(context) ? respected(context) : byStatute(context) ? 'leaflet.statute-no' : 'leaflet.object';
  const except = !byStatute(context) && say(asksFirst(context) ? `leaflet.except${least(context)}` : 'leaflet.except-expected');
  return lines(say(no), except, meansOfNo(context), say(`leaflet.change${least(context)}`), tellsEither(context) && say('leaflet.tell'));
}

/** In the least room one sentence says who sees the details and what for. */
const seenFor = (context: PaperContext): boolean => {
  const { received, purpose } = context.model;
  return least(context) !== '' && received !== undefined && purpose.mayDo !== '';
};

function whoSees(context: PaperContext): readonly PaperBlock[] {
  const { say, label, model, tight } = context;
  if (seenFor(context)) return under(label('leaflet.sees-why'), lines(say('leaflet.sees-use')));
  return under(label('leaflet.sees'), lines(model.received && say('leaflet.sees'), model.purpose.mayDo !== '' && tight < 2 && say('leaflet.use')));
}

/** How long, and how long where an offer is not taken up: people are told both (UK GDPR Article 13(2)(a)), in one sentence where there is little room. */
function howLong(context: PaperContext): readonly Sentence[] {
  const { say, model, tight } = context;
  if (!model.received) return [];
  const child = childrensTimes(context) ? '-child' : '';
  if (tight < 5) return [say(`leaflet.kept${child}`), say('leaflet.not-taken')];
  return [say(`leaflet.kept-${least(context) === '' ? 'both' : 'least'}${child}`)];
}

/** Section 9 has people say no to either side. One that the contact sheet does not name is left out. */
function whoToAsk({ say, contact }: PaperContext): readonly Sentence[] {
  return (['sharing', 'receiving'] as const).flatMap((side) => {
    const reach = reached(contact(side, objections));
    return reach === '' ? [] : [say(side === 'sharing' ? 'leaflet.reach-sharing' : 'leaflet.reach-partner', { reach })];
  });
}

/** The purpose; what the partner may do, which is shorter, where there is no room. */
function why(context: PaperContext): Sentence | false {
  const {
    say,
    model: { purpose },
    tight,
  } = context;
  if (seenFor(context)) return false;
  if (tight > 5 && purpose.mayDo !== '') return say('leaflet.use');
  return purpose.text !== '' && say('leaflet.why');
}

const sometimes = ({ caseByCase }: PaperContext['told'][number]): boolean => caseByCase;
const always = (item: PaperContext['told'][number]): boolean => !sometimes(item);

/** On what footing the details go. */
function opening(context: PaperContext): Sentence {
  const { say, model } = context;
  if (asksFirst(context)) return say(`leaflet.ask${whoElseDecides(context)}`, { kinds: kindsOfYours(context) });
  if (!byStatute(context)) return say('leaflet.expected');
  const access = seesRecords(model.service.statute);
  return access ? say(`leaflet.statute-records${seesWithAYes(model.service.statute) ? '-yes' : ''}`, { access }) : say('leaflet.statute');
}

/** Who else is asked; where nothing goes without that yes, the carer hears that they can come without us. */
function othersTold(context: PaperContext): Sentence | false {
  const others = otherPeopleNamed(context);
  if (otherPeople(context).some(({ shown }) => shown)) return context.say(`leaflet.others-shown${least(context)}`);
  return others !== '' && context.say('leaflet.others', { others });
}

export function patientLeaflet(context: PaperContext): PaperBody {
  const { say, label, toldBack, tight } = context;
  const told = itemsToldToYou(context.told, context);
  const heard = itemsToldToYou(askedBack(toldBack), context);
  const kinds = kindsOfYours(context);
  return {
    kind: 'patient-leaflet',
    ...context.titled('patient-leaflet'),
    audience: 'public',
    format: 'A4',
    pages: 1,
    mostWords: 250,
    largePrint: true,
    fromContactSheet: true,
    blocks: [
      ...lines(opening(context), !asksFirst(context) && kinds !== '' && say('leaflet.ask-b', { kinds })),
      ...lines(knownThere(context), jointly(context, tight < 8 ? ['leaflet.joint', 'leaflet.joint-contact'] : ['leaflet.joint-short'])),
      ...under(
        label('leaflet.what'),
        bullets(itemLines(told.filter(always), 'details')),
        lines(othersTold(context), tight < 1 && contactsTold(context, 'consent.contacts')),
      ),
      ...under(label('sometimes'), bullets(itemLines(told.filter(sometimes), 'details'))),
      ...lines(looksIn(context, 'leaflet.log-in', 'leaflet.log-in-records')),
      ...under(label('leaflet.back'), bullets(itemLines(heard, 'back')), lines(heard.length < toldBack.length && say(`leaflet.concerns${least(context)}`))),
      ...under(label('leaflet.why'), lines(why(context))),
      ...under(label(byStatute(context) ? 'leaflet.no-statute' : 'leaflet.no'), sayingNo(context)),
      ...whoSees(context),
      ...under(label('leaflet.long'), lines(howLong(context))),
      ...under(label('leaflet.ask'), lines(whoToAsk(context), say(`leaflet.formats${least(context)}`), tight < 1 && say('leaflet.easy-read'))),
    ],
  };
}
