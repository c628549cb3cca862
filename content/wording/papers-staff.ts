// What staff and the people who look after information read: the quick guide, the objection steps, the records behind the law.
import type { WordedSentence } from '@/lib/domain/print/print-wording';
import { answer, confirmed, law } from './papers-kinds';

const guide: Readonly<Record<string, WordedSentence>> = {
  'guide.care': law('C1', '{Partner} gives this care, so it has a reason to know what the care needs.'),
  'guide.wider': law('C2', '{Partner} may know only about people who said yes.'),
  'guide.wider-decided': law('C2', '{Partner} may know only about people who said yes, or for whom it was decided by the steps below.'),
  'guide.statute': answer('law-gives-right', '{Partner} may know about people for whom this law gives it a right: {statute}.', true),
  'guide.statute-records': answer(
    'law-gives-right',
    '{Partner} may know about people for whom its advocates act: a law lets them {access} records that may matter to their work ({statute}).',
    true,
  ),
  'guide.statute-implied': law('C9', 'Nobody has to say yes before you send what that law covers. Tell the person, and give them the leaflet.'),
  'guide.statute-yes': law(
    'mha-1983-s130b',
    'A patient who can decide: ask for a yes before the advocate sees records. One who cannot: the IG lead has it decided first. Tell the person, and give them the leaflet.',
  ),
  'guide.statute-likely': law('C9', 'Would this person be likely to say no? Ask them first. If they cannot decide or be asked, ask {decider}.'),
  'guide.statute-no': law('C9', 'The person says no: stop, explain, write it down and ask {decider} before you send anything. Follow the objection steps.'),
  'guide.referrals': confirmed('profile/receiving', 'Send to: {referrals}.', true),
  'guide.send': answer('details', 'Send: {items}.', true),
  'guide.also': answer('details', 'Also fill in: {items}.', true),
  'guide.case-by-case': answer('details-sensitive', 'Only when the person’s case needs it: {items}.', true),
  'guide.never': confirmed('check/left-out', 'Never send: {items}.', true),
  'guide.who-decided-untold': law(
    'uk-gdpr-9',
    'Do not write that the person cannot decide, or who decided for them. For everybody write the same: referred as section 7 says.',
  ),
  'guide.nothing-more': law('s3-relevant', 'Send nothing that is not on this list, in attachments too.'),
  'guide.records': law('C9', 'Asked to show or copy records under that law: do not say no on the spot. Ask the IG lead, who answers case by case.'),
  'guide.records-log-in': law(
    'C9',
    'Before an advocate logs in, {sharingOrg} decides which records may matter, and writes down who decided. Asked for more: do not say no on the spot, ask the IG lead.',
  ),
  'guide.minimum': law('s0-minimum', 'Leave out what this person’s help does not need.'),
  'guide.safe': law('s4-safeguarding', 'Before you give papers to take home, ask the person if that is safe. Speak where nobody can overhear.'),
  'guide.known-there': answer(
    'service-names',
    'People can use this service without giving a name. Say so first: a referral tells {partner} who they are, and they may go by themselves.',
  ),
  'guide.known-there-unnamed': answer('service-names', 'People can use this service without giving a name: send nothing that says who somebody is.'),
  'guide.check': law('s4-concerns', 'Look in {theirRecord} for a no before each referral.'),
  'guide.likely': law('s3-objections', 'Would this person be likely to say no? Then ask first, and send nothing until they have said yes.'),
  'guide.ask-first': law('C2', 'Ask the person first, every time. No yes{decided}: send nothing.'),
  'guide.use-form': answer('telling-people', 'Use the consent form, and sign it too.'),
  'guide.use-note': answer('telling-people', 'Use the verbal consent record and its words.'),
  'guide.use-either': answer('telling-people', 'Use the consent form, or the verbal consent record and its words.'),
  'guide.statement-b': law('A9.3', 'Ask about {kinds} on its own ({statement}). Without that yes, leave those details out.'),
  'guide.statement-b-shown': law('A9.3', 'Ask about {kinds} on its own (statement B). Who is referred here shows it, so without that yes send nothing.'),
  'guide.capacity-b': law(
    'A9.3',
    'A decision of staff cannot give {statement}. Then leave out {kinds}, unless our data protection officer confirms another condition, or {whose} yes. For everybody write the same: referred as section 7 says.',
  ),
  'guide.capacity-b-shown': law(
    'A9.3',
    'A decision of staff cannot give statement B, and who is referred here shows it. Then send nothing, unless our data protection officer confirms another condition, or {whose} yes.',
  ),
  'guide.other-part': law(
    'C10',
    'There is a form for {others}. Ask {first} first if we may ask them. Then ask them alone, and only if that is safe for both.{apart} No yes{decided}: leave them out.',
  ),
  'guide.contacts': law('uk-gdpr-14', 'Ask the person to tell their {contacts}, where that is safe. No yes of theirs is asked.', true),
  'guide.record': law('C2', 'Write the answer in {theirRecord} before you send anything.'),
  'guide.record-nameless': law('P5', 'Before you send anything, write the answer in {theirRecord}.'),
  'guide.record-nameless-safe': law('P5', 'Before you send anything, write the answer in the team’s own record, where only staff who need it can see it.'),
  'guide.record-safe': law('s0-common-law', 'Before you send anything, write the answer where only staff who need it can see it.'),
  'guide.implied': law('C1', 'You need no form, because people expect this. Tell them, and give them the leaflet.'),
  'guide.carers': law(
    'C10',
    'Family, friends and carers: ask the person first if we may ask them. Then ask each alone, and only if that is safe for both, for a yes to their own details. Write it down{seen}.{form}{apart} No yes{decided}: leave them out.',
  ),
  'guide.carer-told': law('C10', 'Ask the person before you send details of their carer, and to tell the carer, where that is safe.'),
  'guide.cared-for': law(
    'C10',
    'The person cared for: ask the carer first if we may ask them. Then ask them alone, and only if that is safe for both, for a yes to their own details. Write it down{seen}.{form}{apart} No yes{decided}: leave them out.',
  ),
  'guide.others-unable': law('C10', 'For {others}, ask whoever may decide for them for a yes. Silence is no yes. Where asking adds risk, leave them out.'),
  'guide.says-no': law(
    's0-objections',
    'The person says no: explain what not sharing may mean, respect it and follow the objection steps. Write it down{seen}.',
  ),
  'guide.each-person': law('C10', 'Ask each person whose details you send, alone and only if that is safe. One person’s yes does not cover another.'),
  'guide.children': law('P2', 'A child under 16 who understands decides. If not, ask whoever has parental responsibility; if asking adds risk, {decider}.'),
  'guide.cared-for-child': law(
    'P2',
    'The person cared for is under 16: who understands decides. If not, ask whoever has parental responsibility; if asking adds risk, {decider}.',
  ),
  'guide.parents-yes': law('A9.3', 'A parent’s yes for {statement}: ask the IG lead first.'),
  'guide.children-twelve': law('dpa-2018-s208', 'A child of 12 or over is presumed to understand {statement}, unless the contrary is shown.'),
  'guide.children-told': law(
    'P2',
    'A child under 16 who understands what is proposed is told and can say no. For one who does not, ask someone with parental responsibility. If asking adds risk, ask {decider}.',
  ),
  'guide.fear-who-decides': law(
    's4-safeguarding',
    'Whoever decides for the person says no, and you fear that they do harm: ask the safeguarding lead before you follow it.',
  ),
  'guide.doubt': law('s4-capacity', 'You doubt that the person can decide: stop, and ask the senior person responsible for care.'),
  'guide.doubt-no-steps': law('s4-capacity', 'You doubt that the person can decide: stop, send nothing, and ask the IG lead.'),
  'guide.doubt-no-steps-from-16': law(
    's4-capacity',
    'You doubt that somebody of 16 or over who is referred can decide: stop, send nothing, and ask the IG lead.',
  ),
  'guide.cared-for-unable': law('C10', 'The person cared for is 16 or over and cannot decide: leave their details out. The referral goes on.'),
  'guide.doubt-law': law('C9', 'You are not sure that the law reaches this person: stop, and ask the IG lead.'),
  'guide.doubt-capacity-law': law(
    'C9',
    'That law is for people of 16 and over who cannot decide on serious medical treatment, a long stay or protection from abuse. For treatment or a stay: only if nobody close can be consulted. For protection from abuse that does not matter. For their liberty, tell the supervisory body, which asks for the advocate. In doubt: stop, and ask the IG lead.',
  ),
  'guide.doubt-capacity-law-supervisory': law(
    'C9',
    'That law is for people of 16 and over who cannot decide on serious medical treatment, a long stay, their liberty or protection from abuse. For protection from abuse it does not matter if anybody close can be consulted. Otherwise, as a rule, only if nobody can. In doubt: stop, and ask the IG lead.',
  ),
  'guide.safeguarding-lead': confirmed('profile/sharing', 'Safeguarding lead: {contact}.', true),
  'guide.guardian': confirmed('profile/sharing', 'Caldicott Guardian: {contact}.', true),
  'guide.instead': confirmed('profile/sharing', 'In place of a Caldicott Guardian: {contact}.', true),
  'guide.gender': law('gra-2004-s22', 'Leave out gender history, and check titles, former names and letters for it.'),
  'guide.text': law(
    's4-transfer',
    'Text messages and WhatsApp are not an agreed way. Guidance allows them only as a last resort, with initials: check our own policy first.',
  ),
  'guide.police': law(
    's2-police',
    'Police or another authority: do not answer on the spot. Ask for it in writing, with the law relied on, and pass it to the IG lead.',
  ),
  'guide.asks-to-see': law('dpa-2018-sch2-para16', 'Somebody asks to see a record: pass it to the IG lead, who first checks whom it could reveal or endanger.'),
  'guide.life': law('s4-safeguarding', 'Somebody is in danger now: ring 999, and write it down afterwards{seen}.'),
  'guide.family': law('s2-family', 'Family, friends: do not even say if we know the person. Ask the person. You may always listen.'),
  'guide.family-consulted': law(
    'mca-2005',
    'Family, friends: do not say if we know the person. Ask the person. Only the senior person consults them, as above. You may always listen.',
  ),
  // The Act of 2005 is for England and Wales alone.
  'guide.family-consulted-elsewhere': law(
    'P1',
    'Family, friends: do not say if we know the person. Ask the person. Only the senior person consults them, as above. You may always listen.',
  ),
  'guide.mistake': confirmed(
    'standard-terms/incidents',
    'A mistake: ring {ringPartner} at once, within {hours} hours at the latest. Then tell our own contact: {incidents}.',
  ),
  'guide.unsure': law('s4-support', 'Ask a senior colleague, your manager or the IG lead{guardian}.'),
  'guide.can-i-share-first': law('s4-support', 'First look at “Can I share?” of this agreement: it says what has to be done before anything is sent.'),
  'guide.can-i-share': law('s4-support', 'The page “Can I share?” of this agreement takes you through one person’s case. It keeps nothing about them.'),
};

const objection: Readonly<Record<string, WordedSentence>> = {
  'objection.others': law(
    'uk-gdpr-21',
    'These steps are for whoever is referred. Somebody else whose details went along says no: write it down{seen}. {SharingOrg} sends no more of them, and {partner} takes out that person’s details alone. The referral and the help stand.',
  ),
  'objection.others-keep': law(
    's4-safeguarding',
    'What keeps somebody safe is sent and kept (such as who may harm, a child at risk, a court order), unless {decider} says otherwise.',
  ),
  'objection.others-safe': law(
    's4-safeguarding',
    'Ask the safeguarding lead before you answer or take anything out. Say nothing of whoever is referred, and not that anybody is.',
  ),
  'objection.others-see': law(
    'dpa-2018-sch2-para16',
    'They ask to see what is held: they see their own details alone, and nothing that tells of whoever is referred.',
  ),
  'objection.listen': law('s0-objections', 'Listen, and write down what the person does not want shared{seen}.'),
  'objection.explain-child': law('P2', 'Explain what not sharing may mean for them, to a child in words that the child can follow.'),
  'objection.explain': law('s0-objections', 'Explain what not sharing may mean for them.'),
  'objection.able-steps': law('s4-capacity', 'Ask yourself if the person can decide this. If you doubt it, follow the steps in section 7.'),
  'objection.able': law(
    's4-capacity',
    'Ask yourself if the person can decide this. If you doubt it, ask the senior person responsible for the care or the help.',
  ),
  'objection.able-no-steps': law('s4-capacity', 'Ask yourself if the person can decide this. If you doubt it, stop, and ask the IG lead of {sharingOrg}.'),
  'objection.able-child': law(
    's4-capacity',
    'Ask yourself if the person can decide this. If you doubt it: for a child under 16, follow the steps in section 7; for anybody older, {older}.',
  ),
  'objection.stop': law('s3-objections', 'Respect it, and stop.'),
  'objection.statute': law('C9', 'Stop, and ask {decider} if the law that is named leaves a choice. Where it does, respect the person’s choice.'),
  'objection.part-3': law('L1', '{Party}: where it enforces the law, Part 3 of the Data Protection Act 2018 says what an objection means.'),
  'objection.tell': confirmed(
    'standard-terms/objections',
    'Tell the other side within one working day. {Partner} then stops contact, deletes the referral and keeps only {kept} already given.',
  ),
  'objection.tell-b': confirmed(
    'standard-terms/objections',
    'Tell the other side within one working day. {Partner} then stops contact, deletes the referral and keeps only {kept} already given. Details about {kinds} in it go too, unless the law lets {partner} keep them.',
  ),
  'objection.tell-shown': confirmed(
    'standard-terms/objections',
    'Tell the other side within one working day. {Partner} then stops contact and deletes the referral. It keeps {kept} already given, which shows health, only if the law lets it.',
  ),
  'objection.tell-statute': confirmed(
    'standard-terms/objections',
    'Tell the other side within one working day. Where the choice stands, {partner} stops contact, deletes the referral and keeps only {kept} already given.',
  ),
  'objection.except': law(
    's0-objections',
    'A choice is set aside only to keep somebody safe, to prevent serious harm or because the law says so. At {sharingOrg}, {decider} decides and writes down why{seen}; at {partner}, {theirs}.',
    true,
  ),
  'objection.reply': law('uk-gdpr-21', 'Reply to the person in writing, or in another way that is safer for them.'),
  'objection.reply-safe': law('s4-safeguarding', 'Reply to the person in the way that is safe for them, and write down that you did{seen}.'),
  'objection.once': law('uk-gdpr-21', 'Write it down once: it counts for confidence and for data protection law.'),
  'objection.grounds': law(
    'uk-gdpr-21',
    '{Party} relies on {reason}. It may keep using what it already holds only for compelling reasons that weigh more than the person’s own, or for legal claims.',
  ),
  'objection.grounds-open': law('uk-gdpr-21', '{Party} relies on {reason}. Ask the data protection officer of {party} what an objection means there.'),
  'objection.grounds-open-adviser': law(
    'uk-gdpr-21',
    '{Party} relies on {reason}. Ask whoever advises {party} on data protection what an objection means there.',
  ),
  'objection.complaint': law(
    'dpa-2018-s164a',
    'A complaint: acknowledge it within 30 days, look into it, and tell the person without undue delay what came of it.',
  ),
  'objection.consent': law(
    'uk-gdpr-7',
    '{Party} holds details about {kinds} from this referral on explicit consent. Once it is taken back, {party} stops using and deletes them, unless whoever advises it on data protection confirms another reason in law.',
  ),
  'objection.consent-offences': law(
    'uk-gdpr-7',
    '{Party} uses details about the person’s {offences} on consent. Once it is taken back, it stops using and deletes them, unless whoever advises it on data protection confirms another reason in law.',
  ),
  'objection.consent-ours': law(
    'uk-gdpr-7',
    '{Party} uses details about {kinds} for this referral on explicit consent. Once it is taken back, it simply stops that; its {personRecord} stays.',
  ),
};

const records: Readonly<Record<string, WordedSentence>> = {
  'lia.want': answer('only-you', '{text}.', true),
  'lia.children': law(
    'uk-gdpr-6-1-f',
    'Children know less of what may follow and of their rights, so their interests weigh more: no more is shared than section 3 lists.',
  ),
  'lia.children-told': law('P2', 'They get a notice that they can follow, and staff explain in such words what not sharing may mean.'),
  'lia.cared-for-child': law('P2', 'The person cared for may be a child, and section 7 says who decides for one.'),
  'lia.capacity': law(
    'uk-gdpr-6-1-f',
    'Some cannot see what may follow or say no themselves, so their interests weigh more: section 7 says how it is decided for them.',
  ),
  'lia.danger': law('uk-gdpr-6-1-f', 'Contact in a wrong way could endanger somebody, and their safety weighs more than quick contact.'),
  'lia.danger-first': law('s0-transparency', 'People are told of this in a way that is safe for them (section 9).'),
  'lia.danger-contact': answer('details', 'The referral says how and when contact is safe.'),
  'lia.danger-kept': answer('details-danger', 'Of details that could endanger somebody section 8 says: {kept}.', true),
  'lia.others': answer('details', '{items}: these people did not ask for the service, and no more of them is shared than section 3 lists.', true),
  'lia.others-asked': law('C10', 'Asked for a yes of their own; without it{decided}, their details are left out: {others}.'),
  'lia.others-object': law('uk-gdpr-21', 'They can object too: then their details alone are taken out, unless they keep somebody safe.'),
  'lia.outcome': law('A6.3', '{Party} has weighed this up and relies on legitimate interests (Article 6(1)(f)).'),
  'lia.object': law('uk-gdpr-21', 'People can object at any time, and the objection steps say how.'),
  'lia.open': law('A6.3', 'Fill in the boxes before the agreement is signed.'),
  'lia.when': answer('only-you', 'Recorded by {party} on {date}.'),
  'policy.named': answer(
    'ig-review',
    'Section 7 names the document of this title, dated {date}. Where {party} already has it, that text counts, and this page stands beside it.',
  ),
  'policy.condition': law('dpa-2018-sch1-part4', '{Party} relies on {reason}.', true),
  'policy.keep': answer('only-you', 'It deletes the details {period} after {ends} ends.'),
  'policy.own-record': law(
    's0-common-law',
    'It notes the referral in its own record about the {person}, and keeps that note for the time that holds for the record.',
  ),
  'policy.own-record-nameless': law('P5', 'It notes the referral in {theirRecord}, and keeps that note for the time that holds for the record.'),
  'policy.fair': law('uk-gdpr-5', 'Fair and open: the notice of each side says what is shared and why.'),
  'policy.purpose': law('uk-gdpr-5', 'One purpose: section 2 of the agreement says it, and nothing else is allowed.'),
  'policy.least': law('uk-gdpr-5', 'No more than needed: section 3 lists each item with its reason.'),
  'policy.right': law('uk-gdpr-5', 'Correct: each side tells the other when something is wrong.'),
  'policy.safe': law('uk-gdpr-5', 'Safe: section 8 says where details are kept and who sees them.'),
  'policy.answers': law('uk-gdpr-5', 'Answerable: the checklist, the reviews and the signed agreement are kept.'),
  'policy.review': confirmed('standard-terms/review', 'Look at this page again when the agreement is reviewed, and keep it for six months after the use ends.'),
  'promises.reminder': law('heading', 'A reminder, and no part of the agreement. The section says where each one comes from.'),
};

export const staffSentences = { ...guide, ...objection, ...records };
