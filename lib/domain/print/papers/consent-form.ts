// The consent form, countersigned: what is passed on, line by line, then one box for each yes. Blank where the person’s own
// details go. A and B are never one box, and no box is ticked.
import type { FlowItem } from '../../agreement/model';
import type { Jurisdiction } from '../../legal-basis/facts';
import { seesRecords } from '../../agreement/named-statute';
import { promisesNoEffect } from '../no-effect';
import type { Sentence } from '../print-model';
import { safely } from '../safely';
import { asTyped, inSentence, listed } from '../words';
import { askedBack, itemWords, referralTold } from './items-told';
import type { PaperContext } from './paper-context';
import { blanks, itemsToCross, lines, tick, under, wide } from './paper-blocks';
import { knownThere } from './known-there';
import type { PaperBlock, PaperBody } from './paper-model';
import { aboutAnother, contactsNamed, otherPeople } from '../other-people';
import { type StatementB, statementsB, statementsNamed, withoutYes } from './statement-b';
import { itemsToldToYou } from './told-to-you';

/** Saying no is said to change nothing only where the IG lead has confirmed that this is true. */
export const whatNoMeans = ({ model, say }: PaperContext) => say(promisesNoEffect(model) ? 'consent.no-effect' : 'consent.explain');

/** Section 7 has steps for somebody who cannot decide: then not everybody says yes themselves. */
export const hasCapacitySteps = ({ result }: Pick<PaperContext, 'result'>): boolean => result.actions.includes('CAPACITY_PATHWAY');

/** A law gives the partner a right to the details (rule C9): nobody is asked for a yes to passing them on. */
export const byStatute = ({ outwardResult }: PaperContext): boolean => outwardResult?.commonLaw === 'statutory_duty';

/** The words of B, and of B2 about the person’s own offences: nobody can say yes for those of somebody else. */
const said = ({ mark, parties }: StatementB): string => (mark === 'B2' ? 'consent.b2' : parties.length > 1 ? 'consent.b-both' : 'consent.b');

const usedFor = ({ say, model }: PaperContext): Sentence | false => model.purpose.text !== '' && say('consent.b-use');

export function boxesB(context: PaperContext, statements: readonly StatementB[], no = 'consent.b-no', use = usedFor(context)): readonly PaperBlock[] {
  const { say } = context;
  return statements.flatMap((one) => {
    const { mark, who, kinds, mayRefuse, toldBack } = one;
    const uses = toldBack === '' ? use : [say('consent.b-back', { kinds: toldBack }), say('consent.b-use-both')];
    return tick(mark, say(said(one), { who, kinds }), uses, say(mayRefuse ? no : withoutYes(one)));
  });
}

/** What joint controllers decide together, and with whom people can use their rights (UK GDPR Article 26(2)). */
export function jointly({ model, sharing, values, say }: PaperContext, ids: readonly string[]): readonly Sentence[] {
  if (!model.together || sharing.role !== 'joint_controller') return [];
  const { what, contactPoint } = model.together;
  const words = { together: inSentence(asTyped(what)), Contact: (contactPoint === 'sharing' ? values.SharingOrg : values.Partner) ?? '' };
  return ids.map((id) => say(id, words));
}

/** “The referral itself also says who refers you and what you agreed to”; nothing where it has no such details. */
export function referralSays({ say, catalogue, outward }: PaperContext): Sentence | false {
  const said = referralTold(outward).map((item) => catalogue.papers.labels[`referral.${item.itemId}`] ?? inSentence(itemWords(item)));
  return said.length > 0 && say('consent.referral', { referral: listed(said) });
}

/** A carer hears that the person cared for is asked too, and why nothing goes without that yes. */
export const othersAskedToo = (context: PaperContext): Sentence | false =>
  otherPeople(context).some(({ shown }) => shown) && context.say('consent.shows-cared-for');

/** The person tells whoever is named for somebody to ring. */
export function contactsTold(context: PaperContext, id: string): Sentence | false {
  const contacts = contactsNamed(context);
  return contacts !== '' && context.say(id, { contacts });
}

/** Whoever says yes is told that the partner looks into the records itself, and at no more than the list. */
export const logsIn = ({ outward, say }: PaperContext, id: string): Sentence | false => outward.access !== undefined && say(id);

/** The same on a paper that nobody says yes by: an advocate whom a law lets see records sees more there than the list. */
export const looksIn = (context: PaperContext, id: string, atRecords: string): Sentence | false =>
  logsIn(context, seesRecords(context.model.service.statute) ? atRecords : id);

/** What goes in every case, then what goes only in some (section 3 says so of each). */
export function itemsPassedOn(lead: string, items: readonly FlowItem[], { label }: Pick<PaperContext, 'label'>): readonly PaperBlock[] {
  return [
    ...itemsToCross(
      lead,
      items.filter(({ caseByCase }) => !caseByCase),
      'details',
    ),
    ...itemsToCross(
      label('sometimes'),
      items.filter(({ caseByCase }) => caseByCase),
      'details',
    ),
  ];
}

/** The yes to what goes out needs its box wherever the outward flow rests on it; what comes back is on the same form. */
function boxes(context: PaperContext): readonly PaperBlock[] {
  const { say, label, told, outwardResult } = context;
  const toldBack = itemsToldToYou(askedBack(context.toldBack), context);
  // Statement A and what comes back rest on the duty of confidence alone: a side that holds health details on statement B asks for that.
  const asked = [outwardResult, context.backResult].some((result) => result?.commonLaw === 'explicit_consent');
  const own = itemsToldToYou(
    told.filter((item) => !aboutAnother(item, context)),
    context,
  );
  const b = statementsB(context);
  return [
    ...itemsPassedOn(label('tells-partner'), own, context),
    ...lines(referralSays(context), contactsTold(context, 'consent.contacts'), logsIn(context, 'consent.log-in')),
    ...(outwardResult?.commonLaw === 'explicit_consent' ? tick('A', say('consent.a')) : []),
    ...itemsToCross(label('tells-sharing'), toldBack, 'back'),
    ...(asked && toldBack.length > 0 ? tick('A2', say('consent.a2')) : []),
    ...lines(context.toldBack.length > toldBack.length && say('consent.concerns')),
    ...b.flatMap((one) => under(label('consent.sensitive', { kinds: one.kinds }), boxesB(context, [one]))),
  ];
}

/** Who may sign for somebody has another name in each law on capacity. */
const authorityIn: Readonly<Record<Jurisdiction, string>> = { england: '', wales: '', scotland: '-scotland', ni: '-ni' };
/**
 * A parent signs for a child under 16 alone: people of 16 and 17 are taken to be able to decide, as section 7 says (rule P2). Nobody under
 * 18 has an attorney (Mental Capacity Act 2005 section 9(2)(c)); a court may appoint a deputy from 16 on (section 2(5)).
 */
const whoseAuthority = ({ children, young, adults, mayLackCapacity, carers }: PaperContext['model']['people']): string => {
  if (adults || mayLackCapacity || carers || (!children && !young)) return children ? '' : '-adults';
  if (!young) return '-children';
  return children ? '-minors' : '-young';
};
const authority = ({ model, label }: PaperContext, whose = whoseAuthority(model.people)): string =>
  label(`consent.authority${authorityIn[model.nation]}${whose}`);

/** Whoever need give the team or the service no name is asked for none on the paper (Health and Social Care Act 2012 section 251C). */
export const mayBeNameless = ({ model: { team, service } }: PaperContext): boolean => team?.anonymousAccess === true || service.withoutNames === true;

/** Who signs, and what the signature says. */
export const signedBy = (heading: string, sentences: readonly Sentence[], names: readonly string[]): PaperBlock => ({
  block: 'signature',
  heading,
  sentences,
  lines: names.map((name) => ({ label: name })),
});

/** `whose`: ends the label, where the people of the agreement do not say of what age the person is. */
export const signsForThem = (context: PaperContext, notes: readonly Sentence[], whose?: string): PaperBlock => {
  const { label } = context;
  return signedBy(label('consent.for-them'), notes, [label('name'), authority(context, whose), label('signature'), label('date')]);
};

/** Staff sign too, and say what was explained. */
export const staffSign = ({ say, label }: PaperContext, notes: readonly Sentence[] = []): PaperBlock => {
  const explained = [say('consent.staff-explained'), say('consent.staff-no'), say('consent.staff-believes')];
  return signedBy(label('consent.staff'), [...notes, ...explained], [label('name'), label('role'), label('signature'), label('date')]);
};

function signatures(context: PaperContext): readonly PaperBlock[] {
  const { say, label, model } = context;
  const asked = statementsB(context);
  const forThem = [
    ...(asked.length > 0 ? [say('consent.yes-of-others', { statement: statementsNamed(asked) })] : []),
    ...(hasCapacitySteps(context) || model.people.children ? [say(`consent.nobody-signs${safely(context)}`)] : []),
    // Without steps in section 7 nobody is said to decide for anybody: not a parent for somebody of 16 or 17 either.
    ...(hasCapacitySteps(context) || model.people.children ? [] : [say('consent.no-steps')]),
    // A parent decides for a child under 16; for whoever is older section 7 has steps only where it says so.
    ...(!hasCapacitySteps(context) && model.people.children && (model.people.adults || model.people.young || model.people.carers)
      ? [say('consent.no-steps-from-16')]
      : []),
  ];
  const signed = [label('signature'), label('date')];
  const person = model.people.carers ? [say('consent.one-person')] : [];
  return [
    signedBy(
      label('consent.signed'),
      person,
      mayBeNameless(context)
        ? [label('consent.name-nameless'), label('consent.number-nameless'), label('consent.signature-nameless'), label('date')]
        : [label('name'), label('consent.number'), ...signed],
    ),
    signsForThem(context, forThem),
    staffSign(context),
    ...blanks(label(`consent.recorded${safely(context)}`), wide(label('consent.interpreter'))),
  ];
}

/** Of whomever it is. */
export const consentSheet = { kind: 'consent-form', audience: 'public', format: 'A4', pages: 1, largePrint: true, fromContactSheet: true } as const;

/** Made when any flow rests on the person’s yes, or a party holds sensitive details on explicit consent. */
export function consentForm(context: PaperContext): PaperBody {
  const { say, label, model } = context;
  const shown = statementsB(context).some((one) => one.shown) ? '-shown' : '';
  return {
    ...consentSheet,
    ...context.titled('consent-form'),
    blocks: [
      ...lines(say('consent.from'), say('consent.to'), say('consent.service'), knownThere(context)),
      ...lines(jointly(context, ['consent.joint', 'consent.joint-contact']), model.purpose.text !== '' && say('consent.why')),
      ...under(label('consent.before'), lines(say(`consent.may-say-no${shown}`), whatNoMeans(context), othersAskedToo(context), say('consent.cross-out'))),
      ...under(label('consent.boxes'), boxes(context)),
      ...under(label('consent.change'), lines(say('consent.change'), say('consent.change-tell'), say('consent.change-stop'), say('consent.counts'))),
      ...signatures(context),
    ],
  };
}
