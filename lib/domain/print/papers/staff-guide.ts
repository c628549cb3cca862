// The quick guide for staff who refer: Who? What? Wishes? It follows the rules that fired, so that it differs where people expect
// the sharing and where each person is asked.
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { carerReferred } from '../../agreement/carer-referred';
import { onlyForIncapacity, seesRecords, seesWithAYes } from '../../agreement/named-statute';
import { asksFirst } from '../asking-law';
import { capacitySteps } from '../capacity-words';
import { caredForMayBeChild, caredForUnableLeftOut, childSteps, decidedForOthers } from '../child-words';
import { deciderOf } from '../decider';
import { mustBeSafe } from '../must-be-safe';
import { isNameless } from '../names';
import { decidedForThem, restsOnShownHealth } from '../shown-health';
import { listed, asTyped, inSentence } from '../words';
import { beforeSharing } from '../before-sharing';
import { hidesWhoDecided } from '../sections/details';
import { sending } from '../sections/transfer';
import { danger } from '../sections/safety';
import { safeguarding } from '../sections/standing';
import type { Block, Sentence } from '../print-model';
import { byStatute, contactsTold } from './consent-form';
import { appointedYes } from './appointed-yes';
import { itemWords } from './items-told';
import type { PaperContext } from './paper-context';
import { bullets, itemLines, under } from './paper-blocks';
import { knownThereForStaff } from './known-there';
import type { PaperBlock, PaperBody } from './paper-model';
import { byPhone, namedAndReached, reached } from './reached';
import { carerToldByPerson, otherPeople, otherPeopleNamed } from '../other-people';
import { anyStatementB, kindsAsked, kindsNamed, shownAndApart, statementsAsked, statementsNamed } from './statement-b';

const sentencesOf = (blocks: readonly Block[]): readonly Sentence[] => blocks.flatMap((block) => ('sentences' in block ? block.sentences : []));

const inLine = (items: PaperContext['told']): string => items.map((item) => inSentence(itemWords(item))).join('; ');

/** “Dr Ruth Adeyemi, on 01632 960103”, and who comes later; empty when the sheet has nobody. */
const person = ({ contact }: PaperContext, side: 'sharing' | 'receiving', job: string, reach = reached): string => {
  const row = contact(side, job);
  return row ? namedAndReached(row, reach) : '';
};

/** No mailbox where nothing is sent by email. */
const onlyAgreed = ({ outward: { methods } }: PaperContext): typeof reached =>
  methods.includes('secure-email') || methods.includes('encrypted-email') ? reached : (row) => (row ? byPhone(row) : '');

/** Why the partner may know about somebody. */
function mayKnow(context: PaperContext): Sentence {
  const { say, model } = context;
  if (asksFirst(context)) return say(decidedForThem(context) ? 'guide.wider-decided' : 'guide.wider');
  if (!byStatute(context)) return say('guide.care');
  const { statute = '' } = model.service;
  const access = seesRecords(statute);
  return access ? say('guide.statute-records', { access, statute }) : say('guide.statute', { statute: asTyped(statute) });
}

function who(context: PaperContext): readonly PaperBlock[] {
  const { say } = context;
  const referrals = person(context, 'receiving', 'Referrals', onlyAgreed(context));

  return bullets(mayKnow(context), referrals !== '' && say('guide.referrals', { referrals }));
}

/** A longer list stands in one line, so that the guide stays on one side. */
const mostLines = 10;

function whatToSend(context: PaperContext): readonly PaperBlock[] {
  const { say, told, outward, model, tight } = context;
  const also = outward.items.filter((item) => !told.includes(item));
  const sometimes = told.filter(({ caseByCase }) => caseByCase);
  const always = told.filter(({ caseByCase }) => !caseByCase);
  return [
    ...(always.length > mostLines ? [] : bullets(itemLines(always, 'details'))),
    ...bullets(
      always.length > mostLines && say('guide.send', { items: inLine(always) }),
      also.length > 0 && say('guide.also', { items: inLine(also) }),
      sometimes.length > 0 && say('guide.case-by-case', { items: inLine(sometimes) }),
      model.excluded.length > 0 && say('guide.never', { items: listed(model.excluded.map(inSentence), 'or') }),
      say('guide.nothing-more'),
      hidesWhoDecided(context) && say('guide.who-decided-untold'),
      byStatute(context) && say(seesRecords(model.service.statute) && outward.access ? 'guide.records-log-in' : 'guide.records'),
      say('guide.gender'),
      asksFirst(context) && tight < 1 && say('guide.minimum'),
    ),
  ];
}

/** Statement B. Where the referral itself shows health there is nothing that could be left out in its place; offences still can be. */
function ownYes(context: PaperContext): readonly Sentence[] {
  const { shown, apart } = shownAndApart(context);
  return [
    ...(shown.length > 0 ? [context.say('guide.statement-b-shown', { kinds: kindsNamed(shown) })] : []),
    ...(apart.length > 0 ? [context.say('guide.statement-b', { kinds: kindsNamed(apart), statement: statementsNamed(apart) })] : []),
  ];
}

/** Where a slip could endanger somebody, it is no note that everybody reads (section 5). */
const written = ({ say, model }: PaperContext): Sentence => say(`guide.record${isNameless(model) ? '-nameless' : ''}${model.service.highHarm ? '-safe' : ''}`);

/** Where people expect the sharing; a party that relies on explicit consent of its own still asks for that. */
function unasked(context: PaperContext): readonly Sentence[] {
  const own = ownYes(context);
  if (byStatute(context)) return [context.say(seesWithAYes(context.model.service.statute) ? 'guide.statute-yes' : 'guide.statute-implied'), ...own];
  return own.length > 0 ? [...own, written(context)] : [context.say('guide.implied')];
}

/** Without a yes nothing goes, unless somebody else decides by the steps of the agreement: section 3 says so. */
const orDecided = (forSome: boolean): string => (forSome ? ' and no decision as section 7 says' : '');

/** Nothing of them could be left out in the place of their yes, so nothing goes; the carer can still come without us. */
const shownOfOthers = ({ say }: PaperContext): readonly Sentence[] => [say('guide.other-part-shown'), say('guide.other-part-shown-unable')];

/** Even that somebody is referred is a confidence of theirs: they are asked before anybody else hears of it. */
function othersAsked(context: PaperContext): readonly Sentence[] {
  const others = otherPeople(context);
  if (others.length === 0) return [];
  if (others.some(({ shown }) => shown)) return shownOfOthers(context);
  const first = carerReferred(context.model) ? 'the carer' : 'the person';
  return [context.say('guide.other-part', { others: otherPeopleNamed(context), first, decided: orDecided(decidedForOthers(context)) })];
}

function asking(context: PaperContext): readonly Sentence[] {
  const { say, model } = context;
  const forSome = orDecided(decidedForThem(context));
  return [
    say('guide.ask-first', { decided: forSome }),
    say(`guide.use-${model.consentRecord ?? 'either'}`),
    ...ownYes(context),
    written(context),
    ...othersAsked(context),
  ];
}

const inGuide: Readonly<Record<string, string>> = {
  'legal.children': 'guide.children',
  'legal.children-told': 'guide.children-told',
  'legal.cared-for-child': 'guide.cared-for-child',
};

/** Staff ask the IG lead, who asks the data protection officer; what to do where asking adds risk is part of the line before. */
function forStaff(id: string, context: PaperContext): readonly Sentence[] {
  const { say, sharing } = context;
  if (id === 'legal.children-confirm' || id === 'legal.children-risk') return [];
  if (id === 'legal.children-twelve') return anyStatementB(context) ? [say('guide.children-twelve', { statement: statementsAsked(context) })] : [];
  return [say(inGuide[id] ?? id, { decider: deciderOf(sharing) })];
}

/** What a decision for the person is not, and what a yes of somebody appointed may not be. */
function withoutB(context: PaperContext): Sentence {
  const whose = appointedYes(context.model.nation, context.model.people.children || caredForMayBeChild(context));
  if (restsOnShownHealth(context)) return context.say('guide.capacity-b-shown', { whose });
  return context.say('guide.capacity-b', { kinds: kindsAsked(context), statement: statementsAsked(context), whose });
}

/**
 * Where a law gives the right, nobody else decides for the person: staff ask if it reaches them. Where each person is asked and no steps were
 * agreed, nobody does either (rule Q2c of the check of one person).
 */
function doubt(context: PaperContext): string {
  if (!byStatute(context)) {
    if (!asksFirst(context) || context.result.actions.includes('CAPACITY_PATHWAY')) return 'guide.doubt';
    // For a child under 16 the steps of section 7 follow.
    return context.model.people.children ? 'guide.doubt-no-steps-from-16' : 'guide.doubt-no-steps';
  }
  if (!onlyForIncapacity(context.model.service.statute)) return 'guide.doubt-law';
  // Where somebody’s liberty is at stake the supervisory body asks for the advocate, in England the council (Mental Capacity Act 2005 section 39A(3)).
  return context.sharing.organisation.kind === 'council' ? 'guide.doubt-capacity-law-supervisory' : 'guide.doubt-capacity-law';
}

/** Of a service for people whom somebody harms, whoever decides for them may be the one (Mental Capacity Act 2005 sections 4, 9(4) and 22(3)). */
const mayFearWhoDecides = (context: PaperContext): boolean => {
  const { people, service } = context.model;
  return service.highHarm === true && (people.mayLackCapacity || people.children || caredForMayBeChild(context));
};

/** Where nobody is asked for the person, somebody else’s own yes is still asked, of whoever decides for them too (section 7). */
function othersUnable(context: PaperContext): readonly Sentence[] {
  // Where the referral shows something of them there is nothing to leave out in the place of a yes: nothing goes.
  if (otherPeople(context).some(({ shown }) => shown)) return [];
  const others = otherPeopleNamed(context);
  const unable = others !== '' && context.result.actions.includes('CAPACITY_PATHWAY');
  return unable && !asksFirst(context) ? [context.say('guide.others-unable', { others })] : [];
}

/** The capacity steps of the agreement, or what to do in doubt where nobody was said to need them. */
function capacity(context: PaperContext): readonly Sentence[] {
  const { say, model, result } = context;
  const decided = result.actions.includes('CAPACITY_PATHWAY') && anyStatementB(context);
  return [
    say(doubt(context)),
    ...capacitySteps(context),
    ...othersUnable(context),
    ...(caredForUnableLeftOut(context) ? [say('guide.cared-for-unable')] : []),
    ...(mayFearWhoDecides(context) ? [say('guide.fear-who-decides')] : []),
    ...(decided ? [withoutB(context)] : []),
    ...childSteps(context).flatMap((id) => forStaff(id, context)),
    ...((model.people.children || caredForMayBeChild(context)) && anyStatementB(context) && !decided
      ? [say('guide.parents-yes', { statement: statementsAsked(context) })]
      : []),
  ];
}

/** Where the carer is the one who comes, the person cared for alone is somebody else. */
function carersAsked(context: PaperContext): readonly Sentence[] {
  const { model, outward, say } = context;
  if (otherPeople(context).some(({ shown }) => shown)) return shownOfOthers(context);
  const words = { decided: orDecided(decidedForOthers(context)), form: otherPeople(context).length > 0 ? ' There is a form.' : '' };
  if (!carerReferred(model)) return [say('guide.carers', words)];
  return outward.items.some(({ itemId }) => itemId === 'cared-for') ? [say('guide.cared-for', words)] : [];
}

function wishes(context: PaperContext): readonly PaperBlock[] {
  const { say, result, model } = context;
  const { people } = model;
  // One decider, the same as for somebody who cannot decide.
  const values = { decider: deciderOf(context.sharing) };
  return bullets(
    // Who has to be reached in a safe way may live with somebody who reads what lies about.
    mustBeSafe(context) && say('guide.safe'),
    knownThereForStaff(context),
    say('guide.check'),
    // Where each person is asked every time, a likely no is asked like every other.
    !asksFirst(context) && say(byStatute(context) ? 'guide.statute-likely' : 'guide.likely', values),
    asksFirst(context) ? asking(context) : unasked(context),
    result.actions.includes('ASK_EACH_PERSON') && say('guide.each-person'),
    // Where the care needs no form, the agreement still promises a yes of each carer.
    !asksFirst(context) && people.carers && people.carerAgreement === 'each' ? carersAsked(context) : [],
    carerToldByPerson(context) && say('guide.carer-told'),
    contactsTold(context, 'guide.contacts'),
    say(byStatute(context) ? 'guide.statute-no' : 'guide.says-no', values),
    capacity(context),
  );
}

/** It is decided with the views of whoever cares for the person, in every nation as section 7 says; steps of one’s own say it or not. */
const familyIsConsulted = (context: PaperContext): boolean =>
  !byStatute(context) && context.model.people.capacitySteps === undefined && capacitySteps(context).length > 0;

const elsewhere = ({ model: { nation } }: PaperContext): string => (nation === 'scotland' || nation === 'ni' ? '-elsewhere' : '');

function exceptions(context: PaperContext): readonly PaperBlock[] {
  const { say } = context;
  const lead = person(context, 'sharing', 'Safeguarding lead');
  const guardian = person(context, 'sharing', 'Caldicott Guardian');
  const instead = person(context, 'sharing', 'In place of a Caldicott Guardian');
  return bullets(
    sentencesOf(safeguarding(context)),
    lead !== '' && say('guide.safeguarding-lead', { contact: lead }),
    guardian !== '' && say('guide.guardian', { contact: guardian }),
    instead !== '' && say('guide.instead', { contact: instead }),
    couldEndangerSomebody(context.model, context.outward.items) && say('guide.asks-to-see'),
    [say('guide.life'), say('guide.police'), say(familyIsConsulted(context) ? `guide.family-consulted${elsewhere(context)}` : 'guide.family')],
  );
}

function whenWrong(context: PaperContext): readonly PaperBlock[] {
  const { say, values, contact, sharing } = context;
  const row = contact('receiving', 'Incidents');
  const ring = [values.partner, row && byPhone(row)].filter(Boolean).join(' ');
  const incidents = person(context, 'sharing', 'Incidents') || 'your manager';
  const { caldicott, caldicottAlternative } = sharing.organisation.contacts;
  const guardian = caldicott ? ', and the Caldicott Guardian' : caldicottAlternative ? `, or ${deciderOf(sharing)}` : '';
  // That page lists what is still to be done today.
  const first = beforeSharing(context.source).length > 0;
  return bullets(
    say('guide.mistake', { ringPartner: ring, incidents }),
    say('guide.unsure', { guardian }),
    say(first ? 'guide.can-i-share-first' : 'guide.can-i-share'),
  );
}

export function staffGuide(context: PaperContext): PaperBody {
  const { label, say } = context;
  return {
    kind: 'staff-guide',
    side: 'sharing',
    ...context.titled('staff-guide'),
    audience: 'staff',
    format: 'A4',
    pages: 1,
    largePrint: true,
    fromContactSheet: true,
    blocks: [
      ...under(label('guide.who'), who(context)),
      ...under(label('guide.what'), whatToSend(context)),
      ...under(label('guide.wishes'), wishes(context)),
      // Section 4 never names them: the question about another way refuses both.
      ...under(label('guide.send'), bullets(danger(context), sentencesOf(sending(context)), say('guide.text'))),
      ...under(label('guide.exceptions'), exceptions(context)),
      ...under(label('guide.wrong'), whenWrong(context)),
    ],
  };
}
