// What the pages of an organisation’s own profile need to be drawn. Types only.
import type { QuestionPageModel, Way } from './question-page-model';

export interface ProfileRow {
  readonly key: string;
  readonly lines: readonly string[];
  /** Nobody has said it yet. */
  readonly open?: true;
  /** What looks wrong and stops nobody. */
  readonly warnings: readonly string[];
}

export interface ProfileCard {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly ProfileRow[];
  /** Absent for whoever only reads. */
  readonly change?: string;
}

export interface OrganisationPage {
  readonly title: string;
  readonly name: string;
  /** What is missing, and for whoever may add it the way. */
  readonly missing?: { readonly heading: string; readonly text: string; readonly way?: Way & { readonly text: string } };
  readonly cards: readonly ProfileCard[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly job: string; readonly does: string }[];
  readonly mayChange: boolean;
  /** For the admin of the service. */
  readonly hosts?: { readonly heading: string; readonly ways: readonly Required<Way>[] };
  /** The DSPT’s own questions, to prepare a result. */
  readonly toolkit: Required<Way> & { readonly heading: string; readonly say: string };
  /** The versions of its checklist answers, of an organisation that fills in checklists. */
  readonly answers?: OrganisationPage['toolkit'];
  /** Signed agreements that name somebody whom the organisation names no more. */
  readonly contacts?: {
    readonly heading: string;
    readonly intro: string;
    readonly offers: readonly { readonly id: string; readonly text: string; readonly way: Required<Way> & { readonly about: string } }[];
    /** Where there are so many agreements that they are looked through only when somebody asks. */
    readonly look?: Required<Way>;
  };
}

export interface ProfileQuestionPage extends QuestionPageModel {
  readonly back: Way;
  /** Above the fields: what looks wrong in what is stored. */
  readonly warnings: readonly string[];
  /** Rows can be added: the browser keeps the page alive. */
  readonly rows: boolean;
}
