import 'server-only';
// A name or a job that somebody types about themselves: one line of text, counted as a person sees it.
import * as z from 'zod';
import { type CleanText, cleanText, isLonger } from '@/lib/domain/questions/clean-text';
import { unprintable } from '@/lib/domain/questions/printable';
import { identifierError } from '@/lib/domain/registers/identifier-verdict';
import { scanForIdentifiers } from '@/lib/domain/registers/patient-identifiers';
import { typed } from './input-kinds';

const LIMIT = 80; // agreement-contents, table of limits: signatory name and role

export interface Words {
  readonly empty: string;
  readonly long: string;
  readonly label: string;
}

function faultOf({ text, refused }: CleanText, { empty, long, label }: Words): string | undefined {
  if (text === '') return empty;
  if (isLonger(text, LIMIT)) return long;
  if (refused) return `${label} must not contain control characters`;
  const strange = unprintable(text);
  return strange === undefined ? identifierError(scanForIdentifiers(text), label) : `${label} must not contain ‘${strange}’, which cannot be printed`;
}

/** A strict one-line text with its own sentence for each fault, zod's words never reach a page. */
export const PersonWords = (words: Words) =>
  typed(
    z.string(words.empty).transform((given, context) => {
      const clean = cleanText(given.slice(0, LIMIT * 20), 'one');
      const fault = faultOf(clean, words);
      if (fault) context.addIssue({ code: 'custom', message: fault });
      return clean.text;
    }),
  );
