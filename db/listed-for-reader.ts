import 'server-only';
// Which open agreements may be waiting for a reader, by the lines of the list. It errs on the side of showing: what is really to be done
// is worked out for each by lib/domain/agreement/next-step.ts.
import { type SQL, sql } from 'drizzle-orm';
import type { PersonRole } from '@/lib/domain/people/person';
import { schema } from './schema';

const t = schema.listedAgreement;
const { checklist } = schema;

export interface Reader {
  readonly organisations: readonly string[];
  readonly person: string;
  readonly roles: readonly string[];
}

/** Needs the agreement's checklist joined. True or false, never null. */
export function forReader({ person, roles }: Reader): SQL {
  const may = (...any: readonly PersonRole[]) => (any.some((role) => roles.includes(role)) ? sql`1` : sql`0`);
  const toDecide = sql`(${may('ig-lead')} and coalesce(${checklist.status}, '') = 'with-sharing-organisation')`;
  const onMyDesk = sql`case ${t.heldBy} when 'drafter' then ${may('drafter', 'ig-lead')} and ${t.drafterId} = ${person}
    else ${may('ig-lead')} and coalesce(${t.igLeadId}, ${person}) = ${person} end`;
  const checklistOpen = sql`(${may('checklist-owner')} and coalesce(${checklist.status}, '') in ('in-progress', 'question-asked', 'not-accepted'))`;
  const unanswered = sql`(${t.replied} = 0 and ${may('checklist-owner', 'ig-lead', 'signatory')})`;
  const toReply = sql`(${t.status} = 'with-partner' and (${unanswered} or (${t.unsure} = 1 and ${may('checklist-owner', 'ig-lead')})))`;
  return sql`(case
    when ${t.status} in ('ready-to-sign', 'part-signed') then coalesce(${t.signatoryId}, '') = ${person}
    when ${t.side} = 'receiving' then ${checklistOpen} or ${toReply}
    when ${t.status} = 'with-partner' then ${toDecide} or (${t.replied} = 1 and ${may('drafter', 'ig-lead')})
    else ${toDecide} or (${onMyDesk}) end)`;
}
