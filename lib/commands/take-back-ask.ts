import 'server-only';
// The charity takes back what it asked for, before anybody has answered.
import * as z from 'zod';
import * as asks from '@/db/asks';
import { askingRoles, mayMoveAsk } from '@/lib/domain/ask/ask';
import { decideTakeBack } from '@/lib/domain/ask/asking';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';

export const takeBackAsk = command({
  name: 'take-back-ask',
  who: askingRoles,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => asks.one(q, reference, actor),
  allow: (actor, ask) => mayMoveAsk(actor, ask, 'asking'),
  decide: ({ subject: ask, actor }) => decideTakeBack(ask, actor),
  save: asks.settle,
});
