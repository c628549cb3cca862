// Short ways to write down a sentence of the golden agreement with where it comes from.
import type { Block, Row, Sentence } from '@/lib/domain/print/print-model';

export const law = (text: string, from: string): Sentence => ({ text, kind: 'law', from });
export const said = (text: string, from: string): Sentence => ({ text, kind: 'answer', from });
export const confirmed = (text: string, from: string): Sentence => ({ text, kind: 'confirmed', from });
export const paragraph = (...sentences: readonly Sentence[]): Block => ({ block: 'paragraph', sentences });
export const row = (item: string, why: string): Row => ({ cells: [item, why], kind: 'answer', from: 'details' });
