import 'server-only';
// The receipt number of a form: a form posted twice gives the first answer again. Pages draw a fresh one each time.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';

export const Once = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
export const newOnce = (): string => randomBytes(18).toString('base64url');
