import 'server-only';
// Making the final version: what the partner’s answers changed, every check with its state, and who will sign.
import * as z from 'zod';
import { signingWords } from '@/content/wording/signing';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { type Check, checks, lifecycle } from '@/lib/domain/agreement/lifecycle';
import { moveOf } from '@/lib/domain/agreement/moves';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import type { Standing } from '@/lib/domain/agreement/standing';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf, signatoryOf } from '@/lib/domain/signing/who-signs';
import type { ShownAttempt } from '@/lib/server/attempts';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { checkRows } from './check-rows';
import { checkWordsFor } from './check-words';
import { sideNames } from './agreement-names';
import { againstSigned, type SignedBefore, signedBefore } from './against-signed';
import { standingNow } from './known-standing';
import { changesByAnswers, changesByProfiles } from './since-answers';
import { namedFor, type SigningFile, signingFile } from './signing-file';
import type { ClosedPage, FinalVersionModel } from './signing-models';
import { shownContradictions } from './shown-contradictions';
import { signerRows } from './signer-rows';

const words = signingWords.final;
const needs: readonly Check[] = lifecycle['with-partner']['issue-for-signature']?.needs ?? [];

type Subject = SigningFile & { readonly standing: Standing; readonly signed: SignedBefore | undefined };

function closedOf({ status, reference, sharing, partner }: AgreementFile): ClosedPage | undefined {
  if (status === 'with-partner' || status === 'ready-to-sign' || status === 'part-signed') return undefined;
  return { text: filledIn(words.closed[status], sideNames({ sharing, partner })), way: { href: `/agreements/${reference}`, text: 'Go to the agreement' } };
}

function madeOf({ version, file }: SigningFile, actor: Actor): FinalVersionModel['made'] {
  if (!version || isSigned(file)) return undefined;
  const agreement = `/agreements/${file.reference}`;
  const side = sideOf(file, actor.organisation) ?? 'sharing';
  const mine = signatoryOf(file, side)?.personId === actor.person && !file.signed?.includes(side);
  const read = { href: `${agreement}/versions/${version.number}`, text: `Read version ${version.number}` };
  return { version: version.number, read, ...(mine && { sign: { href: `${agreement}/sign`, text: signingWords.read.h1 } }) };
}

const isCheck = (code: string): code is Check => (checks as readonly string[]).includes(code);

function errorsOf(attempt: ShownAttempt | undefined, file: AgreementFile): readonly string[] {
  if (attempt?.outcome.kind !== 'refused') return [];
  const unmet = (attempt.outcome.unmet ?? []).filter(isCheck).map((check) => checkWordsFor(check, file).sentence);
  return unmet.length > 0 ? unmet : [attempt.outcome.reason];
}

export const finalVersionPage = view({
  name: 'final-version-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor, now): Promise<Subject | undefined> => {
    const signing = await signingFile(q, reference, actor.organisations);
    if (!signing) return undefined;
    const { file } = signing;
    return { ...signing, standing: await standingNow(q, file, now), signed: await signedBefore(q, file, actor.organisations) };
  },
  allow: (actor, { file }) => {
    const side = sideOf(file, actor.organisation);
    if (!side) return 'hidden';
    return side === 'sharing' && hasRole(actor, 'drafter', 'ig-lead')
      ? 'yes'
      : { forbidden: `Ask ${file.drafter.name} at ${file.sharing.name} to make the final version` };
  },
  show: ({ subject, actor, now, attempt }): FinalVersionModel => {
    const { file, standing } = subject;
    const caption = namedFor(file, actor.organisation);
    const [closed, made] = [closedOf(file), madeOf(subject, actor)];
    const facts = standing.factsFor('sharing');
    const h1 = made ? words.made : words.h1;
    const open = !closed && !made;
    const against = open ? againstSigned(subject.signed, standing, now) : undefined;
    const sentences = open ? changesByProfiles(standing, now) : [];
    const partner = file.partner?.name ?? 'The partner';
    const contradictions = open ? shownContradictions(standing, actor, ({ level }) => level !== 'note') : undefined;
    return {
      title: `${h1} – ${caption}`,
      h1,
      caption,
      back: { href: `/agreements/${file.reference}` },
      answered: file.reply !== undefined,
      changes: open && file.reply ? changesByAnswers(standing, now, file.replaces?.at) : [],
      checks: open ? checkRows(facts, needs) : [],
      signers: signerRows({ ...subject, file: subject.standing.file }),
      ready: moveOf(facts, 'issue-for-signature')?.unmet.length === 0,
      errors: open ? errorsOf(attempt, file) : [],
      hidden: { reference: file.reference, revision: String(file.revision) },
      partner,
      ...(sentences.length > 0 && { sinceYes: { heading: filledIn(words.sinceYes, { partner }), text: words.sinceYesText, sentences } }),
      ...(against && { against }),
      ...(contradictions && { contradictions }),
      ...(closed && { closed }),
      ...(made && { made }),
    };
  },
});
