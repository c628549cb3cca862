// Words around a new version of a signed agreement: changing it, renewing it, and what each section is called.
import type { ChangeSection } from '@/lib/domain/agreement/replaces';

export const sectionNames: Readonly<Record<ChangeSection, string>> = {
  service: 'The service',
  people: 'Why, and whose details',
  details: 'Which details, and what comes back',
  legal: 'Telling people and our reason',
  method: 'How you share',
  named: 'The people of your side, and who signs',
  dates: 'The dates',
  terms: 'Who decides, and the standard terms',
};

export const amendWords = {
  h1: 'What needs to change?',
  hint: 'Select all that apply. Everything else stays as both sides signed it',
  empty: 'Select what needs to change',
  button: 'Begin the new version',
  why: 'Both sides sign the new version. Until then the version that you have stays as it is, word for word.',
  asSuggested: 'Standard terms as we suggest',
  changedTerms: 'Standard terms, changed',
  started: 'A new version of this agreement is being prepared',
} as const;

export const renewWords = {
  h1: 'Renew this agreement',
  button: 'Continue',
  why: 'The terms stay the same and get new dates. {partner} confirms its checklist again, and both sides sign. Until then the version that you have stays as it is.',
  check: {
    h1: 'Check what stays the same',
    intro: 'Each answer is taken over as it stands, with its age.',
    old: 'These answers are more than a year old. Tick each that is still right. What you do not tick is asked again.',
    others: 'Newer answers',
    button: 'Begin the renewal',
    change: 'Change the dates',
    by: 'Answered on {on}',
  },
} as const;

export const successorWords = {
  closed: 'Not open in this version',
  closedText: 'This part stays as both sides signed it in version {n}.',
  suggested: 'As we suggest',
  openSection: 'Open this section too',
  from: 'From version {n}',
  preparing: { heading: 'A new version is being prepared', way: 'Go to the new version' },
  willReplace: {
    heading: 'This will replace version {n}',
    renewal: 'Same terms, new dates.',
    stays: 'This would have replaced version {n}',
    way: 'Go to version {n}',
  },
  openElsewhere: 'Also open, on Check your answers: {names}.',
  replaced: { text: 'Replaced by version {n} from {on}', way: 'Go to version {n}' },
  changes: 'What is different from version {n}, which both sides signed',
  compare: 'Compare with version {n}',
  replaces: { says: 'This version replaces version {n}, signed on {on}', way: 'Go to version {n}' },
  due: 'The date by which both sides review it is near',
  expired: 'The date by which both sides were to review it has passed',
  signed: {
    read: 'Read the signed agreement',
    readReplaced: 'Read version {n}, which is replaced',
    both: 'Both sides have signed the same version',
    bothReplacing: 'Both sides have signed version {n}, which replaces version {before} ({reference})',
  },
  amend: 'Change this agreement',
  renew: 'Renew this agreement',
} as const;
