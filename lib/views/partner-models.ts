// What the pages about the organisations of one’s agreements need to be drawn. Types only.
import type { AgreementListModel, ListedLine } from './agreement-list-model';
import type { TagWords } from './checklist-models';
import type { ProfileRow } from './profile-models';
import type { Way } from './question-page-model';

export interface PartnerLine {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** “Formerly Northfield Surgery”. */
  readonly formerly?: string;
  readonly agreements: string;
  /** “2 signed, 1 under way”. */
  readonly which: string;
  readonly dspt: Pick<TagWords, 'text' | 'tint'>;
  readonly checklist: string;
}

export interface PartnerListModel {
  readonly title: string;
  readonly found?: string;
  readonly lines: readonly PartnerLine[];
  readonly pages?: AgreementListModel['pages'];
}

export interface PartnerPageModel {
  readonly title: string;
  readonly h1: string;
  readonly back: Way;
  /** Which organisation it was before, one sentence for each. */
  readonly formerly: readonly string[];
  readonly about: { readonly heading: string; readonly said: string; readonly rows: readonly Omit<ProfileRow, 'warnings'>[] };
  readonly dspt: { readonly tag: PartnerLine['dspt']; readonly rows: readonly { readonly key: string; readonly value: string }[] };
  readonly contacts: readonly Omit<ProfileRow, 'warnings'>[];
  readonly agreements: {
    readonly heading: string;
    readonly lines: readonly ListedLine[];
    /** Where there are more than stand here. */
    readonly all?: Required<Way>;
  };
}
