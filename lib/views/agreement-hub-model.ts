// The page of one agreement: where it stands, what the reader can do next, what is in it, who is part of it. Types only.
import type { HubActionWords } from '@/content/wording/hub-actions';
import type { AgreementNow } from './agreement-now-model';
import type { Way } from './question-page-model';

/** Something said by a person that the reader must not miss: changes asked for, a reason to decline, a note of the IG lead. */
export interface HubNote {
  readonly heading: string;
  /** In the words of whoever wrote it. */
  readonly text?: string;
  /** What follows from it, a line each. */
  readonly lines?: readonly string[];
  /** “Tom Ashby, 12 November 2026 at 2:14pm” */
  readonly from?: string;
  readonly way?: Way;
}

/** A change that this reader may make, with what follows from it. */
export interface HubAction extends HubActionWords {
  readonly command: 'take-back' | 'take-back-hand-over' | 'reopen' | 'withdraw-agreement' | 'withdraw-signature';
  /** A page of its own asks before it happens. */
  readonly href?: string;
}

export interface HubDocument extends Way {
  readonly text: string;
  readonly about: string;
}

export interface AgreementHubModel {
  readonly reference: string;
  readonly title: string;
  readonly h1: string;
  readonly tag: string;
  /** Of one that is signed: what has to be done before anything is sent. */
  readonly waits?: string;
  readonly now: AgreementNow;
  /** What this reader can do next. */
  readonly next?: Required<Way> & { readonly reason: string };
  readonly also: readonly Required<Way>[];
  readonly notes: readonly HubNote[];
  /** What has been done already and stands: the reply, the decision on the checklist. */
  readonly said: readonly string[];
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly people: readonly {
    readonly organisation: string;
    readonly rows: readonly { readonly key: string; readonly value: string }[];
    /** The page of the other organisation. */
    readonly way?: Required<Way>;
  }[];
  readonly documents: readonly HubDocument[];
  readonly actions: readonly HubAction[];
  /** Why the last change was not made. */
  readonly problems: readonly string[];
}
