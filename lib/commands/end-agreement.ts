import 'server-only';
// A side ends a signed agreement before its time, or sooner than it was to end. What was signed stays as it is; both sides are told.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { decideEnding, endFacts, mayEnd } from '@/lib/domain/agreement/ending';
import { settle } from '@/lib/domain/agreement/settle';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { signedVersion } from '@/lib/server/signed-version';

export const endAgreement = command({
  name: 'end-agreement',
  who: ['drafter', 'ig-lead', 'signatory'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, signed: await signedVersion(q, file) };
  },
  allow: (actor, { file }) => mayEnd(actor, file),
  decide: ({ subject: { file, signed }, input, actor, now }) => {
    const model = signed?.model ?? settle(file, catalogue);
    return decideEnding({ file, model, facts: endFacts(file, model, dayOf(now.toISOString())) }, input.fields, actor, now);
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
