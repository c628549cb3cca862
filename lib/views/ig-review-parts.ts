import 'server-only';
// The parts of the IG lead’s page: which fields stand under which heading, what the answers prove beside them, and what may stay closed.
import { igReviewWords as words } from '@/content/wording/ig-review';
import { type DpiaFact, dpiaFacts, dpiaSigns, provedSigns, screenDpia } from '@/lib/domain/checks/dpia';
import type { Field, Form, FormErrors, FormValue } from '@/lib/domain/questions/form';
import { allFields } from '@/lib/domain/questions/form-fields';
import type { IgReviewSource } from '@/lib/domain/questions/ig-review-form';
import { principlesOf } from '@/lib/domain/questions/principles';
import type { IgReviewPart } from './ig-review-page-model';

/** The page that changes the answer to a question; undefined where it cannot be changed now. */
type ChangeOf = (question: string) => string | undefined;

const partOf = ({ name }: Field): IgReviewPart['id'] => {
  if (name.startsWith('settle-')) return 'answers';
  if (name === 'ownWords') return 'words';
  if (name.startsWith('caldicott-')) return 'caldicott';
  if (name === 'dpia' || name === 'dpiaDone') return 'dpia';
  if (name === 'legal' || name === 'reviewReason' || name.startsWith('law')) return 'legal';
  if (name === 'noEffect' || name === 'publishedWhere' || name === 'published') return 'telling';
  return name === 'outcome' ? 'outcome' : 'advice';
};

/** The question whose answer proves a sign: one that does not fit is put right there. */
const provedBy: Readonly<Partial<Record<DpiaFact, string>>> = {
  largeScale: 'people',
  vulnerable: 'people',
  specialOrCriminal: 'details',
  riskOfPhysicalHarmIfBreached: 'details',
  sharedSystemAccess: 'send-how',
};

function riskSigns({ model, result }: IgReviewSource, changeOf: ChangeOf): IgReviewPart['proved'] {
  const { dpia } = words;
  const proved = provedSigns(model, result);
  const unasked = [
    { id: 'specialOrCriminal', label: dpia.sensitive },
    { id: 'sharedSystemAccess', label: dpia.access },
  ] as const;
  const rows = [...dpiaSigns, ...unasked]
    .filter(({ id }) => proved[id])
    .map(({ id, label }) => {
      const question = provedBy[id];
      const change = question && changeOf(question);
      return { label, ...(change && { change }) };
    });
  const then = dpia.results[screenDpia(dpiaFacts(proved, [])).result];
  return { intro: rows.length > 0 ? dpia.proved : dpia.none, rows, then };
}

function principles(source: IgReviewSource): IgReviewPart['proved'] {
  const rows = principlesOf(source)
    .filter(({ settledBy }) => settledBy !== undefined)
    .map(({ id, principle, words: text, note }) => ({ label: `${id}. ${principle}`, text: note === undefined ? text : `${text}. ${note}` }));
  return rows.length > 0 ? { intro: words.caldicott.settled, rows } : undefined;
}

const proofs: Readonly<Partial<Record<IgReviewPart['id'], (source: IgReviewSource, changeOf: ChangeOf) => IgReviewPart['proved']>>> = {
  dpia: riskSigns,
  caldicott: principles,
};
const order: readonly IgReviewPart['id'][] = ['answers', 'words', 'legal', 'dpia', 'caldicott', 'telling', 'advice', 'outcome'];
/** Judged each time, so never closed. */
const alwaysOpen: readonly IgReviewPart['id'][] = ['answers', 'words', 'legal', 'outcome'];

export interface Drawn {
  readonly form: Form;
  readonly value: FormValue;
  readonly errors: FormErrors;
  /** The words of a closed part; absent while nothing was recorded before. */
  readonly before?: string | undefined;
  readonly changeOf: ChangeOf;
  /** The texts in own words, each with the way to change it. */
  readonly typed?: IgReviewPart['proved'];
}

const isAnswered = ({ value, errors }: Drawn, field: Field) =>
  errors[field.name] === undefined && (field.optional || value[field.name] !== undefined || value[`${field.name}-day`] !== undefined);

/** The parts in their order; one without fields and without anything proved is left out. */
export function igReviewParts(source: IgReviewSource, drawn: Drawn): readonly IgReviewPart[] {
  return order.flatMap((id): readonly IgReviewPart[] => {
    const fields = drawn.form.fields.filter((field) => partOf(field) === id);
    const proved = id === 'words' ? drawn.typed : proofs[id]?.(source, drawn.changeOf);
    if (fields.length === 0 && !proved) return [];
    const settled = allFields(fields).every(({ name }) => drawn.errors[name] === undefined) && fields.every((field) => isAnswered(drawn, field));
    const closed = drawn.before !== undefined && settled && fields.length > 0 && !alwaysOpen.includes(id) ? drawn.before : undefined;
    return [{ id, heading: words[id].heading, form: { fields }, ...(proved && { proved }), ...(closed !== undefined && { closed }) }];
  });
}
