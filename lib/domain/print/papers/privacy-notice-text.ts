// The paragraph for a party’s privacy notice: 120 to 180 words, with the party’s own conditions after any override. The receiving
// side’s says where the details come from and when people are told (UK GDPR Article 14). Under it, the row for a public list.
import { showsHealthOfCaredFor } from '../../agreement/carer-referred';
import type { Party } from '../../agreement/model';
import { seesRecords } from '../../agreement/named-statute';
import { isConcern } from '../../agreement/return-items';
import { dateInWords } from '../../assurance/calendar';
import { enforcesLaw } from '../../legal-basis/to-flow-facts';
import { asksFirst } from '../asking-law';
import { caredForMayBeChild } from '../child-words';
import { mustBeSafe } from '../must-be-safe';
import { isNameless, printName } from '../names';
import { otherPeopleNamed } from '../other-people';
import type { Sentence } from '../print-model';
import { passesBeside } from '../passes-beside';
import { lawOf } from '../sections/article-6';
import { asTyped, capitalised, inOneLine, inSentence } from '../words';
import { whoElseDecides } from './who-else-decides';
import { byStatute, looksIn } from './consent-form';
import { article6Told, conditionsOf, conditionsTold, type ConditionsTold } from './conditions-told';
import { categoriesOf } from './categories-told';
import { mayObject } from './objection-procedure';
import type { PaperContext } from './paper-context';
import { bullets, callOut, lines, under } from './paper-blocks';
import type { PaperBlock, PaperBody } from './paper-model';
import { reached } from './reached';
import { childrensTimes } from '../sections/retention';
import { anyStatementB, kindsAsked, kindsOf, kindsOfYours, offencesNamed } from './statement-b';

const objections = 'Objections, requests and complaints';

/** A public task and a legal obligation rest on a law of their own, which the notice always names (UK GDPR Articles 6(3), 13(1)(c) and 14(1)(c)). */
function laws(party: Party, { art6 }: ConditionsTold, context: PaperContext): readonly Sentence[] {
  const { taskInLaw } = party;
  // The Act alone where there is no room for the task.
  const law = lawOf(context.tight > 3 && taskInLaw ? { ...party, taskInLaw: { task: '', act: taskInLaw.act } } : party, context);
  if (law === '') return [];
  if (art6.includes('6(1)(c)')) return [context.say('privacy.duty', { law })];
  return art6.includes('6(1)(e)') ? [context.say('privacy.task', { law })] : [];
}

function reasons(party: Party, context: PaperContext): readonly Sentence[] {
  const relied = conditionsOf(party, context);
  const { art6, art9, art10 } = relied;
  if (enforcesLaw(party)) return [context.say('privacy.part-3')];
  if (art6.length === 0) return [];
  const { say, tight } = context;
  const told = { reason: article6Told(party, context), sensitiveReason: conditionsTold(art9, context, party), kinds: kindsOf(context) };
  const bare = context.outwardResult?.commonLaw === 'explicit_consent' && !art6.includes('6(1)(a)') && tight < 2;
  return [
    say(`privacy.law${art9.length > 0 && told.kinds !== '' ? '-sensitive' : ''}${tight > 8 ? '-short' : ''}`, told),
    ...(art10.length > 0
      ? [
          say(art10.includes('Sch1p29') ? 'privacy.law-offences-own' : 'privacy.law-offences', {
            offenceReason: conditionsTold(art10, context, party),
            offences: offencesNamed(context),
          }),
        ]
      : []),
    ...laws(party, relied, context),
    ...(bare ? [say('privacy.no-gdpr-consent')] : []),
    ...(art9.includes('9(2)(a)') ? [say('privacy.take-back')] : []),
  ];
}

/**
 * As section 7 and the leaflet say: what is decided with each case rests on no standing request and waits for no yes. Never left out, on
 * either side: beside “we ask you first” and a reason for everything else, silence would say the contrary (UK GDPR Articles 5(1)(a), 13, 14).
 */
function concerns(sharing: boolean, context: PaperContext): Sentence | false {
  const { say, back, tight } = context;
  if (!back?.items.some(isConcern)) return false;
  if (tight > 2) return say('privacy.concerns-short');
  const unasked = asksFirst(context) || anyStatementB(context) ? 'without your yes' : 'without asking you';
  return say(sharing ? 'privacy.concerns-heard' : 'privacy.concerns', { unasked });
}

/** What comes back, in the same words however little room there is. */
function comesBack(sharing: boolean, context: PaperContext): Sentence | false {
  const { say, back, toldBack, tight } = context;
  if (!back || back.items.length === 0) return false;
  if (toldBack.length === 0) return say(sharing ? 'privacy.we-hear-some' : 'privacy.we-tell-some');
  const short = tight > 4 ? '-short' : '';
  return say(`privacy.${sharing ? 'we-hear' : 'we-tell'}${short}`, { groups: categoriesOf(back, context) });
}

/** The whole purpose; what the partner may do, which is shorter, where there is no room. */
function whatFor({ say, model, tight }: PaperContext): Sentence | false {
  if (tight > 5 && model.purpose.mayDo !== '') return say('privacy.they-use');
  return model.purpose.text !== '' && say('privacy.why');
}

/** The receiving side always says from whom it has the details: in one sentence where there is no room for two. */
function whatGoesOut(sharing: boolean, context: PaperContext): readonly (Sentence | false)[] {
  const { say, outward, tight } = context;
  const out = { groups: categoriesOf(outward, context) };
  if (outward.items.length === 0) return [!sharing && say('privacy.source')];
  if (sharing) return [say('privacy.we-give', out)];
  return tight > 7 ? [say('privacy.source-short', out)] : [say('privacy.we-get', out), say('privacy.source')];
}

/** Joint controllers make the gist of what they decide together known (UK GDPR Article 26): beside the text, so that it pushes nothing out of it. */
function together(party: Party, { say, model, sharing, partner }: PaperContext): Sentence | false {
  if (!model.together || sharing.role !== 'joint_controller') return false;
  const other = printName(party.side === 'sharing' ? partner : sharing, model.parties);
  return say('privacy.joint', { what: inSentence(asTyped(model.together.what)), other });
}

/** Joint controllers may name a contact point, and people can use their rights with either (UK GDPR Article 26(1) and (3)): how they reach it. */
function contactPoint({ side }: Party, { say, model, sharing, partner, contact }: PaperContext): Sentence | false {
  if (!model.together || sharing.role !== 'joint_controller') return false;
  const other = printName(side === 'sharing' ? partner : sharing, model.parties);
  if (model.together.contactPoint === side) return say('privacy.joint-ours', { other });
  const reach = reached(contact(model.together.contactPoint, objections));
  return say(reach === '' ? 'privacy.joint-theirs' : 'privacy.joint-reach', { other, Other: capitalised(other), reach });
}

/** In the least room the leaflet alone says that a parent is asked as well: that nothing goes before the officer has confirmed it holds for a child too. */
function whoDecidesIn(context: PaperContext): ReturnType<typeof whoElseDecides> {
  const others = whoElseDecides(context);
  return others === '-unable-or-parent' && context.tight > 9 ? '-unable' : others;
}

/** A notice speaks to whoever reads it: of the person cared for, who may be a child, a parent may be asked. */
const parentOfCaredFor = (context: PaperContext): boolean =>
  asksFirst(context) && whoDecidesIn(context) === '' && caredForMayBeChild(context) && !showsHealthOfCaredFor(context.model);

const ownYesTold = (context: PaperContext): boolean => otherPeopleNamed(context) !== '' && !showsHealthOfCaredFor(context.model);

/** Why nobody is surprised: people are asked, a law says so, or they expect it. */
function told(context: PaperContext): Sentence {
  const { say, model } = context;
  const kinds = kindsOfYours(context);
  const others = whoDecidesIn(context);
  if (parentOfCaredFor(context)) return say(`privacy.asked-parent${anyStatementB(context) ? '-b' : ''}`, { kinds: kindsAsked(context) });
  if (asksFirst(context)) return say(`privacy.asked${others || (context.tight > 6 ? '-short' : '')}`, { kinds });
  if (byStatute(context)) return say(context.tight > 6 ? 'privacy.statute-short' : 'privacy.statute', { statute: asTyped(model.service.statute ?? '') });
  return kinds === '' ? say('privacy.expected') : say('privacy.expected-b', { kinds });
}

/** What goes out and comes back, as this side sees it, and from whom it has it. */
function what(party: Party, context: PaperContext): readonly (Sentence | false)[] {
  const { say, tight, model } = context;
  const sharing = party.side === 'sharing';
  return [
    ...whatGoesOut(sharing, context),
    sharing ? looksIn(context, 'privacy.they-log-in', 'privacy.they-log-in-records') : looksIn(context, 'privacy.we-log-in', 'privacy.we-log-in-records'),
    // Whose law lets its advocates look at records says which (Article 14(1)(c)); the sharing side says it where it says why nobody is asked.
    !sharing &&
      byStatute(context) &&
      context.outward.methods.includes('access') &&
      say('privacy.statute-short', { statute: asTyped(model.service.statute ?? '') }),
    comesBack(sharing, context),
    sharing && whatFor(context),
    !sharing && model.purpose.mayDo !== '' && say('privacy.use'),
    tight < 3 && say('privacy.nothing-else'),
    tight < 1 && say(`privacy.passing-on${passesBeside(context)}`),
    // What people expect is nothing that the law asks a notice to say: it gives way before what comes back does (UK GDPR Articles 13 and
    // 14). That people are asked or can say no, or that a law stands in the place of their yes, never does.
    sharing && (tight < 9 || asksFirst(context) || byStatute(context) || anyStatementB(context) ? told(context) : say('privacy.may-say-no')),
    sharing && parentOfCaredFor(context) && tight < 9 && say('privacy.except'),
    sharing && showsHealthOfCaredFor(model) && say('privacy.shown'),
    // Whoever else is named is asked all the same (rule C10).
    (sharing || tight < 10) && !asksFirst(context) && ownYesTold(context) && say('privacy.others-own-yes'),
    sharing && concerns(sharing, context),
  ];
}

function keeping({ side }: Party, context: PaperContext): readonly (Sentence | false)[] {
  const { say, model, tight } = context;
  const child = childrensTimes(context);
  if (side === 'sharing')
    return [
      tight < 10 && say(`privacy.own-note${isNameless(model) ? '-nameless' : ''}${model.service.highHarm ? '-safe' : ''}`),
      model.received !== undefined && tight < 4 && say(child ? 'privacy.their-time-child' : 'privacy.their-time'),
    ];
  if (model.received === undefined) return [];
  // How long it is kept is what the law asks a notice to say: the promise of section 9, names and numbers are shorter first.
  if (tight > 8) return [say(child ? 'privacy.keep-least-child' : 'privacy.keep-short')];
  return [say(child ? 'privacy.keep-child' : 'privacy.keep')];
}

/** A promise of section 9, and nothing that Article 14 asks the text to say: where there is no room in it, it stands beside it. */
const whenTold = (context: PaperContext): Sentence =>
  context.say(`privacy.first-contact${context.tight > 6 ? '-short' : ''}${mustBeSafe(context) ? '-safe' : ''}`);
/** In the text itself where the wrong time could endanger somebody. */
const toldInText = (context: PaperContext): boolean => context.tight < 10 || mustBeSafe(context);

function asking({ side }: Party, context: PaperContext): readonly (Sentence | false)[] {
  const { say, tight } = context;
  return [
    side === 'receiving' && toldInText(context) && whenTold(context),
    ...(tight > 8 ? [say('privacy.rights-complain')] : [say('privacy.rights'), say(tight > 4 ? 'privacy.complain-short' : 'privacy.complain')]),
  ];
}

/** Who the party is, where people use their rights, and its officer where it has one (UK GDPR Articles 13(1)(a) and (b), 14(1)(a) and (b)): never left out. */
function howToReach(party: Party, context: PaperContext): readonly PaperBlock[] {
  const { side, organisation } = party;
  const { say, contact, label, source } = context;
  const row = contact(side, objections);
  // The officer has no line on the contact sheet: nobody is sent to one while the agreement runs. The profile of today names whom people reach.
  const dpo = source.sheet && (source.officers?.[side] ?? organisation.contacts.dpo);
  const officer = dpo && { job: dpo.role, name: dpo.name, ...(dpo.phone && { phone: dpo.phone }), ...(dpo.email && { email: dpo.email }) };
  const name = asTyped(organisation.name);
  return under(
    label('privacy.reach'),
    bullets(
      reached(row) === '' ? say('privacy.who-we-are', { name, address: inOneLine(organisation.address) }) : say('privacy.reach', { name, reach: reached(row) }),
      side === 'receiving' && !toldInText(context) && whenTold(context),
      say('privacy.answer'),
      reached(officer) !== '' && say('privacy.officer', { reach: reached(officer) }),
      together(party, context),
      contactPoint(party, context),
    ),
  );
}

/** Where Article 21 reaches the party’s reason, the right to object stands clearly and apart from everything else (Article 21(4)). */
const mayObjectTo = (party: Party, context: PaperContext): boolean =>
  !enforcesLaw(party) && conditionsOf(party, context).art6.some((one) => mayObject.includes(one));

function standsWhere({ notice, side }: Party, { say, label, today }: PaperContext) {
  if (!notice) return callOut(label('privacy.publish'), say('privacy.not-published'));
  const where = asTyped(notice.address ?? notice.where);
  if (!notice.on) return callOut(label('privacy.publish'), side === 'sharing' ? say('privacy.not-published') : say('privacy.where', { where }));
  return callOut(label('privacy.publish'), say(notice.on <= today ? 'privacy.published' : 'privacy.will-publish', { where, date: dateInWords(notice.on) }));
}

/** An advocate whom a law lets see records sees more by a log-in than any list names (UK GDPR Article 14(1)(d)). */
const recordsSeen = ({ model, outward, label }: PaperContext): readonly string[] =>
  outward.access !== undefined && seesRecords(model.service.statute) !== undefined ? [label('privacy.records')] : [];

export function privacyNoticeText(party: Party, context: PaperContext): PaperBody {
  const { label, model, sharing, partner, outward, values } = context;
  const ours = party.side === 'sharing';
  const paragraph = [
    ...what(party, context),
    ...reasons(party, context),
    !ours && concerns(ours, context),
    ...keeping(party, context),
    ...asking(party, context),
  ];
  const other = ours ? partner : sharing;
  // What a public list says of itself: “So that people …”, “To contact …”.
  const why = ours ? `So that ${values.purpose}` : `To ${values.useOfYours}`;
  const known = ours ? model.purpose.text : model.purpose.mayDo;
  return {
    kind: 'privacy-notice-text',
    side: party.side,
    ...context.titled('privacy-notice-text', { party: printName(party, model.parties) }),
    audience: 'ig',
    format: 'A4',
    pages: 1,
    mostWords: 180,
    largePrint: false,
    fromContactSheet: true,
    blocks: [
      ...under(label('privacy.text'), [...lines(...paragraph), ...lines(mayObjectTo(party, context) && context.say('privacy.object'))]),
      ...howToReach(party, context),
      { block: 'heading', text: label('privacy.row') },
      {
        block: 'table',
        caption: label('privacy.row'),
        head: [label(ours ? 'privacy.shares' : 'privacy.gets'), label('privacy.what'), label('privacy.why')],
        rows: [
          {
            cells: [other.organisation.name, capitalised(categoriesOf(outward, context, recordsSeen(context))), known === '' ? '' : why],
            kind: 'answer',
            from: 'details',
          },
        ],
      },
      ...standsWhere(party, context),
    ],
  };
}
