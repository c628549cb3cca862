// The leaflet for people: what is passed on, why, who sees it, how long, and how to say no. At most 250 words, reading age 9 to 11.
import { seesRecords } from '../../agreement/named-statute';
import { byStatute, contactsTold, jointly, looksIn, whatNoMeans } from './consent-form';
import { asksFirst } from '../asking-law';
import { promisesNoEffect } from '../no-effect';
import { otherPeopleNamed } from '../other-people';
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

/** Section 9 has people say no to either side; how the partner is reached can be spared last, and never where it is the contact point. */
const namesPartner = ({ contact, tight, model }: PaperContext): boolean =>
  (tight < 6 || model.together?.contactPoint === 'receiving') && reached(contact('receiving', objections)) !== '';

/** What not sharing may mean staff explain too (section 9), so it gives way to who sees the details; a promise never does. */
const meansOfNo = (context: PaperContext): Sentence | false => (context.tight < 9 || promisesNoEffect(context.model)) && whatNoMeans(context);

function sayingNo(context: PaperContext): readonly PaperBlock[] {
  const { say } = context;
  const no = asksFirst(context) ? 'leaflet.no' : byStatute(context) ? 'leaflet.statute-no' : 'leaflet.object';
  const except = !byStatute(context) && say(asksFirst(context) ? 'leaflet.except' : 'leaflet.except-expected');
  return lines(say(no), except, meansOfNo(context), say('leaflet.change'), context.tight < 8 && say('leaflet.tell'));
}

function whoSees({ say, model, tight }: PaperContext): readonly PaperBlock[] {
  return lines(model.received && tight < 10 && say('leaflet.sees'), model.purpose.mayDo !== '' && tight < 2 && say('leaflet.use'));
}

/** A side that the contact sheet does not name is left out. */
function whoToAsk(context: PaperContext): readonly Sentence[] {
  const { say, contact } = context;
  const reach = reached(contact('sharing', objections));
  return [
    ...(reach === '' ? [] : [say('leaflet.reach-sharing', { reach })]),
    ...(namesPartner(context) ? [say('leaflet.reach-partner', { reach: reached(contact('receiving', objections)) })] : []),
  ];
}

/** The purpose; what the partner may do, which is shorter, where there is no room. */
function why({ say, model: { purpose }, tight }: PaperContext): Sentence | false {
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
  return access ? say('leaflet.statute-records', { access }) : say('leaflet.statute');
}

export function patientLeaflet(context: PaperContext): PaperBody {
  const { say, label, toldBack, model, tight, catalogue } = context;
  const told = itemsToldToYou(context.told, catalogue);
  const heard = itemsToldToYou(askedBack(toldBack), catalogue);
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
      ...lines(knownThere(context), jointly(context, ['leaflet.joint', 'leaflet.joint-contact'])),
      ...under(
        label('leaflet.what'),
        bullets(itemLines(told.filter(always), 'details')),
        lines(
          otherPeopleNamed(context) !== '' && say('leaflet.others', { others: otherPeopleNamed(context) }),
          tight < 1 && contactsTold(context, 'consent.contacts'),
        ),
      ),
      ...under(label('sometimes'), bullets(itemLines(told.filter(sometimes), 'details'))),
      ...lines(looksIn(context, 'leaflet.log-in', 'leaflet.log-in-records')),
      ...under(label('leaflet.back'), bullets(itemLines(heard, 'back')), lines(heard.length < toldBack.length && say('leaflet.concerns'))),
      ...under(label('leaflet.why'), lines(why(context))),
      ...under(label(byStatute(context) ? 'leaflet.no-statute' : 'leaflet.no'), sayingNo(context)),
      ...under(label('leaflet.sees'), whoSees(context)),
      ...under(
        label('leaflet.long'),
        lines(model.received && [say(childrensTimes(context) ? 'leaflet.kept-child' : 'leaflet.kept'), ...(tight < 5 ? [say('leaflet.not-taken')] : [])]),
      ),
      ...under(label('leaflet.ask'), lines(whoToAsk(context), say('leaflet.formats'), tight < 1 && say('leaflet.easy-read'))),
    ],
  };
}
