// The words of the check of one person. {sender}, {other}: the organisation that would send the details, and the one that would receive them.
// {guardian}: whoever decides in doubt. {lead}: who looks after information at the reader’s organisation. {attorney}, {deputy}, {property},
// {appointed}, {representative}: who can be appointed to decide, by the law of the nation; {authority}: the paper that appoints them; {parental}:
// what whoever answers for a child has. {recorded}:
// how the agreement records a yes. {kinds}, {statement}, {kindsShown}: see person-actions.ts.
import type { Jurisdiction } from '@/lib/domain/legal-basis/facts';
import type { PersonQuestionId } from '@/lib/domain/legal-basis/person/person-questions';
import type { PersonDecision } from '@/lib/domain/legal-basis/person/person-rule';
import { authorityPaper, authorityPaperNi } from './authority';

export interface PersonQuestionWords {
  readonly label: string;
  readonly hint?: string;
  /** Answer → how it reads, in this order. */
  readonly options: Readonly<Record<string, string>>;
}

export interface DecisionWords {
  readonly text: string;
  readonly tint: 'green' | 'amber' | 'red';
}

export const personQuestionWords: Readonly<Record<PersonQuestionId, PersonQuestionWords>> = {
  danger: {
    label: 'Could somebody come to serious harm if you do not share?',
    hint: 'If somebody is in danger now, ring 999 first',
    options: { no: 'No', self: 'Yes, this person and nobody else', others: 'Yes, somebody else, or this person and somebody else' },
  },
  age: { label: 'How old is this person?', options: { adult: '16 or over', 'under-16': 'Under 16' } },
  decide: {
    label: 'Is this person able to decide about this today?',
    hint: 'Start from yes. They are able to if, with help, they can understand it, keep it in mind, weigh it up and tell you',
    options: { yes: 'Yes', no: 'No' },
  },
  understands: {
    label: 'Does this child understand enough to decide?',
    hint: 'What would be shared, with whom, and what may follow from it{presumed}',
    options: { yes: 'Yes', no: 'No' },
  },
  decision: {
    label: 'Which decision would the advocate be for?',
    hint: 'Not treatment or a stay under the Mental Health Act. Whoever would decide asks for the advocate',
    options: {
      treatment: 'Serious medical treatment that {sender} would give, hold back or stop',
      stay: 'A stay that {sender} would arrange or looks at again: over 28 days in hospital, or over 8 weeks in a care home or other home',
      liberty: 'Their liberty: they are 18 or over, and would be kept in a hospital or care home (deprivation of liberty)',
      protection: 'A step of {sender} to protect this adult from abuse or neglect, or somebody else from them',
      other: 'Another decision, or one that another body makes',
    },
  },
  consult: {
    label: 'Is there anybody whom it would be right to consult about what is best for them?',
    hint: 'Family or friends, not people who are paid to care. Somebody may be the wrong person, or impossible to consult: write down why',
    options: {
      nobody: 'Nobody',
      somebody: 'Yes, or an attorney, deputy or person they named, for this decision',
    },
  },
  'who-decides': {
    label: 'Who has been appointed to decide for them?',
    options: {
      attorney: '{attorney}',
      deputy: '{deputy}',
      property: '{property}',
      nobody: 'Nobody',
    },
  },
  no: {
    label: 'Has this person said no, or would they be likely to say no?',
    options: {
      no: 'No',
      'said-no': 'They said no',
      'said-no-unsafe': 'They said no, and I fear that their care would be unsafe without this',
      likely: 'They would be likely to say no',
    },
  },
  attorney: {
    label: 'What does the {representative} say?',
    options: {
      yes: 'Yes, share',
      no: 'No, do not share',
      'no-feared': 'No, do not share, and I fear that they harm this person',
      'not-asked': 'Nobody has asked them',
    },
  },
  parent: {
    label: 'Has somebody with {parental} said yes?',
    options: { yes: 'Yes', no: 'No, or nobody has asked them' },
  },
  asked: {
    label: 'Has anybody asked this person?',
    options: {
      yes: 'Yes, they said yes and it is in their record',
      'not-asked': 'Not yet',
      cannot: 'Not yet, and they cannot be asked now, or asking would add risk',
    },
  },
  yes: {
    label: 'Has this person said yes?',
    options: {
      written: 'Yes, on a form that staff signed too',
      spoken: 'Yes, out loud, and it is in their record',
      'took-back': 'They said yes and then took it back',
      'not-asked': 'Nobody has asked them',
    },
  },
  'opt-out': { label: 'Is a national data opt-out set for this person?', options: { no: 'No', yes: 'Yes' } },
  gender: {
    label: 'Do the details show that this person changed their legal gender?',
    hint: 'A former name, a title or an old letter can show it too',
    options: {
      no: 'No',
      'without-yes': 'Yes, and they have not said yes to sharing that',
      'with-yes': 'Yes, and they said yes to sharing that',
    },
  },
};

/** An IMCA is for somebody who cannot make that decision, not the one about sharing. */
export const imcaQuestionWords: Readonly<Partial<Record<PersonQuestionId, PersonQuestionWords>>> = {
  decide: { ...personQuestionWords.decide, label: 'Is this person able to make the decision that the advocate would be for?' },
};

export const decisionWords: Readonly<Record<PersonDecision | 'carry_on', DecisionWords>> = {
  share: { text: 'Share', tint: 'green' },
  share_on_public_interest: { text: 'Share, to keep people safe', tint: 'green' },
  do_not_share: { text: 'Do not share', tint: 'red' },
  ask_person: { text: 'Ask first', tint: 'amber' },
  ask_representative: { text: 'Ask the {representative} first', tint: 'amber' },
  ask_parent: { text: 'Ask somebody with {parental} first', tint: 'amber' },
  ask_officer: { text: 'Ask your data protection officer first', tint: 'amber' },
  other_route: { text: 'No referral to an IMCA', tint: 'red' },
  best_interests: { text: 'Decide {inTheirGood}', tint: 'amber' },
  escalate: { text: 'Ask {guardian}', tint: 'amber' },
  carry_on: { text: 'Read on', tint: 'amber' },
};

const englandAndWales = {
  attorney: 'An attorney for health and welfare',
  deputy: 'A welfare deputy, appointed by the Court of Protection',
  property: 'Only an attorney or deputy for money and property',
  appointed: 'attorney for health and welfare, or their welfare deputy,',
  representative: 'attorney or deputy',
  authority: authorityPaper,
  inTheirGood: 'in their best interests',
  parental: 'parental responsibility',
  presumed: '',
  protectors: 'the council’s safeguarding team',
};

/** Who can be appointed to decide for somebody, as the law of each nation calls them. */
export const appointedWords: Readonly<Record<Jurisdiction, typeof englandAndWales>> = {
  england: englandAndWales,
  wales: englandAndWales,
  scotland: {
    attorney: 'A welfare attorney',
    deputy: 'A welfare guardian, appointed by a sheriff',
    property: 'Only an attorney or guardian for money and property',
    appointed: 'welfare attorney, or their welfare guardian,',
    representative: 'attorney or guardian',
    authority: authorityPaper,
    // Scots law asks what benefits the adult, and speaks of no best interests (2000 Act section 1(2); explanatory notes, paragraph 6).
    inTheirGood: 'what benefits them',
    parental: 'parental responsibilities and rights',
    // Data Protection Act 2018 section 208: for rights and consent under data protection law.
    presumed: '. For explicit consent under the UK GDPR a child of 12 or over is presumed to, unless the contrary is shown',
    protectors: 'the council’s adult or child protection team',
  },
  ni: {
    attorney: 'Somebody whom the person chose, with power over health and welfare',
    deputy: 'Somebody whom a court appointed, with power over health and welfare',
    property: 'Only somebody with power over money and property',
    appointed: 'representative, with legal power over their health and welfare,',
    representative: 'representative',
    authority: authorityPaperNi,
    inTheirGood: 'in their best interests',
    parental: 'parental responsibility',
    presumed: '',
    // Social services are those of the trusts there, and not of councils.
    protectors: 'the Health and Social Care Trust’s safeguarding team',
  },
};

export const canIShareWords = {
  h1: 'Can I share details about this person?',
  hint: 'Nothing you select here is sent or kept',
  steps: { change: 'change this answer', again: 'Start again', all: 'All cases, and what to do' },
  /** What to look at for everybody, before anything is asked about this person. */
  first: {
    heading: 'Who? What? Wishes?',
    who: 'Who? Share with {other} only, and only with people whose job it is to help this person. Only where somebody is in danger do you share with others who can protect them.',
    what: 'What? Share only the details that the agreement lists.',
    list: 'Read the list of details',
    wishes: 'Wishes? Answer the questions about this person.',
    sources: ['s3-relevant', 's3-objections'],
  },
  /** Where the yes stands, by what the agreement uses. */
  recorded: {
    form: 'on a form that staff signed too',
    note: 'out loud, with a note in their record',
    either: 'on a form that staff signed too or out loud with a note in their record',
  },
  /** Where the answer is written. */
  record: { own: 'the person’s record', nameless: 'the team’s own record, under the name they chose' },
  /** Of a note about somebody whom a slip could endanger. */
  seen: ', where only staff who need it can see it',
  /** Of a decision for somebody: a plan lies at home, and carers read it. Scotland and Northern Ireland have none that the agreement names. */
  plan: { usual: ', and in the care and support plan where there is one', safe: ', where only staff who need it can see it, and in no plan that others read' },
  nation: 'These rules follow the guidance for England. Ask {lead} what is different in {nation} before you rely on them.',
  about: {
    sends: 'For details that {sender} sends to {other} under this agreement.',
    back: 'For details that {sender} sends back to {other} under this agreement.',
    nothingBack: 'This is the check that {sender} makes before it sends details. Nothing goes back under this agreement.',
  },
  /** What has to be done before anything is sent. */
  before: 'Nothing is sent under this agreement before this is done: {before}. Ask {lead} if it is. Keeping somebody from serious harm does not wait.',
  notYet: 'The agreement starts on {starts}. Until then nothing is shared under it.',
  stops: 'Sharing under this agreement stops on {ends}. From that day nothing is shared under it.',
  ended: 'The agreement was due for review by {review}, and has run out. Ask {lead} before you share.',
  igLead: 'your information governance lead',
  guardian: 'the Caldicott Guardian',
  noGuardian: 'the person who looks after information',
  unsure: 'Not sure? Ask a senior colleague, your manager or {lead}.',
  inDoubt: 'In doubt, ask {guardian}.',
  /** Named under rule T5, in words of the organisation’s own. */
  instead: 'whoever decides in place of a Caldicott Guardian',
  insteadIs: 'In place of a Caldicott Guardian: {instead}.',
  contacts: 'Names and telephone numbers are on the contact sheet',
  closed: {
    unsigned: 'Nothing is shared under this agreement until both sides have signed it. Then this page helps with each person.',
    ended: 'This agreement has ended. Nothing is shared under it.',
    nothing: 'Nothing about people is shared under this agreement, so there is nothing to check.',
  },
  /** What people ask for who are no part of the agreement. The steps are ours, as in the guidance; the source alone lists further texts. */
  others: [
    {
      heading: 'When the police or another authority asks',
      text: [
        'Do not answer on the spot. Ask for it in writing: what they need, why, and the law that they rely on.',
        'Give it to {lead}, who decides and writes down why. A court order is obeyed.',
        'If a life is in danger, act at once and write it down afterwards.',
      ],
      ours: 'These steps are our suggestion.',
      confirm: 'The national page lists guidance on the police. We have not read the texts that it lists. Ask {lead} to confirm.',
      source: 's2-police',
    },
    {
      heading: 'When family or friends ask',
      text: [
        'Do not say if the person is known to you or to {other}: neither yes nor no.',
        'Being family gives nobody a right to know. Ask the person first.',
        'You may always listen to what family and friends tell you.',
        'If the person is not able to decide, go by the answers about that above.',
      ],
      ours: 'These steps are our suggestion.',
      confirm: 'The national page lists guidance on family and carers. We have not read the texts that it lists. Ask {lead} to confirm.',
      source: 's2-family',
    },
  ],
} as const;
