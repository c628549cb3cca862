// The dates of an agreement against each other and against the day on which somebody looks.
import { addMonths, dateInWords } from '../../assurance/calendar';
import type { ContradictionKind, Ground } from './contradiction';

const longestReview = 24;
const longestWait = 12;
/** The first day on which sharing may start. */
const starts = ({ model: { start }, today }: Ground) => (start.on === 'date' ? start.date : today);
const answer = { at: 'draft', question: 'dates' } as const;

export const dateKinds: readonly ContradictionKind[] = [
  {
    id: 'review-after-two-years',
    level: 'error',
    stops: 'sending',
    sentence: 'The review is on {review}, more than 2 years after sharing starts on {start}',
    why: 'What is shared, and why, must be looked at again before it is out of date.',
    sources: [],
    change: answer,
    when: (ground) => {
      const [start, { reviewOn }] = [starts(ground), ground.model];
      return reviewOn !== undefined && reviewOn > addMonths(start, longestReview) && { says: { review: dateInWords(reviewOn), start: dateInWords(start) } };
    },
  },
  {
    id: 'review-before-start',
    level: 'error',
    stops: 'sending',
    sentence: 'The review is on {review}, and sharing starts on {start} at the earliest',
    why: 'There would be nothing to look at yet.',
    sources: [],
    change: answer,
    when: (ground) => {
      const [start, { reviewOn }] = [starts(ground), ground.model];
      return reviewOn !== undefined && reviewOn <= start && { says: { review: dateInWords(reviewOn), start: dateInWords(start) } };
    },
  },
  {
    id: 'start-has-passed',
    level: 'error',
    stops: 'sending',
    sentence: 'Sharing starts on {start}, which has passed, and nobody has signed',
    why: 'Nothing is shared under an agreement before both sides have signed it.',
    sources: ['s4-approvals'],
    change: answer,
    when: ({ model: { start }, today }) => start.on === 'date' && start.date < today && { says: { start: dateInWords(start.date) } },
  },
  {
    id: 'start-more-than-a-year-away',
    level: 'error',
    stops: 'sending',
    sentence: 'Sharing starts on {start}, more than 1 year from now',
    why: 'By then the checks that it rests on would be out of date.',
    sources: [],
    change: answer,
    when: ({ model: { start }, today }) => start.on === 'date' && start.date > addMonths(today, longestWait) && { says: { start: dateInWords(start.date) } },
  },
  {
    id: 'notice-after-start',
    level: 'warning',
    sentence: 'Sharing starts on {start}, and people can read of it only from {published}',
    why: 'People are told before their details are shared.',
    sources: ['uk-gdpr-13', 's0-transparency'],
    change: { at: 'ig-review' },
    when: ({ model: { start, igReview } }) =>
      start.on === 'date' &&
      igReview !== undefined &&
      igReview.published > start.date && { says: { start: dateInWords(start.date), published: dateInWords(igReview.published) } },
  },
  {
    id: 'notice-after-signature',
    level: 'note',
    sentence: 'Sharing starts on the day the last side signs, and people can read of it only from {published}',
    why: 'Sign after that day, or publish sooner. People are told before their details are shared.',
    sources: ['uk-gdpr-13', 's0-transparency'],
    change: { at: 'ig-review' },
    when: ({ model: { start, igReview }, today }) =>
      start.on === 'last-signature' && igReview !== undefined && igReview.published > today && { says: { published: dateInWords(igReview.published) } },
  },
];
