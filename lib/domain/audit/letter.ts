// A letter: what a mail says, and the facts that its words are made from.
import type { SettledNow } from '../agreement/commenting';
import type { AssuranceDecision, ChecklistStatus } from '../assurance/checklist';
import type { RecheckDecision } from '../assurance/recheck';
import type { WorseKind } from '../assurance/worse-kind';
import type { AgreementMail, AskMail } from './notices';
import type { PeopleLetters } from './people-letter';
import type { ReminderLetters } from './reminder-letter';

export interface Words {
  readonly subject: string;
  /** Paragraphs; the link stands on a line of its own. */
  readonly paragraphs: readonly string[];
}

export interface ReplacedFacts {
  readonly reference: string;
  readonly version: number;
  /** The same terms, new dates. */
  readonly renewal: boolean;
  /** What stands of the version before, with and without the day on which the new one takes its place. */
  readonly says: string;
  readonly until: string;
  /** The checklist is to be confirmed again. */
  readonly asked: boolean;
  /** “1 January 2027”, once both sides have signed the new one. */
  readonly starts?: string;
}

export interface AgreementFacts {
  readonly reference: string;
  /** “Debt advice”, once somebody said it. */
  readonly service?: string;
  readonly sharing: string;
  readonly partner: string;
  /** The organisation of the person who gets the mail, and the other one. */
  readonly own: string;
  readonly other: string;
  /** The organisation whose change it was. */
  readonly by: string;
  /** Whose change it was, to the people of their own side; who took it back, to both. */
  readonly byPerson?: string;
  /** Whoever ended it said why. */
  readonly reasonGiven: boolean;
  /** “Sharing stops on 31 December 2026”, of an agreement that a side has ended early. */
  readonly stops?: string;
  /** Of a new version: what it replaces, and what stands of that. */
  readonly replaces?: ReplacedFacts;
  /** Some, not all, have signed. */
  readonly partSigned: boolean;
  /** Whoever named the reader to sign, where that is known and was somebody else. */
  readonly namedBy?: string;
  readonly checklist?: string;
  /** What the sharing side decided on the checklist. */
  readonly decision?: AssuranceDecision['decision'];
  /** What the last look at its checklist again decided; with the day by which the partner has to do something. */
  readonly again?: {
    readonly decision: RecheckDecision;
    readonly by?: string;
    /** Nothing more is sent before it is done. */
    readonly first?: true;
    /** What had changed for the worse. */
    readonly found?: readonly WorseKind[];
  };
  /** The decision on the checklist asks for something before anything is sent. */
  readonly first?: true;
  /** It is sent for the second time or later: after the partner asked for changes, or had said nothing; the same text; and how far its checklist is. */
  readonly sentAgain?: { readonly changesAsked: boolean; readonly same?: true; readonly checklist: ChecklistStatus };
  /** What was done about a comment of the partner. */
  readonly settled?: SettledNow;
  /** With it there are replies to what the partner asked about its checklist. */
  readonly replied?: true;
  /** The reader was invited, and nobody took the invitation up. */
  readonly invited?: true;
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
  readonly service?: string;
  /** “6 December 2026” */
  readonly until: string;
  readonly message?: string;
  readonly link: string;
}

export interface AskFacts {
  readonly reference: string;
  /** The charity, and whoever it asks. */
  readonly asking: string;
  readonly asked: string;
  /** “debt advice” */
  readonly service: string;
  /** It went to a mailbox, and nobody knows whether an organisation here belongs to it. */
  readonly toMailbox: boolean;
  /** What is asked, and whom to write to, for somebody who may have no account. */
  readonly told?: { readonly who: string; readonly items: string; readonly why: string; readonly contact: string };
}

export interface MergerFacts {
  /** The organisation that became part of the other one. */
  readonly from: string;
  readonly into: string;
  /** “1 November 2026” */
  readonly day: string;
  /** The reader acts for the one that goes on; else for one that has agreements with it. */
  readonly ours: boolean;
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
  readonly asks: Readonly<Record<AskMail, (facts: AskFacts) => Words>>;
  readonly merged: (facts: MergerFacts) => Words;
  readonly people: PeopleLetters;
  readonly reminders: ReminderLetters;
  /** One mail for those of a day, by their subjects. */
  readonly digest: (subjects: readonly string[]) => Words;
  /** The last paragraph: why this person gets the mail; and that they may choose, of a mail that can be switched off. */
  readonly why: (organisation: string, yourChoice: boolean) => string;
  readonly greeting: (name: string) => string;
}
