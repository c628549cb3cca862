import 'server-only';
// “Make the final version”: the one place that freezes. The words, the legal basis and the checklist as they stand become one
// version that nobody can change, with its fingerprint; anything after that is a new version.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { contentEdition } from '@/content/edition';
import * as agreements from '@/db/agreements';
import * as contactNotices from '@/db/contact-notices';
import { withSurroundings } from '@/db/surroundings';
import * as versions from '@/db/versions';
import { signatoriesNow } from '@/lib/domain/agreement/signatories-now';
import { done, refused } from '@/lib/domain/outcome';
import { issueVersion } from '@/lib/domain/signing/issue';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Reference, Whole } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';
import { standingAt } from '@/lib/server/standing-at';

export const issueForSignature = command({
  name: 'issue-for-signature',
  who: ['drafter', 'ig-lead'],
  // `revision`: of the agreement as the page showed it, with what the partner’s answers changed.
  input: z.strictObject({ reference: Reference, revision: Whole }),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { reference }, actor) => {
    const found = await withSurroundings(q, reference, actor.organisations);
    return found && { ...found, sheetBefore: await contactNotices.before(q, found.file, actor.organisations) };
  },
  allow: (actor, { file }) => {
    const side = sideOf(file, actor.organisation);
    if (!side) return 'hidden';
    return side === 'sharing' ? 'yes' : { forbidden: `Ask ${file.drafter.name} at ${file.sharing.name} to make the final version` };
  },
  decide: ({ subject: { file, around, sheetBefore }, input, actor, now, prepared: { id } }) => {
    if (input.revision !== file.revision) return refused('This agreement changed while you were here. Look at it again before you make the final version');
    const standing = standingAt(file, catalogue, around, now);
    const issued = issueVersion(standing, { catalogue, contentEdition, now, sha256, ...(sheetBefore && { sheetBefore }) });
    if (issued.kind !== 'issue') return issued;
    const { to, number, content, fingerprint, contactSheet } = issued;
    const { reference } = file;
    const inAdvance = actor.session === ''; // the worker has none: it acts on the sender's standing instruction
    return done(
      { reference, version: number },
      { what: 'version-issued', agreement: reference, version: number, fingerprint, inAdvance },
      {
        file,
        version: { id, agreementId: file.id, number, content, fingerprint, frozenAt: now, frozenBy: actor.person, contactSheet },
        // Whoever signs stands on file as the version names them.
        change: { status: to, versionId: id, madeUnder: contentEdition, lastVersion: number, ...signatoriesNow(file, around) },
      },
      [{ kind: 'mail-ready-to-sign', about: { agreement: reference, by: actor.person } }],
    );
  },
  save: async (q, { file, version, change }, now) => {
    await versions.freeze(q, version);
    await agreements.change(q, file, change, now);
  },
});
