// A notice by which one side changes a line of its own contact sheet, from a day on. It needs no signature: the sheet stands outside
// what was signed. Written once; what it changes again is another notice.
import type { Side } from '../agreement/model';
import type { ContactLine, Reach } from './contact-line';

export interface ContactNotice {
  readonly id: string;
  /** The same for every agreement that one notice was given for. */
  readonly notice: string;
  readonly reference: string;
  readonly side: Side;
  readonly line: ContactLine;
  readonly before: Reach;
  readonly after: Reach;
  /** ISO date: the first day on which it counts. */
  readonly from: string;
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
  /** Somebody of the other side has rung and asked whether the mailbox is right. */
  readonly confirmed?: { readonly by: string; readonly byName: string; readonly at: string };
}
