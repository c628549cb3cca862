import 'server-only';
// Schemas that command inputs share. A form posts text and JSON may post numbers: both are read.
import * as z from 'zod';
import { readReference } from '@/lib/domain/agreement/reference';
import { secondStepWords } from '@/lib/domain/people/authenticator';
import { ours, typed } from './input-kinds';
import { ownPath } from './own-path';

export const Id = ours(z.string().min(1).max(80));
/** The key of an answer, or the page that a form stands on. */
export const Screen = ours(z.string().min(1).max(100));
/** A reference in any case, with or without hyphens, read as it is stored. What is none stays as it is and is not found. */
export const Reference = ours(
  z
    .string()
    .regex(/^[A-Za-z0-9-]{3,20}$/)
    .transform((given) => readReference(given) ?? given),
);
/** The page to go on to after logging in. Anything that is no page of ours is forgotten before it is kept. */
export const NextPage = ours(z.string().max(600).transform(ownPath).optional());
export const Fingerprint = ours(z.string().regex(/^[0-9a-f]{64}$/));
/** Six digits of an authenticator app, or a code for when it is lost. */
export const StepCode = ours(z.string(secondStepWords.empty).trim().min(1, secondStepWords.empty).max(40, secondStepWords.wrong));
/** A whole number from 0; text of digits or a number. */
export const Whole = ours(
  z.union([
    z.int().min(0).max(1_000_000_000),
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ]),
);
/** `fields` of a command that folds. */
export const Folded = typed(
  z
    .record(z.string().max(100), z.union([z.string().max(20_000), z.array(z.string().max(20_000)).max(300)]))
    .refine((fields) => Object.keys(fields).length <= 200),
);
