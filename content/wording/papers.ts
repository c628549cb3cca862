// The words of the papers that go with an agreement: titles, labels and every sentence, with its kind and its source. Which of
// them belong, and what fills the braces, is decided in lib/domain/print/papers; a sentence is changed here and nowhere else.
import type { PaperWording } from '@/lib/domain/print/papers/paper-wording';
import { consentSentences } from './papers-consent';
import { paperLabels } from './papers-labels';
import { publicSentences } from './papers-public';
import { staffSentences } from './papers-staff';

export const paperWording: PaperWording = {
  draftMark: 'Draft – do not use',
  endedMark: 'Ended – do not use',
  titles: {
    'consent-form': { title: 'Your say on sharing with {partner}', use: 'One for each person, filled in together before the referral' },
    'verbal-consent-record': { title: 'Record of a spoken yes', use: 'For staff who ask by telephone, by video or face to face' },
    'patient-leaflet': { title: 'Sharing your details with {partner}', use: 'To give to people before or at the referral' },
    'staff-guide': { title: 'Who? What? Wishes?', use: 'For staff who refer to {partner}, on one side' },
    'objection-procedure': { title: 'When somebody says no', use: 'Steps for both sides' },
    'volunteer-card': { title: 'Details from {sharingOrg}', use: 'For everybody at {partner} who sees the details' },
    promises: { title: 'What you have promised', use: 'For the wall at {party}, and for its calendar' },
    'privacy-notice-text': { title: 'For the privacy notice of {party}', use: 'Text to publish, and a row for the list of who it shares with' },
    'signpost-card': { title: 'Get in touch with {partner}', use: 'To hand to people who would rather make contact themselves' },
    'legitimate-interests-record': { title: 'Legitimate interests of {party}', use: 'The record behind its reason to use the details' },
    'appropriate-policy-document': { title: 'Policy document of {party}', use: 'Kept with the record of the condition it relies on' },
  },
  sentences: { ...consentSentences, ...publicSentences, ...staffSentences },
  labels: paperLabels,
  conditions: {
    '6(1)(a)': 'your consent',
    '6(1)(b)': 'a contract with you',
    '6(1)(c)': 'a legal obligation',
    '6(1)(d)': 'vital interests',
    '6(1)(e)': 'a public task',
    '6(1)(ea)': 'a recognised legitimate interest',
    '6(1)(f)': 'legitimate interests',
    '9(2)(a)': 'explicit consent',
    '9(2)(c)': 'danger to life',
    '9(2)(g)+Sch1p16': 'support for people with a disability or condition',
    '9(2)(g)+Sch1p17': 'confidential counselling, advice or support',
    '9(2)(g)+Sch1p18': 'keeping children and adults at risk safe',
    '9(2)(g)+Sch1p19': 'the economic well-being of adults at risk',
    '9(2)(h)+Sch1p2': 'giving health or social care',
    '9(2)(j)+Sch1p4': 'research',
    Sch1p2: 'giving health or social care',
    Sch1p18: 'keeping children and adults at risk safe',
    Sch1p29: 'consent',
  },
  categories: {
    administration: 'details of the referral',
    identity: 'who you are',
    contact: 'how to reach you',
    involved: 'who else helps you',
    communication: 'communication needs',
    reason: 'why you are referred',
    health: 'your health',
    medicines: 'medicines',
    plans: 'care plans and letters',
    'daily-living': 'everyday abilities',
    capacity: 'who decides for you',
    risk: 'risks',
    social: 'home, work and money',
    family: 'family and carers',
    equality: 'equality details',
    return: 'how it went',
  },
  kinds: {
    healthData: 'health',
    otherSpecial: 'private life',
    criminalData: 'offences',
    'cultural-needs': 'beliefs',
    religion: 'beliefs',
    ethnicity: 'ethnic background',
    'sexual-orientation': 'sexual orientation',
  },
};
