// Where a contradiction is put right: one answer of the draft, of the partner’s review or checklist, of a profile, or of the IG lead’s page.
import type { Side } from '../../agreement/model';
import type { ProfilePage } from '../../people/organisation';

/** The answer that puts it right, and with it whose it is. */
export type AnswerToChange =
  | { readonly at: 'draft'; readonly question: string; readonly item?: string }
  | { readonly at: 'review' | 'checklist'; readonly question: string }
  | { readonly at: 'profile'; readonly side: Side; readonly page: ProfilePage }
  | { readonly at: 'ig-review' };

/** Whose answer it is. */
export function sideToChange(change: AnswerToChange): Side {
  if (change.at === 'profile') return change.side;
  return change.at === 'draft' || change.at === 'ig-review' ? 'sharing' : 'receiving';
}
