import 'server-only';
// “Which agreement do you want to copy?” (C1): starts a draft with the answers of an earlier agreement. What was signed, dated, checked or
// confirmed there stays there.
import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { copyWords } from '@/content/wording/copy-agreement';
import * as agreements from '@/db/agreements';
import * as organisations from '@/db/organisations';
import { namedSignatory } from '@/db/surroundings';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { copiedAnswers } from '@/lib/domain/agreement/copied-draft';
import { newReference, readReference, referenceBytes } from '@/lib/domain/agreement/reference';
import { standingAnswers } from '@/lib/domain/agreement/standing-answers';
import { done, invalid, refused } from '@/lib/domain/outcome';
import { hasRole } from '@/lib/domain/people/actor';
import { onlyAnswers, startsAgreements } from '@/lib/domain/people/agreement-sides';
import { command } from '@/lib/server/command';
import { Folded } from '@/lib/server/input-fields';

export const copyAgreement = command({
  name: 'copy-agreement',
  who: ['drafter', 'ig-lead'],
  fold: true,
  input: z.strictObject({ fields: Folded }),
  prepare: async () => ({ id: randomUUID(), reference: newReference(randomBytes(referenceBytes)) }),
  load: async (q, { fields }, actor) => {
    const own = await organisations.own(q, actor.organisations, actor.organisation);
    const chosen = typeof fields.source === 'string' ? readReference(fields.source) : undefined;
    const source = chosen === undefined ? undefined : await agreements.file(q, chosen, actor.organisations);
    if (!own || (chosen !== undefined && !source)) return undefined;
    return { own, signatory: await namedSignatory(q, own.signatoryId, own.id), ...(source && { source }) };
  },
  allow: (actor, { source }) => (source ? mayDraft(actor, source) : hasRole(actor, 'drafter', 'ig-lead') ? 'yes' : 'hidden'),
  decide: ({ subject: { own, signatory, source }, actor, now, prepared: { id, reference } }) => {
    if (!startsAgreements(own)) return refused(onlyAnswers);
    if (!source?.answers.service) return invalid({ source: copyWords.empty });
    const standing = { ...source, answers: standingAnswers(source, catalogue) };
    const answers = copiedAnswers(standing, catalogue.questions, actor.person, now.toISOString());
    return done(
      { to: `/agreements/${reference}/draft/partner`, reference },
      { what: 'draft-copied', agreement: reference, from: source.reference },
      { id, reference, sharingOrganisationId: own.id, drafterId: actor.person, answers, ...(signatory && { sharingSignatory: signatory }) },
    );
  },
  save: agreements.insertDraft,
});
