// Sentences of law and national guidance. They print as they stand: nobody can change them, and each names its source
// or the rule that chose it.
import type { WordedSentence } from '@/lib/domain/print/print-wording';
import { REGULATOR_NAME } from './regulator';

const law = (from: string, text: string, list?: true): WordedSentence => ({ text, kind: 'law', from, ...(list && { list }) });

export const lawSentences: Readonly<Record<string, WordedSentence>> = {
  'small.safe': law('uk-gdpr-5', 'Keep them safe, and let only the people who need them see them.'),
  'small.delete': law('uk-gdpr-5', 'Delete them when the times in section 5 come.'),
  'parties.joint-duties': law('G6', 'Sections 5 and 8 to 10 say which side is responsible for what.'),
  'parties.joint-rights': law('G6', 'Each side tells people in its own notice, and people can use their rights with either.'),
  'parties.joint-notices': law('G6', 'The privacy notices of both sides say in short what is decided together.'),
  'purpose.nothing-else': law('uk-gdpr-5', 'It will not use them for fundraising, marketing, research or anything else.'),
  'details.who-decided-untold': law('uk-gdpr-9', 'The referral does not say that somebody cannot decide, or who decided for them: that would show health.'),
  'details.records-beside': law('C9', 'A right that this law gives to look at records stands beside this agreement; {sharingOrg} answers it case by case.'),
  'details.records-log-in': law('C9', 'By that law its advocates also look at records, as section 4 says.'),
  'transfer.access-limit-records': law(
    'C9',
    '{Partner} opens only records of people for whom its advocates act, and in them only what {sharingOrg} finds may matter to their work.',
  ),
  'transfer.access-records-found': law(
    'C9',
    '{SharingOrg} first decides which records of the person may matter, opens no others to the log-in, and writes down who decided.',
  ),
  'transfer.address': law('s4-transfer', '{SharingOrg} checks the address before sending.'),
  'transfer.honorary': law('T8', 'People of {partner} who use {sharingOrg}’s systems have an honorary contract or a written access agreement.'),
  'transfer.access-limit': law('s0-minimum', '{Partner} opens only the records of people who were referred, and only the details that section 3 lists.'),
  'transfer.access-limit-yes': law(
    's0-minimum',
    '{Partner} opens only the records of people who said yes, and only the details in section 3 to which they said yes.',
  ),
  'transfer.access-limit-b': law('A9.3', 'It opens details about {kinds} only of people who said yes to {statement}.'),
  'transfer.access-set': law(
    's0-minimum',
    '{SharingOrg} sets up each log-in so that it shows nothing else, but for what tells one person’s record from another’s.',
  ),
  'transfer.access-audit': law('T2', '{SharingOrg} makes sure that it can see who looked at what, and looks at that in each review.'),
  'transfer.access-removed': law('T2', 'When somebody leaves, {sharingOrg} removes their log-in the same day.'),
  'retention.child': law(
    'records-code',
    'Where the NHS Records Management Code applies, a child’s health record is kept until the 25th birthday, or the 26th if treatment ended at 17.',
  ),
  'retention.child-confirm': law('records-code', 'Before sharing starts, each party asks its records lead to confirm the time for children.'),
  'retention.own-note-safe': law('s0-common-law', '{SharingOrg} notes the referral where only staff who need to know of it can see it.'),
  'retention.own-note-nameless': law('P5', '{SharingOrg} notes the referral in {theirRecord}.'),
  'retention.own-note': law('s0-common-law', '{SharingOrg} notes the referral in its own record about the {person}.'),

  // 7 Our legal basis
  'legal.ask-first': law('C2', 'We ask first; if the person says yes, we write it down and send only what is listed.'),
  'legal.expected-anonymous': law('P5', 'People may give the team no name, so we say first what we would send; at a no, said or likely, we stop and ask.'),
  'legal.expected-nameless': law('P7', 'People may use the service without a name: we first say what we would send; at a no, said or likely, we stop.'),
  'legal.expected': law('C1', 'People expect us to share what their care needs; if somebody says no, or would be likely to, we stop and ask.'),
  'legal.ask-first-both': law('C10', 'We ask the carer and the person cared for first; if both say yes, we write it down and send only what is listed.'),
  'legal.explicit': law('C2', 'Confidentiality (common law): explicit consent, because the service is wider than health and care.'),
  'legal.explicit-care-act': law(
    'care-act-2014-s67',
    'Confidentiality (common law): explicit consent; section 67 of the Care Act 2014 gives the person an advocate and sets no confidence aside.',
  ),
  'legal.care-act-records': law(
    'care-act-2014-s67',
    'The advocate sees records with the person’s yes, or in the best interests of whoever cannot give it (SI 2014/2889, regulation 5).',
  ),
  'legal.care-act-confirm': law('care-act-2014-s67', '{SharingOrg} asks its data protection officer to confirm how far that goes.'),
  'legal.explicit-chosen': law('C1', 'Confidentiality (common law): explicit consent, by choice; people who need this care could also expect the sharing.'),
  'legal.explicit-anonymous': law(
    'C1',
    'Confidentiality (common law): explicit consent, by choice; people can use the team that refers without giving a name, so each is asked.',
  ),
  'legal.anonymous': law('hsca-2012-s251c', 'People can use that team without giving a name: the duty to share of section 251B does not reach it.'),
  'legal.nameless-service': law(
    'hsca-2012-s251c',
    'People can use this service without giving a name: the duties of sections 251A (NHS number) and 251B (to share) yield to that.',
  ),
  'legal.nameless-confirm': law(
    'hsca-2012-s251c',
    '{SharingOrg} asks its data protection officer to confirm that this service counts as one (section 251C(6)).',
  ),
  'legal.known-there': law('P7', 'Whoever is referred by name is known to {partner}; staff say so before they refer anybody.'),
  'legal.unknown-there': law(
    'P7',
    'No detail is meant to say who somebody is; whether {partner} then holds personal data is for the data protection officer of {sharingOrg}.',
  ),
  'legal.explained': law('C2', '{SharingOrg} explains what will be sent and to whom, and records the answer in {theirRecord}.'),
  // Where a slip could endanger somebody, it is no note that everybody reads (section 5).
  'legal.explained-safe': law(
    'C2',
    '{SharingOrg} explains what will be sent and to whom, and records the answer in {theirRecord}, where only staff who need it see it.',
  ),
  'legal.implied': law('C1', 'Confidentiality (common law): implied consent.'),
  'legal.implied-why': law('C1', '{Partner} provides care; people expect relevant information to reach those caring for them.'),
  'legal.expected-b': law('A9.3', 'Details about {kinds} go only with the person’s yes.'),
  'legal.asked-b': law('A9.3', '{SharingOrg} asks for {statement} before it sends details about {kinds}, and records the answer in {theirRecord}.'),
  'legal.asked-b-shown': law('A9.3', '{SharingOrg} asks for {statement} before it sends anything, and records the answer in {theirRecord}.'),
  'legal.asked-b-safe': law(
    'A9.3',
    '{SharingOrg} asks for {statement} before it sends details about {kinds}. It records the answer in {theirRecord}, where only staff who need it see it.',
  ),
  'legal.asked-b-shown-safe': law(
    'A9.3',
    '{SharingOrg} asks for {statement} before it sends anything, and records the answer in {theirRecord}, where only staff who need it see it.',
  ),
  'legal.implied-objections': law('C1', 'Objections are checked first.'),
  'legal.statute-first': law('C9', 'A law gives {partner} a right to what it covers; people are told, and an objection is looked at before anything is sent.'),
  'legal.statute-records': law('C9', 'A law lets the advocates of {partner} {access} records that whoever holds them thinks may matter to their work.'),
  'legal.statute-records-yes': law(
    'mha-1983-s130b',
    'A law lets the advocates of {partner} {access} records. Of a patient who can decide, that takes their yes. Of one who cannot, {sharingOrg} first finds that the records may matter and that it is right.',
  ),
  'legal.statute-told': law('C9', 'People are told, and an objection is looked at before anything is sent.'),
  'legal.statute-only': law('C9', '{Partner} acts under that law for one person at a time, and no more is meant to be sent than that law covers.'),
  'legal.statute-instructs': law(
    'C9',
    'The referral itself rests on the duty or the power to instruct such an advocate, where it applies (sections 37 to 41 of that Act).',
  ),
  'legal.statute-confirm': law('C9', '{SharingOrg} asks its data protection officer to confirm that this law gives the right.'),
  'legal.nation': law(
    'G5',
    'This agreement is made in {nation}: the duty to share of section 251B and the national data opt-out are England’s and do not apply.',
  ),
  'legal.part-3': law('L1', '{Party} enforces the law: there Articles 6, 9 and 10 do not apply to it, and Part 3 of the DPA 2018 does.'),
  'legal.251b': law('S1', 'Both parties are under the duty to share for care in section 251B of the Health and Social Care Act 2012.'),
  'legal.251b-when': law('S1', 'It holds where sharing is likely to help their care and is in their best interests, unless they say no or would be likely to.'),
  'legal.251b-paid': law('S1', 'It reaches {partner} where it gives this care under arrangements with a public body.'),
  'legal.art6-e-public': law('A6.1', 'Article 6, {party}: 6(1)(e) public task ({task}, {act}).', true),
  'legal.art6-e-own': law('A6.2', 'Article 6, {party}: 6(1)(e) public task ({law}).', true),
  'legal.art6-e-open': law('A6.2', 'Article 6, {party}: public task if {party} names the law that gives it this task, otherwise legitimate interests.'),
  'legal.art6-f': law('A6.3', 'Article 6, {party}: 6(1)(f) legitimate interests; its assessment is dated {on}.'),
  'legal.art6-c': law('A6.1', 'Article 6, {party}: 6(1)(c) legal obligation ({law}).', true),
  'legal.art6-adviser': law('A6.6', '{Party} relies on {basis} on the advice of its data protection officer, {on}.'),
  'legal.art6-adviser-warning': law('A6.6', 'This is unusual: a person who {stops} can ask for erasure and a copy to take away.'),
  'legal.return-asks': law(
    'A6.7',
    '{SharingOrg} asks {partner} in writing, by this agreement, for the return information in section 3 because it needs it for its public task of {task}.',
    true,
  ),
  'legal.return-asks-law': law(
    'A6.7',
    '{SharingOrg} asks {partner} in writing, by this agreement, for the return information in section 3 because it needs it for its public task ({law}).',
    true,
  ),
  'legal.return-imca': law(
    'C9',
    'The advocate reports to whoever asked for one; {sharingOrg} takes account of it before deciding (Mental Capacity Act 2005, sections 36 to 39).',
  ),
  'legal.return-ea': law(
    'A6.7',
    '{Partner} sends it under 6(1)(ea) recognised legitimate interests. {SharingOrg} asks its data protection officer to confirm that this request is enough.',
  ),
  'legal.return-f': law('A6.7', 'Article 6, {partner}, for the details it sends back: 6(1)(f) legitimate interests.'),
  'legal.return-e': law('A6.7', 'Article 6, {partner}, for the details it sends back: 6(1)(e) public task ({law}).', true),
  'legal.return-concerns': law('s4-safeguarding', 'Concerns about safety are apart from this: section 11 says how each case is decided.'),
  'legal.art9-concerns': law('s4-safeguarding', 'A concern about safety may show health: its condition is decided with each case, as section 11 says.'),
  'legal.art9-none': law('uk-gdpr-9', 'Article 9: no health or other special category information is meant to be shared.'),
  'legal.art9-none-sent': law('uk-gdpr-9', 'Article 9: no health or other special category information is meant to be sent to {partner}.'),
  'legal.art9-h': law('A9.1', 'Article 9, {party}: 9(2)(h), health or social care, with DPA 2018 Schedule 1 paragraph 2.', true),
  'legal.art9-h-bound': law(
    'A9.1',
    'Article 9, {party}: 9(2)(h), health or social care, with DPA 2018 Schedule 1 paragraph 2; everyone who handles the information is bound by a duty of confidentiality.',
    true,
  ),
  'legal.art9-a': law('A9.3', 'Article 9, {party}: 9(2)(a) explicit consent, given in statement B of {where}.'),
  'legal.art9-open': law('A9.11', 'Article 9, {party}: still to be chosen; nobody is asked under that law, so nobody gives explicit consent.'),
  'legal.art9-g': law('A9.4', 'Article 9, {party}: 9(2)(g) with DPA 2018 Schedule 1 paragraph {paragraph}.', true),
  'legal.art9-g-policy': law(
    'A9.4',
    'Article 9, {party}: 9(2)(g) with DPA 2018 Schedule 1 paragraph {paragraph}; its policy document is {title}, dated {on}.',
    true,
  ),
  'legal.art9-back-h': law(
    'A9.1',
    'For the details that come back, Article 9, {party}: 9(2)(h), health or social care, with DPA 2018 Schedule 1 paragraph 2.',
    true,
  ),
  'legal.art9-back-a': law('A9.3', 'For the details that come back, Article 9, {party}: 9(2)(a) explicit consent, given in statement B of {where}.'),
  'legal.art10-care': law('A10.2', 'Article 10: information about offences is shared under DPA 2018 Schedule 1 paragraph 2.'),
  'legal.art10-consent': law(
    'A10.3',
    'Article 10: information about the person’s {offences} is shared by that person’s consent (statement B2 of {where}), DPA 2018 Schedule 1 paragraph 29.',
  ),
  'legal.art10-abuse': law(
    'uk-gdpr-10',
    'Article 10: abuse that is told of may show an offence of somebody else. No condition is named for that; {sharingOrg} had the advice of its data protection officer, {on}.',
  ),
  'legal.art10-abuse-open': law(
    'uk-gdpr-10',
    'Article 10: abuse that is told of may show an offence of somebody else. {SharingOrg} asks its data protection officer first.',
  ),
  'legal.not-gdpr-consent': law('A6.6', 'Consent to share a confidence is not consent under the UK GDPR; neither side relies on Article 6(1)(a).'),
  'legal.necessary': law('H1', 'Sharing is necessary and proportionate to section 2 (Human Rights Act 1998, Article 8).'),
  'legal.parents-yes': law(
    'A9.3',
    'Before {sharingOrg} takes a yes of somebody with parental responsibility for {statement}, it asks its data protection officer to confirm that it counts.',
  ),
  // Their own record is read by them, or by whoever reads it for them, and may be read by whom the person fears.
  'legal.each-part-safe': law(
    'C10',
    'The yes of {others} is asked on its own, where the {person} agrees and it is safe; otherwise their details are left out. It is written with the referral, where only staff who need it can see it, and never in their own record.',
  ),
  // After a sentence that has named them.
  'legal.each-asked': law('C10', 'Asked where the {person} agrees and it is safe, else left out; written in their own record or with the referral.'),
  'legal.each-part': law(
    'C10',
    'The yes of {others} is asked on its own, where the {person} agrees and it is safe; otherwise their details are left out. It is written in their own record, or with the referral.',
  ),
  'legal.each-part-shown': law(
    'C10',
    'That a carer is referred shows something about the health of the person cared for. Where the carer agrees and it is safe, that person is asked alone. The answer is written in that person’s own record, or with the referral where there is none. Without their yes nothing is sent, and the carer can make contact without us.',
  ),
  'legal.each-part-shown-safe': law(
    'C10',
    'That a carer is referred shows something about the health of the person cared for. Where the carer agrees and it is safe, that person is asked alone. The answer is written with the referral, where only staff who need it can see it, and never in that person’s own record. Without their yes nothing is sent, and the carer can make contact without us.',
  ),
  'legal.cared-for-shown-unable': law(
    'C10',
    'Where an adult cared for cannot decide, or has died, nothing is sent before {sharingOrg}’s data protection officer has confirmed on what footing.',
  ),
  'legal.children': law(
    'P2',
    'A child under 16 who understands the proposal decides for themselves; otherwise someone with parental responsibility does, unless asking adds risk.',
  ),
  'legal.children-told': law(
    'P2',
    'A child under 16 who understands the proposal is told and can say no. For one who does not, someone with parental responsibility is asked, unless asking adds risk.',
  ),
  'legal.cared-for-child': law(
    'P2',
    'Where the person cared for is a child under 16 who understands the proposal, they decide on their own details. For a child who does not, someone with parental responsibility does, unless asking adds risk.',
  ),
  'legal.cared-for-unable': law('C10', 'Of a person cared for who is 16 or over and cannot decide, the details are left out; the referral goes on.'),
  'legal.children-twelve': law(
    'dpa-2018-s208',
    'For rights and explicit consent under the UK GDPR, a child of 12 or over is presumed to understand, unless the contrary is shown.',
  ),
  'legal.children-risk': law('P2', 'Where asking adds risk, {decider} decides by section 11 and records why{seen}.'),
  'legal.young': law('P2', 'People of 16 and 17 are taken to be able to decide, as adults are.'),
  'legal.young-imca': law('P2', 'That Act is for people of 16 and over who cannot decide; its rules on deprivation of liberty are for people of 18 and over.'),
  'legal.young-law': law('P2', 'That law says which people of 16 and 17 it reaches.'),
  'legal.children-confirm': law('P2', 'The two sides start from this, and {sharingOrg} asks its data protection officer to confirm it.'),

  // 9 Telling people, and their rights
  'rights.children': law(
    'P2',
    'Before sharing starts, the IG lead of {sharingOrg} and whoever looks after information at {partner} make a notice that children can follow.',
  ),
  'rights.cared-for-child': law('uk-gdpr-12', 'Before details of a child who is cared for are first sent, both sides make a notice that children can follow.'),
  'rights.say-no': law('uk-gdpr-21', 'A person can say no or change their mind at any time, with either side.'),
  'rights.receiving-month-safe': law(
    'uk-gdpr-14',
    'The law asks it to tell each person at first contact, within one month at the latest. It does so in a way that is safe for them.',
  ),
  'rights.receiving-month': law('uk-gdpr-14', 'The law asks it to tell each person at first contact, within one month at the latest.'),
  'rights.respect': law(
    's0-objections',
    'The side that is told explains what not sharing may mean, respects the choice, writes it in its own record and stops sharing.',
  ),
  'rights.respect-safe': law(
    's0-objections',
    'The side that is told explains what not sharing may mean, respects the choice and stops sharing. It writes that down where only staff who need it can see it.',
  ),
  'rights.others-no': law(
    'uk-gdpr-21',
    'If somebody else whose details went along says no, {sharingOrg} sends no more of them and {partner} takes out those alone. The help goes on.',
  ),
  'rights.others-keep': law('s4-safeguarding', 'What keeps somebody safe is sent and kept, unless {decider} says otherwise.'),
  'rights.others-shown': law('G7', 'That includes who referred the carer, because it shows their health.'),
  'rights.others-see': law('uk-gdpr-15', 'Each sees their own details alone.'),
  'rights.others-own': law('uk-gdpr-21', 'Others named can see or stop only their own details, unless that is unsafe.'),
  'rights.others-safe': law(
    's4-safeguarding',
    'The safeguarding lead is asked before anybody answers that person, who is told nothing of whoever is referred, and not that anybody is.',
  ),
  'rights.statute': law('C9', 'Where the law of section 7 leaves no choice, {sharingOrg} says so before anything is sent.'),
  'rights.requests': law(
    'uk-gdpr-15',
    'Requests to see, correct or delete details: the side that gets the request answers for what it holds, normally within one month.',
  ),
  // Nor may a copy adversely affect the rights of others (Article 15(4)); whoever asks may be who harms.
  'rights.requests-safe': law(
    'dpa-2018-sch2-para16',
    'Before it shows anything, it checks what that would reveal about somebody else, and whom it could endanger.',
  ),
  'rights.complaints': law(
    'dpa-2018-s164a',
    `Complaints: acknowledged within 30 days, looked into and answered without undue delay, and easy to make, such as on a form online. People can also go to ${REGULATOR_NAME}.`,
  ),

  'incidents.report': law('uk-gdpr-33', 'Each decides for what it holds whether to report, within 72 hours of knowing.'),
  'incidents.people': law('uk-gdpr-34', 'It tells the people affected without undue delay if the risk to them is high.'),

  'safeguarding.no-delay': law('s4-safeguarding', 'Nothing here delays sharing that is needed to protect a child, or an adult at risk, from serious harm.'),
  'safeguarding.necessary': law(
    's4-safeguarding',
    'Share only what is necessary, tell the person if that is safe, and involve the manager or safeguarding lead, and {decider} where possible.',
    true,
  ),
  'safeguarding.basis': law('s4-safeguarding', 'The side that shares decides the lawful basis each time and records it{seen}.'),

  'foi.one': law('foia-2000', '{SharingOrg} is under the {act} and may publish this agreement without signatures.'),
  'foi.partner': law('foia-2000', '{Partner} is under the {act} and may publish this agreement without signatures.'),
  'foi.both': law('foia-2000', 'Both sides are under the {act} and may publish this agreement without signatures.'),

  'checks.joint-liability': law(
    'uk-gdpr-82',
    'As joint controllers, each is liable to people for the whole of a harm, unless it proves that it is in no way responsible.',
  ),
  'checks.judgement': law('s3-healthcare-workers', 'This agreement supports professional judgement and does not replace it.'),
};
