// What a page that asks something needs to be drawn: words, form, what was typed, what is wrong with it. Types only.
import type { Form, FormErrors, FormValue } from '@/lib/domain/questions/form';

export interface Way {
  readonly href: string;
  /** “Back” when left out. */
  readonly text?: string;
}

/** Why nothing can be changed now, with the way to where it can. */
export interface Closed {
  readonly text: string;
  readonly way: Way;
  /** The reference of a draft that the reader can take back from the IG lead: then the way is a button that does it. */
  readonly takesBack?: string;
  /** What stands there. */
  readonly stands?: readonly string[];
  /** A section of a new version that a press opens: what the button posts. */
  readonly opens?: { readonly text: string; readonly hidden: Readonly<Record<string, string>> };
}

export interface ShownSource {
  readonly title: string;
  /** Who gives it out. */
  readonly by?: string;
  readonly url?: string;
  /** Its edition, as the source gives it. */
  readonly date?: string;
  /** “checked 21 November 2026”, or that we have not read it. */
  readonly checked: string;
  /** The entry of our guidance that explains it. */
  readonly entry?: Required<Way>;
}

/** “Why we ask this”. No sources: the panel says that it is our own suggestion. */
export interface Why {
  readonly text: string;
  readonly sources: readonly ShownSource[];
}

/** Somebody saved another answer to the same question while this one was being typed. */
export interface AnswerConflict {
  readonly by: string;
  /** As people read it: “2:14pm”, “21 November 2026 at 2:14pm”. */
  readonly at?: string;
  readonly rows: readonly { readonly label: string; readonly yours: string; readonly theirs: string }[];
  /** Where keeping the other answer leads: nothing changes, so it is a link. */
  readonly keepTheirs: Way;
  /** Back to the form with what was typed, the other answer above it. */
  readonly edit?: Way;
}

/** The weaker signs of a real person in free text: asked about, not refused. */
export interface RealPersonWarning {
  /** In words, as they stand in a list: “a phone number in ‘What the sharing is for’”. */
  readonly found: readonly string[];
  /** Back to the form with what was typed. */
  readonly change: Way;
  /** The extra hidden field that says “keep it”. */
  readonly keep: { readonly name: string; readonly value: string };
}

/** The main button, and the second one that saves and leaves. */
export interface FormButtons {
  /** “Continue” when left out. */
  readonly main?: string;
  /** The label of the second button; “Save and exit” when left out, false where there is none. */
  readonly exit?: string | false;
  /** A button behind it that also fills in what was left open. */
  readonly rest?: { readonly text: string; readonly value: string; readonly name: string };
  /** A button between the two, which saves and then offers more of something. */
  readonly more?: { readonly text: string; readonly value: string /** “then” when left out: which page comes next. */; readonly name?: string };
}

export interface QuestionPageModel {
  /** Title of the document without “Error: ” and without the name of the service: “{h1} – {agreement}”. */
  readonly title: string;
  readonly caption?: string;
  readonly h1: string;
  readonly hint?: string;
  readonly back?: Way;
  /** Conditions (`when`) are settled already, on other answers and on what was typed here: every field in here is drawn. */
  readonly form: Form;
  /** Field name → a heading above it and what follows, on a page that asks about several things. */
  readonly headings?: Readonly<Record<string, string>>;
  /** What the controls show: what was typed, under its posted names, or the stored value (a date as 2026-11-21 will do). */
  readonly value: FormValue;
  readonly errors: FormErrors;
  /** Date field → the parts that are wrong, for the red border and the link of the error summary; all parts when left out. */
  readonly wrongParts?: Readonly<Record<string, readonly ('day' | 'month' | 'year')[]>>;
  /** “/do/answer-question” */
  readonly action: string;
  /** once, reference or checklist, screen, revision, and whatever else the command needs. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly buttons?: FormButtons;
  readonly why?: Why;
  readonly conflict?: AnswerConflict;
  /** The answer that somebody else saved meanwhile, while one’s own is edited with it in view. */
  readonly meanwhile?: Pick<AnswerConflict, 'by' | 'at' | 'rows'>;
  readonly realPerson?: RealPersonWarning;
}
