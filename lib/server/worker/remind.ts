import 'server-only';
// The reminders of a day. The worker reads what each organisation has to do in the name of that organisation alone, and writes the step
// and its mail in one transaction: whatever stops it, each step is taken once.
import { setImmediate as turn } from 'node:timers/promises';
import * as agreements from '@/db/agreements';
import * as asks from '@/db/asks';
import * as checklists from '@/db/checklists';
import * as organisations from '@/db/organisations';
import * as outbox from '@/db/outbox';
import * as reminders from '@/db/reminders';
import type { Q, Tx } from '@/db/store';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import type { ReminderAbout } from '@/lib/domain/audit/notices';
import { inParts } from '@/lib/domain/in-parts';
import type { Dated } from '@/lib/domain/reminders/dated';
import { datesOfAgreement } from '@/lib/domain/reminders/dates-of-agreement';
import { dateOfAsk, datesOfOrganisation, remindsMailbox } from '@/lib/domain/reminders/dates-of-organisation';
import { type Step, stepOn } from '@/lib/domain/reminders/ladder';
import { sideOf } from '@/lib/domain/signing/who-signs';
import type { Runtime } from '../runtime';
import { openQuestions } from './open-questions';

export interface Reminding {
  readonly catalogue: Catalogue;
}

type Waits = Dated & { readonly agreement?: string };
interface Due {
  readonly one: Waits;
  readonly step: Step;
}

/** So many agreements are read in one go, and so many steps taken in one transaction: then whoever waits for a page goes first. */
const atOnce = 20;

async function ofAgreements(q: Q, organisation: string, { catalogue }: Reminding, today: string): Promise<readonly Waits[]> {
  const found: Waits[] = [];
  for (const some of inParts(await agreements.references(q, [organisation]), atOnce)) {
    for (const file of await agreements.these(q, some, [organisation])) {
      const side = sideOf(file, organisation);
      if (side) found.push(...datesOfAgreement(file, side, catalogue, today).map((one) => ({ ...one, agreement: file.reference })));
    }
    await turn();
  }
  return found;
}

async function ofItself(q: Q, id: string): Promise<readonly Waits[]> {
  const own = await organisations.own(q, [id], id);
  const answered = await checklists.answeredBy(q, id, [id]);
  if (!own) return [];
  return datesOfOrganisation(own, answered, { asked: await asks.askedOfThem(q, [id]), asking: await asks.waitingOf(q, [id]) });
}

/** A step that was taken stays taken, also where the same thing stands in two agreements. */
async function take(q: Tx, organisation: string, { one, step }: Due, at: Date): Promise<void> {
  const key = `${organisation} ${one.key}`;
  if ((await reminders.stepOf(q, key)) >= step.number) return;
  await reminders.keep(q, key, step.number, at);
  const about: ReminderAbout = {
    organisation,
    key: one.key,
    ...(one.agreement !== undefined && { agreement: one.agreement }),
    ...(step.escalated && { escalated: 'yes' }),
  };
  await outbox.put(q, { kind: 'mail-reminder', about: { ...about }, dedupe: `reminder ${key} ${step.number}` }, at);
}

/** Mailboxes that this organisation asked, and nobody has answered from: the same letter again, to the mailbox alone. */
async function remindMailboxes({ store, now }: Pick<Runtime, 'store' | 'now'>, organisation: string, today: string): Promise<void> {
  const due = (await asks.waitingOf(store.q, [organisation])).flatMap((ask) => {
    const steps = ask.asked === undefined ? dateOfAsk(ask).map((one) => stepOn(one, today)) : [];
    return steps.flatMap((step) => (step && remindsMailbox(step) ? [{ reference: ask.reference, number: step.number }] : []));
  });
  if (due.length === 0) return;
  await store.tx(async (q) => {
    for (const { reference, number } of due) {
      const key = `mailbox ask ${reference}`;
      if ((await reminders.stepOf(q, key)) >= number) continue;
      await reminders.keep(q, key, number, now());
      await outbox.put(q, { kind: 'mail-asked-again', about: { agreement: reference }, dedupe: `reminder ${key} ${number}` }, now());
    }
  });
}

/** today: ISO date, in England. */
export async function remind({ store, now }: Pick<Runtime, 'store' | 'now'>, parts: Reminding, today: string): Promise<void> {
  for (const organisation of await organisations.withPeople(store.q)) {
    const all = [
      ...(await ofAgreements(store.q, organisation, parts, today)),
      ...(await openQuestions(store.q, organisation)),
      ...(await ofItself(store.q, organisation)),
    ];
    const due = all.flatMap((one): readonly Due[] => {
      const step = stepOn(one, today);
      return step ? [{ one, step }] : [];
    });
    for (const some of inParts(due, atOnce)) {
      await store.tx(async (q) => {
        for (const one of some) await take(q, organisation, one, now());
      });
      await turn();
    }
    await remindMailboxes({ store, now }, organisation, today);
    await turn();
  }
}
