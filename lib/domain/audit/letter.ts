// A letter: what a mail says, and the facts that its words are made from.
import type { AgreementMail } from './notices';

export interface Words {
  readonly subject: string;
  /** Paragraphs; the link stands on a line of its own. */
  readonly paragraphs: readonly string[];
}

export interface AgreementFacts {
  readonly reference: string;
  readonly sharing: string;
  readonly partner: string;
  /** The organisation of the person who gets the mail, and the other one. */
  readonly own: string;
  readonly other: string;
  /** Some, not all, have signed. */
  readonly partSigned: boolean;
  readonly checklist?: string;
  /** How many agreements it is about, where it is more than one. */
  readonly agreements?: number;
}

export interface LogInFacts {
  readonly code: string;
  readonly link: string;
  readonly purpose: 'log-in' | 'confirm';
}

export interface InvitationFacts {
  readonly sharing: string;
  readonly partner: string;
  /** Whoever sent it: the reader may know them. */
  readonly sender: string;
  readonly reference: string;
  /** “6 December 2026” */
  readonly until: string;
  readonly message?: string;
  readonly link: string;
}

export interface AgreementLetter {
  readonly words: (facts: AgreementFacts) => Words;
  /** The page that the one link leads to, below the address of the service. */
  readonly page: (facts: AgreementFacts) => string;
}

/** The words of every mail. content/wording/mail.ts holds the one value. */
export interface Letters {
  readonly agreement: Readonly<Record<AgreementMail, AgreementLetter>>;
  readonly logIn: (facts: LogInFacts) => Words;
  readonly invitation: (facts: InvitationFacts) => Words;
  /** The last paragraph: why this person gets the mail. */
  readonly why: (organisation: string) => string;
  readonly greeting: (name: string) => string;
}
