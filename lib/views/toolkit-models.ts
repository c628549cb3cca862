// What the pages of the DSPT questions need to be drawn. Types only.
import type { QuestionPageModel, Way } from './question-page-model';

export interface ToolkitTask {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  readonly href?: string;
  readonly status: 'completed' | 'not-started' | 'in-progress' | 'problem';
  readonly statusText?: string;
}

interface Around {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
}

export interface ToolkitOverview extends Around {
  readonly intro: readonly string[];
  readonly progress: readonly string[];
  readonly buttons: readonly Required<Way>[];
  readonly ready?: string;
  readonly brought?: string;
  readonly forward?: {
    readonly heading: string;
    readonly text: string;
    readonly button?: string;
    readonly read: Required<Way>;
  };
  readonly groups: { readonly heading: string; readonly tasks: readonly ToolkitTask[] };
  readonly copy: { readonly heading: string; readonly ways: readonly Required<Way>[] };
  /** For the admin of the service. */
  readonly admin?: Required<Way>;
  readonly sources: { readonly summary: string; readonly lines: readonly string[]; readonly way: Required<Way> };
  readonly errors: Readonly<Record<string, string>>;
}

export interface ToolkitGroupPage extends Around {
  readonly progress: string;
  readonly tasks: readonly ToolkitTask[];
}

export interface ToolkitSuggested {
  readonly heading: string;
  readonly says: string;
  readonly use?: Required<Way>;
  readonly used?: string;
}

export interface ToolkitQuestionPage extends QuestionPageModel {
  readonly back: Way;
  readonly help: string;
  readonly facts: readonly string[];
  readonly notes: readonly string[];
  readonly examples?: { readonly summary: string; readonly list: readonly string[] };
  readonly suggested?: ToolkitSuggested;
}

export interface ToolkitAnswersPage extends Around {
  readonly intro: readonly string[];
  readonly groups: readonly {
    readonly heading: string;
    readonly lines: readonly {
      readonly ref: string;
      readonly question: string;
      readonly state: { readonly text: string; readonly tint: 'grey' | 'green' | 'amber' | 'red' };
      readonly mandatory: boolean;
      readonly copy: string;
      /** What was answered, where there is nothing to copy. */
      readonly said: string;
      readonly note: string;
      readonly change?: Required<Way>;
    }[];
  }[];
  readonly ways: readonly Required<Way>[];
}

export interface ToolkitFile {
  readonly name: string;
  readonly type: 'text/csv; charset=utf-8' | 'text/plain; charset=utf-8';
  readonly content: string;
}
