// Deciding on a signature: it covers exactly the frozen bytes, is given by the named signatory, shortly after they showed
// who they are, and only once for each side.
import type { AgreementFile } from '../agreement/agreement-file';
import { signingMove } from '../agreement/moves';
import type { Side } from '../agreement/model';
import type { Status } from '../agreement/lifecycle';
import { invalid, type Refusal, refused } from '../outcome';
import type { Actor } from '../people/actor';
import { secondStepWords } from '../people/authenticator';
import { declaration, declarationEdition } from './declaration';
import type { SignatureEvidence } from './evidence';
import { sameName } from './same-name';
import { confirmedRecently, sideOf, signatoryOf } from './who-signs';

export interface SigningSubject {
  readonly file: AgreementFile;
  /** The version that stands issued; undefined when there is none. */
  readonly version?: { readonly id: string; readonly number: number; readonly content: string; readonly fingerprint: string };
  /** Signatures this side has taken back on this version. */
  readonly takenBack: number;
  /** The organisation asks whoever signs for an authenticator app, and they have none. */
  readonly lacksApp?: boolean;
}

export interface SigningRequest {
  readonly version: number;
  readonly fingerprint: string;
  readonly name: string;
  readonly role: string;
  /** When the page with the frozen text was drawn. ISO UTC. */
  readonly shown: string;
}

/** What the evidence needs beyond the request, made outside: hashes with their salts, and the build. */
export interface SigningCircumstances {
  readonly now: Date;
  readonly personal: SignatureEvidence['personal'];
  readonly build: string;
  readonly sha256: (text: string) => string;
}

export interface Signing {
  readonly kind: 'sign';
  readonly side: Side;
  readonly versionId: string;
  readonly to: Status;
  readonly evidence: SignatureEvidence;
}

/** Why a signature is not taken from somebody who showed too long ago who they are; gone as soon as they have. */
export const confirmFirst = 'Confirm it is you, then sign';

/** May this person sign? Strangers find nothing; people of the agreement hear whom to ask. */
export function maySign(actor: Actor, { file }: SigningSubject): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  const named = signatoryOf(file, side);
  if (named?.personId === actor.person) return 'yes';
  return { forbidden: named ? `Ask ${named.name}, who signs for ${actor.organisationName}` : `Nobody is named yet to sign for ${actor.organisationName}` };
}

/** A page cannot have shown the words before they were fixed, nor later than now: the evidence would say what never was. */
function wasShown({ frozenAt }: NonNullable<AgreementFile['version']>, shown: string, now: Date): boolean {
  return Date.parse(frozenAt) <= Date.parse(shown) && Date.parse(shown) <= now.getTime();
}

/**
 * The order matters: first whether this is still the text that was read, then whether it is the person's turn, last
 * whether it is really them. Somebody whose text has changed hears that, and nothing else.
 */
export function decideSigning(
  { file, version, takenBack, lacksApp }: SigningSubject,
  request: SigningRequest,
  actor: Actor,
  about: SigningCircumstances,
): Signing | Refusal {
  const side = sideOf(file, actor.organisation);
  if (!side) return { kind: 'not-found' };
  const stands =
    version !== undefined &&
    version.number === request.version &&
    about.sha256(version.content) === request.fingerprint &&
    version.fingerprint === request.fingerprint;
  if (!stands) {
    const theirs = version ? { version: version.number, fingerprint: version.fingerprint } : { status: file.status };
    return { kind: 'conflict', yours: { version: request.version, fingerprint: request.fingerprint }, theirs, by: file.sharing.name, at: file.updatedAt };
  }
  const move = signingMove({ file, side, missing: [], unconfirmed: [], missingReview: [], signed: file.signed ?? [] });
  if (!move) return refused('This agreement is not waiting for signatures');
  if (move.unmet.length > 0) return refused(`${actor.organisationName} has signed this version already`, move.unmet);
  if (!file.version || !wasShown(file.version, request.shown, about.now)) return invalid({ '': 'Open the page again and read the agreement before you sign' });
  if (lacksApp) return refused(secondStepWords.setUpFirst, ['second-step']);
  if (!confirmedRecently(actor.authenticatedAt, about.now)) return refused(confirmFirst, ['confirm-it-is-you']);
  const named = signatoryOf(file, side);
  if (!named || !sameName(request.name, named.name)) return invalid({ name: `Your full name must be ${named?.name ?? 'the one that the agreement names'}` });
  return { kind: 'sign', side, versionId: version.id, to: move.to, evidence: evidenceOf(file, side, takenBack, request, actor, about) };
}

function evidenceOf(file: AgreementFile, side: Side, round: number, request: SigningRequest, actor: Actor, about: SigningCircumstances): SignatureEvidence {
  const own = side === 'sharing' ? file.sharing : (file.partner ?? file.sharing);
  return {
    agreement: file.reference,
    version: request.version,
    fingerprint: request.fingerprint,
    hash: 'sha-256',
    canonical: 'sharing-agreed/1',
    side,
    round,
    declaration: { edition: declarationEdition, words: declaration(request.version, own.name) },
    name: request.name,
    role: request.role,
    organisation: { id: own.id, name: own.name, ...(own.odsCode && { odsCode: own.odsCode }), ...(own.charityNumber && { charityNumber: own.charityNumber }) },
    namedBy: signatoryOf(file, side)?.passedOn?.by ?? (side === 'sharing' ? file.sent?.by : file.reply?.by) ?? 'organisation profile',
    person: actor.person,
    confirmed: { how: actor.how ?? 'link', at: actor.authenticatedAt.toISOString() },
    session: actor.session,
    at: about.now.toISOString(),
    shownAt: request.shown,
    personal: about.personal,
    build: about.build,
  };
}
