// The words of the list of checklists, and of going through those that wait for a decision.
import type { ChecklistGroup } from '@/lib/domain/assurance/checklist-groups';

const checklists = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'checklist' : 'checklists'}`;
const verb = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const checklistListWords = {
  h1: 'Checklists',
  none: 'There are no checklists yet.',
  noneToSend: 'When you send an agreement, the checklist of the partner stands here.',
  noneToAnswer: 'Nobody has asked you for a checklist.',
  narrow: 'Show',
  every: 'All',
  groups: {
    review: 'To review',
    again: 'To check again',
    answers: 'To fill in',
    others: 'Waiting for others',
    accepted: 'Accepted',
    ended: 'Of agreements that have ended',
  } satisfies Record<ChecklistGroup, string>,
  empty: {
    review: 'No checklist waits for your review.',
    again: 'No accepted checklist has to be checked again.',
    answers: 'No checklist waits for you to fill it in.',
    others: 'No checklist waits for others.',
    accepted: 'No checklist is accepted yet.',
    ended: 'No agreement with a checklist has ended.',
  } satisfies Record<ChecklistGroup, string>,
  found: (n: number, group: ChecklistGroup | undefined) =>
    group === 'review'
      ? `${checklists(n)} ${verb(n, 'waits', 'wait')} for your review`
      : group === 'answers'
        ? `${checklists(n)} ${verb(n, 'waits', 'wait')} for your answers`
        : group === 'again'
          ? `${checklists(n)} to check again`
          : checklists(n),
  gone: 'You have been through every checklist that waited. Those that you skipped are still here.',
  allGone: 'You have been through every checklist that waited.',
  begin: { review: 'Review them one after another', again: 'Check them one after another' },
  home: 'Go to your home page',
  caption: 'Checklists of your organisation',
  columns: { with: 'Checklist', service: 'Agreement', status: 'Status', since: 'Last changed' },
  ofTheirs: 'Checklist of {other}',
  forThem: 'Your checklist for {other}',
  away: 'The agreement is being changed',
  waits: 'Waiting {since}',
  pages: { label: 'Pages of the list', previous: 'Previous page', next: 'Next page', here: 'Page {page} of {pages}' },
} as const;

/** While one is reviewed: how many wait besides it. */
export const queueWords = {
  left: {
    review: (n: number) =>
      n === 0
        ? 'This is the last checklist that waits for your review.'
        : `${n.toLocaleString('en-GB')} more ${verb(n, 'checklist waits', 'checklists wait')} for your review.`,
    again: (n: number) =>
      n === 0 ? 'This is the last checklist to check again.' : `${n.toLocaleString('en-GB')} more ${verb(n, 'checklist', 'checklists')} to check again.`,
  },
  skip: 'Skip to the next checklist',
  list: 'All that wait',
  next: 'Save and go to the next checklist',
  end: 'Save and finish',
  stop: 'Save and leave the list',
  /** Where it was opened from the list over all organisations. */
  desk: 'All your organisations',
  toDesk: 'Save and go to all your organisations',
  toAgreement: 'Save and go to the agreement',
} as const;
