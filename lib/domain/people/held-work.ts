// What lies with one person of an organisation: drafts, checks of the legal side, and signatures that they are named for. All of it can go
// to somebody else; what they did, said and signed stays theirs.
import type { AgreementFile, NamedSignatory, PartnerReply } from '../agreement/agreement-file';
import type { AuditEvent } from '../audit/events';
import type { Notice } from '../audit/notices';
import { signatoryOf, sideOf } from '../signing/who-signs';
import { type Actor, hasRole } from './actor';
import type { Person } from './person';

export interface HeldWork {
  readonly drafts: readonly AgreementFile[];
  readonly leads: readonly AgreementFile[];
  /** Versions that wait for their signature, and agreements that will. */
  readonly signs: readonly AgreementFile[];
}

type Who = Pick<Person, 'id' | 'organisationId'>;

const isOpen = ({ status }: AgreementFile): boolean => status !== 'ended';
const waitsFor = (file: AgreementFile, { id, organisationId }: Who): boolean => {
  const side = sideOf(file, organisationId);
  return side !== undefined && file.status !== 'signed' && signatoryOf(file, side)?.personId === id && !file.signed?.includes(side);
};

/** Of these agreements of their organisation. */
export function heldWork(who: Who, files: readonly AgreementFile[]): HeldWork {
  const own = files.filter((file) => isOpen(file) && file.sharing.id === who.organisationId);
  return {
    drafts: own.filter(({ drafter }) => drafter.personId === who.id),
    leads: own.filter(({ igLead }) => igLead?.personId === who.id),
    signs: files.filter((file) => isOpen(file) && waitsFor(file, who)),
  };
}

export const holdsWork = ({ drafts, leads }: HeldWork): boolean => drafts.length + leads.length > 0;

/** How many agreements lie with them that nobody with these roles could write, or check. */
export const tooMuchFor = ({ drafts, leads }: HeldWork, roles: Person['roles']): number => {
  const checks = roles.includes('ig-lead');
  const left = [...(checks || roles.includes('drafter') ? [] : drafts), ...(checks ? [] : leads)];
  return new Set(left.map(({ reference }) => reference)).size;
};

/** One’s own work, or anybody’s for an admin. */
export const mayHandOver = (actor: Pick<Actor, 'person' | 'roles'>, { id }: Pick<Person, 'id'>): boolean => actor.person === id || hasRole(actor, 'admin');

export interface HandedOver {
  readonly file: AgreementFile;
  readonly change: {
    readonly drafterId?: string;
    readonly igLeadId?: string | null;
    readonly sharingSignatory?: NamedSignatory;
    readonly reply?: PartnerReply;
  };
}

export interface HandingOver {
  readonly from: Pick<Person, 'id' | 'name' | 'organisationId'>;
  /** Takes drafts and legal checks. */
  readonly to?: Person;
  /** Signs instead. */
  readonly signer?: Person;
  /** Whoever decides it. */
  readonly by: string;
}

/** A version that stands keeps the name that it was made with; who signs in place of whom stands beside the signature. */
function nextSigner(file: AgreementFile, { from, signer, by }: HandingOver): HandedOver['change'] {
  const side = sideOf(file, from.organisationId);
  const before = side && signatoryOf(file, side);
  if (!signer || !before) return {};
  const version = file.version?.number;
  const instead = before.passedOn?.version === version && before.passedOn ? before.passedOn.instead : { personId: before.personId, name: before.name };
  const next = { personId: signer.id, name: signer.name, job: signer.jobTitle, ...(version !== undefined && { passedOn: { by, version, instead } }) };
  if (side === 'sharing') return { sharingSignatory: next };
  return file.reply ? { reply: { ...file.reply, signatory: next } } : {};
}

/** One change for each agreement. Whoever takes a legal check must be an IG lead; else it waits for any of them. */
export function handOver({ drafts, leads, signs }: HeldWork, handing: HandingOver): readonly HandedOver[] {
  const { to } = handing;
  const all = [...new Map([...drafts, ...leads, ...signs].map((file) => [file.reference, file])).values()];
  return all.flatMap((file) => {
    const change: HandedOver['change'] = {
      ...(to && drafts.includes(file) && { drafterId: to.id }),
      ...(leads.includes(file) && { igLeadId: to?.roles.includes('ig-lead') ? to.id : null }),
      ...(signs.includes(file) && nextSigner(file, handing)),
    };
    return Object.keys(change).length > 0 ? [{ file, change }] : [];
  });
}

/** As each agreement has it in its own history: who has it now, and who signs. */
export const handOverEvents = (all: readonly HandedOver[], { from, to, signer }: HandingOver): readonly AuditEvent[] =>
  all.flatMap(({ file, change }): readonly AuditEvent[] => {
    const side = sideOf(file, from.organisationId);
    const signs = signer && side && (change.sharingSignatory ?? change.reply) !== undefined;
    return [
      ...(to && change.drafterId ? [{ what: 'work-handed-over', agreement: file.reference, from: from.id, to: to.id } as const] : []),
      ...(signs
        ? [
            {
              what: 'signature-passed-on',
              agreement: file.reference,
              version: file.version?.number ?? file.lastVersion,
              side,
              from: from.id,
              to: signer.id,
            } as const,
          ]
        : []),
    ];
  });

/** Both sides hear who signs a version that waits; whoever signs is asked to. */
export const handOverNotices = (all: readonly HandedOver[], { signer, by }: HandingOver): readonly Notice[] =>
  all.flatMap(({ file, change }): readonly Notice[] => {
    if (!signer || !file.version || (change.sharingSignatory ?? change.reply) === undefined) return [];
    const about = { agreement: file.reference, by };
    return [
      { kind: 'mail-ready-to-sign', about: { ...about, to: signer.id } },
      { kind: 'mail-signature-passed-on', about },
    ];
  });
