import 'server-only';
// Signing the frozen version, by the named signatory of a side.
import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as authenticators from '@/db/authenticators';
import * as contactNotices from '@/db/contact-notices';
import * as versions from '@/db/versions';
import { supersede, supersededEvent } from '@/lib/domain/agreement/supersede';
import { type CarriedNotice, carriedNotices } from '@/lib/domain/contacts/carried-notices';
import type { SheetBefore } from '@/lib/domain/contacts/carried-sheet';
import { noticedHash } from '@/lib/domain/contacts/noticed';
import type { Actor } from '@/lib/domain/people/actor';
import type { AuditEvent } from '@/lib/domain/audit/events';
import type { Notice } from '@/lib/domain/audit/notices';
import { done } from '@/lib/domain/outcome';
import { canonicalJson } from '@/lib/domain/signing/canonical-json';
import { decideSigning, maySign, type SigningSubject } from '@/lib/domain/signing/sign';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Fingerprint, Reference, Whole } from '@/lib/server/input-fields';
import { PersonWords } from '@/lib/server/person-words';
import { sha256 } from '@/lib/server/sha256';
import { ours } from '@/lib/server/input-kinds';

interface SignSubject extends SigningSubject {
  readonly file: NonNullable<Awaited<ReturnType<typeof agreements.file>>>;
  /** The signed agreement that this one replaces. */
  readonly before?: SignSubject['file'] | undefined;
  readonly sheetBefore?: SheetBefore | undefined;
  readonly version?: versions.StoredVersion;
}

/** The last signature ends the agreement that is replaced, in the same transaction. */
function replaced({ file, before }: SignSubject, last: boolean, actor: Actor, at: string) {
  const who = { by: actor.person, byName: actor.name, byOrganisation: actor.organisation, at };
  const change = last && before ? supersede(before, file, who) : undefined;
  return before && change && { before, change, event: supersededEvent(before, file, change) };
}

/** What was told about contacts since the final version was made goes on with it. */
function contactsOf({ file: { reference }, version, sheetBefore }: SignSubject, last: boolean) {
  if (!last || !version || !sheetBefore) return [];
  return carriedNotices(sheetBefore, { reference, sheet: version.contactSheet, fixedAt: version.frozenAt });
}

const carriedAs = ({ confirmed, ...one }: CarriedNotice) => ({ notice: one.notice, noticed: noticedHash(one, sha256), ...(confirmed && { confirmed }) });

const carriedEvent = (agreement: string, notices: readonly CarriedNotice[]): readonly AuditEvent[] =>
  notices.length === 0 ? [] : [{ what: 'contacts-carried', agreement, notices: notices.map(carriedAs) }];

const salted = (value: string) => {
  const salt = randomBytes(16).toString('hex');
  return { value, salt, hash: sha256(`${salt}\0${value}`) };
};

export const signAgreement = command({
  name: 'sign-agreement',
  who: ['signatory'],
  input: z.strictObject({
    reference: Reference,
    version: Whole,
    fingerprint: Fingerprint,
    shown: ours(z.iso.datetime()),
    name: PersonWords({ empty: 'Enter your full name', long: 'Your full name must be 80 characters or less', label: 'Your full name' }),
    role: PersonWords({ empty: 'Enter your job', long: 'Your job must be 80 characters or less', label: 'Your job' }),
  }),
  // Randomness and the signer's own details are gathered outside the transaction; decide stays pure.
  prepare: async (_input, ports, actor) => ({
    id: randomUUID(),
    build: ports.build,
    email: salted(actor.email),
    address: salted(actor.address),
    agent: salted(actor.agent),
  }),
  load: async (q, input, actor): Promise<SignSubject | undefined> => {
    const file = await agreements.file(q, input.reference, actor.organisations);
    if (!file) return undefined;
    if (!file.version) return { file, takenBack: 0 };
    const lacksApp = await authenticators.lacksOne(q, actor.person, actor.organisation);
    const side = sideOf(file, actor.organisation);
    const all = await versions.signaturesOf(q, file.version.id);
    const version = await versions.byId(q, file.version.id);
    const before = file.replaces && (await agreements.file(q, file.replaces.reference, actor.organisations));
    const sheetBefore = await contactNotices.before(q, file, actor.organisations);
    return { file, lacksApp, before, sheetBefore, ...(version && { version }), takenBack: all.filter((s) => s.side === side && s.withdrawn).length };
  },
  allow: maySign,
  decide: ({ subject, input, actor, now, prepared: { id, build, email, address, agent } }) => {
    const personal = { email: email.hash, address: address.hash, agent: agent.hash };
    const signing = decideSigning(subject, input, actor, { now, build, personal, sha256 });
    if (signing.kind !== 'sign') return signing;
    const { side, versionId, to, evidence } = signing;
    const text = canonicalJson(evidence);
    const hash = sha256(text);
    const last = to === 'signed';
    const { reference } = subject.file;
    const notices: Notice[] = [{ kind: 'mail-signed', about: { agreement: reference, by: actor.person } }];
    if (last) notices.push({ kind: 'render-signed-pdf', about: { agreement: reference, version: versionId }, dedupe: `signed-pdf:${versionId}` });
    const old = replaced(subject, last, actor, now.toISOString());
    const contacts = contactsOf(subject, last);
    const kept = ({ value, salt }: typeof email) => ({ value, salt });
    const signed = done(
      { reference },
      {
        what: 'agreement-signed',
        agreement: reference,
        version: evidence.version,
        fingerprint: evidence.fingerprint,
        side,
        round: evidence.round,
        signature: hash,
        last,
      },
      {
        file: subject.file,
        to,
        old,
        contacts,
        signature: {
          id,
          versionId,
          side,
          round: evidence.round,
          personId: actor.person,
          evidence: text,
          sha256: hash,
          at: now,
          personal: { email: kept(email), address: kept(address), agent: kept(agent) },
        },
      },
      notices,
    );
    return { ...signed, also: [...(old ? [old.event] : []), ...carriedEvent(reference, contacts)] };
  },
  save: async (q, { file, to, signature, old, contacts }, now) => {
    await versions.recordSignature(q, signature);
    await agreements.change(q, file, { status: to }, now);
    await contactNotices.give(q, contacts);
    if (!old) return;
    const { end, ...moved } = old.change;
    await agreements.change(q, old.before, { ...moved, ending: end }, now);
  },
});
