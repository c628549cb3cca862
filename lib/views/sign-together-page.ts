import 'server-only';
// Agreements with alike texts that wait for one signature: one text in full, all in which the others differ, and what was just signed.
import * as z from 'zod';
import { signTogetherWords } from '@/content/wording/sign-together';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { anyMember } from '@/lib/domain/people/actor';
import { printFrame } from '@/lib/domain/signing/print-frame';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { view } from '@/lib/server/view';
import { agreementAbout } from './agreement-names';
import { justSigned, nothingToSign, signedAmong } from './just-signed';
import type { SignTogetherPage } from './sign-together-models';
import { type Alike, sittingOf, type ToSign, toSign } from './sitting';

const words = signTogetherWords.read;
const hrefOf = ({ reference }: Pick<AgreementFile, 'reference'>) => `/agreements/${reference}/sign`;

function rowOf({ file, other }: ToSign, differs: string) {
  return { reference: file.reference, about: agreementAbout(file), name: other, href: hrefOf(file), differs };
}

function sitting({ lead, others }: Alike, confirmed: boolean): NonNullable<SignTogetherPage['sitting']> {
  const { reference } = lead.file;
  const rows = others.map(({ one, differences }) => rowOf(one, differences.length === 0 ? words.same : words.differ(differences.length)));
  const differing = others.filter(({ differences }) => differences.length > 0);
  return {
    intro: [words.intro(others.length + 1), words.each],
    rows: [rowOf(lead, words.first), ...rows],
    differences: differing.map(({ one, differences }) => ({
      reference: one.file.reference,
      heading: `${one.other}, ${agreementAbout(one.file)}`,
      changes: differences,
    })),
    textHeading: words.text(lead.other),
    print: lead.version.snapshot.print,
    frame: printFrame(lead.version, lead.version.snapshot, []),
    on: { href: confirmed ? `/sign/together/name?like=${reference}` : `/agreements/${reference}/sign/confirm-it-is-you?for=together`, text: words.on },
  };
}

export const signTogetherPage = view({
  name: 'sign-together-page',
  who: anyMember,
  input: z.strictObject({ like: z.string().max(20).optional(), signed: z.string().max(4_000).optional() }),
  load: async (q, { signed = '' }, actor) => ({ waiting: await toSign(q, actor), signed: await signedAmong(q, signed.split(' '), actor) }),
  allow: () => 'yes', // everybody sees what waits for their own signature
  show: ({ subject: { waiting, signed }, input, actor, now }): SignTogetherPage => {
    const found = sittingOf(waiting, input.like);
    const together = new Set(found ? [found.lead, ...found.others.map(({ one }) => one)] : []);
    const alone = waiting.filter((one) => !together.has(one));
    return {
      title: words.h1,
      h1: words.h1,
      back: { href: '/home' },
      ...(signed.length > 0 && { signed: justSigned(signed, actor) }),
      ...(found ? { sitting: sitting(found, confirmedRecently(actor.authenticatedAt, now)) } : { closed: nothingToSign(0) }),
      alone: alone.map(({ file, other }) => ({ reference: file.reference, text: `${other}, ${agreementAbout(file)}`, href: hrefOf(file) })),
    };
  },
});
