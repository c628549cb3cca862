import 'server-only';
// The agreed agreement of the demonstration gets its final version and both signatures, by the functions that make real ones.
import { randomBytes, randomUUID } from 'node:crypto';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Side } from '@/lib/domain/agreement/model';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import type { Person } from '@/lib/domain/people/person';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { flaggedAnswers } from '@/lib/domain/questions/flagged-answers';
import { withPrinciples } from '@/lib/domain/questions/principles';
import { canonicalJson } from '@/lib/domain/signing/canonical-json';
import type { Sha256 } from '@/lib/domain/signing/chain';
import { decideSigning } from '@/lib/domain/signing/sign';
import { takeSnapshot } from '@/lib/domain/signing/snapshot';
import * as agreements from '../agreements';
import * as outbox from '../outbox';
import type { Tx } from '../store';
import * as versions from '../versions';
import { contextFor, type Deed, settled, type Teller } from './agreement-story';
import { keepEvents } from './keep-story';

export interface Signing {
  readonly teller: Teller;
  readonly contentEdition: string;
  readonly build: string;
}

const number = 1;

async function onFile(q: Tx, reference: string, organisation: string): Promise<AgreementFile> {
  const file = await agreements.file(q, reference, [organisation]);
  if (!file) throw new Error(`${reference} is not on file`);
  return file;
}

/** Freezes version 1. */
export async function freezeStory(q: Tx, reference: string, deed: Deed, { teller, contentEdition }: Signing): Promise<void> {
  const file = await onFile(q, reference, deed.by.organisationId);
  const { checklist } = file;
  if (!checklist) throw new Error(`${reference} has no checklist`);
  const { model, result } = settled(file, teller);
  const frozenAt = deed.at.toISOString();
  const print = printAgreement({ model, result, checklist, catalogue: teller.catalogue, version: number, on: frozenAt });
  const context = contextFor(file, teller, deed.at);
  const kept = withPrinciples({ model, result, context, flagged: flaggedAnswers(context) });
  const content = canonicalJson(takeSnapshot({ reference, version: number, frozenAt, contentEdition, print, model: kept, result, checklist }));
  const fingerprint = teller.hash(content);
  const id = randomUUID();
  await versions.freeze(q, {
    id,
    agreementId: file.id,
    number,
    content,
    fingerprint,
    frozenAt: deed.at,
    frozenBy: deed.by.id,
    contactSheet: contactSheet(file, dayOf(frozenAt)),
  });
  await agreements.change(q, file, { status: 'ready-to-sign', versionId: id, madeUnder: contentEdition, lastVersion: number }, deed.at);
  const event = { what: 'version-issued', agreement: reference, version: number, fingerprint, inAdvance: false } as const;
  await keepEvents(q, [{ ...deed, command: 'issue-for-signature', event }], reference, teller.hash);
}

const salted = (value: string, sha256: Sha256) => {
  const salt = randomBytes(16).toString('hex');
  return { value, salt, hash: sha256(`${salt}\0${value}`) };
};

const actorOf = (person: Person, at: Date, sha256: Sha256): Actor => ({
  person: person.id,
  name: person.name,
  email: person.email,
  jobTitle: person.jobTitle,
  organisation: person.organisationId,
  organisationName: person.organisationId,
  organisations: [person.organisationId],
  roles: person.roles,
  authenticatedAt: at,
  how: 'demo',
  session: sha256(randomUUID()),
  address: '127.0.0.1',
  agent: 'Demonstration',
});

/** One side signs; the last one completes the version and asks for its PDF. */
export async function signStory(q: Tx, reference: string, deed: Deed, { teller, build }: Signing): Promise<void> {
  const { by, at } = deed;
  const sha256 = teller.hash;
  const file = await onFile(q, reference, by.organisationId);
  const version = file.version && (await versions.byId(q, file.version.id));
  if (!version) throw new Error(`${reference} has no version to sign`);
  const details = { email: salted(by.email, sha256), address: salted('127.0.0.1', sha256), agent: salted('Demonstration', sha256) };
  const personal = { email: details.email.hash, address: details.address.hash, agent: details.agent.hash };
  const request = { version: number, fingerprint: version.fingerprint, name: by.name, role: by.jobTitle, shown: at.toISOString() };
  const signing = decideSigning({ file, version, takenBack: 0 }, request, actorOf(by, at, sha256), { now: at, personal, build, sha256 });
  if (signing.kind !== 'sign') throw new Error(JSON.stringify(signing));
  const { side, evidence, to, versionId } = signing;
  await record(q, { side, versionId, deed, text: canonicalJson(evidence), details, sha256 });
  await agreements.change(q, file, { status: to }, at);
  const last = to === 'signed';
  const event = {
    what: 'agreement-signed',
    agreement: reference,
    version: number,
    fingerprint: version.fingerprint,
    side,
    round: 0,
    signature: sha256(canonicalJson(evidence)),
    last,
  } as const;
  await keepEvents(q, [{ ...deed, command: 'sign-agreement', event }], reference, sha256);
  if (last) await outbox.put(q, { kind: 'render-signed-pdf', about: { agreement: reference, version: versionId }, dedupe: `signed-pdf:${versionId}` }, at);
}

interface Recorded {
  readonly side: Side;
  readonly versionId: string;
  readonly deed: Deed;
  readonly text: string;
  readonly details: Readonly<Record<string, { readonly value: string; readonly salt: string }>>;
  readonly sha256: Sha256;
}

async function record(q: Tx, { side, versionId, deed: { by, at }, text, details, sha256 }: Recorded): Promise<void> {
  const personal = Object.fromEntries(Object.entries(details).map(([key, { value, salt }]) => [key, { value, salt }]));
  await versions.recordSignature(q, { id: randomUUID(), versionId, side, round: 0, personId: by.id, evidence: text, sha256: sha256(text), at, personal });
}
