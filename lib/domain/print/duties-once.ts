// The duties of a side under a signed agreement that are done once, and that nobody has said to be done: those of the text, and what an early
// end asks of it.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Catalogue } from '../agreement/catalogue';
import { type DutyDone, dutySaid, type OnceDuty } from '../agreement/duty-done';
import { heldBy } from '../agreement/end-words';
import type { Side } from '../agreement/model';
import { settle } from '../agreement/settle';
import { isOver, isSigned } from '../agreement/term-on-file';
import { dayOf } from '../assurance/calendar';
import type { DecidingPerson } from '../assurance/review-checklist';
import { assessModel } from '../legal-basis/assess-model';
import { type Done, done, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import type { PersonRole } from '../people/person';
import type { Form } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { Snapshot } from '../signing/frozen-version';
import { sideOf } from '../signing/who-signs';
import { promises } from './promises';

interface DutyOnce {
  readonly duty: OnceDuty;
  readonly what: string;
}

/** What the two sides signed, where its bytes can be read. */
type SignedText = Pick<Snapshot, 'model' | 'legalBasis'>;

/** today: ISO date. signed: what the version that stands holds, so that nobody owes what a text of then never said. */
export function dutiesOnce(file: AgreementFile, side: Side, catalogue: Catalogue, today: string, signed?: SignedText): readonly DutyOnce[] {
  const model = isSigned(file) ? (signed?.model ?? settle(file, catalogue)) : undefined;
  if (!model) return [];
  const { end, version, checklist, dutiesDone } = file;
  const source = {
    model,
    result: signed?.legalBasis ?? assessModel(model),
    catalogue,
    version: version?.number ?? 1,
    on: today,
    ...(checklist && { checklist }),
  };
  const ofText = isOver(file, model, today) ? [] : promises(source, side);
  const held = end?.early?.[side];
  // Until sharing has stopped more may come: nobody can have dealt with all of it yet.
  const said = end && end.on <= today && held && held.choice !== 'as-agreed' ? heldBy(side, end, file, model) : undefined;
  const all = [...ofText.flatMap(({ once, what }) => (once ? [{ duty: once, what }] : [])), ...(said ? [{ duty: 'held-details' as const, what: said }] : [])];
  return all.filter(({ duty }) => !dutySaid(dutiesDone, duty, side));
}

/** Each side says it of its own: through its IG lead, and the partner through whoever answers its checklist. */
export const dutySayers: Readonly<Record<Side, readonly PersonRole[]>> = { sharing: ['ig-lead'], receiving: ['ig-lead', 'checklist-owner'] };

export function maySayDuty(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { readonly forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side || (side === 'receiving' && !file.sent)) return 'hidden';
  if (hasRole(actor, ...dutySayers[side])) return 'yes';
  return { forbidden: side === 'sharing' ? 'Ask your IG lead, who says what is done' : 'Ask whoever fills in your checklist, who says what is done' };
}

export const dutyDoneForm: Form = {
  fields: [
    {
      name: 'on',
      kind: 'date',
      label: 'When was it done?',
      called: 'the day on which it was done',
      mustBe: 'past',
      errors: {
        empty: 'Enter the day on which it was done',
        format: 'The day on which it was done must be a real date',
        past: 'The day on which it was done must be today or in the past',
      },
    },
  ],
};

interface DutyWrites {
  readonly file: AgreementFile;
  readonly dutiesDone: readonly DutyDone[];
}

export function decideDutyDone(
  {
    file,
    side,
    catalogue,
    signed,
  }: { readonly file: AgreementFile; readonly side: Side; readonly catalogue: Catalogue; readonly signed?: SignedText | undefined },
  posted: { readonly duty: string; readonly fields: Readonly<Record<string, unknown>> },
  by: DecidingPerson,
): Done<{ readonly reference: string }, DutyWrites> | Refusal {
  const today = dayOf(by.at);
  const open = dutiesOnce(file, side, catalogue, today, signed).find(({ duty }) => duty === posted.duty);
  if (!open) return refused('Nobody has to say this any more. What was said stands among your promises');
  const read = readForm(dutyDoneForm, { ...posted.fields }, today);
  if (!read.ok) return refusalOf(read);
  const day = String(read.value.on);
  const { reference, dutiesDone = [] } = file;
  return done(
    { reference },
    { what: 'duty-done', agreement: reference, duty: open.duty, day },
    { file, dutiesDone: [...dutiesDone, { ...open, side, day, ...by }] },
    [],
  );
}
