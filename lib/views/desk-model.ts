// What needs somebody in all the organisations that they act for. Types only.
import type { WorkItem } from './home-model';

export interface DeskModel {
  readonly title: string;
  readonly caption: string;
  /** Each with the organisation whose work it is. */
  readonly needsYou: readonly WorkItem[];
  readonly nothing: string;
  /** Said where there is more of a kind than is shown. */
  readonly cut?: string;
  /** Where nothing waits. */
  readonly quiet?: { readonly summary: string; readonly names: readonly { readonly id: string; readonly name: string; readonly here: boolean }[] };
  readonly filter: { readonly chosen: string; readonly options: readonly { readonly value: string; readonly label: string }[] };
}
