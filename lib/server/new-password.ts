import 'server-only';
// A password as it is sent to be kept. What makes it a good one is asked by the domain; here is only that it is text, and not without end.
import * as z from 'zod';
import { PASSWORD_MOST, passwordWords } from '@/lib/domain/people/password';
import { ours } from './input-kinds';

/** A secret: it is hashed and compared with nothing that is saved. */
export const NewPassword = ours(z.string(passwordWords.empty).max(PASSWORD_MOST * 2, passwordWords.long));
