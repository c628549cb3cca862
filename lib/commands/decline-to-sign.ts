import 'server-only';
// A signatory does not want to sign: the agreement ends as declined, and both sides’ contacts are told.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as versions from '@/db/versions';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done, refused } from '@/lib/domain/outcome';
import { declineForm } from '@/lib/domain/signing/decline-form';
import { maySign } from '@/lib/domain/signing/sign';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';

export const declineToSign = command({
  name: 'decline-to-sign',
  who: ['signatory'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  load: async (q, input, actor) => {
    const file = await agreements.file(q, input.reference, actor.organisations);
    return file && { file, takenBack: 0 };
  },
  allow: maySign,
  decide: ({ subject: { file }, input, actor, now }) => {
    const side = sideOf(file, actor.organisation);
    const move = side && file.version && plainMove(file, side, 'decline');
    if (!move) return refused('This agreement is not waiting for signatures');
    const read = readForm(declineForm, input.fields, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const note = String(read.value.reason);
    const { reference } = file;
    return done(
      { reference },
      { what: 'signing-declined', agreement: reference, note },
      { file, by: actor.person, change: { status: move.to, endReason: move.endReason ?? null, endNote: note, versionId: null } },
      [{ kind: 'mail-declined', about: { agreement: reference, by: actor.person } }],
    );
  },
  save: async (q, { file, by, change }, now) => {
    if (file.version) await versions.makeVoid(q, file.version.id, 'declined', by, now);
    await agreements.change(q, file, change, now);
  },
});
