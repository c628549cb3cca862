// Where a contradiction is put right: one answer of the draft, of the partner’s review or checklist, of a profile, of the IG lead’s page,
// or of the page on which the partner’s IG lead chooses another reason.
import type { Side } from '../../agreement/model';
import type { ProfilePage } from '../../people/organisation';

/** The answer that puts it right, and with it whose it is. */
export type AnswerToChange =
  | { readonly at: 'draft'; readonly question: string; readonly item?: string }
  | { readonly at: 'review' | 'checklist'; readonly question: string }
  | { readonly at: 'profile'; readonly side: Side; readonly page: ProfilePage }
  | { readonly at: 'ig-review' | 'own-reason' };

/** Where a side puts another condition in place of the one that is suggested. */
export const reasonOf = (side: Side): AnswerToChange => (side === 'sharing' ? { at: 'ig-review' } : { at: 'own-reason' });
