import 'server-only';
// Where each paper of an agreement is read, and the files of it that can be kept.
import { papersPageWords as words } from '@/content/wording/papers-page';
import type { PaperModel } from '@/lib/domain/print/papers/paper-model';
import { signingWords } from '@/content/wording/signing';
import type { ClosedPage, FileLink } from './signing-models';

/** `version`: of a version that was asked for by its number. */
export interface PapersAt {
  readonly reference: string;
  readonly version?: number | undefined;
}

const asked = ({ version }: PapersAt, more = ''): string => {
  const query = [version === undefined ? '' : `version=${version}`, more].filter(Boolean).join('&');
  return query === '' ? '' : `?${query}`;
};

export const documentsAt = (at: PapersAt): string => `/agreements/${at.reference}/documents${asked(at)}`;
export const paperAt = (at: PapersAt, id: string): string => `/agreements/${at.reference}/documents/${id}${asked(at)}`;
export const followsAt = (at: PapersAt): string => `/agreements/${at.reference}/guidance${asked(at)}`;
export const packAt = (at: PapersAt): string => `/agreements/${at.reference}/documents/pack.zip${asked(at)}`;
export const paperPdfAt = (at: PapersAt, id: string, large = false): string =>
  `/agreements/${at.reference}/documents/${id}/document.pdf${asked(at, large ? 'print=large' : '')}`;

export function paperFiles(at: PapersAt, { id, format, largePrint }: Pick<PaperModel, 'id' | 'format' | 'largePrint'>): readonly FileLink[] {
  const usual: FileLink = { text: `${words.pdf} (${words.sides[format]})`, href: paperPdfAt(at, id) };
  return largePrint ? [usual, { text: `${words.large} (${words.largeNote})`, href: paperPdfAt(at, id, true) }] : [usual];
}

/** Why there is no paper to read, and where there is something to do. */
export function closedPapers(kind: 'early' | 'broken' | 'gone', reference: string, number = 0): ClosedPage {
  const agreement = `/agreements/${reference}`;
  if (kind === 'early') return { text: words.early, way: { href: agreement, text: 'Go to the agreement' } };
  const version = `${agreement}/versions/${number}`;
  if (kind === 'gone') return { text: 'This version no longer stands, so nothing is made from it.', way: { href: version, text: `Read version ${number}` } };
  return { text: signingWords.closed.broken, way: { href: version, text: 'See what does not match' }, broken: true };
}
