import 'server-only';
// What the kernel stands on: the store, the clock, the key file. Tests bring their own.
import type { Store } from '@/db/store';

export interface Ports {
  readonly store: Store;
  readonly now: () => Date;
  /** The bytes of DATA_DIR/keys/token.key. Tokens and codes are HMACs with it and are kept nowhere. */
  readonly secret: Uint8Array;
  readonly mode: 'demo' | 'live';
  /** The one address of this service, without a slash at the end. */
  readonly origin: string;
  /** Names this build in the evidence of a signature. */
  readonly build: string;
}
