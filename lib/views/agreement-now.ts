import 'server-only';
// Who has an agreement now. Asked for by the page itself, so it keeps no session awake and changes nothing.
import * as z from 'zod';
import { afterWords, heldWords } from '@/content/wording/next-steps';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { whoHasIt } from '@/lib/domain/agreement/who-has-it';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import type { AgreementNow } from './agreement-now-model';
import { agreementTag } from './agreement-tag';
import { aroundOnly } from './around-only';

function afterwards({ status, heldBy }: AgreementFile): string | undefined {
  if (status === 'signed' || status === 'ended') return undefined;
  return afterWords[status === 'draft' && heldBy === 'ig-lead' ? 'with-ig-lead' : status];
}

/** `now`: ISO UTC. */
export function agreementNowModel(standing: Standing, now: string): AgreementNow {
  const { file } = standing;
  const names = agreementNames(file, file.sharing.id);
  const next = afterwards(file);
  return {
    tag: agreementTag(standing, dayOf(now)),
    lines: whoHasIt(standing).map(({ name, organisation, task, since }) => ({
      name,
      doing: filledIn(heldWords[task], names),
      since: sinceInWords(since, now),
      ...(organisation !== name && { organisation }),
    })),
    ...(next && { next: filledIn(next, names) }),
    edition: `${file.revision}.${file.checklist?.revision ?? 0}`,
  };
}

export const agreementNow = view({
  name: 'agreement-now',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: () => 'yes',
  show: ({ subject: file, now }): AgreementNow => agreementNowModel(standingOf(file, catalogue, aroundOnly(file, now.toISOString())), now.toISOString()),
});
