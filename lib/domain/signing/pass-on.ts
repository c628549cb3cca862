// Somebody else signs: the version stays as it is, and so does a signature of the other side. The text keeps the name that it was made
// with; who signs in place of whom stands beside the signature, for both sides to see.
import type { AgreementFile, PartnerReply } from '../agreement/agreement-file';
import type { Side } from '../agreement/model';
import { plainMove } from '../agreement/plain-move';
import { invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import { type MadeSignatory, nameNewSignatory, type Naming, someoneElse } from '../people/naming-signatory';
import type { Form, FormValue } from '../questions/form';
import type { PossibleSignatory } from '../questions/journey-context';
import { type NamedSignatory, signatoryOf, sideOf } from './who-signs';

/** The page S6. `own`: the name of the organisation. */
export function passOnForm(own: string, people: readonly PossibleSignatory[]): Form {
  const listed = people.map(({ id, name, jobTitle }) => ({ value: id, label: `${name}, ${jobTitle}` }));
  const reveals = someoneElse({ name: 'Enter their name', job: 'Enter their job' });
  return {
    fields: [
      {
        name: 'person',
        kind: 'radios',
        options: [...listed, { value: 'new', label: 'Someone else', reveals, ...(listed.length > 0 && { divider: true }) }],
        errors: { empty: `Select who should sign for ${own}` },
      },
    ],
  };
}

/** Everybody of the organisation who may sign, but for the one who is named now. */
export const possibleOthers = (people: readonly PossibleSignatory[], named: NamedSignatory | undefined): readonly PossibleSignatory[] =>
  people.filter(({ id }) => id !== named?.personId);

/** For the person who is named, and for an admin when that person is away. */
export function mayPassOn(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  const named = signatoryOf(file, side);
  if (named?.personId === actor.person || hasRole(actor, 'admin')) return 'yes';
  return { forbidden: named ? `Ask ${named.name}, who signs for ${actor.organisationName}` : `Nobody is named yet to sign for ${actor.organisationName}` };
}

/** Why nothing can be passed on now; undefined when it can. */
export function whyNotPassOn(file: AgreementFile, side: Side): Refusal | undefined {
  const waits = (['sign', 'sign-last'] as const).some((move) => plainMove(file, side, move));
  if (!waits || !file.version) return refused('This agreement is not waiting for signatures');
  return file.signed?.includes(side) ? refused('Your side has signed this version already') : undefined;
}

export interface PassingOn extends Pick<Naming, 'found' | 'kept' | 'newId' | 'tally'> {
  readonly file: AgreementFile;
  readonly people: readonly PossibleSignatory[];
  readonly value: FormValue;
  readonly actor: Actor;
}

export interface PassedOn {
  readonly kind: 'passed-on';
  readonly side: Side;
  readonly version: number;
  readonly from: NamedSignatory;
  readonly to: NamedSignatory;
  readonly made?: MadeSignatory;
  /** Of the agreement: the signatory of their own side, and never of the other one. */
  readonly change: { readonly sharingSignatory: NamedSignatory } | { readonly reply: PartnerReply };
}

/** The partner’s signatory stands in its reply: without one there is nothing to change. */
function changeOf({ reply }: Pick<AgreementFile, 'reply'>, side: Side, to: NamedSignatory): PassedOn['change'] | undefined {
  if (side === 'sharing') return { sharingSignatory: to };
  return reply && { reply: { ...reply, signatory: to } };
}

/** The choice of the page, and what has to be written for it. */
export function decidePassOn({ file, people, value, actor, found, kept, newId, tally }: PassingOn): PassedOn | Refusal {
  const side = sideOf(file, actor.organisation);
  const closed = side ? whyNotPassOn(file, side) : refused('This agreement is not waiting for signatures');
  const from = side && signatoryOf(file, side);
  if (closed || !side || !from || !file.version) return closed ?? refused('Nobody is named to sign');
  const chosen = people.find(({ id }) => id === value.person);
  const known = chosen && { kind: 'named' as const, signatory: { personId: chosen.id, name: chosen.name, job: chosen.jobTitle } };
  const named = known ?? nameNewSignatory({ value, found, kept, actor, newId, tally });
  if (named.kind !== 'named') return named;
  const { personId } = named.signatory;
  if (personId === from.personId) return invalid({ [chosen ? 'person' : 'email']: `${from.name} is the person who signs now` });
  const { number } = file.version;
  const instead = from.passedOn?.version === number ? from.passedOn.instead : { personId: from.personId, name: from.name };
  const to = { ...named.signatory, passedOn: { by: actor.person, version: number, instead } };
  const made = 'made' in named ? named.made : undefined;
  const change = changeOf(file, side, to);
  return change ? { kind: 'passed-on', side, version: number, from, to, change, ...(made && { made }) } : refused('Nobody is named to sign');
}

/** The version that stands names somebody else. */
export const standsIn = ({ personId, passedOn }: NamedSignatory, { version }: Pick<AgreementFile, 'version'>): boolean =>
  passedOn !== undefined && passedOn.version === version?.number && passedOn.instead.personId !== personId;

/** “Hugh Danes, Chief Executive”, and “in place of Ella Park” while the text names her. */
export function signerWords(named: NamedSignatory, file: Pick<AgreementFile, 'version'>): string {
  const instead = standsIn(named, file) ? `in place of ${named.passedOn?.instead.name}` : '';
  return [named.name, named.job, instead].filter(Boolean).join(', ');
}
