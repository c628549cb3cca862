import 'server-only';
// Reading what one is about to sign: the frozen version as it lies in the store, what changed first.
import * as z from 'zod';
import { signingWords } from '@/content/wording/signing';
import type { Side } from '@/lib/domain/agreement/model';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anyMember } from '@/lib/domain/people/actor';
import { printChanges } from '@/lib/domain/print/print-changes';
import { printFrame } from '@/lib/domain/signing/print-frame';
import { maySign } from '@/lib/domain/signing/sign';
import { confirmedRecently, sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { type IssuedVersion, namedFor, signers, type SigningFile, signingFile } from './signing-file';
import type { SigningPageModel } from './signing-models';
import { whyNotSign } from './why-not-sign';

const words = signingWords.read;
const decisions = { yes: 'Accepted', 'yes-plan': 'Accepted with a plan', 'not-yet': 'Not accepted' } as const;

/** The frozen bytes name nobody: who decided is on the checklist itself, for as long as its decision is this one. */
function decisionWords({ decision, version }: Checklist, now: Checklist | undefined): string {
  if (!decision) return 'Not decided';
  const by = now?.decision?.at === decision.at ? `by ${now.decision.byName} ` : '';
  return `${decisions[decision.decision]} on the strength of version ${version} of that checklist, ${by}on ${dateInWords(dayOf(decision.at))}`;
}

function changesOf(version: IssuedVersion, before: IssuedVersion | undefined) {
  if (!before?.unchanged || !version.unchanged) return undefined;
  return {
    since: before.number,
    ...(before.agreementId !== version.agreementId && { stands: true as const }),
    parts: printChanges(before.snapshot.print, version.snapshot.print),
  };
}

function textOf({ file, version, signatures, before }: SigningFile, confirmed: boolean): SigningPageModel['text'] {
  if (!version?.unchanged) return undefined;
  const { snapshot, number, frozenAt } = version;
  const at = (path: string) => `/agreements/${file.reference}${path}`;
  const standing = signatures.filter(({ withdrawn }) => !withdrawn);
  const changes = changesOf(version, before);
  const reason = snapshot.checklist.decision?.reason;
  return {
    print: snapshot.print,
    frame: printFrame(version, snapshot, standing),
    facts: [
      { key: 'Version', value: `${number}, made on ${momentInWords(frozenAt)}` },
      { key: 'Checklist', value: decisionWords(snapshot.checklist, file.checklist) },
      ...(reason ? [{ key: 'Reason', value: reason }] : []),
      ...signers({ file, signatures }).flatMap(({ organisation, who, instead }) =>
        instead && who !== undefined ? [{ key: `Signs for ${organisation}`, value: who }] : [],
      ),
      ...(standing.length > 0 ? [{ key: 'Already signed', value: standing.map(signedWords).join('; ') }] : []),
    ],
    ...(changes && { changes }),
    on: { href: at(confirmed ? '/sign/name' : '/sign/confirm-it-is-you'), text: words.on },
    decline: { href: at('/sign/decline'), text: words.decline },
    someoneElse: { href: at('/sign/someone-else'), text: words.someoneElse },
    pdf: { href: at(`/versions/${number}/agreement.pdf`), text: 'Download this version to read (PDF)' },
  };
}

const signedWords = ({ name, organisation, at }: { readonly name: string; readonly organisation: string; readonly at: string }) =>
  `${name} for ${organisation}, on ${momentInWords(at)}`;

/** The reader's own signature on this version that was taken back, and none after it. */
function withdrawnWords({ signatures }: SigningFile, side: Side): string | undefined {
  const last = signatures.filter((one) => one.side === side).at(-1);
  return last?.withdrawn && `You withdrew your signature on ${momentInWords(last.withdrawn.at)}. Nothing is signed in your name.`;
}

export const signingPage = view({
  name: 'signing-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => signingFile(q, reference, actor.organisations),
  allow: (actor, { file }) => maySign(actor, { file, takenBack: 0 }),
  show: ({ subject, actor, now }): SigningPageModel => {
    const { file } = subject;
    const side = sideOf(file, actor.organisation) ?? 'sharing';
    const caption = namedFor(file, actor.organisation);
    const closed = whyNotSign(subject, side);
    const text = closed ? undefined : textOf(subject, confirmedRecently(actor.authenticatedAt, now));
    const withdrawn = withdrawnWords(subject, side);
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: `/agreements/${file.reference}` },
      ...(closed && { closed }),
      ...(text && { text }),
      ...(withdrawn && { withdrawn }),
    };
  },
});
