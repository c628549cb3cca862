// The agreement of the demonstration between a surgery and a debt advice charity, its checklist in the state that a test wants.
import { type SQL, sql } from 'drizzle-orm';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { schema } from '@/db/schema';
import { anAgreedAgreement, demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { answersOf, type Given } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { issueForSignature } from '../issue-for-signature';

/** They say which checklist their page showed. */
const decides: ReadonlySet<string> = new Set(['review-checklist', 'decide-checklist']);

export const manager = demonstrationActor('riverside-manager');
export const igLead = demonstrationActor('northfield-ig-lead');

export interface ChecklistWorld {
  readonly ports: ReturnType<typeof testPorts>;
  readonly id: string;
  readonly reference: string;
  readonly checklist: () => Promise<Checklist>;
  readonly file: () => Promise<AgreementFile>;
  readonly run: (command: AnyCommand, actor: Actor, fields?: Readonly<Record<string, unknown>>) => Promise<Awaited<ReturnType<typeof execute>>>;
  readonly happened: () => Promise<readonly string[]>;
  readonly due: () => Promise<readonly string[]>;
}

/** What the checklist holds (answers as a browser would leave them), and what is otherwise different about it and its agreement. */
export interface ChecklistState {
  readonly given?: Given;
  readonly checklist?: Partial<Checklist>;
  readonly agreement?: agreements.AgreementChange;
  /** Its final version is made; until then the checklist is the accepted one. */
  readonly issued?: boolean;
}

export async function aChecklist({ given = {}, checklist: over = {}, agreement, issued }: ChecklistState = {}): Promise<ChecklistWorld> {
  const ports = testPorts();
  const { store } = ports;
  const made = await anAgreedAgreement(store);
  const { reference } = made;
  const stored = made.checklist;
  if (!stored) throw new Error('the agreement has no checklist');
  if (issued) await execute(ports, demonstrationActor('northfield-drafter'), issueForSignature, { once: aOnce(), reference, revision: made.revision });
  const { review: _, decision: __, ...rest } = stored;
  await store.tx(async (q) => {
    // As before the charity sent anything to anybody: the database itself keeps what was sent.
    const { run } = q as unknown as { readonly run: (text: SQL) => Promise<unknown> }; // no command says such a thing
    await run.call(q, sql`drop trigger passport_version_kept_delete`);
    await q.delete(schema.passportUse);
    await q.delete(schema.passportVersion);
    await checklists.replace(q, stored, { ...rest, status: 'in-progress', version: 0, answers: answersOf(given), ...over }, testNow);
    if (agreement) await agreements.change(q, made, agreement, testNow);
  });
  const file = async () => {
    const found = await agreements.file(store.q, reference, [made.sharing.id]);
    if (!found?.checklist) throw new Error('the checklist is gone');
    return { ...found, checklist: found.checklist };
  };
  return {
    ports,
    id: stored.id,
    reference,
    file,
    checklist: async () => (await file()).checklist,
    run: async (command, actor, fields = {}) => {
      const shown = decides.has(command.name) ? { revision: String((await file()).checklist.revision) } : {};
      return execute(ports, actor, command, { once: aOnce(), checklist: stored.id, ...shown, ...fields });
    },
    happened: async () => (await events.history(store.q, reference)).map(({ what }) => what),
    due: async () => (await outbox.due(store.q, testNow)).map(({ kind }) => kind),
  };
}
