// What the walks over views and commands name, laid out beside the demonstration: a file, a mail that failed, colleagues.
import * as agreements from '@/db/agreements';
import * as asks from '@/db/asks';
import * as checklists from '@/db/checklists';
import { schema } from '@/db/schema';
import type { Store } from '@/db/store';
import { colleaguesOnFile } from '@/db/testing/colleagues-on-file';
import { testNow } from '@/db/testing/test-store';
import * as undelivered from '@/db/undelivered';
import { aFile, anAsk, mail, reference, walked } from './walked-lines';

/** `organisation`: the side that shares in the agreement that is walked. */
export async function layOutWalk(store: Store, organisation: string): Promise<void> {
  const checklist = (await agreements.file(store.q, reference, [organisation]))?.checklist;
  if (!checklist) throw new Error('the agreement of the walk has no checklist');
  walked.checklist = checklist.id;
  await store.tx((q) => checklists.change(q, checklist, { evidence: [aFile] }, testNow));
  await store.tx(async (q) => {
    await q.insert(schema.outbox).values({ id: mail, kind: 'mail-comment', about: { agreement: reference }, dedupe: mail, dueAt: testNow, at: testNow });
    await colleaguesOnFile(q);
    const said = { serviceType: 'debt-counselling', purpose: '', who: [], items: [], why: '' };
    const whom = { asking: 'riverside-debt-advice', asked: organisation, by: 'riverside-manager' };
    await asks.insert(q, { reference: anAsk, ...whom, status: 'waiting', answers: said, at: testNow.toISOString() });
    const letter = { outboxId: mail, kind: 'mail-comment', to: 'jo@northfield.example', toName: 'Jo Reed', subject: 'A comment' } as const;
    await undelivered.tell(q, [organisation], { ...letter, reason: 'address-refused', at: testNow });
  });
}
