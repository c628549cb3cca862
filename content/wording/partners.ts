// The words of the list of organisations that one has agreements with, and of the page of one of them.
import type { ChecklistStatus } from '@/lib/domain/assurance/checklist';

const number = (n: number) => n.toLocaleString('en-GB');

export const partnerWords = {
  h1: 'Organisations',
  intro: 'The organisations that you have agreements with.',
  none: 'No partners yet. An organisation stands here once there is an agreement with it.',
  found: (n: number) => `${number(n)} ${n === 1 ? 'organisation' : 'organisations'}`,
  caption: 'Organisations that you have agreements with',
  columns: ['Organisation', 'Agreements', 'DSPT', 'Checklist'],
  agreements: (n: number) => `${number(n)} ${n === 1 ? 'agreement' : 'agreements'}`,
  signed: (n: number) => `${number(n)} signed`,
  open: (n: number) => `${number(n)} under way`,
  formerly: 'Formerly {names}',
  /** What was sent last. */
  checklist: {
    'in-progress': 'Being filled in',
    'question-asked': 'Question asked',
    'with-sharing-organisation': 'Sent',
    accepted: 'Accepted',
    'accepted-with-plan': 'Accepted with plan',
    'not-accepted': 'Not accepted',
  } satisfies Readonly<Record<ChecklistStatus, string>>,
  noChecklist: 'None sent yet',
  ownChecklist: 'Yours: {state}',
  dsptUnsaid: 'Not said yet',
  elsewhere: 'Not asked outside England',
  pages: { label: 'Pages of the list', previous: 'Previous page', next: 'Next page', here: 'Page {page} of {pages}' },
  one: {
    caption: 'An organisation that you have agreements with',
    back: 'All organisations',
    part: '{former} is part of {name} since {since}',
    about: 'About {name}',
    said: 'What {name} said of itself last. A signed agreement keeps what it was signed with.',
    /** What is asked of “you” is told of them. */
    ofOthers: { 'Where you work': 'Where it works' } as Readonly<Record<string, string>>,
    open: 'Not said yet',
    dspt: 'DSPT',
    now: 'Now',
    contacts: 'Who to contact',
    contactsOf: 'For one agreement, use its own contact sheet.',
    agreements: 'Agreements with {name}',
    columns: ['Service', 'Reference', 'Status', 'Review by'],
    all: 'All {count} agreements with {name}',
  },
} as const;
