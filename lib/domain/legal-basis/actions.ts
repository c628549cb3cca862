// What an action or a warning says on the card. The ids never change; the sentences may.
import type { ActionId, WarningId } from './result';

/** In the order in which the card lists them: what staff do each time, what comes before signing, what the agreement itself carries. */
export const actionSentences: Readonly<Record<ActionId, string>> = {
  SIGNPOST_ONLY: 'Give people the service’s details. Nothing is shared.',
  CHECK_OBJECTIONS: 'Check the record for an objection before each referral. If you think that the person would be likely to say no, ask first.',
  RECORD_CONSENT_IN_RECORD: 'Record the person’s decision in the record that the sending organisation keeps of them. The sending organisation does this.',
  CONSENT_FORM_OR_VERBAL_RECORD: 'Use the form that staff sign too, or write down what the person said.',
  ASK_EACH_PERSON: 'Ask each person whose details are shared. One person’s yes does not cover another.',
  CONSENT_COVERS_RETURN_FLOW: 'Tell people what comes back, and ask.',
  VCS_EXPLICIT_CONSENT:
    'Ask each person for explicit consent to hold health or other sensitive details. It is a yes of its own, beside the yes to sharing: statement B on a consent form.',
  CHOOSE_ANOTHER_CONDITION:
    'Choose another reason to use health details: nobody is asked here, so nobody gives explicit consent. Send no more than the law covers.',
  MINIMUM_INFORMATION: 'Send only what this service needs to start helping.',
  INCLUDE_NHS_NUMBER: 'Include the NHS number if you know it, unless the person objects.',
  CASE_BY_CASE_DECISION: 'Decide for each case. Share what is needed with those who can help, by the quickest safe way.',
  RECORD_REASONS: 'Write down what you shared and why. In danger do it afterwards.',
  TELL_OR_SEEK_CONSENT_IF_SAFE: 'Tell the person, or ask, unless that adds risk.',
  INVOLVE_SAFEGUARDING_LEAD: 'Involve the safeguarding lead and, where possible, the Caldicott Guardian or whoever stands in for one.',
  CAPACITY_PATHWAY: 'Follow the steps for people who may not be able to decide. The agreement says them.',
  COMPETENCE_AND_PARENTAL_RESPONSIBILITY:
    'Ask a child who understands, or else someone with parental responsibility, unless asking adds risk. The agreement says so.',
  CHILD_FRIENDLY_NOTICE: 'Give a notice that children can follow.',
  SECURE_TRANSFER: 'Send details only in the ways that the agreement names.',
  ROLE_BASED_ACCESS: 'Limit log-ins by job.',
  AUDIT_ACCESS: 'Review who logs in.',
  LEAVERS_REMOVED: 'Remove leavers the same day.',
  APPLY_NDOO: 'Remove people who have opted out nationally.',
  STRIP_HEALTH_DATA_IF_POSSIBLE: 'Consider leaving health details out. Then statement B is not needed, unless the referral itself shows health.',
  EXCLUDE_GENDER_HISTORY: 'Remove gender history and anything that shows it.',
  JUSTIFY_SPECIAL_CATEGORY: 'Say why this sensitive detail is needed.',
  JUSTIFY_CRIMINAL_DATA:
    'Say why details about an offence are needed. Write the risk and the precaution. Nothing else of a record goes unless it is on the list of details.',
  JUSTIFY_HIGH_HARM:
    'Say why each detail that could endanger somebody is needed, and how it is kept from the wrong hands. Do a data protection impact assessment (DPIA) first.',
  BIND_STAFF_TO_CONFIDENTIALITY: 'Everyone who sees the details, volunteers included, signs a confidentiality undertaking first.',
  NAME_OWN_TASK: 'Name the law that gives this task to the organisation itself, not just its contract.',
  LEGITIMATE_INTERESTS_ASSESSMENT: 'Complete the 3 boxes: what you want to do, why you need the details, why it is fair to people.',
  NAME_STATUTE: 'Name the Act and section.',
  ATTACH_S251_APPROVAL: 'Add the reference and date of the section 251 approval.',
  EVIDENCE_NDOO_EXEMPTION: 'Keep the letter that says you need not remove people who have opted out nationally.',
  RESEARCH_APPROVALS: 'Add the research approvals, with reference and date.',
  RECORD_ANONYMISATION: 'Write down how people were made unrecognisable.',
  APPROPRIATE_POLICY_DOCUMENT: 'Keep a policy document for this condition.',
  CALDICOTT_GUARDIAN_OR_ALTERNATIVE: 'Name the Caldicott Guardian, or say what you do instead. Publicly funded adult social care must have one or the other.',
  HONORARY_CONTRACTS: 'People who work in the other side’s systems or rooms have an honorary contract or a written access agreement.',
  PRIVACY_NOTICE_BOTH: 'Both privacy notices say what is shared and with whom.',
  DSPT_ASSURANCE: 'Check how the partner looks after details, its Data Security and Protection Toolkit (DSPT) result first.',
  LOCAL_ASSURANCE_STANDARD: 'Check how the partner looks after details, by your nation’s own standard.',
  BOTH_DSPT: 'Show the Data Security and Protection Toolkit (DSPT) result of both sides.',
  WHO_MAY_SHARE: 'Say who may send these details and who approves first.',
  OBJECTION_ROUTE: 'Say whom a person can tell when they say no.',
  STATE_PUBLIC_TASK_REQUEST: 'The agreement carries the public body’s written request for what comes back, naming its public task.',
  ARTICLE8_NECESSITY_STATEMENT: 'The agreement says that the sharing is necessary and that no less would do.',
  JOINT_CONTROLLER_ARRANGEMENT: 'The agreement says who does what where you decide together. Publish the gist of it.',
};

export const warningSentences: Readonly<Record<WarningId, string>> = {
  CONSENT_IS_NOT_ART6: 'A yes to sharing a confidence is not consent under the UK GDPR.',
  REFERRAL_REVEALS_HEALTH: 'Knowing who refers, or to which service, shows something of somebody’s health. So the referral itself counts as health details.',
  ACCESS_EXCEEDS_MINIMUM: 'A log-in shows more than this service needs. Offer a short message instead.',
  EXCESSIVE_FOR_NON_CLINICAL: 'Clinical detail is more than a service wider than care needs.',
  SECRECY_DUTY_MISSING: 'Not everyone who sees the details is bound to keep them private.',
  CRIMINAL_DATA_NON_CARE: 'Details about offences go to a service that is not care.',
  GRA_S22: 'Passing on gender history can be an offence.',
  ANONYMOUS_ACCESS_PROVIDER: 'People use this team without giving a name, so its details need a second look.',
  ANONYMOUS_ACCESS_RECEIVING: 'People can use this service without giving a name. A referral by name makes them known there, so it needs a second look.',
  CHILDREN_ACT_2004_16LA: 'A new duty to pass on what matters to a child’s welfare may apply. Check if it is in force.',
  VITAL_INTERESTS_ONLY_IF_INCAPABLE: 'Danger to life is a reason to use health details only if the person cannot say yes or no.',
  CHECK_WALES_RULES: 'Wales has its own sharing framework and records code. Check them.',
  CHECK_SCOTLAND_RULES: 'Scotland has its own sharing toolkit and law on capacity. Check them.',
  CHECK_NI_RULES: 'Northern Ireland has its own law on the use of information. Check it.',
  SEEK_CONSENT_ANONYMISE_OR_S251: 'Ask people, use information that shows nobody, or, in England and Wales, apply for section 251 support.',
  NO_COMMON_LAW_BASIS: 'There is no footing to pass on what was given in confidence for this purpose.',
  PURPOSE_NOT_ALLOWED: 'An agreement for care cannot cover fundraising or marketing.',
  USE_PROCESSING_CONTRACT: 'An organisation that only follows instructions needs a processing contract instead.',
  USE_CHILDRENS_GUIDANCE: 'Use the Department for Education’s guidance for children’s social care.',
  ART9_2_D_NOT_OPEN: 'Article 9(2)(d) is not open to this organisation.',
  ART9_2_D_NO_DISCLOSURE: 'Article 9(2)(d) can never justify passing details on.',
  WHOSE_CONSENT: 'Health details of somebody beside the person who is referred would be sent or shown. Make sure that this person says yes too.',
  LAW_ENFORCEMENT_PARTY: 'Law enforcement has rules of its own. Ask for advice first.',
  NOBODY_SAYS_YES: 'Explicit consent is named for health details, and not everybody can give it here. Another condition is needed.',
  LAW_GIVES_NO_CONDITION: 'The law lifts the duty of confidence, and gives no condition for health details. Ask each person, or leave those details out.',
  LAW_TO_CONFIRM: 'Because of this law nobody would be asked, and few laws take the place of a yes. Write down what your data protection officer advised.',
  LAW_FOR_UNABLE:
    'The law that is named is for people who are not able to decide. Nobody like that is among these people. Ask each person, or say who they are.',
  LAW_NOT_NAMED: 'This holds only for a law that can be named: the Act and its section.',
  HIGH_HARM_ITEMS: 'Details in the wrong hands could endanger somebody here.',
};

/** Where one way of writing down a yes was chosen, the card names that one alone. */
export const recordSentences: Readonly<Record<string, string>> = {
  form: 'Use the form that staff sign too.',
  note: 'Write down what the person said.',
};

/** The same of a service whose name alone could endanger somebody: as section 5, the staff guide and the promises say. */
export const recordSafely =
  'Record the person’s decision in the record that the sending organisation keeps of them, where only staff who need it can see it. The sending organisation does this.';

/** The same of a team that people use without a name (rule P5). */
export const recordNameless = 'Record the person’s decision in the team’s own record, under the name they chose. The sending organisation does this.';

/** The sentence of an action or a warning. Throws on an unknown id: a rule names something that the card cannot say. */
export function sentenceOf(id: ActionId | WarningId): string {
  const sentence = actionSentences[id] ?? warningSentences[id];
  if (sentence === undefined) throw new Error(`No sentence for “${id}”`);
  return sentence;
}
