// The check of one person, worked out in the browser from what the signed version says. Types only.
import type { DecisionWords, PersonQuestionWords } from '@/content/wording/can-i-share';
import type { PersonActionId } from '@/lib/domain/legal-basis/person/person-actions';
import type { PersonQuestionId, PersonSetting } from '@/lib/domain/legal-basis/person/person-questions';
import type { PersonDecision } from '@/lib/domain/legal-basis/person/person-rule';
import type { ShownSource, Way } from './question-page-model';
import type { ClosedPage } from './signing-models';

/** Everything that the browser needs, so that it asks for nothing while answers are chosen. */
export interface PersonCheck {
  readonly setting: PersonSetting;
  readonly questions: Readonly<Record<PersonQuestionId, PersonQuestionWords>>;
  readonly decisions: Readonly<Record<PersonDecision | 'carry_on', DecisionWords>>;
  readonly actions: Readonly<Record<PersonActionId, string>>;
  readonly steps: {
    readonly change: string;
    readonly again: string;
    readonly all: string;
    /** Of this page. */
    readonly address: string;
  };
  /** By citation id. */
  readonly sources: Readonly<Record<string, ShownSource>>;
}

/** One line of the table. */
export interface PersonRow {
  readonly key: string;
  readonly when: string;
  readonly answer: DecisionWords;
  readonly actions: readonly string[];
  /** Once for the lines of one rule, on the first of them. */
  readonly reason?: { readonly because: string; readonly caveat?: string; readonly sources: readonly ShownSource[] };
}

/** Somebody who is no part of the agreement asks. */
export interface OtherWhoAsks {
  readonly heading: string;
  readonly text: readonly string[];
  /** That the steps are ours, and what of them is to be confirmed. */
  readonly ours: string;
  readonly confirm: string;
  /** What lists the texts to read. */
  readonly source: ShownSource;
}

export interface CanIShareModel {
  readonly title: string;
  readonly h1: string;
  readonly caption: string;
  readonly back: Way;
  /** Why there is nothing to check. */
  readonly closed?: ClosedPage;
  readonly open?: {
    readonly hint: string;
    readonly about: string;
    /** The agreement has not started, or has run out; another nation has law of its own. */
    readonly notices: readonly string[];
    readonly first: {
      readonly heading: string;
      readonly who: string;
      readonly what: string;
      readonly wishes: string;
      readonly list: Required<Way>;
      readonly sources: readonly ShownSource[];
    };
    readonly check: PersonCheck;
    readonly rows: readonly PersonRow[];
    readonly unsure: string;
    readonly contacts: Required<Way>;
    readonly others: readonly OtherWhoAsks[];
  };
}
