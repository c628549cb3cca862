import 'server-only';
// The organisation that was asked does not start the agreement, and says why.
import * as z from 'zod';
import { declineAskForm } from '@/content/questions/ask';
import * as asks from '@/db/asks';
import { askedRoles, mayMoveAsk } from '@/lib/domain/ask/ask';
import { decideNo } from '@/lib/domain/ask/asking';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';

export const declineAsk = command({
  name: 'decline-ask',
  who: askedRoles,
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  load: async (q, { reference }, actor) => asks.one(q, reference, actor),
  allow: (actor, ask) => mayMoveAsk(actor, ask, 'asked'),
  decide: ({ subject: ask, input, actor, now }) => {
    const read = readForm(declineAskForm, input.fields, dayOf(now.toISOString()));
    return read.ok ? decideNo(ask, String(read.value.reason), actor) : refusalOf(read);
  },
  save: asks.settle,
});
