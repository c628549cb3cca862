import 'server-only';
// A charity asks a health or care organisation to share with it. Nothing is shared or settled by asking; nobody is let in by it either.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { askFields, askLabels } from '@/content/questions/ask';
import * as asks from '@/db/asks';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import { newReference, referenceBytes } from '@/lib/domain/agreement/reference';
import { askingRoles } from '@/lib/domain/ask/ask';
import { askable, askForm, isAskedService } from '@/lib/domain/ask/ask-form';
import { decideAsk } from '@/lib/domain/ask/asking';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { hasRole } from '@/lib/domain/people/actor';
import { typedMailbox } from '@/lib/domain/people/naming-signatory';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Screen } from '@/lib/server/input-fields';
import { keysOf, perMailbox, perPerson } from '@/lib/server/tally-limits';

const limits = (fields: Readonly<Record<string, unknown>>, actor: Parameters<typeof perPerson>[1]) => {
  const mailbox = typedMailbox(fields);
  return [perPerson('ask', actor), ...(mailbox === '' ? [] : [perMailbox('ask', mailbox)])];
};

export const askForAgreement = command({
  name: 'ask-for-agreement',
  who: askingRoles,
  fold: true,
  /** screen: the kind of service, for which the page was drawn. */
  input: z.strictObject({ screen: Screen, fields: Folded }),
  limit: ({ fields }, actor) => limits(fields, actor),
  prepare: async () => ({ reference: newReference(randomBytes(referenceBytes)) }),
  load: async (q, { screen: service }, actor) => {
    const own = await organisations.own(q, actor.organisations, actor.organisation);
    if (!own || !isAskedService(service, catalogue)) return undefined;
    return {
      own,
      known: askable(await organisations.partnersFor(q, actor.organisations)),
      colleagues: await people.ofOrganisations(q, actor.organisations),
      waiting: await asks.waitingOf(q, actor.organisations),
    };
  },
  allow: (actor) => (hasRole(actor, ...askingRoles) ? 'yes' : 'hidden'),
  decide: ({ subject, input: { screen: service, fields }, actor, now, prepared: { reference } }) => {
    const at = now.toISOString();
    const read = readForm(askForm({ service, known: subject.known, catalogue, words: askFields, labels: askLabels }), fields, dayOf(at));
    if (!read.ok) return refusalOf(read);
    const decided = decideAsk({ ...subject, reference, service, value: read.value, actor, at });
    return decided.kind === 'done' ? { ...decided, tally: keysOf(limits(fields, actor)) } : decided;
  },
  save: asks.insert,
});
