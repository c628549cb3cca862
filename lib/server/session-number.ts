import 'server-only';
// What a page calls a session: a number that says nothing of its token.
import { sha256 } from './sha256';

export const sessionNumber = (tokenSha256: string): string => sha256(`number of ${tokenSha256}`).slice(0, 24);
