// What a charity’s ask looks like, to those who ask and to those who are asked. Types only.
import type { Closed, QuestionPageModel, Way } from './question-page-model';

export type AskPageModel = QuestionPageModel & {
  readonly back: Way;
  readonly intro: readonly string[];
  /** A form that only asks for another page. */
  readonly method?: 'get';
  readonly closed?: Closed;
};

export interface AskedPageModel {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly tag: string;
  /** How it stands, and what happens next. */
  readonly lines: readonly string[];
  /** Just sent. */
  readonly done?: string;
  readonly problems: readonly string[];
  readonly rows: readonly { readonly key: string; readonly lines: readonly string[] }[];
  /** What this person can do. */
  readonly begin?: Required<Way>;
  readonly decline?: Required<Way>;
  readonly takeBack?: { readonly text: string; readonly reference: string };
  readonly on?: Required<Way>;
}
