// What is done after a change: mails to send, a PDF to lay out, a version to issue. Ids only; the worker looks up the rest.

interface About<K extends string, A> {
  readonly kind: K;
  readonly about: Readonly<A>;
  /** Two notices with the same key are one. Left out: each is its own. */
  readonly dedupe?: string;
}
/** agreement: the reference. The kernel adds whose change it was and for which organisation. */
interface OfAgreement {
  agreement: string;
  by?: string;
  /** For this person alone. */
  to?: string;
  /** What became of a comment; “replied”: with a decision or a question about a checklist there are replies. */
  how?: string;
  /** How many agreements between the two it is about, where it may be more than one. */
  agreements?: string;
  /** The app tells of it by a notice of its own: this one is a mail and nothing else. */
  told?: 'yes';
  /** It stands in the app, and no mail is sent for it. */
  only?: 'app';
}

/** What the kernel adds: the person whose change it was, who is not told of it, and the organisation acted for. */
export interface Added {
  readonly by: string;
  readonly organisation: string;
}

export type AgreementMail =
  | 'mail-agreement-sent'
  | 'mail-agreement-with-ig-lead'
  | 'mail-agreement-sent-back'
  | 'mail-changes-asked'
  | 'mail-agreed'
  | 'mail-comment'
  | 'mail-comment-settled'
  | 'mail-reason-changed'
  | 'mail-declined'
  | 'mail-ended'
  | 'mail-ended-sooner'
  | 'mail-checklist-sent'
  | 'mail-told-answers'
  | 'mail-checklist-decided'
  | 'mail-checklist-checked-again'
  | 'mail-checklist-question'
  | 'mail-plan-said'
  | 'mail-help-done'
  | 'mail-point-asked'
  | 'mail-point-answered'
  | 'mail-point-replied'
  | 'mail-ready-to-sign'
  | 'mail-signed'
  | 'mail-signature-passed-on'
  | 'mail-signatory-made'
  | 'mail-signature-withdrawn'
  | 'mail-reopened'
  | 'mail-taken-back'
  | 'mail-contacts-changed'
  | 'mail-own-contacts-changed';

/** About what a charity asks for, before there is an agreement. */
export type AskMail = 'mail-asked' | 'mail-asked-again' | 'mail-ask-begun' | 'mail-ask-declined';

/** To whoever runs an organisation that merged, or that has agreements with one that did. */
export type MergerMail = 'mail-organisations-merged';

/** To one person, about what they are to an organisation. */
export type PeopleMail =
  | 'mail-colleague-invited'
  | 'mail-joining-code'
  | 'mail-roles-changed'
  | 'mail-removed'
  | 'mail-work-handed-over'
  | 'mail-deputy-named'
  | 'mail-deputy-ended'
  | 'mail-deputy-acted'
  | 'mail-email-code'
  | 'mail-email-asked'
  | 'mail-email-changed'
  | 'mail-password-reset'
  | 'mail-password-changed'
  | 'mail-authenticator-changed'
  | 'mail-recovery-code-used'
  | 'mail-second-step-required'
  | 'mail-second-step-ended'
  | 'mail-account-closed';

/** Written by the worker in the morning, for the people of one organisation. key: of what is reminded; agreement: the reference, where it is of one. */
export interface ReminderAbout {
  readonly organisation: string;
  readonly key: string;
  readonly agreement?: string;
  readonly escalated?: string;
  /** For this person alone. */
  readonly to?: string;
}

export type Notice =
  | About<'mail-log-in-code', { logIn: string }>
  | About<'mail-invitation', { invitation: string; counter: string }>
  | About<AgreementMail, OfAgreement>
  | About<AskMail, { agreement: string }>
  /** of: the organisation that is told. */
  | About<MergerMail, { merger: string; of: string }>
  | About<'mail-colleague-invited', { invitation: string; counter: string }>
  | About<'mail-joining-code', { invitation: string; codes: string }>
  | About<'mail-roles-changed' | 'mail-removed' | 'mail-second-step-required' | 'mail-second-step-ended', { person: string }>
  | About<'mail-email-code' | 'mail-email-asked' | 'mail-email-changed', { change: string }>
  | About<'mail-deputy-named', { person: string; from: string; deputyship: string }>
  /** from: who stood in. */
  | About<'mail-deputy-ended', { person: string; from: string }>
  /** from: who stood in and did it. */
  | About<'mail-deputy-acted', { person: string; from: string; agreement: string }>
  | About<'mail-password-reset', { reset: string }>
  | About<'mail-password-changed' | 'mail-authenticator-changed' | 'mail-account-closed', { person: string }>
  | About<'mail-recovery-code-used', { person: string; left: string }>
  | About<'mail-work-handed-over', { person: string; from: string }>
  /** The standing instruction “make the final version when the partner agrees and changes nothing”, in the name of the person who sent it. */
  | About<'issue-in-advance', { agreement: string; person: string }>
  | About<'render-signed-pdf', { agreement: string; version: string }>;

/** In the app each time, by mail once for a key: the mail leads to all of it, and nobody’s mailbox is filled. */
export const mailedOnce = (kind: AgreementMail, about: OfAgreement, dedupe: string): readonly Notice[] => [
  { kind, about: { ...about, told: 'yes' }, dedupe },
  { kind, about: { ...about, only: 'app' } },
];
