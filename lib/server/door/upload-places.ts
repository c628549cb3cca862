import 'server-only';
// Large bodies lie in memory until they are whole, so only a few may come in at once, and only a part of them from one address.
import type { ServerResponse } from 'node:http';
import { limits } from '../limits';
import { prefix } from '../tally-limits';

export interface UploadPlaces {
  /** A place until the answer is given; false when all are taken. */
  take(res: ServerResponse, address: string): boolean;
}

export function uploadPlaces(): UploadPlaces {
  const taken = new Map<string, number>();
  let all = 0;
  const count = (address: string, by: number) => {
    all += by;
    const n = (taken.get(address) ?? 0) + by;
    if (n > 0) taken.set(address, n);
    else taken.delete(address);
  };
  return {
    take(res, given) {
      const address = prefix(given);
      if (all >= limits.uploads || (taken.get(address) ?? 0) >= limits.uploadsOfAddress) return false;
      count(address, 1);
      res.once('close', () => count(address, -1));
      return true;
    },
  };
}
