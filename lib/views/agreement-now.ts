import 'server-only';
// Who has an agreement now. Asked for by the page itself, so it keeps no session awake and changes nothing.
import * as z from 'zod';
import { afterWords, heldWords, heldWordsToPartner, ownOrganisation, yourWords } from '@/content/wording/next-steps';
import * as agreements from '@/db/agreements';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { checkMet } from '@/lib/domain/agreement/checks';
import type { Standing } from '@/lib/domain/agreement/standing';
import { type Holding, whoHasIt } from '@/lib/domain/agreement/who-has-it';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import type { AgreementNow } from './agreement-now-model';
import { agreementTag } from './agreement-tag';
import { knownStanding } from './known-standing';

const accepted: readonly (string | undefined)[] = ['accepted', 'accepted-with-plan'];

function afterwards({ file, factsFor }: Standing): string | undefined {
  const { status, heldBy, reply, checklist, sent } = file;
  if (status === 'signed' || status === 'ended') return undefined;
  if (status === 'with-partner' && reply) return afterWords[accepted.includes(checklist?.status) ? 'agreed' : 'checklist-open'];
  const facts = factsFor('sharing');
  const checked = file.igReview !== undefined && checkMet['ig-review-ready'](facts) && checkMet['dpia-settled'](facts);
  if (status === 'draft' && checked && sent !== undefined) return afterWords['draft-checked'];
  return afterWords[status === 'draft' && heldBy === 'ig-lead' ? 'with-ig-lead' : status];
}

type Reader = Pick<Actor, 'name' | 'organisation' | 'roles'>;

/** Is this part the reader’s own? The final version is made by any of those who may. */
function isYours({ task, side, name }: Holding, file: AgreementFile, reader: Reader): boolean {
  if (side !== sideOf(file, reader.organisation)) return false;
  return name === reader.name || (task === 'final-version' && hasRole(reader, 'drafter', 'ig-lead'));
}

function lineOf(holding: Holding, file: AgreementFile, reader: Reader) {
  const { name, organisation, task, side } = holding;
  const yours = yourWords[task];
  if (yours && isYours(holding, file, reader)) return { name: 'You', doing: yours };
  const own = sideOf(file, reader.organisation);
  const doing = (own === 'receiving' ? heldWordsToPartner : heldWords)[task];
  if (organisation === name) return { name: side === own ? ownOrganisation : name, doing };
  return { name, doing, organisation };
}

/** `now`: ISO UTC. */
export function agreementNowModel(standing: Standing, now: string, reader: Reader): AgreementNow {
  const { file } = standing;
  const names = agreementNames(file, file.sharing.id);
  const next = afterwards(standing);
  return {
    tag: agreementTag(standing, dayOf(now), reader.organisation),
    lines: whoHasIt(standing).map((holding) => {
      const { doing, ...who } = lineOf(holding, file, reader);
      return { ...who, doing: filledIn(doing, names), since: sinceInWords(holding.since, now) };
    }),
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
  show: ({ subject: file, actor, now }): AgreementNow => agreementNowModel(knownStanding(file, now.toISOString()), now.toISOString(), actor),
});
