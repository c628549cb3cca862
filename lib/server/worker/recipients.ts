import 'server-only';
// Who gets a mail about an agreement. Nobody is told of their own change.
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { AgreementMail } from '@/lib/domain/audit/notices';
import type { Person } from '@/lib/domain/people/person';

interface Desks {
  readonly drafters: readonly Person[];
  readonly igLeads: readonly Person[];
  readonly managers: readonly Person[];
  readonly signatories: readonly Person[];
  /** Of the organisation whose person it was; without one, everybody there. */
  readonly admins: readonly Person[];
  /** It was somebody of the sharing side. */
  readonly sharingSide: boolean;
}

/** The people on each desk of this agreement. A charity without somebody for the checklist is told through whoever it has. */
async function desks(q: Q, file: AgreementFile, by: string): Promise<Desks> {
  const sharing = await people.ofOrganisations(q, [file.sharing.id]);
  const partner = file.partner ? await people.ofOrganisations(q, [file.partner.id]) : [];
  const sharingSide = sharing.some((p) => p.id === by);
  const own = sharingSide ? sharing : partner;
  const admins = own.filter((p) => p.roles.includes('admin'));
  const managers = partner.filter((p) => p.roles.includes('checklist-owner'));
  const named = [file.sharingSignatory?.personId, file.reply?.signatory?.personId];
  const chosen = sharing.filter((p) => p.id === file.igLead?.personId);
  return {
    drafters: sharing.filter((p) => p.id === file.drafter.personId),
    igLeads: chosen.length > 0 ? chosen : sharing.filter((p) => p.roles.includes('ig-lead')),
    managers: managers.length > 0 ? managers : partner,
    sharingSide,
    admins: admins.length > 0 ? admins : own,
    signatories: [...sharing, ...partner].filter((p) => named.includes(p.id)),
  };
}

const whom: Readonly<Record<AgreementMail, (d: Desks) => readonly Person[]>> = {
  'mail-agreement-sent': (d) => d.managers,
  'mail-agreement-with-ig-lead': (d) => d.igLeads,
  'mail-agreement-sent-back': (d) => d.drafters,
  'mail-changes-asked': (d) => [...d.drafters, ...d.igLeads],
  'mail-agreed': (d) => [...d.drafters, ...d.igLeads],
  'mail-reason-changed': (d) => d.igLeads,
  'mail-comment': (d) => (d.sharingSide ? d.managers : [...d.drafters, ...d.igLeads]),
  'mail-comment-settled': (d) => d.managers,
  'mail-declined': (d) => [...d.drafters, ...d.igLeads, ...d.managers, ...d.signatories],
  'mail-ended': (d) => [...d.drafters, ...d.igLeads, ...d.managers, ...d.signatories],
  'mail-ended-sooner': (d) => [...d.drafters, ...d.igLeads, ...d.managers, ...d.signatories],
  'mail-checklist-sent': (d) => d.igLeads,
  'mail-told-answers': (d) => d.managers,
  'mail-checklist-decided': (d) => d.managers,
  'mail-checklist-checked-again': (d) => d.managers,
  'mail-checklist-question': (d) => d.managers,
  'mail-point-asked': (d) => d.igLeads,
  'mail-point-answered': (d) => d.managers,
  'mail-point-replied': (d) => d.igLeads,
  'mail-plan-said': (d) => (d.sharingSide ? d.managers : d.igLeads),
  'mail-help-done': (d) => (d.sharingSide ? d.managers : d.igLeads),
  'mail-ready-to-sign': (d) => d.signatories,
  'mail-signed': (d) => [...d.signatories, ...d.drafters, ...d.managers],
  'mail-signature-passed-on': (d) => [...d.drafters, ...d.managers],
  'mail-signatory-made': (d) => d.admins,
  'mail-signature-withdrawn': (d) => [...d.signatories, ...d.drafters, ...d.managers],
  'mail-reopened': (d) => [...d.signatories, ...d.managers],
  'mail-taken-back': (d) => d.managers,
  'mail-contacts-changed': (d) => (d.sharingSide ? d.managers : [...d.drafters, ...d.igLeads]),
  'mail-own-contacts-changed': (d) => (d.sharingSide ? [...d.drafters, ...d.igLeads] : d.managers),
};

/** Each of them once. */
export async function recipients(q: Q, kind: AgreementMail, file: AgreementFile, by: string): Promise<readonly Person[]> {
  const all = whom[kind](await desks(q, file, by)).filter((p) => p.id !== by);
  return [...new Map(all.map((p) => [p.id, p])).values()];
}
