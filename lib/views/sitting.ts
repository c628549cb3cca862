import 'server-only';
// The agreements that wait for one person’s signature, put together by how alike their texts are.
import * as agreements from '@/db/agreements';
import { namedToSign } from '@/db/listed-for-reader';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Side } from '@/lib/domain/agreement/model';
import type { Actor } from '@/lib/domain/people/actor';
import type { PrintChange } from '@/lib/domain/print/print-changes';
import { areAlike, differencesOf } from '@/lib/domain/signing/alike';
import { sideOf, signatoryOf } from '@/lib/domain/signing/who-signs';
import { type IssuedVersion, organisationOf, readVersion } from './signing-file';

export interface ToSign {
  readonly file: AgreementFile;
  readonly side: Side;
  readonly version: IssuedVersion & { readonly unchanged: true };
  /** The name of the other organisation. */
  readonly other: string;
}

export interface Alike {
  /** Whose text is read. */
  readonly lead: ToSign;
  readonly others: readonly { readonly one: ToSign; readonly differences: readonly PrintChange[] }[];
}

/** As many as one form signs. */
const most = 200;

function waitsFor(actor: Actor, file: AgreementFile): Side | undefined {
  const side = sideOf(file, actor.organisation);
  if (!side || (file.status !== 'ready-to-sign' && file.status !== 'part-signed')) return undefined;
  return signatoryOf(file, side)?.personId === actor.person && !(file.signed ?? []).includes(side) ? side : undefined;
}

/** Every agreement that this person is named to sign and has not, whose frozen text is as it was made. */
export async function toSign(q: Q, actor: Actor): Promise<readonly ToSign[]> {
  const own = [actor.organisation];
  const references = await namedToSign(q, own, actor.person, most);
  const found = new Map((await agreements.these(q, references, own)).map((file) => [file.reference, file]));
  const files = references.flatMap((reference) => found.get(reference) ?? []).filter((file) => waitsFor(actor, file));
  const stored = await versions.ofFiles(q, files);
  return files.flatMap((file) => {
    const [side, kept] = [waitsFor(actor, file), stored.find(({ id }) => id === file.version?.id)];
    const version = kept && readVersion(kept);
    if (!side || !version?.unchanged) return [];
    return [{ file, side, version, other: organisationOf(file, side === 'sharing' ? 'receiving' : 'sharing') }];
  });
}

const textOf = ({ version, other }: ToSign) => ({ print: version.snapshot.print, other });

/** The agreements whose texts are alike to that of one of them. */
export function alikeTo(lead: ToSign, all: readonly ToSign[]): Alike {
  const compared = all.filter((one) => one !== lead && one.side === lead.side).map((one) => ({ one, differences: differencesOf(textOf(lead), textOf(one)) }));
  return { lead, others: compared.filter(({ differences }) => areAlike(textOf(lead), differences)) };
}

/** Put together: each agreement stands in one group, the first of which leads it. */
export function groupsOf(all: readonly ToSign[]): readonly Alike[] {
  const [lead, ...rest] = all;
  if (!lead) return [];
  const group = alikeTo(lead, rest);
  const taken = new Set(group.others.map(({ one }) => one));
  return [group, ...groupsOf(rest.filter((one) => !taken.has(one)))];
}

/** The group that an address names by one of its agreements; else the largest. Undefined where no two are alike. */
export function sittingOf(all: readonly ToSign[], like: string | undefined): Alike | undefined {
  const named = all.find(({ file }) => file.reference === like);
  const groups = named ? [alikeTo(named, all)] : [...groupsOf(all)].sort((a, b) => b.others.length - a.others.length);
  return groups[0] && groups[0].others.length > 0 ? groups[0] : undefined;
}
