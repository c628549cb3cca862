// Which mails somebody may have at once, gathered once a day, or not at all. Everything else is always sent: logging in, codes, who acts for
// whom, signatures, the end of an agreement and changed contacts keep people and their accounts safe.
import type { AgreementMail, AskMail } from './notices';

export const mailGroups = ['agreements', 'comments', 'checklists', 'reminders'] as const;
export type MailGroup = (typeof mailGroups)[number];

export const mailChoices = ['now', 'daily', 'off'] as const;
export type MailChoice = (typeof mailChoices)[number];
/** What is not named is sent at once. */
export type ChosenMail = Partial<Readonly<Record<MailGroup, MailChoice>>>;

const kinds: Readonly<Record<MailGroup, readonly (AgreementMail | AskMail | 'mail-reminder' | 'mail-deputy-acted')[]>> = {
  agreements: [
    'mail-agreement-sent',
    'mail-taken-back',
    'mail-agreement-with-ig-lead',
    'mail-agreement-sent-back',
    'mail-changes-asked',
    'mail-agreed',
    'mail-reason-changed',
    'mail-asked',
    'mail-ask-begun',
    'mail-ask-declined',
    'mail-deputy-acted',
  ],
  comments: ['mail-comment', 'mail-comment-settled'],
  checklists: [
    'mail-checklist-sent',
    'mail-checklist-decided',
    'mail-checklist-checked-again',
    'mail-checklist-question',
    'mail-point-asked',
    'mail-point-answered',
    'mail-point-replied',
    'mail-plan-said',
    'mail-help-done',
  ],
  reminders: ['mail-reminder'],
};

/** undefined: always sent. */
export const groupOf = (kind: string): MailGroup | undefined => mailGroups.find((group) => kinds[group].some((one) => one === kind));

/** What one press in a mail program switches off: a group, or everything that comes in the one mail of the morning. */
export const stoppable = [...mailGroups, 'daily'] as const;
export type Stoppable = (typeof stoppable)[number];

/** undefined: such a mail is always sent. */
export const stoppableOf = (kind: string): Stoppable | undefined => (kind === 'mail-digest' ? 'daily' : groupOf(kind));

/** The groups that go off with it; none where that is done already. */
export const stoppedBy = (what: Stoppable, chosen: ChosenMail): readonly MailGroup[] =>
  mailGroups.filter((group) => (what === 'daily' ? chosen[group] === 'daily' : group === what && chosen[group] !== 'off'));
