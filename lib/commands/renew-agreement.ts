import 'server-only';
// Renewing a signed agreement: its dates first, then what stays the same is looked at, and old answers are confirmed one by one. Only then
// does the new version begin; until the second page is sent nothing is stored but the attempt.
import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as successors from '@/db/successors';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { newReference, referenceBytes } from '@/lib/domain/agreement/reference';
import { checkedName, confirmedIn, decideRenewal } from '@/lib/domain/agreement/renewing';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';

export const renewAgreement = command({
  name: 'renew-agreement',
  who: ['drafter', 'ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  prepare: async () => ({ id: randomUUID(), reference: newReference(randomBytes(referenceBytes)), checklist: randomUUID() }),
  load: (q, { reference }, actor) => successors.replacingSubject(q, reference, actor.organisations),
  allow: (actor, { file }) => mayDraft(actor, file),
  decide: ({ subject, input: { fields }, actor, now, prepared: ids }) =>
    decideRenewal(
      subject,
      { dates: fields, checked: fields[checkedName] === 'yes', confirmed: confirmedIn(fields) },
      { ids, by: actor.person, at: now.toISOString(), catalogue },
    ),
  save: successors.begin,
});
