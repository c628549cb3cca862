import 'server-only';
// What this person has signed of the agreements that a form named: read from the store, whatever the form said.
import { signTogetherWords } from '@/content/wording/sign-together';
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Actor } from '@/lib/domain/people/actor';
import { sideOf, signatoryOf } from '@/lib/domain/signing/who-signs';
import { agreementAbout } from './agreement-names';
import type { JustSigned } from './sign-together-models';
import { organisationOf } from './signing-file';
import type { ClosedPage } from './signing-models';

const words = signTogetherWords.signed;

export async function signedAmong(q: Q, references: readonly string[], actor: Actor): Promise<readonly AgreementFile[]> {
  const named = references.filter((one) => one !== '').slice(0, 200);
  return (await agreements.these(q, named, [actor.organisation])).filter((file) => {
    const side = sideOf(file, actor.organisation);
    return side !== undefined && signatoryOf(file, side)?.personId === actor.person && (file.signed ?? []).includes(side);
  });
}

export const justSigned = (files: readonly AgreementFile[], actor: Actor): JustSigned => ({
  heading: words.heading(files.length),
  rows: files.map((file) => {
    const other = organisationOf(file, sideOf(file, actor.organisation) === 'sharing' ? 'receiving' : 'sharing');
    return { reference: file.reference, text: `${other}, ${agreementAbout(file)}: ${words.promised}`, href: `/agreements/${file.reference}/signed` };
  }),
});

/** Where no two texts are alike: on to those that wait, each by itself. */
export const nothingToSign = (waiting: number): ClosedPage => ({
  text: signTogetherWords.none.text,
  way: waiting > 0 ? { href: '/sign/together', text: signTogetherWords.none.alone } : { href: '/home', text: signTogetherWords.none.way },
});
