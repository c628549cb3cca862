import 'server-only';
// A checklist together with the agreement it belongs to, and the names of those who answer it and decide on it.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import * as agreements from './agreements';
import * as checklists from './checklists';
import * as organisations from './organisations';
import * as people from './people';
import type { Q } from './store';

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

/** The checklist that this organisation sent last, and to whom. */
export interface LastChecklist {
  readonly checklist: Checklist;
  /** The name of the organisation that asked for it. */
  readonly sharing: string;
}

export async function lastSent(
  q: Q,
  { id, organisationId }: Pick<Checklist, 'id' | 'organisationId'>,
  own: readonly string[],
): Promise<LastChecklist | undefined> {
  const checklist = await checklists.lastSent(q, { id, organisationId }, own);
  if (!checklist) return undefined;
  const { sharingOrganisationId: to } = checklist;
  return { checklist, sharing: (await organisations.these(q, [to])).get(to)?.name ?? '' };
}

/** Who gave the answer that stands now; undefined when nobody did. */
export async function answeredBy(q: Q, { answers }: Checklist, key: string): Promise<string | undefined> {
  const last = answers[key]?.by;
  return last === undefined ? undefined : (await people.byId(q, last))?.name;
}
