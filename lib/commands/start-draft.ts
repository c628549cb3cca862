import 'server-only';
// “What do you want to share?” (D01): starts a draft, or points to the route that fits better. An exit stores nothing but that.
import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { exits } from '@/content/wording/exits';
import * as agreements from '@/db/agreements';
import * as organisations from '@/db/organisations';
import { namedSignatory } from '@/db/surroundings';
import { newReference, referenceBytes } from '@/lib/domain/agreement/reference';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { carriedAnswer, carriedName, carriedQuery } from '@/lib/domain/legal-basis/enquiry/carried-answers';
import { done, invalid, refused } from '@/lib/domain/outcome';
import { hasRole } from '@/lib/domain/people/actor';
import { onlyAnswers, startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { ExitId, Form } from '@/lib/domain/questions/form';
import { readForm } from '@/lib/domain/questions/read-form';
import { command } from '@/lib/server/command';
import { Folded } from '@/lib/server/input-fields';

const share = catalogue.questions.find(({ id }) => id === 'share');
// D01 has fixed choices: nothing on file is needed to read it.
const form = { fields: share?.fields ?? [] } as Form;

/** The exit that a choice on D01 leads to; undefined for sharing that an agreement is for. */
const exitFor = (value: unknown): ExitId | undefined => form.fields[0]?.options?.find((option) => option.value === value)?.exit;

export const startDraft = command({
  name: 'start-draft',
  who: ['drafter', 'ig-lead'],
  fold: true,
  input: z.strictObject({ fields: Folded }),
  prepare: async () => ({ id: randomUUID(), reference: newReference(randomBytes(referenceBytes)) }),
  load: async (q, _input, actor) => {
    const own = await organisations.own(q, actor.organisations, actor.organisation);
    return own && { own, signatory: await namedSignatory(q, own.signatoryId, own.id) };
  },
  allow: (actor) => (hasRole(actor, 'drafter', 'ig-lead') ? 'yes' : 'hidden'),
  decide: ({ subject: { own, signatory }, input, actor, now, prepared: { id, reference } }) => {
    if (!startsAgreements(own)) return refused(onlyAnswers);
    const { [carriedName]: carried, ...fields } = input.fields;
    const read = readForm(form, fields, dayOf(now.toISOString()));
    if (!read.ok) return invalid(read.errors);
    const exit = exitFor(read.value.share);
    if (exit) return done({ to: `/agreements/new/${exits[exit].path}` }, { what: 'pointed-elsewhere', exit }, undefined);
    const at = now.toISOString();
    const query = typeof carried === 'string' ? carriedQuery(carried, catalogue) : undefined;
    const answers = {
      share: { value: read.value, revision: 1, by: actor.person, at },
      ...(query && { [carriedName]: carriedAnswer(query, actor.person, at) }),
    };
    return done(
      { to: `/agreements/${reference}/draft/partner`, reference },
      { what: 'draft-started', agreement: reference },
      { id, reference, sharingOrganisationId: own.id, drafterId: actor.person, answers, ...(signatory && { sharingSignatory: signatory }) },
    );
  },
  save: async (q, draft, now) => {
    if (draft) await agreements.insertDraft(q, draft, now);
  },
});
