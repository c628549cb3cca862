// The levels of the Data Security and Protection Toolkit (DSPT) as people read and print them, and where a small organisation finds help.
import * as z from 'zod';
import type { DsptLevelWords } from '@/lib/domain/agreement/catalogue';

const Level = z.strictObject({
  id: z.enum(['exceeded', 'met', 'approaching', 'not-met', 'registered-not-published', 'not-registered', 'not-known']),
  label: z.string().min(3),
});

/** From the best to the least; the first six are what the public search shows. */
export const dsptLevels: readonly DsptLevelWords[] = z.array(Level).parse([
  { id: 'exceeded', label: 'Standards Exceeded' },
  { id: 'met', label: 'Standards Met' },
  { id: 'approaching', label: 'Approaching Standards' },
  { id: 'not-met', label: 'Standards Not Met' },
  { id: 'registered-not-published', label: 'Registered, not published' },
  { id: 'not-registered', label: 'Not registered' },
  { id: 'not-known', label: 'Not known' },
]);

export interface FreeHelp {
  readonly name: string;
  readonly what: string;
  /** A citation id. */
  readonly source: string;
}

export const freeHelp: readonly FreeHelp[] = [
  { name: 'Better Security, Better Care', what: 'free help with the DSPT for care providers', source: 's4-support' },
  {
    name: 'Your local Council for Voluntary Service (CVS)',
    what: 'help for small charities, and for health bodies that look for partners',
    source: 's1-voluntary-sector-2014',
  },
  {
    name: 'The organisation that asked you',
    what: 'its information governance (IG) lead can help, and an offer is written into the agreement with a date',
    source: 's0-support',
  },
  {
    name: 'NHS.net Connect',
    what: 'secure email, free for social care organisations registered with the Care Quality Commission (CQC)',
    source: 's4-transfer',
  },
];
