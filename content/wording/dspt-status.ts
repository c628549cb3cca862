// The words of the page about an organisation’s own DSPT result.
import type { DsptMoment } from '@/lib/domain/assurance/dspt-status';

export const dsptStatusWords = {
  h1: 'Your DSPT result',
  caption: 'Your organisation',
  intro: 'The Data Security and Protection Toolkit (DSPT) is the NHS’s yearly self-check.',
  noStatus: 'No status yet',
  notHere: 'Not asked outside England',
  charity: 'You give your result in the checklist of an agreement. The newest answer stands here.',
  elsewhere: 'The DSPT is for England. Ask the information governance (IG) lead of the organisation you work with which check applies where you are.',
  rows: {
    result: 'Result',
    edition: 'Edition',
    published: 'Published',
    counts: 'How long it counts',
    code: 'Organisation code (ODS code)',
    checked: 'Last looked up',
  },
  counts: (until: string) => `Until ${until}, when the next edition closes`,
  ended: (on: string) => `It stopped counting after ${on}`,
  checked: (by: string, other: string, on: string, agrees: boolean) => `${by} at ${other} on ${on}: ${agrees ? 'the same result' : 'another result'}`,
  /** The result that was looked up then is not the one that stands here. */
  checkedBefore: (by: string, other: string, on: string) => `${by} at ${other} on ${on}, before this result was given`,
  never: 'Nobody has said here that they looked it up',
  next: {
    heading: 'What to do next',
    prepare: 'You can work with others without a result. Preparing one shows what is in place, and saves questions later.',
    now: (on: string) => `Your result counted until ${on}. Publish a new one in the toolkit.`,
    by: (on: string) => `Publish your next result by ${on}.`,
    soon: (on: string) => `Publish your next result soon: this one counts only until ${on}.`,
    meet: (on: string) => `‘Approaching Standards’ can be published once only. Publish ‘Standards Met’ by ${on}.`,
    text: 'Prepare your DSPT result',
  },
  history: 'History',
  noHistory: 'Changes to your result are listed here.',
  moments: {
    said: () => 'Saved in your profile',
    told: (other: string) => `Told ${other} in a checklist`,
    'looked-up': (other: string) => `Looked up by ${other}`,
  } satisfies Readonly<Record<DsptMoment['kind'], (other: string) => string>>,
  agrees: 'It found the same result',
  differs: 'It found another result',
  seenOn: (on: string) => `, seen on ${on}`,
} as const;
