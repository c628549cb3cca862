import 'server-only';
// “What do you want to share?” (D01): starts a draft, or points to the route that fits better. An exit stores nothing but that. What a charity
// asked for stands in its draft as suggestions, under the same reference.
import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { exits } from '@/content/wording/exits';
import * as agreements from '@/db/agreements';
import * as asks from '@/db/asks';
import * as organisations from '@/db/organisations';
import { namedSignatory } from '@/db/surroundings';
import { newReference, readReference, referenceBytes } from '@/lib/domain/agreement/reference';
import { askedAnswer, askedName } from '@/lib/domain/ask/asked-answers';
import { askBegunMail, askSettled, settled } from '@/lib/domain/ask/asking';
import { mayMoveAsk } from '@/lib/domain/ask/ask';
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
  load: async (q, { fields }, actor) => {
    const own = await organisations.own(q, actor.organisations, actor.organisation);
    const named = fields[askedName];
    const ask = typeof named === 'string' ? await asks.one(q, readReference(named) ?? '', actor) : undefined;
    if (!own || (named !== undefined && !ask)) return undefined;
    const asking = ask && (await organisations.these(q, [ask.asking])).get(ask.asking);
    return { own, signatory: await namedSignatory(q, own.signatoryId, own.id), ...(ask && asking && { asked: { ask, name: asking.name } }) };
  },
  allow: (actor, { asked }) => (asked ? mayMoveAsk(actor, asked.ask, 'asked') : hasRole(actor, 'drafter', 'ig-lead') ? 'yes' : 'hidden'),
  decide: ({ subject: { own, signatory, asked }, input, actor, now, prepared: { id, reference: fresh } }) => {
    if (!startsAgreements(own)) return refused(onlyAnswers);
    const reference = asked?.ask.reference ?? fresh;
    const begun = asked && settled(asked.ask, 'begin', 'asked', actor);
    if (asked && !begun) return refused(askSettled);
    const { [carriedName]: carried, [askedName]: _, ...fields } = input.fields;
    const read = readForm(form, fields, dayOf(now.toISOString()));
    if (!read.ok) return invalid(read.errors);
    const exit = exitFor(read.value.share);
    if (exit) return done({ to: `/agreements/new/${exits[exit].path}` }, { what: 'pointed-elsewhere', exit }, undefined);
    const at = now.toISOString();
    const query = typeof carried === 'string' ? carriedQuery(carried, catalogue) : undefined;
    const answers = {
      share: { value: read.value, revision: 1, by: actor.person, at },
      ...(query && { [carriedName]: carriedAnswer(query, actor.person, at) }),
      ...(asked && { [askedName]: askedAnswer(asked.ask, asked.name, actor.person, at) }),
    };
    const draft = { id, reference, sharingOrganisationId: own.id, drafterId: actor.person, answers, ...(signatory && { sharingSignatory: signatory }) };
    return done(
      { to: `/agreements/${reference}/draft/partner`, reference },
      { what: 'draft-started', agreement: reference },
      { draft, begun },
      asked ? [askBegunMail(asked.ask)] : [],
    );
  },
  save: async (q, writes, now) => {
    if (!writes) return;
    await agreements.insertDraft(q, writes.draft, now);
    if (writes.begun) await asks.settle(q, writes.begun, now);
  },
});
