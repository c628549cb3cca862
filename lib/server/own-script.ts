import 'server-only';
// The scripts of our own that pages bring along where Next draws nothing again. The build names each after what is in it, so that a browser keeps it.
import { existsSync, readFileSync } from 'node:fs';
import { thisRequest } from './request-context';

export interface OwnScript {
  readonly src: string;
  /** Without the one of this request nothing may run. */
  readonly nonce: string;
}

/** What waits for a signal in a checklist; who has an agreement now. */
type Name = 'answers' | 'now';

const named = 'dist/own-scripts.json';
let known: Readonly<Partial<Record<Name, string>>> | undefined;

function address(name: Name): string | undefined {
  if (known === undefined && existsSync(named)) known = JSON.parse(readFileSync(named, 'utf8')) as NonNullable<typeof known>;
  return known?.[name];
}

/** Where the script lies; undefined in development, where nothing is built: every page does without it. */
export function ownScript(name: Name): OwnScript | undefined {
  const src = process.env.NODE_ENV === 'development' ? undefined : address(name);
  return src === undefined ? undefined : { src, nonce: thisRequest().nonce };
}
