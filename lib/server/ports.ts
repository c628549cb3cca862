import 'server-only';
// What the kernel stands on: the store, the clock, the key file. Tests bring their own.
import type { Store } from '@/db/store';
import type { LookUp } from './register-lists';
import type { ScanFile } from './scan-file';

export interface Ports {
  readonly store: Store;
  readonly now: () => Date;
  /** The bytes of DATA_DIR/keys/token.key. Tokens and codes are HMACs with it and are kept nowhere. */
  readonly secret: Uint8Array;
  readonly mode: 'demo' | 'live';
  /** The one address of this service, without a slash at the end. */
  readonly origin: string;
  /** DATA_DIR/evidence: the files that were added to checklists. */
  readonly evidence: string;
  /** The virus scanner of whoever runs the service, where there is one. */
  readonly scan?: ScanFile;
  /** The registers’ own lists, where whoever runs the service has put some. */
  readonly lookUp?: LookUp;
  /** Names this build in the evidence of a signature. */
  readonly build: string;
}
