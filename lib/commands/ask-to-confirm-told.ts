import 'server-only';
// One mail with one link: the charity confirms what it said on the telephone.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as toldAnswers from '@/db/told-answers';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { decideAskToConfirm } from '@/lib/domain/assurance/told';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';
import { keysOf, type Limit } from '@/lib/server/tally-limits';

/** However many people ask: it is one mailbox that they fill. */
const mails = (checklist: string): readonly Limit[] => [{ key: `told-mail:checklist:${checklist}`, tries: 5 }];

export const askToConfirmTold = command({
  name: 'ask-to-confirm-told',
  who: ['ig-lead'],
  input: z.strictObject({ checklist: Id }),
  load: async (q, { checklist: id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found?.file) return undefined;
    return { file: found.file, leads: found.leads, told: await toldAnswers.of(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, leads }) => mayDecideOnChecklist(actor, file, leads),
  limitOf: (_subject, { checklist }) => mails(checklist),
  decide: ({ subject: { file, told }, input, now }) => {
    const ground = checklistGround(file, catalogue, dayOf(now.toISOString()));
    return ground ? decideAskToConfirm(ground, told, keysOf(mails(input.checklist))) : { kind: 'not-found' };
  },
  save: async () => undefined,
});
