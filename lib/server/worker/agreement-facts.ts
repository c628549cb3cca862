import 'server-only';
// What the words of a mail about an agreement are made from, as it stands when the mail is sent.
import * as events from '@/db/events';
import type { Q } from '@/db/store';
import * as successors from '@/db/successors';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { beforeStands } from '@/lib/domain/agreement/before-stands';
import { sentTheSame } from '@/lib/domain/agreement/sent-answers';
import { stopSentence } from '@/lib/domain/agreement/end-words';
import { settleService } from '@/lib/domain/agreement/service-kind';
import { settledDates } from '@/lib/domain/agreement/settle-dates';
import { endState, termOnFile } from '@/lib/domain/agreement/term-on-file';
import { asksSomethingFirst } from '@/lib/domain/assurance/asked-first';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { kindsFound, looksSince } from '@/lib/domain/assurance/worse-since';
import type { AgreementFacts } from '@/lib/domain/audit/letter';

/** Those that are the same for everybody who is told. */
export type SharedFacts = Omit<AgreementFacts, 'own' | 'other'>;

async function replacing(q: Q, file: AgreementFile, organisation: string, today: string): Promise<Pick<AgreementFacts, 'replaces'>> {
  const { replaces } = file;
  const before = await successors.beforeOf(q, file, [organisation]);
  if (!before || !replaces) return {};
  const { says, until } = beforeStands(before, replaces.version, file, today);
  const starts = termOnFile(file, settledDates(file.answers))?.starts;
  const asked = file.checklist?.decision === undefined && file.checklist?.status !== 'with-sharing-organisation';
  const { reference, version, kind } = replaces;
  return { replaces: { reference, version, renewal: kind === 'renewal', says, until, asked, ...(starts && { starts: dateInWords(starts) }) } };
}

/** “Debt advice”: which of several agreements between two it is. */
export function serviceOf(answers: AgreementFile['answers'], catalogue: Catalogue | undefined): { readonly service?: string } {
  const label = catalogue && settleService(answers, catalogue)?.label.trim();
  return label ? { service: label } : {};
}

function againOf({ checklist, rechecks }: AgreementFile): Pick<AgreementFacts, 'again'> {
  const last = checklist && looksSince({ checklist, file: rechecks ? { rechecks } : {} }).at(-1);
  if (!last) return {};
  const found = kindsFound(last.found);
  return {
    again: {
      decision: last.decision,
      ...(found.length > 0 && { found }),
      ...(last.condition && { by: dateInWords(last.condition.by), ...(last.condition.first && { first: true }) }),
    },
  };
}

/** The partner replied to what it was sent before, or somebody took it back. Of a new version the mail says so itself. */
async function sentAgain(q: Q, file: AgreementFile): Promise<Pick<AgreementFacts, 'sentAgain'>> {
  const { reference, status, checklist, replaces } = file;
  if (status !== 'with-partner' || !checklist || replaces) return {};
  const said = (await events.history(q, reference)).map(({ what }) => what);
  const last = said.lastIndexOf('agreement-sent');
  const before = said.lastIndexOf('agreement-sent', last - 1);
  if (last < 1 || before === -1) return {};
  const changesAsked = said.slice(before, last).includes('changes-asked');
  return { sentAgain: { changesAsked, ...(changesAsked && sentTheSame(file) && { same: true }), checklist: checklist.status } };
}

/** by: the organisation whose change it was. */
export async function sharedFacts(q: Q, file: AgreementFile, by: string, now: Date, catalogue?: Catalogue): Promise<SharedFacts> {
  const today = dayOf(now.toISOString());
  const { reference, sharing, partner, status, checklist, end } = file;
  return {
    reference,
    ...serviceOf(file.answers, catalogue),
    sharing: sharing.name,
    partner: partner?.name ?? '',
    by: by === sharing.id ? sharing.name : (partner?.name ?? ''),
    partSigned: status === 'part-signed',
    reasonGiven: file.endNote !== undefined,
    ...(checklist && { checklist: checklist.id, ...(checklist.decision && { decision: checklist.decision.decision }) }),
    ...(checklist && asksSomethingFirst(checklist) && { first: true }),
    ...againOf(file),
    ...(end?.early && { stops: stopSentence(end, endState(end, settledDates(file.answers), today)) }),
    ...(await replacing(q, file, by, today)),
    ...(await sentAgain(q, file)),
  };
}
