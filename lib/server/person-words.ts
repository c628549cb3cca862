import 'server-only';
// A name or a job that somebody types about themselves: one line of text, counted as a person sees it.
import * as z from 'zod';
import { cleanText, isLonger } from '@/lib/domain/questions/clean-text';
import { identifierError } from '@/lib/domain/registers/identifier-verdict';
import { scanForIdentifiers } from '@/lib/domain/registers/patient-identifiers';

const LIMIT = 80; // agreement-contents, table of limits: signatory name and role

export interface Words {
  readonly empty: string;
  readonly long: string;
  readonly label: string;
}

/** A strict one-line text with its own sentence for each fault, zod's words never reach a page. */
export const PersonWords = ({ empty, long, label }: Words) =>
  z.string(empty).transform((typed, context) => {
    const { text, refused } = cleanText(typed.slice(0, LIMIT * 20), 'one');
    const fault =
      text === ''
        ? empty
        : isLonger(text, LIMIT)
          ? long
          : refused
            ? `${label} must not contain control characters`
            : identifierError(scanForIdentifiers(text), label);
    if (fault) context.addIssue({ code: 'custom', message: fault });
    return text;
  });
