import 'server-only';
// After signing: who still has to, what this side has promised, the copy to keep, and how to take the signature back.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { waitsUnderIt, waitsWords } from '@/content/wording/next-steps';
import { signingWords } from '@/content/wording/signing';
import type { Replaces } from '@/lib/domain/agreement/replaces';
import type { Side } from '@/lib/domain/agreement/model';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { termOf } from '@/lib/domain/agreement/status-tag';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { looksSince } from '@/lib/domain/assurance/worse-since';
import { beforeSharing } from '@/lib/domain/print/before-sharing';
import { promises } from '@/lib/domain/print/promises';
import { promisesNow, withoutDone } from '@/lib/domain/print/promises-now';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { maySign } from '@/lib/domain/signing/sign';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { fileLinks } from './file-links';
import { signerRows } from './signer-rows';
import { namedFor, type SigningFile, signingFile, standingSignatures } from './signing-file';
import type { ClosedPage, SignedPageModel } from './signing-models';
import { storedCopy } from './stored-copy';

const words = signingWords.signed;

function closedOf({ file, version, signatures }: SigningFile, side: Side): ClosedPage | undefined {
  const agreement = `/agreements/${file.reference}`;
  if (version && !version.unchanged)
    return { text: signingWords.closed.broken, way: { href: `${agreement}/versions/${version.number}`, text: 'See what does not match' }, broken: true };
  if (standingSignatures({ signatures }).some((one) => one.side === side)) return undefined;
  return version
    ? { text: 'You have not signed this agreement.', way: { href: `${agreement}/sign`, text: signingWords.read.h1 } }
    : { text: signingWords.closed.early, way: { href: agreement, text: 'Go to the agreement' } };
}

/** A new version starts nothing: sharing goes on under it, unless something was chosen to come first. */
export const startsOn = ({ replaces }: { readonly replaces?: Pick<Replaces, 'reference' | 'version'> }, day: string, first: readonly string[]): string => {
  if (replaces) {
    const waits = first.length === 0 ? '' : ` ${filledIn(waitsUnderIt, { first: first.join('; ') })}`;
    return `It replaces version ${replaces.version} (${replaces.reference}) from ${day}.${waits}`;
  }
  return `Sharing can start on ${day}.${first.length === 0 ? '' : ` ${filledIn(waitsWords, { first: first.join('; ') })}`}`;
};

/** When it starts, and once that is known when it is reviewed. */
function dates({ file, version, signatures }: SigningFile): { readonly starts: string; readonly reviewOn?: string } {
  if (!version?.unchanged) return { starts: '' };
  const { model, legalBasis: result, checklist } = version.snapshot;
  // As the checklist stands now: a plan that is done holds nothing up.
  const asked = file.checklist ?? checklist;
  const source = { model, result, checklist: asked, catalogue, version: version.number, on: version.frozenAt };
  const first = beforeSharing(source, { ...file, looks: looksSince({ checklist: asked, file }) });
  const last = standingSignatures({ signatures }).at(-1)?.at;
  if (isSigned(file) && last) {
    const term = termOf(model, last);
    return { starts: startsOn(file, dateInWords(term.starts), first), reviewOn: term.review };
  }
  const day =
    model.start.on === 'date' ? `${dateInWords(model.start.date)}, or on the day of the last signature if that is later` : 'the day the last side signs';
  return { starts: startsOn(file, day, first) };
}

function dutiesOf({ version, file }: SigningFile, side: Side, reviewOn: string | undefined) {
  if (!version?.unchanged) return [];
  const { model, legalBasis: result, checklist } = version.snapshot;
  const duties = promises({ model, result, checklist, catalogue, version: version.number, on: version.frozenAt }, side, reviewOn);
  return reviewOn === undefined ? duties : withoutDone(promisesNow(duties, side, file, catalogue), side, file);
}

/** What follows a signature. The PDF is made after the last one, and nobody should have to know how to load a page again. */
const followUps = (agreement: string, { complete, making }: { readonly complete: boolean; readonly making: boolean }) => [
  ...(making ? [{ href: `${agreement}/signed`, text: 'Look again for the signed PDF' }] : []),
  { href: `${agreement}/documents`, text: `All documents: forms, leaflets, guides and cards${complete ? '' : ', drafts until both sides have signed'}` },
  ...(complete ? [{ href: `${agreement}/promises`, text: 'What you have promised, with dates for your calendar' }] : []),
];

export const signedPage = view({
  name: 'signed-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => {
    const signing = await signingFile(q, reference, actor.organisations);
    if (!signing) return undefined;
    const { pdf, state } = await storedCopy(q, signing.version?.id, actor);
    return { signing, pdf: pdf?.bytes.length ?? state };
  },
  allow: (actor, { signing: { file } }) => maySign(actor, { file, takenBack: 0 }),
  show: ({ subject: { signing, pdf }, actor, attempt }): SignedPageModel => {
    const { file, version } = signing;
    const side = sideOf(file, actor.organisation) ?? 'sharing';
    const caption = namedFor(file, actor.organisation);
    const agreement = `/agreements/${file.reference}`;
    const number = version?.number ?? 0;
    const closed = closedOf(signing, side);
    const { starts, reviewOn } = dates(signing);
    const complete = isSigned(file);
    const back = plainMove(file, side, 'withdraw-signature');
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: agreement, text: 'Back to the agreement' },
      reference: file.reference,
      version: number,
      complete,
      starts,
      signers: signerRows(signing),
      duties: closed ? [] : dutiesOf(signing, side, reviewOn),
      read: { href: `${agreement}/versions/${number}`, text: `Read version ${number}` },
      files: fileLinks({ reference: file.reference, number, complete, pdf }),
      more: followUps(agreement, { complete, making: complete && pdf === 'being-made' }),
      errors: attempt?.outcome.kind === 'refused' ? [attempt.outcome.reason] : [],
      ...(back?.unmet.length === 0 && { withdraw: { reference: file.reference } }),
      ...(closed && { closed }),
    };
  },
});
