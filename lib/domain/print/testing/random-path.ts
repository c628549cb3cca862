// A way through the real questions, drawn at random: every page answered, some answered again in another way, so that answers are left
// behind on branches that are asked no more. Each typed text carries a number of its own; `long` types some as long as they may be.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { Field, Form, Option } from '@/lib/domain/questions/form';
import { postedNames } from '@/lib/domain/questions/form-fields';
import { missing, mayVisit, type Step } from '@/lib/domain/questions/journey';
import { readAnswer } from '@/lib/domain/questions/read-answer';
import { resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { answer, charity, contextOf, fileWith, stepsOf, surgery } from '@/lib/domain/questions/testing/contexts';

/** A number from 0 to below `most`. */
type Draw = (most: number) => number;

type Posted = Record<string, string | string[]>;
/** What somebody types into a field, as long as it may be or short. */
type Next = (field: Pick<Field, 'limit' | 'namesLaw'>) => string;

function chosen(options: readonly Option[], many: boolean, pick: Draw): readonly Option[] {
  const open = options.filter(({ exit }) => exit === undefined);
  const one = open[pick(open.length)];
  if (!one || !many || one.exclusive) return one ? [one] : [];
  return open.filter((option) => option === one || (!option.exclusive && pick(3) === 0));
}

function fill(field: Field, pick: Draw, text: Next, posted: Posted): void {
  if (field.options) {
    const taken = chosen(field.options, field.kind === 'checkboxes', pick);
    posted[field.name] = field.kind === 'checkboxes' ? taken.map(({ value }) => value) : (taken[0]?.value ?? '');
    for (const one of taken.flatMap(({ reveals = [] }) => reveals)) fill(one, pick, text, posted);
  } else if (field.kind === 'date' || field.kind === 'month') {
    for (const name of postedNames(field)) posted[name] = name.endsWith('year') ? (field.mustBe === 'future' || field.within ? '2027' : '2025') : '1';
  } else if (field.kind === 'number') posted[field.name] = String((field.min ?? 1) + pick(3));
  else posted[field.name] = field.kind === 'email' ? 'a@b.example' : text(field);
}

function posting({ fields }: Form, pick: Draw, text: Next): Posted {
  const posted: Posted = {};
  for (const field of fields) fill(field, pick, text, posted);
  return posted;
}

function answered(file: AgreementFile, step: Step, pick: Draw, text: Next): AgreementFile {
  const context = contextOf(file);
  const { form } = resolveQuestion(step.question, context, step.item);
  let refused = '';
  for (let tries = 0; tries < 20; tries++) {
    const read = readAnswer(step.question, step.item, posting(form, pick, text), context);
    if (read.ok) return { ...file, answers: { ...file.answers, [step.key]: { value: read.value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' } } };
    refused = JSON.stringify([read.errors, read.interruption]);
  }
  throw new Error(`no answer to ${step.key} was taken: ${refused}`);
}

/** Answers what is open, page after page; what an answer opens is found in the next round. */
function walked(from: AgreementFile, pick: Draw, text: Next): AgreementFile {
  let file = from;
  for (let round = 0; round < 12; round++) {
    const draft = stepsOf(file);
    // The partner is asked when the draft is whole.
    const steps = missing(draft).length > 0 ? draft : stepsOf(file, 'review');
    const open = missing(steps).filter(({ key }) => mayVisit(steps, key));
    if (open.length === 0) return file;
    for (const step of open) file = answered(file, step, pick, text);
  }
  throw new Error('the questions do not end');
}

const filler = 'and be met by somebody who knows what they have already said and what they would rather not say again to anybody ';

const nations = ['england', 'england', 'wales', 'scotland', 'ni'] as const;

/** Any nation, and now and then a partner that enforces the law (rules G5 and L1). */
function sides(pick: Draw): Pick<AgreementFile, 'sharing' | 'partner'> {
  const nation = nations[pick(nations.length)] ?? 'england';
  const partner: Organisation = pick(6) === 0 ? { ...charity, kind: 'law-enforcement', publicAuthority: true } : charity;
  return { sharing: { ...surgery, nation }, partner: { ...partner, nation } };
}

/** All questions answered, and then some again. */
export function randomPath(pick: Draw, { long = false } = {}): AgreementFile {
  let typed = 0;
  const text: Next = ({ limit = 0, namesLaw }) => {
    const short = namesLaw ? `Act of word${typed++}x 2014, section 4` : `Help people word${typed++}x come`;
    return long && pick(2) === 0 ? `${short} ${filler.repeat(3)}`.slice(0, Math.max(limit, short.length)).trimEnd().padEnd(limit, 'e') : short;
  };
  const whole = walked(answer(fileWith({}, sides(pick)), 'partner', { partner: 'riverside' }), pick, text);
  const again = stepsOf(whole).filter(({ question, item }) => !question.behindCheck && question.id !== 'partner' && item === undefined && pick(6) === 0);
  const other = again.reduce((file, step) => (mayVisit(stepsOf(file), step.key) ? answered(file, step, pick, text) : file), whole);
  return again.length === 0 ? whole : walked(other, pick, text);
}
