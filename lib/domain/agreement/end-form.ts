// What a side says when it ends a signed agreement early: from which day, why, and what becomes of the details that are held.
// Section 13 gives the notice: a sooner day needs the reason that the section names, or that both sides agree to it.
import { addMonths, dateInWords } from '../assurance/calendar';
import type { Field, Form, Option } from '../questions/form';

export interface EndFacts {
  /** ISO date. */
  readonly today: string;
  /** ISO date: the day on which it was to end already, when that is brought forward. */
  readonly stops?: string;
  /** Months of notice that section 13 asks for. */
  readonly notice: number;
  readonly sharing: string;
  readonly partner: string;
  /** Do details come back to the sharing side? */
  readonly returns: boolean;
  /** The partner has promised to give the details back at the end. */
  readonly givesBack: boolean;
  /** What section 5 says about the partner, in its own sentences; shown beside the choice. */
  readonly kept?: string;
}

/** How long in months ahead an end can be fixed: later than this the review comes first. */
const furthest = 12;

/** The first day that the notice allows, when it is given today. */
export const noticeEnds = ({ today, notice }: Pick<EndFacts, 'today' | 'notice'>): string => addMonths(today, notice);

export const noticeInWords = (months: number): string => (months === 1 ? '1 month’s notice' : `${months} months’ notice`);

const otherWords = (name: string, holder: string): Field => ({
  name,
  kind: 'textarea',
  label: 'What will happen to them?',
  limit: 300,
  called: `what will happen to the details ${holder} holds`,
  errors: {
    empty: `Enter what will happen to the details ${holder} holds`,
    long: `What will happen to the details ${holder} holds must be 300 characters or less`,
  },
});

interface Held {
  readonly name: 'held' | 'heldBack';
  readonly holder: string;
  readonly other: string;
  readonly asAgreed: Option;
  /** Giving back is what is agreed already. */
  readonly back: boolean;
}

function heldField({ name, holder, other, asAgreed, back }: Held): Field {
  return {
    name,
    kind: 'radios',
    label: `What will happen to the details ${holder} holds?`,
    options: [
      asAgreed,
      { value: 'deleted', label: 'Deleted on the day sharing stops' },
      ...(back ? [] : [{ value: 'given-back', label: `Given back to ${other}, and no copy kept` }]),
      { value: 'other', label: 'Something else', reveals: [otherWords(`${name}Other`, holder)] },
    ],
    errors: { empty: `Select what will happen to the details ${holder} holds` },
  };
}

const partnerHolds = ({ sharing, partner, givesBack, kept }: EndFacts): Field =>
  heldField({
    name: 'held',
    holder: partner,
    other: sharing,
    asAgreed: {
      value: 'as-agreed',
      label: givesBack ? `Given back to ${sharing}, as agreed` : 'Kept until their time, then deleted as agreed',
      ...(kept && { hint: kept }),
    },
    back: givesBack,
  });

const sharingHolds = ({ sharing, partner }: EndFacts): Field =>
  heldField({
    name: 'heldBack',
    holder: sharing,
    other: partner,
    asAgreed: { value: 'as-agreed', label: 'Kept in its own records for their usual time' },
    back: false,
  });

/** Where it was to end within the notice, every earlier day is sooner. */
function soonerField(facts: EndFacts): Field {
  const by = dateInWords(noticeEnds(facts));
  const always = facts.stops !== undefined && facts.stops <= noticeEnds(facts);
  return {
    name: 'sooner',
    kind: 'radios',
    label: always ? `Why does sharing stop sooner than ${by}?` : `Is that sooner than ${by}?`,
    hint: `Section 13 asks for ${noticeInWords(facts.notice)}, unless people’s information is at risk`,
    options: [
      ...(always ? [] : [{ value: 'no', label: `No, it is ${by} or later` }]),
      { value: 'at-risk', label: always ? 'People’s information is at risk' : 'Yes, because people’s information is at risk' },
      { value: 'both-agree', label: always ? 'Both sides have agreed to it' : 'Yes, and both sides have agreed to it' },
    ],
    errors: { empty: always ? `Select why sharing stops sooner than ${by}` : `Select whether that is sooner than ${by}` },
  };
}

const dayHint = (facts: EndFacts): string =>
  facts.stops === undefined
    ? `With ${noticeInWords(facts.notice)} it is ${dateInWords(noticeEnds(facts))}`
    : `Sharing stops on ${dateInWords(facts.stops)} unless you choose an earlier day`;

export function endForm(facts: EndFacts): Form {
  const { stops } = facts;
  const why = stops === undefined ? 'why you are ending this agreement' : 'why you are bringing the end forward';
  return {
    fields: [
      {
        name: 'on',
        kind: 'date',
        label: stops === undefined ? 'When will sharing stop?' : 'When will sharing stop instead?',
        hint: `The first day on which nothing more is sent. Today means at once. ${dayHint(facts)}`,
        called: 'the date sharing will stop',
        within: { months: furthest, sameDay: true },
        errors: {
          empty: 'Enter the date sharing will stop',
          missing: 'Date sharing will stop must include a {part}',
          format: 'Date sharing will stop must be a real date',
          early: 'Date sharing will stop must be today or later',
          late: `Date sharing will stop must be within ${furthest} months`,
        },
      },
      soonerField(facts),
      {
        name: 'reason',
        kind: 'textarea',
        label: stops === undefined ? 'Why are you ending this agreement?' : 'Why are you bringing the end forward?',
        hint: 'Both sides read this. Name nobody who uses the service',
        limit: 500,
        called: why,
        errors: { empty: `Enter ${why}`, long: `${why.replace('w', 'W')} must be 500 characters or less` },
      },
      partnerHolds(facts),
      ...(facts.returns ? [sharingHolds(facts)] : []),
    ],
  };
}
