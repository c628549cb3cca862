import 'server-only';
// Hashing of passwords: argon2id, 19 MiB, twice over (OWASP, Password Storage), on threads of its own and never more than four at once. Whoever
// comes beyond that is told to come again: nobody can keep the whole service busy with guesses.
import { hash, verify } from '@node-rs/argon2';
import { foldPassword } from '@/lib/domain/people/password';
import { busy, type Busy } from './busy';

const argon2id = 2; // a const enum of the package, which modules compiled one by one cannot read
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const most = 4;

/** Made once from random bytes that nobody kept: an account without a password takes as long to refuse as one that has one. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$7MVdgpHL7QtS3Uk3/BTmPQ$MzX990JeLEb2JI1SplXvH30m+u7ef4a66j04HRN6dP8';

/** How many are hashed at this moment, and how many were looked at since the start. */
export const hashing = { now: 0, looked: 0 };

async function inTurn<T>(work: () => Promise<T>): Promise<T | Busy> {
  if (hashing.now >= most) return busy;
  hashing.now++;
  try {
    return await work();
  } finally {
    hashing.now--;
  }
}

export const hashPassword = (password: string): Promise<string | Busy> => inTurn(() => hash(foldPassword(password), cost));

/** Is it the password of this hash? Without a hash it takes as long and is not. */
export const isPassword = (against: string | undefined, password: string): Promise<boolean | Busy> =>
  inTurn(async () => {
    hashing.looked++;
    return (await verify(against ?? nobodys, foldPassword(password))) && against !== undefined;
  });
