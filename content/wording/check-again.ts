// The words of looking again at a checklist that an agreement already rests on.
import type { RecheckDecision } from '@/lib/domain/assurance/recheck';
import type { WorseKind } from '@/lib/domain/assurance/worse-kind';
import type { Worse } from '@/lib/domain/assurance/worse-since';

interface About {
  readonly partner: string;
  /** Title of the point; empty where it is about none. */
  readonly point: string;
  /** In words; of a promise, the day by which it was to be done. */
  readonly since: string;
  /** Of a notice: who gave it, and the mailbox that it names. */
  readonly by?: string;
  readonly mailbox?: string;
}

export const worseWords: Readonly<Record<WorseKind, (about: About) => string>> = {
  dspt: ({ partner, since }) => `The DSPT result of ${partner} has lapsed since ${since}`,
  'dspt-lower': ({ partner, since }) => `${partner} no longer says that its DSPT result meets the standards: it answered so on ${since}`,
  answer: ({ partner, point, since }) => `‘${point}’ was in place, and ${partner} answered otherwise in another checklist on ${since}`,
  mailbox: ({ partner, since }) => `${partner} named a mailbox that is not a secure one in another checklist on ${since}`,
  'mailbox-noticed': ({ partner, since, by, mailbox }) =>
    `${by ? `${by} of ${partner}` : partner} changed the mailbox for details${mailbox ? ` to ${mailbox}` : ''} by a notice on ${since}, and nothing shows that it is secure`,
  'mailbox-profile': ({ partner, since, mailbox }) =>
    `${partner} changed its mailbox for referrals${mailbox ? ` to ${mailbox}` : ''} in its profile on ${since}, and nothing shows that it is secure`,
  'mailbox-evidence': ({ since }) => `The evidence that the mailbox is a secure one has run out: it no longer counts since ${since}`,
  evidence: ({ point, since }) => `Evidence for ‘${point}’ has run out: it no longer counts since ${since}`,
  plan: ({ point, since }) => `The day of the plan for ‘${point}’ has passed: it was to be done by ${since}`,
  condition: ({ since }) => `The day of your condition has passed: it was to be done by ${since}`,
  'condition-moved': ({ partner, since }) => `${partner} gave a later date on ${since} for what you asked`,
  year: ({ since }) => `Nobody has looked at this checklist for a year: that was so on ${since}`,
};

/** The same in a list and in a mail, where neither names nor days are known. */
export const worseShort: Readonly<Record<WorseKind, string>> = {
  dspt: 'The DSPT result has lapsed',
  'dspt-lower': 'The DSPT result is no longer said to meet the standards',
  answer: 'A point of another checklist was answered less well',
  mailbox: 'Another checklist names a mailbox that is not a secure one',
  'mailbox-noticed': 'The mailbox for details was changed, and nothing shows that the new one is secure',
  'mailbox-profile': 'The profile names a new mailbox for referrals, and nothing shows that it is secure',
  'mailbox-evidence': 'The evidence that the mailbox is secure has run out',
  evidence: 'Evidence has run out',
  plan: 'The day of a plan has passed',
  condition: 'The day of a condition has passed',
  'condition-moved': 'A later date was given for what was asked',
  year: 'Nobody has looked at it for a year',
};

/** Each kind in a sentence; nothing where none is known, as of what was found before kinds were kept. */
export const shortLines = (why: readonly WorseKind[] | null): readonly string[] =>
  (Object.keys(worseShort) as readonly WorseKind[]).filter((kind) => why?.includes(kind)).map((kind) => worseShort[kind]);

/** In the order in which they are told: what weighs most first. */
export const inOrderOfWeight = (worse: readonly Worse[]): readonly Worse[] => {
  const order = Object.keys(worseWords);
  return [...worse].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};

const decided: Readonly<Record<RecheckDecision | 'first', (sharing: string, on: string) => string>> = {
  stands: (sharing, on) => `${sharing} checked the checklist again on ${on}: the sharing goes on`,
  condition: (sharing, on) => `${sharing} checked the checklist again on ${on}: the sharing goes on, on a condition`,
  first: (sharing, on) => `${sharing} checked the checklist again on ${on}: nothing more is sent before a condition is met`,
  'no-longer': (sharing, on) => `${sharing} checked the checklist again on ${on}: nothing more is shared for now`,
};

export const checkAgainWords = {
  caption: 'Checklist',
  say: 'These things have changed for the worse since the checklist was accepted. Everything else is as you accepted it.',
  changed: 'What changed',
  beside: {
    was: (on: string) => `When you accepted it, on ${on}`,
    condition: 'Your condition',
    now: 'Now',
    plan: 'The plan',
    open: 'Its day has passed, and nothing here says that it is done',
    moved: 'Not done yet',
    none: 'Not answered',
    from: 'From',
  },
  same: 'Not changed since you accepted it',
  before: 'What was decided before',
  beforeBy: (what: string, person: string, on: string) => `${what} by ${person} on ${on}`,
  accepted: { yes: 'Accepted', 'yes-plan': 'Accepted with a plan', 'not-yet': 'Not accepted' },
  firsts: (asked: string) =>
    `Not said to be done, though nothing is sent before: ${asked}. What you decide now takes its place: ask for it again if it still matters`,
  again: {
    stands: 'Checked again: goes on',
    condition: 'Checked again: goes on, on a condition',
    first: 'Checked again: nothing more is sent before a condition is met',
    'no-longer': 'Checked again: nothing more is shared for now',
  },
  answers: 'Read the whole checklist',
  button: 'Save the decision',
  why: 'Your name, the date and your reason are kept with the agreement, and both sides can read them. What was signed stays as it is.',
  sources: ['s1-assurance'],
  tag: 'Check again',
  listed: 'Check the checklist again',
  hub: {
    heading: 'Check the checklist again',
    text: 'Something that it rests on has changed for the worse since it was accepted.',
    link: 'See what changed',
  },
  decided,
  condition: (what: string, owner: string, by: string) => `${what}. ${owner}, by ${by}`,
  home: {
    text: 'Check the checklist of {other} again',
    why: 'Something has changed for the worse since it was accepted',
    moved: (day: string) => `A new date was given for what you asked: ${day}`,
  },
} as const;
