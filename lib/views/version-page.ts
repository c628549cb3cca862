import 'server-only';
// One frozen version as it lies in the store, checked on every look: text against fingerprint, signatures and both against the chain.
import * as z from 'zod';
import { editionChanges } from '@/content/edition';
import { guidanceChangedWords } from '@/content/wording/guidance-changed';
import { signingWords } from '@/content/wording/signing';
import { successorWords } from '@/content/wording/successor';
import * as successors from '@/db/successors';
import { signedCopyWords, whyGivenUp } from '@/content/wording/signed-copy';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { changesSince } from '@/lib/domain/agreement/guidance-changed';
import { endSentences, stopSentence } from '@/lib/domain/agreement/end-words';
import { endState } from '@/lib/domain/agreement/term-on-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { printFrame } from '@/lib/domain/signing/print-frame';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference, Whole } from '@/lib/server/input-fields';
import { log } from '@/lib/server/log';
import { view } from '@/lib/server/view';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { knownFaults } from './known-integrity';
import { fileLinks } from './file-links';
import { replacedBy, successorNotes } from './successor-notes';
import { documentsAt } from './paper-links';
import { namedFor } from './signing-file';
import { storedCopy } from './stored-copy';
import { goneWords, type KeptVersion, madeWords, markOf, signatureWords, type VersionsFile, versionsFile } from './version-file';
import type { Mark, VersionPageModel } from './version-models';

const words = signingWords.integrity;
const broken: Mark = { text: words.broken, tint: 'red' };

function verdictOf({ version, signatures, complete }: KeptVersion, links: VersionsFile['links']): VersionPageModel['verdict'] {
  const faults = knownFaults({ version, signatures, links });
  if (faults.length === 0) return { unchanged: true, text: complete ? words.unchanged : words.unchangedUnsigned, faults: [] };
  return { unchanged: false, text: words.broken, faults: faults.map((fault) => words[fault]), say: words.tell };
}

function textOf({ version, signatures }: KeptVersion): VersionPageModel['text'] {
  if (!version.unchanged) return undefined;
  const { print } = version.snapshot;
  if (version.void) return { print, frame: { mark: 'draft', date: version.frozenAt, signed: [] } }; // on paper it must not pass for a text that stands
  const standing = signatures.filter(({ withdrawn }) => !withdrawn);
  return { print, frame: printFrame(version, version.snapshot, standing) };
}

/** The version that both sides signed keeps its words; beside it stands from which day it is not in force. */
function endingOf({ version, complete }: KeptVersion, file: AgreementFile, today: string): VersionPageModel['ending'] {
  const { end, endNote, endReason } = file;
  if (!complete || !end) return undefined;
  const state = endState(end, version.snapshot?.model, today);
  const text = state === 'never-began' ? 'Signed, ended before its first day' : `Signed, ${state === 'over' ? 'ended on' : 'ends on'} ${dateInWords(end.on)}`;
  // What replaced it is said beside its way.
  const lines = end.early ? [stopSentence(end, state), ...endSentences(end, file, version.snapshot?.model)] : [];
  return { mark: { text, tint: state === 'to-come' ? 'green' : 'grey' }, lines, ...(endReason === 'ended-early' && endNote && { reason: endNote }) };
}

const day = (edition: string): string => (/^\d{4}-\d\d-\d\d$/.test(edition) ? dateInWords(edition) : edition);

/** The editions that stand in its frozen words. */
function underOf({ version, complete }: KeptVersion): Pick<VersionPageModel, 'under'> {
  const { editions } = version.snapshot ?? {};
  if (!editions?.content) return {};
  const says = filledIn({ text: guidanceChangedWords.under }, { rules: day(editions.rules), content: day(editions.content) }).text;
  const since = complete && !version.void && changesSince(editions.content, editionChanges).length > 0;
  return { under: since ? `${says}. ${guidanceChangedWords.since}` : says };
}

/** The version that has replaced it, or the new one that is being prepared. */
function newerThan(file: AgreementFile, next: readonly successors.Successor[], today: string): Pick<VersionPageModel, 'newer'> {
  const replaced = replacedBy(next);
  if (replaced) return { newer: { says: replaced.says, href: replaced.href, text: replaced.text } };
  const [note] = successorNotes(file, { next, today });
  return note?.way?.text === undefined ? {} : { newer: { says: note.heading, href: note.way.href, text: note.way.text } };
}

/** The signed version that this one replaces, as it was frozen with it. */
function olderThan({ version }: KeptVersion): Pick<VersionPageModel, 'older'> {
  const replaces = version.snapshot?.model.replaces;
  if (!replaces) return {};
  const { says, way } = filledIn(successorWords.replaces, { n: String(replaces.version), on: dateInWords(replaces.signedOn) });
  return { older: { says, href: `/agreements/${replaces.reference}/versions/${replaces.version}`, text: way } };
}

export const versionPage = view({
  name: 'version-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, number: Whole }),
  load: async (q, { reference, number }, actor) => {
    const found = await versionsFile(q, reference, actor.organisations);
    const one = found?.kept.find(({ version }) => version.number === number);
    if (!found || !one) return undefined;
    const next = await successors.nextOf(q, found.file, actor.organisations);
    const { pdf, state, reason } = await storedCopy(q, one.complete ? one.version.id : undefined, actor);
    return { ...found, one, next, pdf: pdf?.bytes.length ?? state, reason };
  },
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  show: ({ subject: { file, links, one, next, pdf, reason }, actor, now, attempt }): VersionPageModel => {
    const { number, fingerprint } = one.version;
    const caption = namedFor(file, actor.organisation);
    const h1 = `Version ${number}`;
    const [verdict, gone] = [verdictOf(one, links), goneWords(one)];
    // A text that may have been changed, or carries a signature that may have been, is not shown for anybody to rely on.
    const text = verdict.unchanged ? textOf(one) : undefined;
    if (!verdict.unchanged) log.error('a stored version does not match its record', { about: `${file.reference} version ${number}` });
    const papers = one.complete
      ? [
          { text: 'Forms, leaflets and guides made from this version', href: documentsAt({ reference: file.reference, version: number }) },
          {
            text: `Contact sheet as it stands now (under the text is that of ${dateInWords(one.version.contactSheet.date)})`,
            href: `/agreements/${file.reference}/contacts`,
          },
        ]
      : [];
    const files = [...fileLinks({ reference: file.reference, number, complete: one.complete, pdf }), ...papers];
    const ending = endingOf(one, file, dayOf(now.toISOString()));
    const trouble = one.complete && verdict.unchanged && pdf === 'given-up';
    return {
      title: `${h1} – ${caption}`,
      h1,
      caption,
      back: { href: `/agreements/${file.reference}/versions`, text: 'All versions' },
      mark: verdict.unchanged ? (ending?.mark ?? markOf(one, file)) : broken,
      verdict,
      made: madeWords(one),
      ...underOf(one),
      fingerprint,
      signatures: signatureWords(one),
      files: verdict.unchanged && !gone ? files : [],
      ...(trouble && { trouble: { ...signedCopyWords.trouble, why: whyGivenUp(reason), hidden: { reference: file.reference, version: String(number) } } }),
      errors: attempt?.outcome.kind === 'refused' ? [attempt.outcome.reason] : [],
      ...(gone && { gone }),
      ...(one.complete && newerThan(file, next, dayOf(now.toISOString()))),
      ...olderThan(one),
      ...(ending && verdict.unchanged && { ending }),
      ...(text && { text }),
    };
  },
});
