import 'server-only';
// The one script of our own that pages bring along where Next draws nothing again. The build names it after what is in it, so that a browser keeps it.
import { existsSync, readFileSync } from 'node:fs';
import { thisRequest } from './request-context';

export interface OwnScript {
  readonly src: string;
  /** Without the one of this request nothing may run. */
  readonly nonce: string;
}

const named = 'dist/own-script.json';
let known: string | undefined;

function address(): string | undefined {
  if (known === undefined && existsSync(named)) known = (JSON.parse(readFileSync(named, 'utf8')) as { readonly src: string }).src;
  return known;
}

/** Where the script lies; undefined in development, where nothing is built: every page does without it. */
export function ownScript(): OwnScript | undefined {
  const src = process.env.NODE_ENV === 'development' ? undefined : address();
  return src === undefined ? undefined : { src, nonce: thisRequest().nonce };
}
