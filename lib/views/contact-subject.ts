import 'server-only';
// The contact sheet of an agreement as its pages read it: that of both profiles until the final version is made, then the one beside
// the version with the notices since.
import * as agreements from '@/db/agreements';
import * as contactNotices from '@/db/contact-notices';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withBothNames } from '@/lib/domain/contacts/both-names';
import { carriedSheet, type SheetBefore } from '@/lib/domain/contacts/carried-sheet';
import type { ContactNotice } from '@/lib/domain/contacts/contact-notice';
import { sheetInForce } from '@/lib/domain/contacts/sheet-in-force';
import type { Actor } from '@/lib/domain/people/actor';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';

export interface ContactSubject {
  readonly file: AgreementFile;
  /** What stood beside the version; absent while there is none. */
  readonly base?: PrintContactSheet;
  /** Of the agreement that this one replaces, while this one has no version. */
  readonly before?: SheetBefore;
  readonly notices: readonly ContactNotice[];
}

export async function contactSubject(q: Q, reference: string, actor: Actor): Promise<ContactSubject | undefined> {
  const file = await agreements.file(q, reference, actor.organisations);
  if (!file) return undefined;
  const version = file.version && (await versions.byId(q, file.version.id));
  if (version) return { file, base: version.contactSheet, notices: await contactNotices.ofAgreement(q, reference, actor.organisations) };
  const before = await contactNotices.before(q, file, actor.organisations);
  return { file, notices: [], ...(before && { before }) };
}

/** today: ISO date. */
export const sheetToday = ({ file, base, before, notices }: ContactSubject, today: string): PrintContactSheet =>
  withBothNames(base ? sheetInForce(base, notices, today) : carriedSheet(contactSheet(file, today), before, today), file);
