// The mailbox that somebody types to log in.
import * as z from 'zod';

/** One mailbox, one spelling: addresses are compared without regard to case. */
export const foldMailbox = (email: string): string => email.trim().normalize('NFC').toLowerCase();

const format = 'Enter an email address in the correct format, like name@example.com';

/** Folded. Refuses control characters, spaces and lists of addresses. */
export const Mailbox = z
  .string('Enter your email address')
  .transform(foldMailbox)
  .pipe(
    z
      .string()
      .min(1, 'Enter your email address')
      .max(254, 'Email address must be 254 characters or less')
      .regex(/^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[^\s@<>()[\]\\,;:"\p{C}.]{1,63}\.){1,8}[^\s@<>()[\]\\,;:"\p{C}.]{2,63}$/u, format),
  );
