import 'server-only';
// What is known around one agreement: the organisations it may be made with, and who may sign for each side.
import { and, desc, eq, sql } from 'drizzle-orm';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { isPartnerKind } from '@/lib/domain/people/agreement-sides';
import type { KnownPartner, PossibleSignatory } from '@/lib/domain/questions/journey-context';
import * as agreements from './agreements';
import * as organisations from './organisations';
import * as people from './people';
import { schema } from './schema';
import type { Q } from './store';

export interface Surroundings {
  readonly knownPartners: readonly KnownPartner[];
  readonly partnerSignatories: readonly PossibleSignatory[];
  readonly ownSignatories: readonly PossibleSignatory[];
}

/** Whoever can answer an agreement, with the service of the last one with each, newest first; the partners with one come first. */
async function partners(q: Q, own: string): Promise<readonly KnownPartner[]> {
  // In its own list a partner finds what it was sent by this organisation, and nothing else of it.
  const t = schema.listedAgreement;
  const newest = sql<number>`max(${t.changedAt})`;
  const rows = await q
    .select({ partner: t.organisationId, service: t.service })
    .from(t)
    .where(and(eq(t.otherId, own), eq(t.side, 'receiving')))
    .groupBy(t.organisationId, t.service)
    .orderBy(desc(newest));
  const last = new Map<string, string | undefined>();
  for (const { partner, service } of rows) if (!last.has(partner)) last.set(partner, service ?? undefined);
  const all = await organisations.partnersFor(q, [own]);
  const places = new Map([...last.keys()].map((id, place) => [id, place]));
  const rank = ({ id }: { readonly id: string }) => places.get(id) ?? places.size;
  return all
    .filter(isPartnerKind)
    .sort((a, b) => rank(a) - rank(b))
    .map((organisation) => {
      const lastService = last.get(organisation.id);
      return { organisation, ...(lastService && { lastService }) };
    });
}

/**
 * `whole`: with every partner that could be chosen. Else only with the one that was, which is all that anything but that choice rests on;
 * while there is none, what is asked first depends on whether there is anybody to choose.
 */
export async function surroundings(q: Q, { sharing, partner }: Pick<AgreementFile, 'sharing' | 'partner'>, whole = true): Promise<Surroundings> {
  const holders = await people.holding(q, [sharing.id, ...(partner ? [partner.id] : [])], 'signatory');
  const signatories = (organisation: string | undefined): readonly PossibleSignatory[] =>
    holders.filter(({ organisationId }) => organisationId === organisation).map(({ id, name, jobTitle }) => ({ id, name, jobTitle }));
  return {
    knownPartners: partner && !whole ? [{ organisation: partner }] : await partners(q, sharing.id),
    partnerSignatories: signatories(partner?.id),
    ownSignatories: signatories(sharing.id),
  };
}

/** An agreement of these organisations with what is known around it. */
export async function withSurroundings(
  q: Q,
  reference: string,
  organisationIds: readonly string[],
): Promise<{ readonly file: AgreementFile; readonly around: Surroundings } | undefined> {
  const file = await agreements.file(q, reference, organisationIds);
  return file && { file, around: await surroundings(q, file) };
}

/** A person of an organisation as one who is named to sign; undefined when they have left, are no member or may not sign. */
export async function namedSignatory(
  q: Q,
  personId: string | undefined,
  organisationId: string,
): Promise<{ personId: string; name: string; job: string } | undefined> {
  const found = personId === undefined ? undefined : await people.member(q, personId, organisationId);
  return found?.roles.includes('signatory') ? { personId: found.id, name: found.name, job: found.jobTitle } : undefined;
}
