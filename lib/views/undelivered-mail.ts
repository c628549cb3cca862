import 'server-only';
// Mail that did not arrive, for the admin of an organisation: whom it was for, what it was about, why, and the button to send it again.
import * as z from 'zod';
import { faultWords, undeliveredWords } from '@/content/wording/undelivered';
import * as undelivered from '@/db/undelivered';
import { canGoAgain } from '@/lib/domain/audit/mail-fault';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { view } from '@/lib/server/view';
import type { UndeliveredLetter, UndeliveredMail } from './undelivered-mail-model';

const toLetter = (row: undelivered.Undelivered): UndeliveredLetter => ({
  id: row.outboxId,
  toName: row.toName,
  to: row.to,
  subject: row.subject,
  why: faultWords[row.reason] ?? faultWords.other,
  when: momentInWords(row.at.toISOString()),
  ...(!canGoAgain(row) && { instead: undeliveredWords.askForNewCode }),
});

export const undeliveredMail = view({
  name: 'undelivered-mail',
  who: ['admin'],
  input: z.strictObject({}),
  load: async (q, _input, actor) => undelivered.ofOrganisations(q, actor.organisations),
  allow: () => 'yes',
  show: ({ subject, attempt }): UndeliveredMail => ({
    letters: subject.map(toLetter),
    ...(attempt?.outcome.kind === 'refused' && { refusal: attempt.outcome.reason }),
  }),
});
