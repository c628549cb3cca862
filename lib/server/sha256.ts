import 'server-only';
import { createHash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of the bytes, or of the text's UTF-8 bytes. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
