import 'server-only';
// A side says of what the signed text, or the end of the agreement, wants of it once that it is done, and on which day.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { decideDutyDone, maySayDuty } from '@/lib/domain/print/duties-once';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Folded, Reference, Screen } from '@/lib/server/input-fields';
import { signedVersion } from '@/lib/server/signed-version';

export const sayDutyIsDone = command({
  name: 'say-duty-is-done',
  who: ['ig-lead', 'checklist-owner'],
  fold: true,
  // `screen`: the duty.
  input: z.strictObject({ reference: Reference, screen: Screen, fields: Folded }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, signed: await signedVersion(q, file) };
  },
  allow: (actor, { file }) => maySayDuty(actor, file),
  decide: ({ subject: { file, signed }, input: { screen: duty, fields }, actor, now }) => {
    const side = sideOf(file, actor.organisation);
    if (!side) return { kind: 'not-found' };
    return decideDutyDone({ file, side, catalogue, signed }, { duty, fields }, { by: actor.person, byName: actor.name, at: now.toISOString() });
  },
  save: (q, { file, dutiesDone }, now) => agreements.change(q, file, { dutiesDone }, now),
});
