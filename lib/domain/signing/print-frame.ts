// What stands around the text of a frozen version: signed or final, its fingerprint, who signed, the contact sheet beside it.
import { termOf } from '../agreement/status-tag';
import type { PrintContactSheet, PrintFrame } from '../print/print-model';
import type { FrozenVersion, Snapshot, StandingSignature } from './frozen-version';

/** The document carries the moment of the last signature as its own date, or that of the freeze while somebody still has to sign. */
export function printFrame(
  version: FrozenVersion & { readonly contactSheet?: PrintContactSheet },
  snapshot: Snapshot,
  standing: readonly StandingSignature[],
): PrintFrame {
  const { parties } = snapshot.model;
  const signed = standing.flatMap(({ side, personId, name, role, organisation, at }) => {
    const party = parties.find((p) => p.side === side);
    // The text keeps the name that it was made with; somebody else may have been named to sign it since.
    const named = party?.signatory;
    const instead = named !== undefined && named.personId !== personId ? { inPlaceOf: named.name } : {};
    return party ? [{ partyId: party.id, name, role, organisation, at, ...instead }] : [];
  });
  const complete = parties.every((p) => signed.some((s) => s.partyId === p.id));
  const last = signed
    .map((s) => s.at)
    .sort()
    .at(-1);
  return {
    mark: complete ? 'signed' : 'final',
    fingerprint: version.fingerprint,
    date: complete && last !== undefined ? last : version.frozenAt,
    ...(complete && last !== undefined && { term: termOf(snapshot.model, last) }),
    signed: complete ? signed : [], // no copy with one signature alone can be had
    ...(version.contactSheet && { contactSheet: version.contactSheet }),
  };
}
