// Every sentence that an agreement can print, with its kind and its source. Which of them print, and what fills the
// braces, is decided in lib/domain/print; a sentence is changed here and nowhere else.
import type { PrintWording, WordedSentence } from '@/lib/domain/print/print-wording';
import { capacitySentences } from './sections-capacity';
import { checklistSentences } from './sections-checklist';
import { lawSentences } from './sections-law';
import { leftOutNames, statuteReasons, suggestedWording } from './suggestions';
import { termSentences } from './sections-terms';

const answer = (from: string, text: string, list?: true): WordedSentence => ({ text, kind: 'answer', from, ...(list && { list }) });
const law = (from: string, text: string): WordedSentence => ({ text, kind: 'law', from });
const confirmed = (from: string, text: string, list?: true): WordedSentence => ({ text, kind: 'confirmed', from, ...(list && { list }) });
/** From the profile, until somebody is named for this agreement alone. */
const people = (says: 'team' | 'senior' | 'signatory', sentence: WordedSentence): WordedSentence => ({ ...sentence, says });

const answers: Readonly<Record<string, WordedSentence>> = {
  // On top
  'small.use': answer('purpose', 'Use these details only to {use}.'),

  // 1 Who this agreement is between
  'parties.sharing': answer('profile/sharing', '{name}, {address} (“{sharingOrg}”): {ids}.', true),
  'parties.receiving': answer('profile/receiving', '{name}, {address} (“{partner}”): {ids}.', true),
  'parties.sharing-sites': answer('profile/sharing', 'These of its sites take part: {sites}.'),
  'parties.receiving-sites': answer('profile/receiving', 'These of its sites take part: {sites}.'),
  'parties.sharing-dspt': answer('profile/sharing', 'Its DSPT result: {level}, {edition}, published {published}.'),
  'parties.sharing-local': law('G5', 'It works in {nation}; the DSPT is England’s. Article 32 of the UK GDPR asks it to keep details safe.'),
  'parties.receiving-local': law('G5', 'The DSPT is England’s; the checklist says how it keeps details safe.'),
  'parties.sharing-no-dspt': answer('profile/sharing', 'It has no current DSPT result.'),
  'parties.receiving-dspt': answer('dspt', 'Its DSPT result: {level}, {edition}, published {published}.'),
  'parties.receiving-dspt-seen': answer('dspt', 'Its DSPT result: {level}, {edition}, published {published}, looked up by {sharingOrg} on {seen}.', true),
  'parties.receiving-accepted': answer('dspt', 'It has no current DSPT result; its checklist was accepted.'),
  'parties.receiving-no-dspt': answer('dspt', 'It has no current DSPT result.'),
  'parties.controllers': answer('share', 'Each decides for itself how it uses what it holds, and answers for it.'),
  'parties.joint': answer('who-decides', 'The two sides are joint controllers: they decide together {what}.', true),
  'parties.joint-contact': answer('who-decides', '{Contact} is the contact point for people.'),

  // 2 Why we are sharing
  'purpose.so-that': answer('purpose', 'So that {purpose}.'),
  'purpose.lost': answer('purpose', '{lost}.'),
  'purpose.lost-own': answer('purpose', 'Without it: {lost}.', true),
  'purpose.use': answer('purpose', '{Partner} will use the details only to {use}.'),
  'purpose.self-refer': answer('share', 'People can contact {partner} themselves; this agreement is for people who ask us to do it for them.'),

  // 3 Who and what
  'details.people': answer('people', 'People: {groups}, {howMany} a year.', true),
  'details.carers': answer('people', '{who}: {whose}.', true),
  'details.others': answer('details', 'Some details are about other people: {items}.', true),
  'details.contacts': confirmed('details', 'The person is asked to tell their {contacts}, if safe; no yes of theirs is needed.', true),
  'details.enough': answer('enough', '{Partner} has confirmed that this is what it needs to start helping.'),
  'details.nothing-back': answer('back', 'Nothing is sent back.'),
  'details.nothing-back-imca': answer('back', 'Nothing is sent back, beside the report that the law has an advocate make to whoever asked for one.'),
  'details.not-in-referral': confirmed('check/left-out', '{items} are not in a referral: they are not needed there.', true),
  'details.not-in-referral-one': confirmed('check/left-out', '{items} is not in a referral: it is not needed there.', true),
  'details.log-in-left-out': confirmed(
    'check/left-out',
    '{items} are not part of what is shared. Where a log-in shows them all the same, {partner} neither uses nor copies them.',
    true,
  ),
  'details.left-out': confirmed('check/left-out', '{items} are not shared: they are not needed.', true),
  'details.left-out-one': confirmed('check/left-out', '{items} is not shared: it is not needed.', true),
  'details.left-out-own': answer('left-out', '{text}.', true),
  'details.equality': confirmed(
    'details',
    'Equality details are optional, never affect the service and are kept apart. {Partner} makes them anonymous within 3 months.',
  ),
  'details.no-health': confirmed('details', 'Staff write nothing about health in these details.'),

  // 4 How and when
  'transfer.who': people('team', confirmed('check/people', 'Referrals are sent by {whoSends}; nobody else needs to approve.')),
  'transfer.who-approved': people('team', confirmed('check/people', 'Referrals are sent by {whoSends}; {approver} approves each one first.')),
  'transfer.each-mailbox': answer('send-how', 'They send one referral each time {trigger}, to {partner}’s referrals mailbox.'),
  'transfer.each': answer('send-how', 'They send one referral each time {trigger}.'),
  'transfer.encrypted-ordinary': answer(
    'send-how',
    'The mailbox is ordinary email, so each message is encrypted: {sharingOrg} sends from NHS.net Connect (was NHSmail) with [secure] first in the subject line.',
  ),
  'transfer.encrypted-ordinary-egress': answer('send-how', 'The mailbox is ordinary email, so each message is encrypted: {sharingOrg} sends it with Egress.'),
  'transfer.encrypted': answer(
    'send-how',
    'Each message is encrypted: {sharingOrg} sends from NHS.net Connect (was NHSmail) with [secure] first in the subject line.',
  ),
  'transfer.encrypted-egress': answer('send-how', 'Each message is encrypted: {sharingOrg} sends it with Egress.'),
  'transfer.secure': answer('send-how', 'Email goes between accounts that both meet the secure email standard ({evidence}).'),
  'transfer.secure-mailbox': answer('send-how', 'Email goes to a mailbox that meets the secure email standard ({evidence}).'),
  'transfer.secure-said': answer('send-how', 'Email goes between accounts that both sides have said meet the secure email standard ({evidence}).'),
  'transfer.secure-mailbox-said': answer('send-how', 'Email goes to a mailbox that {partner} has said meets the secure email standard ({evidence}).'),
  'transfer.system': answer('send-how', 'Referrals can go through a secure system that both sides use.'),
  'transfer.access': answer('send-how-access', '{Partner} logs in to a system of {sharingOrg}: {system}.', true),
  'transfer.access-jobs': answer('send-how-access', 'These jobs can log in: {jobs}.', true),
  'transfer.access-review': answer('send-how-access', '{SharingOrg} checks who can log in: {review}.', true),
  'transfer.phone': answer('send-how', 'Referrals can be made by telephone, to {partner}’s referrals number.'),
  'transfer.tracked-post': answer('send-how', 'Papers can go by tracked post or courier, never by ordinary post.'),
  'transfer.tracked-post-danger': answer(
    'send-how',
    'Papers can go by tracked post or courier, never by ordinary post, and never with details that could endanger somebody.',
  ),
  'transfer.tracked-post-service': answer('send-how', 'Papers can go by tracked post or courier to a named person at {partner}, never by ordinary post.'),
  'transfer.by-hand': answer('send-how', 'Papers can be handed over in person.'),
  'transfer.other': answer('send-how-other', 'Another way: {other}.', true),
  'transfer.back-inside': confirmed('check/back', '{Partner} tells {sharingOrg} as it happens, inside the encrypted message.'),
  'transfer.back-inside-nameless': confirmed(
    'check/back',
    '{Partner} tells {sharingOrg} as it happens, inside the encrypted message, with the referral reference and no name.',
  ),
  'transfer.back-email': confirmed('check/back', '{Partner} tells {sharingOrg} as it happens, by secure email to the mailbox of {team}.'),
  'transfer.back-email-nameless': confirmed(
    'check/back',
    '{Partner} tells {sharingOrg} as it happens, by secure email to the mailbox of {team}, with the referral reference and no name.',
  ),
  'transfer.back-referrer': confirmed('check/back', '{Partner} rings whoever referred the person as it happens, and puts nothing in the mailbox of {team}.'),
  'transfer.back-concerns': confirmed('check/back', '{Partner} rings {sharingOrg}’s safeguarding lead with a concern about safety.'),
  'transfer.back-system': confirmed('check/back', '{Partner} tells {sharingOrg} as it happens, in the same system.'),
  'transfer.back-phone': confirmed('check/back', '{Partner} tells {sharingOrg} as it happens, by telephone.'),

  // 5 How long it is kept
  'retention.not-taken': answer('only-you', 'Referral not taken up: deleted {months} after the last try to make contact.'),
  'retention.record': answer('only-you', '{record}: deleted {period} after {ends} ends.'),
  'retention.why': answer('only-you', 'The reason for this time: {why}.', true),
  'retention.checks': answer('only-you', '{Who} checks every three months and deletes or shreds what is due.'),
  'retention.give-back': answer('only-you', 'When the agreement ends, {partner} gives the details back to {sharingOrg}.'),

  // 6 Who to contact
  'contacts.sharing': people('senior', confirmed('profile/sharing', '{short}: {contacts}.', true)),
  'contacts.receiving': confirmed('profile/receiving', '{short}: {contacts}.', true),

  // 7 Our legal basis
  'legal.record-form': answer('telling-people', 'It uses a form countersigned by staff.'),
  'legal.record-note': answer('telling-people', 'It uses a note of verbal consent.'),
  'legal.record-either': answer('telling-people', 'It uses a form countersigned by staff, or a note of verbal consent.'),
  'legal.statute': answer('law-gives-right', 'Confidentiality (common law): set aside by a law, {statute}.', true),
  'legal.statute-advised': answer('ig-review', '{SharingOrg} relies on that law on the advice of its data protection officer, dated {on}.'),
  'legal.carers-each': answer('people', 'Family, friends and carers: explicit consent; each person says yes for their own details.'),
  'legal.carers-each-unable': answer(
    'people',
    'Family, friends and carers: explicit consent for own details, of each or whoever decides for them; else left out.',
  ),
  'legal.carers-person': answer('people', 'Family, friends and carers: the person who uses the service says yes, and is asked to tell the carer, if safe.'),
  'legal.cared-for-each': answer('people', 'The person cared for: explicit consent; that person says yes for their own details.'),
  'legal.cared-for-each-unable': answer(
    'people',
    'The person cared for: explicit consent for own details, of that person or whoever decides for them; else left out.',
  ),
  'legal.cared-for-person': answer('people', 'The person cared for: not asked; the carer alone says yes.'),
  'legal.class-reason': answer('people-call-it-care', 'The service counts as care for this reason: {reason}.', true),
  'legal.chosen': answer('ig-review', '{Party} chose {chosen} in place of {suggested}, for this reason: {reason}.', true),
  'legal.chosen-advised': answer('ig-review', '{Party} had the advice of its data protection officer, {date}.'),
  'legal.review-reason': answer('ig-review', '{SharingOrg}’s IG lead checked {what} and went ahead for this reason: {reason}.', true),
  'legal.capacity-own': answer('capacity', 'Where a person lacks capacity to decide, staff follow these steps: {steps}.', true),

  // 8 Keeping it safe
  'safety.danger': answer('details-danger', 'Some details could endanger somebody ({items}): {kept}.', true),
  'safety.danger-service': answer('details-danger', 'Details in the wrong hands could endanger somebody who uses this service: {kept}.', true),
  'safety.danger-most': answer('details-choose', 'This holds above all for {items}.', true),
  'safety.kept': answer('only-you', '{Partner} keeps referrals in {place}; {jobs} can see them.', true),
  'safety.uk': answer('only-you', 'It keeps them in the UK.'),
  'safety.uk-eea': answer('only-you', 'It keeps them in the UK or the European Economic Area (EEA).'),
  'safety.elsewhere': answer('only-you', 'It also keeps them outside the UK and the European Economic Area (EEA), in {country}.', true),
  'safety.elsewhere-settled': answer('only-you', 'It also keeps them in {country}; {sharingOrg}’s IG lead has recorded why.', true),
  'safety.second-step': answer('only-you', 'Each person who logs in has a log-in of their own with a second step.'),
  'safety.accepted': answer(
    'decision',
    '{SharingOrg} accepted {partner} on the strength of its checklist, version {version} of {sent}, summed up in the schedule.',
  ),
  'safety.help-done': answer('assurance-review', '{SharingOrg} offered to {what}: {owner}, by {by}. It was recorded as done on {done}.', true),
  'safety.help': answer('assurance-review', '{SharingOrg} will {what}: {owner}, by {by}.', true),

  // 9 Telling people, and their rights
  'rights.sharing-tells': answer('telling-people', '{SharingOrg} tells people {ways}.', true),
  'rights.notice-own': answer('ig-review', '{SharingOrg}’s privacy notice names {partner} ({notice}).', true),
  'rights.no-effect': answer('ig-review', 'Saying no does not affect the person’s care.'),
  'rights.receiving-tells': answer(
    'privacy',
    '{Partner} tells people in its privacy notice ({where}) and gives it at first contact, within one month at the latest.',
    true,
  ),
  'rights.receiving-partly': answer(
    'privacy',
    '{Partner} says that it tells people in part how it uses details; the schedule says what it does about the rest, by {by}.',
    true,
  ),
  'rights.receiving-not-yet': answer(
    'privacy',
    '{Partner} says that it does not tell people yet how it uses details; the schedule says what it does about it, by {by}.',
    true,
  ),
  'rights.receiving-not-sure': answer(
    'privacy',
    '{Partner} is not sure that it tells people how it uses details; the schedule says what it does about it, by {by}.',
    true,
  ),
  'rights.receiving-plan-done': answer(
    'plan',
    '{whose} recorded on {done} that {who} has done what the schedule says about telling people how it uses details.',
  ),
  'rights.receiving-tells-safe': answer(
    'privacy',
    '{Partner} tells people in its privacy notice ({where}) and gives it at first contact in a way that is safe for them, within one month at the latest.',
    true,
  ),
  'rights.receiving-tells-otherwise-safe': answer(
    'privacy',
    '{Partner} tells people at first contact in a way that is safe for them, within one month at the latest: {where}.',
    true,
  ),
  'rights.receiving-tells-otherwise': answer('privacy', '{Partner} tells people at first contact, within one month at the latest, in this way: {where}.', true),

  // 13 Checks, review and ending
  'checks.dpia-not-required': answer('ig-review', 'A data protection impact assessment was not required; the reason is recorded ({on}).'),
  'checks.dpia-recommended': answer('ig-review', 'A data protection impact assessment was recommended and was not done; why is recorded ({on}).'),
  'checks.dpia-recorded': answer('ig-review', 'A data protection impact assessment was recommended; recorded on {on}: {reference}.', true),
  'checks.dpia-done': answer('ig-review', 'A data protection impact assessment covers this sharing: {reference}, finished on {on}, owned by {owner}.', true),
  'checks.dpia-reference': answer('ig-review', 'This sharing calls for a data protection impact assessment: {reference}.', true),
  'checks.caldicott': answer('ig-review', 'The eight Caldicott Principles were checked on {on}, and {met}.'),
  'checks.replaces': answer('replaces', 'This version replaces version {version} ({reference}), signed on {signedOn}, from the day it starts.'),
  'checks.caldicott-same-day': answer('ig-review', 'The eight Caldicott Principles were checked on the same day, and {met}.'),

  'checks.no-payment-joint': answer('who-decides', 'It creates no payment or indemnity between the two sides.'),

  // 14 Signed
  'signed.sharing': people('signatory', confirmed('check/people', 'For {sharingOrg}: {name}, {role}.', true)),
  'signed.receiving': answer('decide', 'For {partner}: {name}, {role}.', true),
  'signed.dpo': answer('ig-review', '{SharingOrg}’s data protection officer gave advice on this sharing, dated {on}.'),
};

export const sectionWording: PrintWording = {
  title: 'Information sharing agreement',
  headings: {
    'small-charity': 'What this means for a small charity',
    'small-other': 'What this means for {partner}',
    parties: 'Who this agreement is between',
    purpose: 'Why we are sharing',
    details: 'Who and what',
    transfer: 'How and when',
    retention: 'How long it is kept',
    contacts: 'Who to contact',
    'legal-basis': 'Our legal basis',
    safety: 'Keeping it safe',
    rights: 'Telling people, and their rights',
    incidents: 'If something goes wrong',
    safeguarding: 'Safeguarding',
    foi: 'Freedom of information',
    checks: 'Checks, review and ending',
    signatures: 'Signed',
  },
  sentences: { ...answers, ...checklistSentences, ...termSentences, ...lawSentences, ...capacitySentences },
  leftOut: leftOutNames,
  byStatute: statuteReasons,
  contains: {
    'exercise-safety': ['main-condition', 'medication'],
    'full-history': ['main-condition', 'medication', 'letters-results', 'mental-health', 'substance-use', 'prognosis'],
    'letters-results': ['main-condition', 'medication', 'prognosis', 'mental-health'],
    discharge: ['main-condition', 'medication'],
    prognosis: ['main-condition'],
    disability: ['main-condition'],
    'mental-health': ['main-condition', 'mental-health-notes'],
    'advance-plans': ['main-condition', 'prognosis'],
  },
  suggested: suggestedWording,
};
