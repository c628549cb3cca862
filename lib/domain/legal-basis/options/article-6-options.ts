// What may stand in place of a party’s suggested Article 6 reason. Consent (a) and contract (b) are never in these lists:
// they come in only through the data protection officer, on the charity’s own side (see overrides.ts).
import type { Options, RuleId } from '../result';
import { never, noOptions, permit, type Permitted } from './option-list';

const statute = (drops: readonly string[] = []): Permitted => permit('6(1)(c)', 'Choose it only where a law leaves no choice', ['NAME_STATUTE'], drops);
const ownTask = (drops: readonly string[] = []): Permitted =>
  permit('6(1)(e)', 'It needs a law that gives the task to the organisation itself. A contract or grant is not enough', ['NAME_OWN_TASK'], drops);
const interests = (why: string, drops: readonly string[] = []): Permitted => permit('6(1)(f)', why, ['LEGITIMATE_INTERESTS_ASSESSMENT'], drops);

const noConsent = [
  ...never('Not because a person said yes under the duty of confidence, and saying no must cost nothing', '6(1)(a)'),
  ...never('A free service has no contract with the person', '6(1)(b)'),
];
// Never said as a fact about people: those who are referred to a hospice are dying.
const noVital = never('Only in an emergency, to protect somebody’s life. What is planned rests on another reason', '6(1)(d)');
const noRecognised = never('Only for safeguarding, and for answering a public body’s written request', '6(1)(ea)');
const closed = [...noConsent, ...noVital, ...noRecognised];

const publicAuthority: Options = {
  permitted: [statute()],
  never: [
    ...never('Closed to public bodies that carry out their task', '6(1)(f)', '6(1)(ea)'),
    ...never('The person and a public body are not on equal terms, and care goes on whatever the answer', '6(1)(a)'),
    ...never('There is no contract with the person', '6(1)(b)'),
    ...never('The public task covers it already', '6(1)(d)'),
  ],
};

const byRule: Readonly<Record<string, Options>> = {
  'A6.1': publicAuthority,
  'A6.2': {
    permitted: [
      interests(
        'It needs a balancing test, in three short boxes, which public task does not. Choose it if the organisation’s own notice says so, or if it can name no law',
        ['NAME_OWN_TASK'],
      ),
      statute(['NAME_OWN_TASK']),
    ],
    never: closed,
  },
  'A6.3': { permitted: [ownTask(['LEGITIMATE_INTERESTS_ASSESSMENT']), statute(['LEGITIMATE_INTERESTS_ASSESSMENT'])], never: closed },
  'A6.4': {
    permitted: [
      interests('It adds a balancing test for nothing, but is right where the person is neither under 18 nor an adult at risk'),
      ownTask(),
      statute(),
      permit('6(1)(d)', 'Only where life is in danger'),
    ],
    never: noConsent,
  },
  'A6.5': {
    permitted: [
      permit('6(1)(ea)', 'Choose it where the person is under 18 or an adult at risk'),
      interests('It adds a balancing test, which danger to life does not need'),
      ownTask(),
    ],
    never: noConsent,
  },
};

const returning: Options = {
  permitted: [
    interests('A balancing test in place of the public body’s written request', ['STATE_PUBLIC_TASK_REQUEST']),
    ownTask(['STATE_PUBLIC_TASK_REQUEST']),
  ],
  never: [...noConsent, ...noVital],
};

/** What is open in place of the reason that this rule suggests for a party. */
export function article6Options(rule: RuleId | undefined): Options {
  return (rule === undefined ? undefined : byRule[rule]) ?? noOptions;
}

/** What is open in place of 6(1)(ea) for what comes back. */
export function returnOptions(): Options {
  return returning;
}
