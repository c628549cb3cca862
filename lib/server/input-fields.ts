import 'server-only';
// Schemas that command inputs share. A form posts text and JSON may post numbers: both are read.
import * as z from 'zod';

export const Id = z.string().min(1).max(80);
/** A reference as people type it: any case, with or without hyphens, is the agreement's own affair; here only the shape. */
export const Reference = z.string().regex(/^[A-Za-z0-9-]{3,20}$/);
export const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
/** A whole number from 0; text of digits or a number. */
export const Whole = z.union([
  z.int().min(0).max(1_000_000_000),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);
/** `fields` of a command that folds. */
export const Folded = z
  .record(z.string().max(100), z.union([z.string().max(20_000), z.array(z.string().max(20_000)).max(300)]))
  .refine((fields) => Object.keys(fields).length <= 200);
