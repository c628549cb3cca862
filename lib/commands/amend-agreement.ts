import 'server-only';
// “What needs to change?”: begins a new version of a signed agreement, in which only the selected sections are open.
import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { amendWords } from '@/content/wording/successor';
import * as successors from '@/db/successors';
import { sectionsIn } from '@/lib/domain/agreement/amend-form';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { newReference, referenceBytes } from '@/lib/domain/agreement/reference';
import { decideReplacing } from '@/lib/domain/agreement/replacing';
import { invalid } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';

export const amendAgreement = command({
  name: 'amend-agreement',
  who: ['drafter', 'ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  prepare: async () => ({ id: randomUUID(), reference: newReference(randomBytes(referenceBytes)), checklist: randomUUID() }),
  load: (q, { reference }, actor) => successors.replacingSubject(q, reference, actor.organisations),
  allow: (actor, { file }) => mayDraft(actor, file),
  decide: ({ subject, input: { fields }, actor, now, prepared: ids }) => {
    const open = sectionsIn(fields.sections);
    if (open.length === 0) return invalid({ sections: amendWords.empty });
    return decideReplacing(subject, { kind: 'amendment', open, confirmed: [] }, { ids, by: actor.person, at: now.toISOString(), catalogue });
  },
  save: successors.begin,
});
