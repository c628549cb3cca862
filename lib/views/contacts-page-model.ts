// The contact sheet of an agreement, as both profiles stand today. Types only.
import type { FrameWords } from '@/lib/domain/print/frame-words';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import type { Way } from './question-page-model';

export interface ContactsPageModel {
  readonly title: string;
  readonly h1: string;
  readonly back: Way;
  readonly about: string;
  readonly sheet: PrintContactSheet;
  readonly words: NonNullable<FrameWords['contacts']>;
}
