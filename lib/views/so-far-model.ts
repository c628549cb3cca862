// What stands beside a question of the draft. Types only.
import type { SectionSoFar } from '@/lib/domain/print/agreement-so-far';
import type { Way } from './question-page-model';

export interface SoFarModel {
  readonly sections: readonly SectionSoFar[];
  /** The page shows an answer that was typed and not taken: what is saved says something else. */
  readonly unsaved?: true;
  /** To the whole draft as it will print. */
  readonly way: Way & { readonly text: string };
}
