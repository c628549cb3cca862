// What staff do about one person, in words. The ids never change; the sentences may. {other}: the organisation that would
// receive the details. {guardian}: whoever decides in doubt. {lead}: who looks after information. {representative}: who can be
// appointed for health and welfare in this nation; {parental}: what whoever answers for a child has there; {authority}: the paper that appoints them; {protectors}: who keeps people safe there. {kinds}, {statement}: the details that need a
// yes of their own, and where on the form it stands; {kindsShown}: those that the referral itself shows. {record}: where it is written; {seen}: who may see it,
// where a slip could endanger somebody; else empty. {plan}: the plan that a decision goes into too, or who may see it instead.
export const personActionSentences = {
  KEEP_TO_AGREEMENT: 'Send only the details that the agreement lists, in the ways that it names.',
  KEEP_TO_THE_LAW: 'Send only what the law covers that the agreement names.',
  LAW_REACHES_THEM: 'First make sure that the law that the agreement names reaches this person. In doubt, ask {lead}.',
  LAW_NOT_FOR_THEM: 'The law that the agreement names takes the place of a yes only where somebody is not able to decide. It does not reach this person.',
  NO_IMCA_FOR_THEM: 'Do not refer this person to an IMCA. That law is for people who are not able to make the decision.',
  NO_IMCA_UNDER_16: 'Do not refer this child to an IMCA. That law is for people of 16 and over.',
  NO_IMCA_FOR_THIS: 'Do not refer this person to an IMCA. That law names the decisions that it is for, and the body that would decide asks for the advocate.',
  NO_IMCA_BESIDE_OTHERS:
    'Do not refer this person to an IMCA. Consult whoever can be consulted, or whoever the person or a court appointed, about what is best for the person.',
  SUPERVISORY_BODY_ASKS:
    'Only the supervisory body asks for an IMCA here. In England that is the council; in Wales the council for a care home, the local health board for a hospital. If you are not that body, tell it, and send no details yourself.',
  WHO_ASKS_FOR_IMCA:
    'Ask too if your staff may ask for an IMCA. The NHS body or council that would decide asks for one, and may let staff of others ask in its name. Send nothing until that is clear.',
  UNPAID_REPRESENTATIVE: 'An IMCA may still be due where whoever represents the person is not paid for it. Ask {lead}.',
  ANOTHER_ADVOCATE:
    'If they would like an advocate all the same, ask {lead} which one there is. With the person’s own yes that is another referral, under rules of its own.',
  ANOTHER_WAY: 'Ask {lead} if another advocate can help, and what has to be decided for the person first.',
  IMCA_WHERE_IT_HELPS: 'Here the law lets you ask for an IMCA, and does not oblige you. Write down why it would be of particular benefit to the person.',
  SAFEGUARDING_LEAD: 'Tell your safeguarding lead. If somebody is in danger now, ring 999 first.',
  SHARE_WITH_PROTECTORS: 'Share with those who can protect them: the police, an ambulance crew, {protectors}. That need not be {other}.',
  SHARE_MINIMUM: 'Share only what is needed to keep people safe.',
  TELL_PERSON_IF_SAFE: 'Tell the person what you shared and why, unless that adds risk.',
  RECORD_REASONS: 'Write down what you decided and why{seen}.',
  SIGHT_OF_AUTHORITY: 'Look at the {authority}. It must cover health and welfare.',
  ASK_REPRESENTATIVE:
    'Ask the {representative}, and say what you know of the person’s wishes. If asking adds risk, do not ask. The senior person responsible for their care decides, and writes down why{seen}. In doubt, ask {guardian}.',
  REPRESENTATIVE_MAY_HARM:
    'Whoever is appointed must decide for the person’s good. If you fear that whoever says no harms the person, tell your safeguarding lead before you follow that no.',
  CONFIRM_THEIR_YES:
    'Ask your data protection officer to confirm that a yes of the {representative} counts as explicit consent. Until then, take it that it does not.',
  CONFIRM_PARENTS_YES:
    'Ask your data protection officer to confirm that a yes of somebody with {parental} counts as explicit consent. Until then, take it that it does not.',
  RECORD_CONSENT: 'Write what was said, by whom and when in {record}{seen}.',
  BEST_INTERESTS_DECISION:
    'The person with senior responsibility for their care decides. That person consults those caring for them, where practicable and right, and nobody whom the person may have to fear. That person writes it in {record}{plan}.',
  LEAVE_HEALTH_OUT: 'Leave out {kinds}. Only the person can say yes to those ({statement}), unless your data protection officer has confirmed another reason.',
  OWN_YES_APART: 'Ask about {kinds} on its own ({statement}). Without that yes, leave those details out.',
  OWN_YES_TO_ANY: 'Ask about {kindsShown} on its own (statement B). Who is referred here shows it, so without that yes send nothing.',
  NO_STEPS_FOR_THEM: 'Send nothing under this agreement: it has no steps for this person, who is not able to decide. Ask {lead} how they can be helped.',
  NOTHING_WITHOUT_OWN_YES:
    'Being referred here shows something of their health. Only the person can say yes to that, unless your data protection officer has confirmed another reason.',
  OTHERS_SAY_YES_THEMSELVES:
    'This does not cover anybody else. Leave out details about {whoElse} until they say yes, or it is decided for them as the agreement says. Otherwise send the rest without them. Ask them alone, and only if this person agrees and it is safe.',
  OTHERS_SAY_YES_FIRST:
    'That a carer is referred here shows something about the health of {whoElse}. Ask them alone, and only if this carer agrees and it is safe. Without their own yes send nothing, and give the carer the leaflet, to make contact themselves. An adult who cannot decide or has died: ask {lead} first.',
  REVIEW_CAPACITY: 'Say when you will look again. Being able to decide can change from day to day.',
  PARENTAL_RESPONSIBILITY: 'Check that whoever answers for the child has {parental}. Listen to the child too.',
  PARENT_MAY_HARM: 'If you fear that whoever answers for the child harms them, do not ask. Tell your safeguarding lead.',
  EXPLAIN_CONSEQUENCES: 'Explain what not sharing may mean for them.',
  RECORD_OBJECTION: 'Write in {record} that they said no, and what you explained{seen}.',
  NOTIFY_VCS_IF_ALREADY_SHARED: 'If details were sent before, tell {other} today. Section 9 of the agreement says what becomes of them.',
  CALDICOTT_GUARDIAN: 'Ask {guardian} before you do anything. Do not decide alone.',
  ASK_BEFORE_SHARING: 'Say what would be sent, to whom and why. Ask, and share only after a yes. If asking adds risk, ask {guardian} first.',
  REMOVE_GENDER_HISTORY: 'Take the gender history out, and anything that shows it.',
  NO_SHARING_UNDER_THIS: 'Do not send anything under this agreement. Ask {lead}.',
  DECIDE_THIS_CASE: 'Share only where it keeps somebody from serious harm. Decide it with your manager or safeguarding lead.',
  ASK_WHAT_THE_LAW_SAYS: 'Ask {guardian} if the law that the agreement names leaves a choice.',
  REMOVE_OPTED_OUT: 'Leave this person out of what is sent.',
} as const satisfies Readonly<Record<string, string>>;

export type PersonActionId = keyof typeof personActionSentences;
