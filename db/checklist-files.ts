import 'server-only';
// A checklist together with the agreement it belongs to, and the names of those who answer it and decide on it.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import type { EarlierAnswers } from '@/lib/domain/assurance/reuse-answers';
import { type Accepted, nextLook } from '@/lib/domain/assurance/worse-since';
import * as agreements from './agreements';
import * as checklistAgain from './checklist-again';
import * as checklists from './checklists';
import * as contactNotices from './contact-notices';
import * as passports from './passports';
import * as people from './people';
import type { Q, Tx } from './store';

export interface ChecklistFile {
  readonly checklist: Checklist;
  /** Absent for the partner while the agreement is taken back. */
  readonly file?: AgreementFile;
  /** Names of the partner’s checklist owners. */
  readonly owners: readonly string[];
  /** Names of the sharing side’s IG leads; the one of this agreement, where one is chosen. */
  readonly leads: readonly string[];
}

const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

export async function find(q: Q, id: string, organisations: readonly string[]): Promise<ChecklistFile | undefined> {
  const checklist = await checklists.find(q, id, organisations);
  if (!checklist) return undefined;
  const file = await agreements.file(q, checklist.agreementReference, organisations);
  const owners = await people.withRole(q, checklist.organisationId, 'checklist-owner');
  const leads = file?.igLead ? [file.igLead] : await people.withRole(q, checklist.sharingOrganisationId, 'ig-lead');
  return { checklist, owners: namesOf(owners), leads: namesOf(leads), ...(file && { file }) };
}

/** What the charity has told since the checklist was accepted: under another agreement with the same organisation, and by notice under this one. */
export async function toldSince(q: Q, checklist: Checklist, organisations: readonly string[]): Promise<Pick<Accepted, 'later' | 'notices'>> {
  const later = await checklists.sentBeside(q, checklist, organisations);
  return { notices: await contactNotices.ofAgreement(q, checklist.agreementReference, organisations), ...(later && { later }) };
}

/** The day of the next look, worked out anew: what asked for one was taken back. today: ISO date. */
export async function lookAfresh(
  q: Tx,
  { reference, organisations }: { readonly reference: string; readonly organisations: readonly string[] },
  catalogue: Catalogue,
  today: string,
): Promise<void> {
  const file = await agreements.file(q, reference, organisations);
  const ground = file && checklistGround(file, catalogue, today);
  if (ground) await checklistAgain.schedule(q, ground.checklist.id, nextLook({ ...ground, ...(await toldSince(q, ground.checklist, organisations)) }));
}

/** What this organisation has answered before: the version of its answers that stands, and the checklist that it sent last. */
export async function earlierAnswers(
  q: Q,
  { id, organisationId }: Pick<Checklist, 'id' | 'organisationId'>,
  own: readonly string[],
): Promise<EarlierAnswers | undefined> {
  const passport = await passports.newest(q, own, organisationId);
  const last = passport && (await checklists.lastSent(q, { id, organisationId }, own));
  return last && { passport, last };
}

/** Who gave the answer that stands now; undefined when nobody did. */
export async function answeredBy(q: Q, { answers }: Checklist, key: string): Promise<string | undefined> {
  const last = answers[key]?.by;
  return last === undefined ? undefined : (await people.byId(q, last))?.name;
}
