// Which mails somebody may have at once, gathered once a day, or not at all. Everything else is always sent: logging in, codes, who acts for
// whom, signatures, the end of an agreement and changed contacts keep people and their accounts safe.

export const mailGroups = ['agreements', 'comments', 'checklists', 'reminders'] as const;
export type MailGroup = (typeof mailGroups)[number];

export const mailChoices = ['now', 'daily', 'off'] as const;
export type MailChoice = (typeof mailChoices)[number];
/** What is not named is sent at once. */
export type ChosenMail = Partial<Readonly<Record<MailGroup, MailChoice>>>;

const kinds: Readonly<Record<MailGroup, readonly string[]>> = {
  agreements: [
    'mail-agreement-sent',
    'mail-agreement-with-ig-lead',
    'mail-agreement-sent-back',
    'mail-changes-asked',
    'mail-agreed',
    'mail-reason-changed',
    'mail-asked',
    'mail-ask-begun',
    'mail-ask-declined',
  ],
  comments: ['mail-comment', 'mail-comment-settled'],
  checklists: [
    'mail-checklist-sent',
    'mail-checklist-decided',
    'mail-checklist-checked-again',
    'mail-checklist-question',
    'mail-point-asked',
    'mail-point-answered',
  ],
  reminders: ['mail-reminder'],
};

/** undefined: always sent. */
export const groupOf = (kind: string): MailGroup | undefined => mailGroups.find((group) => kinds[group].includes(kind));
