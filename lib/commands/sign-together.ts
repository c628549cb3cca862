import 'server-only';
// Several agreements signed in one sitting, by the person who is named to sign each. Every one is signed by itself: its own fingerprint,
// declaration, evidence and event.
import * as z from 'zod';
import { Reference } from '@/lib/server/input-fields';
import { series } from '@/lib/server/command';
import { ours, typed } from '@/lib/server/input-kinds';

/** An agreement with the version and the fingerprint that the page showed: “SA-7K4M-2QXR 1 3f2a…”. */
const Shown = z.string().regex(/^SA-[A-Z0-9]{4}-[A-Z0-9]{4} \d{1,9} [0-9a-f]{64}$/);
const Chosen = ours(z.union([Shown.transform((one) => [one]), z.array(Shown).max(200)]).default([]));
const Words = typed(z.string().max(400).default(''));

export const signTogether = series({
  name: 'sign-together',
  who: ['signatory'],
  input: z.strictObject({ like: Reference.optional(), agreement: Chosen, shown: ours(z.iso.datetime()), name: Words, role: Words }),
  none: { agreement: 'Select the agreements that you sign' },
  lines: ({ agreement, shown, name, role }) =>
    [...new Set(agreement)].map((one) => {
      const [reference = '', version, fingerprint] = one.split(' ');
      return { key: reference, steps: [{ command: 'sign-agreement', fields: { reference, version, fingerprint, shown, name, role } }] };
    }),
});
