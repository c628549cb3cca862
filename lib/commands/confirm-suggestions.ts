import 'server-only';
// “Check your answers” (D32): each card is confirmed as it was shown. A card that reads differently later has to be confirmed again.
// An IG lead goes on to her own page; from anybody else the draft goes to her.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as people from '@/db/people';
import { withSurroundings } from '@/db/surroundings';
import { mayDraft, whyClosed } from '@/lib/domain/agreement/answering';
import { done, invalid, refused } from '@/lib/domain/outcome';
import { hasRole } from '@/lib/domain/people/actor';
import { cardsShown, checkCards, confirmTicked, readCheck } from '@/lib/domain/questions/check-cards';
import type { FormValue } from '@/lib/domain/questions/form';
import { command } from '@/lib/server/command';
import { Fingerprint, Reference } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';
import { ours } from '@/lib/server/input-kinds';

const Confirmed = ours(z.union([z.string().max(40), z.array(z.string().max(40)).max(60)]).optional());

export const confirmSuggestions = command({
  name: 'confirm-suggestions',
  who: ['drafter', 'ig-lead'],
  anew: true,
  // `shown`: all cards as the page showed them.
  // `change`: somebody goes to change an answer first; what is ticked by now is kept.
  input: z.strictObject({ reference: Reference, shown: Fingerprint, confirmed: Confirmed, change: ours(z.string().max(700).optional()) }),
  load: async (q, { reference }, actor) => {
    const found = await withSurroundings(q, reference, actor.organisations);
    return found && { ...found, leads: await people.withRole(q, found.file.sharing.id, 'ig-lead') };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  decide: ({ subject: { file, around, leads }, input, actor, now }) => {
    const closed = whyClosed({ file, question: { journey: 'draft' } }, actor);
    if (closed) return refused(closed);
    const { context, model, factsFor } = standingAt(file, catalogue, around, now);
    const open = factsFor('sharing').missing;
    if (open.length > 0) return refused('Answer every question before you confirm', open);
    const cards = checkCards(context, model);
    if (input.change !== undefined && [input.confirmed ?? []].flat().length === 0) return refused('Nothing more is ticked');
    if (cardsShown(cards, context) !== input.shown) return { kind: 'conflict', yours: { confirmed: input.confirmed }, theirs: {}, by: 'Somebody else' };
    const { reference } = file;
    const before = file.answers.check?.revision ?? 0;
    const withCheck = (value: FormValue): agreements.AgreementChange => ({
      answers: { ...file.answers, check: { value, revision: before + 1, by: actor.person, at: now.toISOString() } },
    });
    if (input.change !== undefined) {
      const ticked = confirmTicked({ confirmed: input.confirmed }, cards, context, model);
      if (ticked.added.length === 0) return refused('Nothing more is ticked');
      const event = { what: 'suggestions-confirmed' as const, agreement: reference, cards: [...ticked.added] };
      return done({ reference, to: 'draft/check' }, event, { file, change: withCheck(ticked.value) });
    }
    const read = readCheck({ confirmed: input.confirmed }, cards, context);
    if (!read.ok) return invalid(read.errors);
    const change = withCheck(read.value);
    if (hasRole(actor, 'ig-lead')) {
      return done(
        { reference, to: 'draft/ig-review' },
        { what: 'suggestions-confirmed', agreement: reference, cards: [...(read.value.confirmed ?? [])] },
        { file, change },
      );
    }
    const lead = leads.find(({ id }) => id === file.igLead?.personId) ?? leads[0];
    if (!lead) return refused('Your organisation has no information governance lead yet. Ask your administrator to add one');
    return done(
      { reference, to: 'draft/with-ig-lead' },
      { what: 'handed-over', agreement: reference, to: lead.id },
      { file, change: { ...change, heldBy: 'ig-lead', igLeadId: lead.id } as agreements.AgreementChange },
      [{ kind: 'mail-agreement-with-ig-lead', about: { agreement: reference, by: actor.person } }],
    );
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
