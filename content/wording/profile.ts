// The words around the profile of an organisation: its summary, what is missing in it, and what may be wrong.
import { REGULATOR_SHORT } from './regulator';
import type { ProfilePage } from '@/lib/domain/people/organisation';

export const whoChangesProfile = 'Ask an admin or the information governance lead of your organisation, who keeps its details';

export const profileWords = {
  h1: 'Your organisation',
  intro: 'Agreements use these details. A signed version keeps the ones that it was signed with.',
  readOnly: 'Your admin and your information governance lead keep these details.',
  notGiven: 'Not given yet',
  none: 'None',
  no: 'No',
  numbers: {
    checked: 'Looked up in the registers',
    by: '{by}, {on}',
    nobody: 'Nobody has said so',
    form: 'Its form is right. Not looked up by this service',
    /** By a list that the host has put here. */
    found: 'In the register’s list of {on}: {name}',
    status: '{found}, {status}',
    notFound: 'Not in the register’s list of {on}',
    otherName: 'The name there is another one',
  },
  oneSite: 'One place, at the address above',
  missing: {
    heading: 'Some details are missing',
    text: 'Nobody can agree to an agreement before they are there. It takes about 5 minutes.',
    button: 'Add the details',
    toRead: 'Ask an admin of your organisation to add them.',
  },
  finished: 'Saved. Everything that an agreement needs is here',
  finishedToCheck: 'Saved. Check the details that are marked below',
  home: 'Go to what needs you',
  moreTeams: 'Save and add another team',
  pages: {
    about: 'About your organisation',
    numbers: 'Numbers and address',
    law: 'The law',
    people: 'People and teams',
    dspt: 'DSPT status',
    sites: 'Sites',
  } satisfies Readonly<Record<ProfilePage, string>>,
  /** Of an organisation that has no teams to name. */
  peopleAlone: 'People',
  /** For the admin of the organisation that hosts the service. */
  hosts: {
    heading: 'The service that you run',
    ways: [
      { href: '/admin/organisations', text: 'Organisations, and merging two' },
      { href: '/admin/dspt', text: 'Editions of the DSPT questions' },
    ],
  },
  toolkit: {
    heading: 'Your DSPT result',
    say: 'Your result of the Data Security and Protection Toolkit (DSPT), how long it counts, and its questions to prepare the next one.',
    text: 'Go to your DSPT result',
  },
  people: {
    heading: 'People who use this service',
    empty: 'Only you so far',
    columns: ['Name', 'Job', 'What they do here'],
    way: 'Invite, change or remove people',
  },
  roles: {
    drafter: 'Writes agreements',
    'ig-lead': 'Acts as information governance lead',
    'checklist-owner': 'Fills in checklists',
    signatory: 'Signs',
    reader: 'Reads',
    admin: 'Acts as admin',
  },
} as const;

/** What looks wrong and stops nobody. */
export const profileWarnings = {
  charityNumber: 'We do not know the form of this charity or company number. Check it',
  ico: `An ${REGULATOR_SHORT} registration is Z and 7 digits, or ZA, ZB or ZC and 6 digits. Check it`,
  postcode: 'Enter a full UK postcode',
  team: 'The name ‘{team}’ may show what people are treated for. If it does, tick that it does',
} as const;
