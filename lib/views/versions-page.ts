import 'server-only';
// Every version that was ever made, of this agreement and of those that replace one another with it, void ones included: who, when, state,
// fingerprint, signatures.
import * as z from 'zod';
import { successorWords as words } from '@/content/wording/successor';
import { statusTag } from '@/lib/domain/agreement/status-tag';
import { termOnFile } from '@/lib/domain/agreement/term-on-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { type Chain, type ChainedVersion, chainOf } from './agreement-chain';
import { namedFor } from './signing-file';
import { madeWords, markOf, signatureWords } from './version-file';
import type { Mark, VersionRow, VersionsPageModel } from './version-models';

/** The signed version of each agreement carries what people read of that agreement on the day. */
function stateOf(one: ChainedVersion, today: string): Mark {
  const { file, version, complete } = one;
  const term = complete && version.unchanged ? termOnFile(file, version.snapshot.model) : undefined;
  return term ? statusTag({ ...file, term }, today) : markOf(one, file);
}

/** Which version has replaced it, and from when. */
function replacedWords({ file, complete }: ChainedVersion, { versions }: Chain): string | undefined {
  const next = versions.find((one) => one.complete && one.file.replaces?.reference === file.reference);
  const starts = next?.version.unchanged && termOnFile(next.file, next.version.snapshot.model)?.starts;
  if (!complete || !next || !starts) return undefined;
  return filledIn({ text: words.replaced.text }, { n: String(next.version.number), on: dateInWords(starts) }).text;
}

function rowOf(one: ChainedVersion, chain: Chain, today: string): VersionRow {
  const { number, fingerprint } = one.version;
  const { reference } = one.file;
  const before = chain.versions.findLast(({ version }) => version.number < number)?.version.number;
  const replaced = replacedWords(one, chain);
  return {
    number,
    href: `/agreements/${reference}/versions/${number}`,
    made: madeWords(one),
    mark: stateOf(one, today),
    fingerprint,
    signatures: signatureWords(one),
    ...(chain.files.length > 1 && { reference }),
    ...(replaced !== undefined && { replaced }),
    ...(before !== undefined && {
      compare: {
        href: `/agreements/${chain.file.reference}/compare?from=${before}&to=${number}`,
        text: filledIn({ text: words.compare }, { n: String(before) }).text,
      },
    }),
  };
}

export const versionsPage = view({
  name: 'versions-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => chainOf(q, reference, actor.organisations),
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  show: ({ subject: chain, actor, now }): VersionsPageModel => {
    const { file, files, versions } = chain;
    const caption = namedFor(file, actor.organisation);
    const today = dayOf(now.toISOString());
    const preparing = files.filter(({ replaces, status, version }) => replaces && version === undefined && status !== 'ended');
    return {
      title: `Versions – ${caption}`,
      h1: 'Versions',
      caption,
      back: { href: `/agreements/${file.reference}` },
      rows: versions.toReversed().map((one) => rowOf(one, chain, today)),
      preparing: preparing.map(({ reference }) => ({ href: `/agreements/${reference}`, text: `${words.preparing.heading} (${reference})` })),
    };
  },
});
