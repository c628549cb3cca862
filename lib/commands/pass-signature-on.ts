import 'server-only';
// Somebody else signs for a side (S6): a person who may, or a new one. The version stays the same, and both sides see the change.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as agreements from '@/db/agreements';
import * as people from '@/db/people';
import type { Notice } from '@/lib/domain/audit/notices';
import { done } from '@/lib/domain/outcome';
import { isKept } from '@/lib/domain/people/change-email';
import { typedMailbox } from '@/lib/domain/people/naming-signatory';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { decidePassOn, mayPassOn, passOnForm, possibleOthers } from '@/lib/domain/signing/pass-on';
import { signatoryOf, sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { keysOf, perNaming } from '@/lib/server/tally-limits';

export const passSignatureOn = command({
  name: 'pass-signature-on',
  who: ['signatory', 'admin'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  limit: ({ fields }, actor) => perNaming(fields, actor),
  prepare: async () => ({ newId: randomUUID() }),
  load: async (q, { reference, fields }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const side = sideOf(file, actor.organisation);
    const signatories = await people.withRole(q, actor.organisation, 'signatory');
    const mailbox = typedMailbox(fields);
    const named = { found: await people.withMailbox(q, mailbox), left: await accounts.leftAt(q, mailbox) };
    return { file, people: possibleOthers(signatories, side && signatoryOf(file, side)), ...named };
  },
  allow: (actor, { file }) => mayPassOn(actor, file),
  decide: ({ subject, input, actor, now, prepared: { newId } }) => {
    const read = readForm(passOnForm(actor.organisationName, subject.people), input.fields, now.toISOString().slice(0, 10));
    if (!read.ok) return refusalOf(read);
    const tally = keysOf(perNaming(input.fields, actor));
    const passed = decidePassOn({ ...subject, kept: isKept(subject.left, now), value: read.value, actor, newId, tally });
    if (passed.kind !== 'passed-on') return passed;
    const { file } = subject;
    const { side, version, from, to, made, change } = passed;
    const about = { agreement: file.reference, by: actor.person };
    const notices: readonly Notice[] = [
      { kind: 'mail-ready-to-sign', about: { ...about, to: to.personId } },
      { kind: 'mail-signature-passed-on', about },
      ...(made ? [{ kind: 'mail-signatory-made', about } as const] : []),
    ];
    return done(
      { reference: file.reference },
      {
        what: 'signature-passed-on',
        agreement: file.reference,
        version,
        side,
        from: from.personId,
        to: to.personId,
        ...(made && { made: made.kind }),
      },
      { file, made, change },
      notices,
      made && tally,
    );
  },
  save: async (q, { file, made, change }, now) => {
    if (made) await people.makeSignatory(q, made, now);
    await agreements.change(q, file, change, now);
  },
});
