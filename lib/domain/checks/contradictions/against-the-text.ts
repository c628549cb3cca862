// Words of somebody’s own that say the opposite of what the text prints, so plainly that both cannot be signed. Each on both sides: what
// the sender wrote holds up the sending, what the partner wrote the final version.
import { couldEndangerSomebody } from '../../agreement/high-harm';
import type { Side } from '../../agreement/model';
import { asksFirst } from '../../print/asking-law';
import type { AnswerToChange } from './answer-to-change';
import { onBothSides, stopsFor } from './both-sides';
import type { ContradictionKind, Ground } from './contradiction';
import { saidIn } from './mention';
import * as plain from './plain-statements';
import { meetsTheWrongHands } from './wrong-hands';

interface Opposite {
  readonly id: string;
  readonly says: plain.Statement;
  /** What the text says, behind “Under ‘A local rule’ you write ‘…’, and”. */
  readonly against: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly only?: (ground: Ground) => boolean;
}

const wholeOnYes = ({ result }: Ground) => result.flows.some(({ result: flow }) => flow.commonLaw === 'explicit_consent');
const asksEach = ({ model, result }: Ground) => result.flows.some(({ result: flow }) => asksFirst({ model, outwardResult: flow }));

const opposites: readonly Opposite[] = [
  {
    id: 'implied-consent-in-words',
    says: plain.impliedConsent,
    against: 'staff must ask each person first',
    why: 'For a service wider than care, nothing is shared before the person has said yes.',
    sources: ['s0-common-law', 's1-consent'],
    only: wholeOnYes,
  },
  {
    id: 'nobody-asked-in-words',
    says: plain.nobodyAsked,
    against: 'the text says that staff ask each person first',
    why: 'Nothing is shared here before the person has said yes.',
    sources: ['s0-common-law', 's1-consent'],
    only: asksEach,
  },
  {
    id: 'nobody-told-in-words',
    says: plain.nobodyTold,
    against: 'the text says that both sides tell people',
    why: 'People are told what happens to their details, by whoever gets them too.',
    sources: ['s0-transparency', 'uk-gdpr-14'],
  },
  {
    id: 'details-sold-in-words',
    says: plain.detailsSold,
    against: 'the text says that details are used for nothing but helping the person',
    why: 'No agreement of this kind can be used to sell what is known about people.',
    sources: ['s4-purpose'],
  },
  {
    id: 'overrides-the-text',
    says: plain.overridesTheText,
    against: 'both sides sign the whole text',
    why: 'A rule that goes before the sections that were checked would undo them. Change the section instead.',
    sources: [],
  },
  {
    id: 'takes-rights-away',
    says: plain.takesRightsAway,
    against: 'the text says that people can say no, ask, object and complain at any time',
    why: 'These rights stand in law. No agreement can take them away.',
    sources: ['uk-gdpr-15', 'uk-gdpr-21', 'dpa-2018-s164a'],
  },
  {
    id: 'mistakes-told-in-weeks',
    says: plain.mistakesToldInWeeks,
    against: 'the text says that each side tells the other of a mistake within hours',
    why: 'A serious one is reported to the regulator within 72 hours of knowing of it.',
    sources: ['uk-gdpr-33'],
  },
  {
    id: 'plain-email-in-words',
    says: plain.plainEmail,
    against: 'the text says that details travel only in the ways that it names, all of them safe',
    why: 'Whoever is on the way can read ordinary email.',
    sources: ['s4-transfer', 's0-secure-email'],
  },
  {
    id: 'open-to-the-public',
    says: plain.openToThePublic,
    against: 'the text says that only those who need the details see them',
    why: 'Details about people are seen by those who need them for their work, and by nobody else.',
    sources: ['ndg-caldicott-2020', 's1-need-to-know'],
  },
  {
    id: 'plainly-kept-for-ever',
    says: plain.keptForEver,
    against: 'the text says that details are deleted',
    why: 'Details like these are not kept for ever. Say for how long.',
    sources: ['uk-gdpr-5', 'records-code'],
  },
];

const storedAbroad: ContradictionKind = {
  id: 'sharing-plainly-stored-abroad',
  level: 'error',
  stops: 'sending',
  sentence: 'Under ‘{where}’ you write ‘{word}’, and {partner} has not said that details leave the UK',
  why: 'Where details are kept is an answer of {partner}, and your IG lead looks at the rules for transfers before it is agreed.',
  sources: ['s0-assurance'],
  change: { at: 'draft', question: 'standard-terms' },
  when: (ground) => ground.model.received?.staysIn !== 'elsewhere' && saidIn(ground, plain.storedFarAway, { side: 'sharing' }),
};

/** What section 8 prints as the safeguard would lead to the harm that it is to keep off. */
const dangerInWrongHands: ContradictionKind = {
  id: 'danger-safeguard-endangers',
  level: 'error',
  stops: 'sending',
  sentence: 'Under ‘{where}’ you write ‘{word}’, where the person whom somebody fears may find them',
  why: 'Post, a landline, a voicemail or ordinary email can be read or heard by others at home. Family may be whom somebody fears. Say who alone sees these details, and which way is safe.',
  sources: ['s4-transfer', 'ico-high-risk'],
  change: { at: 'draft', question: 'details-danger' },
  when: ({ texts, outward, model }) =>
    couldEndangerSomebody(model, outward.items) &&
    saidIn({ texts: texts.filter(({ change }) => change.at === 'draft' && change.question === 'details-danger') }, meetsTheWrongHands),
};

const changes: Readonly<Record<Side, AnswerToChange>> = {
  sharing: { at: 'draft', question: 'standard-terms' },
  receiving: { at: 'review', question: 'only-you' },
};

const onEachSide = opposites.flatMap(({ id, says, against, only, ...rest }) =>
  onBothSides((side) => ({
    ...rest,
    id: `${side}-${id}`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `Under ‘{where}’ ${side === 'sharing' ? 'you write' : '{partner} writes'} ‘{word}’, and ${against}`,
    change: changes[side],
    when: (ground) => (only?.(ground) ?? true) && saidIn(ground, says, { side }),
  })),
);

export const againstTheTextKinds: readonly ContradictionKind[] = [...onEachSide, storedAbroad, dangerInWrongHands];

/** Is it said so plainly that a warning would only repeat it? */
export const saidPlainly = (ground: Ground, says: plain.Statement, side: Side): boolean => saidIn(ground, says, { side }) !== undefined;
