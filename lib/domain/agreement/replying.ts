// The partner’s reply (R3): agree and name who signs, ask for changes, or decline. It only records: nothing is fixed by it.
import { done, type Done, invalid, type Refusal, refused } from '../outcome';
import type { Actor } from '../people/actor';
import { type MadeSignatory, type NamedNew, nameNewSignatory, type Naming } from '../people/naming-signatory';
import type { Field, Form, FormValue } from '../questions/form';
import { profilesOf } from './agreed-profiles';
import type { AgreementFile, PartnerReply } from './agreement-file';
import type { CheckFacts } from './check-facts';
import type { EndReason, Status } from './lifecycle';
import { moveOf } from './moves';
import { inAdvance } from './standing-instruction';
import type { PossibleSignatory } from '../questions/journey-context';
import type { Notice } from '../audit/notices';

/** The form as somebody gets it who cannot name a new person to sign: without that choice, and with whom to ask in its place. */
export const withoutNaming = ({ fields }: Form, ask: string): Form => ({
  fields: fields.map((field) => ({
    ...field,
    ...(field.options && {
      options: field.options.map((option) => ({
        ...option,
        ...(option.reveals && {
          reveals: option.reveals.map((one) =>
            one.name === 'signatory' ? { ...one, hint: ask, options: (one.options ?? []).filter(({ value }) => value !== 'new') } : one,
          ),
        }),
      })),
    }),
  })),
});

export interface ReplyWrites {
  readonly file: AgreementFile;
  readonly change: {
    readonly status: Status;
    readonly heldBy?: 'drafter';
    readonly reply?: PartnerReply | null;
    readonly endReason?: EndReason;
    readonly endNote?: string;
  };
  /** Somebody who may sign from now on. */
  readonly made?: MadeSignatory;
}

type Reply = Done<{ reference: string; decision: string }, ReplyWrites> | Refusal;

interface Replying extends Pick<Naming, 'found' | 'kept' | 'newId' | 'tally'> {
  readonly facts: CheckFacts;
  readonly value: FormValue;
  readonly signatories: readonly PossibleSignatory[];
  readonly actor: Actor;
  /** ISO UTC. */
  readonly at: string;
}

const notWaiting = 'This agreement is not waiting for your reply';

/** What the partner said that a yes would contradict: said at the choice, undefined when nothing does. */
function againstAYes(facts: CheckFacts): string | undefined {
  const { enough } = facts.file.answers.enough?.value ?? {};
  if (enough !== undefined && enough !== 'enough') return 'You said that this is not what you need. Ask for changes, or change that answer first';
  // Nobody but the partner can put them right, and after its yes the final version would wait for them.
  const own = facts.contradictions?.().filter(({ stops, change: { at } }) => stops === 'final-version' && (at === 'review' || at === 'own-reason')) ?? [];
  if (own.length === 0) return undefined;
  const what = own.every(({ change }) => change.at === 'own-reason') ? 'your reason in law' : 'your answers';
  return `Change ${what} first. ${own.map(({ sentence }) => sentence).join('. ')}`;
}

/** Who will sign for the partner: somebody of its own, or somebody who is named now. */
function whoSigns({ facts: { file }, value, signatories, found, kept, newId, tally, actor }: Replying): NamedNew | Refusal {
  const listed = signatories.find(({ id }) => id === value.signatory);
  if (!listed && value.signatory !== 'new') return invalid({ signatory: `Select who will sign for ${file.partner?.name ?? 'your organisation'}` });
  if (listed) return { kind: 'named', signatory: { personId: listed.id, name: listed.name, job: listed.jobTitle } };
  return nameNewSignatory({ value, found, kept, actor, newId, tally });
}

function agree(replying: Replying): Reply {
  const { facts, tally, actor, at } = replying;
  const { file } = facts;
  const move = moveOf(facts, 'agree');
  if (!move) return refused(notWaiting);
  const decision = againstAYes(facts);
  if (decision !== undefined) return invalid({ decision });
  if (move.unmet.length > 0) return refused('Some things only you can confirm are still open', move.unmet);
  const named = whoSigns(replying);
  if (named.kind !== 'named') return named;
  const { signatory, made } = named;
  const reply: PartnerReply = { decision: 'agree', by: actor.person, byName: actor.name, at, signatory, profiles: profilesOf(file) };
  const { reference } = file;
  // A law that the partner names moves the legal basis: then the instruction waits for the IG lead, who reads it first.
  const asRead = file.answers['our-task']?.value.law === undefined;
  const notices: readonly Notice[] = [
    { kind: 'mail-agreed', about: { agreement: reference, by: actor.person } },
    ...(made ? [{ kind: 'mail-signatory-made', about: { agreement: reference, by: actor.person } } as const] : []),
    ...(asRead ? inAdvance({ ...file, reply }) : []),
  ];
  return done(
    { reference, decision: 'agree' },
    { what: 'agreement-agreed', agreement: reference, signatory: signatory.personId, ...(made && { made: made.kind }) },
    { file, change: { status: move.to, reply }, ...(made && { made }) },
    notices,
    made && tally,
  );
}

function askForChanges({ facts, value, actor, at }: Replying): Reply {
  const { file } = facts;
  const move = moveOf(facts, 'ask-for-changes');
  if (!move) return refused(notWaiting);
  // Comments on the sections say it as well: then nothing more has to be written here.
  const changes = typeof value.changes === 'string' && value.changes ? value.changes : undefined;
  const reply: PartnerReply = { decision: 'changes', by: actor.person, byName: actor.name, at, ...(changes && { changes }) };
  const { reference } = file;
  return done(
    { reference, decision: 'changes' },
    { what: 'changes-asked', agreement: reference, ...(changes && { note: changes }) },
    { file, change: { status: move.to, heldBy: 'drafter', reply } },
    [{ kind: 'mail-changes-asked', about: { agreement: reference, by: actor.person } }],
  );
}

function decline({ facts, value, actor }: Replying): Reply {
  const { file } = facts;
  const move = moveOf(facts, 'decline');
  if (!move?.endReason) return refused(notWaiting);
  const { reference } = file;
  const endNote = String(value.reason);
  return done(
    { reference, decision: 'decline' },
    { what: 'agreement-declined', agreement: reference, note: endNote },
    { file, change: { status: move.to, endReason: move.endReason, endNote } },
    [{ kind: 'mail-declined', about: { agreement: reference, by: actor.person } }],
  );
}

const replies: Readonly<Record<string, (replying: Replying) => Reply>> = { agree, changes: askForChanges, decline };

/** `value` is the form of R3 as read: decision, and what it reveals. */
export function decideReply(replying: Replying): Reply {
  const of = replies[String(replying.value.decision)];
  return of ? of(replying) : invalid({ decision: 'Select if you agree with this agreement' });
}

/** The form of R3: what is to change need not be written once more where open comments say it. */
export function replyFormFor({ openComments = 0 }: Pick<AgreementFile, 'openComments'>, form: Form): Form {
  if (openComments === 0) return form;
  const relaxed = (field: Field): Field => ({
    ...field,
    ...(field.name === 'changes' && { optional: true }),
    ...(field.options && { options: field.options.map((option) => ({ ...option, ...(option.reveals && { reveals: option.reveals.map(relaxed) }) })) }),
  });
  return { fields: form.fields.map(relaxed) };
}
