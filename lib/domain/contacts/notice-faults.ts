// Do the notices and confirmations of the store fit the history of their agreements? Each row has its event, and each event its row.
import * as z from 'zod';
import type { Sha256 } from '../signing/chain';
import { type Noticed, noticedHash } from './noticed';

/** By whom and when (ISO UTC) a mailbox was confirmed. */
const Confirmed = z.object({ by: z.string(), at: z.string() });

export interface NoticeRow extends Noticed {
  readonly confirmed?: z.infer<typeof Confirmed>;
}

/** An event of an agreement, as its chain holds it. */
export interface SaidOfContacts {
  readonly reference: string;
  /** ISO UTC. */
  readonly at: string;
  /** Parsed JSON. */
  readonly body: unknown;
}

const Said = z.discriminatedUnion('what', [
  z.object({ what: z.literal('contact-changed'), notice: z.string(), noticed: z.string().optional() }),
  z.object({ what: z.literal('contacts-carried'), notices: z.array(z.object({ notice: z.string(), noticed: z.string(), confirmed: Confirmed.optional() })) }),
  z.object({ what: z.literal('mailbox-confirmed'), notice: z.string(), by: z.string() }),
]);

const told = (reference: string, notice: string, noticed = ''): string => `${reference} ${notice} as ${noticed}`;
const called = (reference: string, notice: string, { by, at }: z.infer<typeof Confirmed>): string => `${reference} ${notice} confirmed by ${by} at ${at}`;

/** What one event says that the store holds. */
function heldBy({ reference, at, body }: SaidOfContacts): readonly string[] {
  const { data: said } = Said.safeParse(body);
  if (!said) return [];
  if (said.what === 'contact-changed') return [told(reference, said.notice, said.noticed)];
  if (said.what === 'mailbox-confirmed') return [called(reference, said.notice, { by: said.by, at })];
  return said.notices.flatMap(({ notice, noticed, confirmed }) => [
    told(reference, notice, noticed),
    ...(confirmed ? [called(reference, notice, confirmed)] : []),
  ]);
}

const heldIn = (row: NoticeRow, sha256: Sha256): readonly string[] => [
  told(row.reference, row.notice, noticedHash(row, sha256)),
  ...(row.confirmed ? [called(row.reference, row.notice, row.confirmed)] : []),
];

/** References of agreements whose rows are not what their events say, each once. */
export function noticeFaults(rows: readonly NoticeRow[], events: readonly SaidOfContacts[], sha256: Sha256): readonly string[] {
  const said = new Map<string, { readonly reference: string; left: number }>();
  const count = (reference: string, held: readonly string[], by: number) => {
    for (const one of held) {
      const known = said.get(one) ?? { reference, left: 0 };
      known.left += by;
      said.set(one, known);
    }
  };
  for (const event of events) count(event.reference, heldBy(event), 1);
  for (const row of rows) count(row.reference, heldIn(row, sha256), -1);
  return [...new Set([...said.values()].filter(({ left }) => left !== 0).map(({ reference }) => reference))].sort((a, b) => a.localeCompare(b));
}
