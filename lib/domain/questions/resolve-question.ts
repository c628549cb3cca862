// A question made ready for one agreement: its names filled in, its choices listed, its conditions on other answers settled.
import { ownItemId } from '../agreement/chosen-items';
import { sharedNames } from '../agreement/left-out';
import { serviceForTeam } from '../agreement/service-for-team';
import { retentionHint, type SettledService } from '../agreement/service-kind';
import { onceFor, onceOf } from '../once-for';
import { ownNumbers } from '../people/own-numbers';
import { inSentence, oncePossessive } from '../print/words';
import { type Condition, evaluateCondition } from './condition';
import { couldShow } from './could-show';
import type { Field, Form, Option } from './form';
import type { JourneyContext } from './journey-context';
import { journeyFacts } from './journey-facts';
import { isOffered, optionsFrom } from './option-sources';
import type { Question, QuestionField, QuestionOption } from './question';

export interface ResolvedQuestion {
  readonly question: Question;
  readonly item?: string;
  readonly h1: string;
  readonly hint?: string;
  readonly form: Form;
  readonly why: string;
}

/** The name of an item inside a sentence. */
export function itemName(item: string, { file, catalogue }: Pick<JourneyContext, 'file' | 'catalogue'>): string {
  const own = file.answers['details-choose']?.value.otherLabel;
  if (item === ownItemId && typeof own === 'string') return inSentence(own);
  const listed = catalogue.items.find(({ id }) => id === item)?.label ?? catalogue.checklist.find(({ id }) => id === item)?.topic;
  return listed === undefined ? item : inSentence(listed);
}

function keepWords(service: SettledService | undefined, { catalogue }: JourneyContext): string {
  const start = service && catalogue.retention.find(({ id }) => id === retentionHint(service));
  if (!start) return 'The suggested time';
  return `${start.number} ${start.number === 1 ? start.unit.replace(/s$/, '') : start.unit}`;
}

/** A question of its own behind the hint of D15: would less do? */
function lessWords(item: string, { catalogue }: JourneyContext): string {
  const less = catalogue.items.find(({ id }) => id === item)?.lessWouldDo;
  return less === undefined ? '' : `. ${less.replace(/\.$/, '')}`;
}

/** What fills the braces of a question. */
export function questionNames(context: JourneyContext, item?: string): Readonly<Record<string, string>> {
  const { file, catalogue } = context;
  const service = serviceForTeam(file, catalogue);
  return {
    partner: file.partner?.name ?? 'the partner',
    sharingOrg: file.sharing.name,
    partnerPerson: file.partner?.contacts.igLead.name || (file.partner?.name ?? 'the partner'),
    drafter: file.drafter.name,
    serviceQuestion: service?.type?.confirm?.question ?? '',
    suggestedKeep: keepWords(service, context),
    shows: couldShow(service, context),
    ...(item !== undefined && { item: itemName(item, context), less: lessWords(item, context) }),
  };
}

const hasBraces = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('{') : typeof value === 'object' && value !== null && partsHave(value);

/** Most words of a page have no braces, and are the same for every agreement: they are looked through once. */
const partsHave = onceOf((value: object): boolean => Object.values(value).some(hasBraces));

/** A value with the braces in its texts filled; braces without a name stay, and so does what has none. `value` must be immutable. */
export function filledIn<T>(value: T, names: Readonly<Record<string, string>>): T {
  if (!hasBraces(value)) return value;
  if (typeof value === 'string') return oncePossessive(value.replace(/\{(\w+)\}/g, (brace, name: string) => names[name] ?? brace)) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => filledIn(one, names)) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, filledIn(one, names)])) as T;
}

/** The list as it was, where none of it changed: what follows from it is then known already. */
const asItWas = <T>(before: readonly unknown[], now: readonly T[]): readonly T[] =>
  before.length === now.length && now.every((one, at) => one === before[at]) ? (before as readonly T[]) : now;

const ownPart = (condition: Condition): boolean => 'field' in condition && condition.question === undefined;

/** A condition with its facts settled; true or false when nothing of this form is left in it. */
function settled(condition: Condition, fact: (one: Condition) => boolean): Condition | boolean {
  if ('all' in condition) {
    const parts = condition.all.map((part) => settled(part, fact));
    const open = parts.filter((part) => typeof part !== 'boolean');
    return parts.includes(false) ? false : open.length > 0 ? { all: open } : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => settled(part, fact));
    const open = parts.filter((part) => typeof part !== 'boolean');
    return parts.includes(true) ? true : open.length > 0 ? { any: open } : false;
  }
  if ('not' in condition) {
    const part = settled(condition.not, fact);
    return typeof part === 'boolean' ? !part : { not: part };
  }
  return ownPart(condition) ? condition : fact(condition);
}

/** D03c and D03d: nobody knows which kind of advocacy it is, or which law it rests on, and so it leaves by an exit. */
function withExit(option: Option, question: Question, context: JourneyContext): Option {
  if (question.id !== 'service-confirm' && question.id !== 'law-gives-right') return option;
  const service = serviceForTeam(context.file, context.catalogue);
  if (question.id === 'law-gives-right') return service?.statutory && option.value === 'none' ? { ...option, exit: 'X7' } : option;
  const confirm = service?.type?.confirm;
  const outcome = option.value === 'yes' ? confirm?.yes : option.value === 'no' ? confirm?.no : confirm?.notSure;
  return outcome === 'legal_advice' ? { ...option, exit: 'X7' } : option;
}

/** D38: a text about what is not shared may name nothing that is. */
function withRefusals<T extends Pick<QuestionField, 'refusesShared' | 'refuses'>>({ refusesShared, ...field }: T, { file, catalogue }: JourneyContext) {
  const service = refusesShared === undefined ? undefined : serviceForTeam(file, catalogue);
  if (refusesShared === undefined || !service) return field;
  return { ...field, refuses: [...(field.refuses ?? []), { words: sharedNames(file.answers, service, catalogue), error: refusesShared }] };
}

function resolveFields(fields: readonly QuestionField[], question: Question, context: JourneyContext): readonly Field[] {
  const ground = {
    fact: journeyFacts(context),
    answer: (): never => {
      throw new Error(`A field of “${question.id}” depends on another question; use a fact`);
    },
  };
  const resolveOption = (option: QuestionOption): Option => {
    const reveals = option.reveals && resolveFields(option.reveals, question, context);
    return withExit(reveals === option.reveals ? (option as Option) : { ...option, reveals }, question, context);
  };
  const listedIn = ({ options }: QuestionField): readonly Option[] | undefined => {
    if (options && 'from' in options)
      return options.also ? [...optionsFrom(options.from, context), ...options.also.map(resolveOption)] : optionsFrom(options.from, context);
    return options && asItWas(options, options.filter((option) => isOffered(question, option, context)).map(resolveOption));
  };
  const resolveField = (field: QuestionField): readonly Field[] => {
    const asked = field.when === undefined || settled(field.when, (one) => evaluateCondition(one, ground));
    if (asked === false) return [];
    const listed = listedIn(field);
    // Nobody can pick from an empty list.
    if (listed?.length === 0 && (field.optional || field.kind === 'select')) return [];
    if (listed === field.options && field.when === undefined && field.refusesShared === undefined) return [field as Field];
    const { options: _, when: __, ...asWritten } = field;
    return [{ ...withRefusals(asWritten, context), ...(listed && { options: listed }), ...(asked !== true && { when: asked }) }];
  };
  return asItWas(fields, fields.flatMap(resolveField));
}

const formOf = onceOf((fields: readonly Field[]): Form => ({ fields }));

/**
 * What a question asks of this agreement: its choices listed, its conditions settled, the names in its texts not yet filled in. An answer is
 * measured by it; every step of every journey is, and most of them are drawn by nobody.
 */
export const formAsked = onceFor((context: JourneyContext, question: Question): Form => formOf(resolveFields(question.fields, question, context)));

const numbersOf = onceOf(({ file }: JourneyContext) => ownNumbers(file.sharing, file.partner));

function resolved(question: Question, context: JourneyContext, item: string | undefined): ResolvedQuestion {
  const fact = journeyFacts(context);
  const ground = {
    fact,
    answer: (): never => {
      throw new Error(`The heading of “${question.id}” may depend on facts only`);
    },
  };
  const names = questionNames(context, item);
  const instead = question.instead?.find(({ when }) => evaluateCondition(when, ground));
  const h1 = filledIn(instead?.h1 ?? question.h1, names);
  const { fields } = filledIn(formAsked(context, question), names);
  const onlyField = fields.length === 1;
  return {
    question,
    h1,
    form: {
      fields: fields.map(({ label, ...field }) => (onlyField && label === h1 ? field : { ...field, ...(label !== undefined && { label }) })),
      ownNumbers: numbersOf(context),
    },
    why: filledIn(instead?.why ?? question.why, names),
    ...(question.hint !== undefined && { hint: filledIn(question.hint, names) }),
    ...(item !== undefined && { item }),
  };
}

/** By item. */
const resolvedFor = onceFor((_context: JourneyContext, _question: Question) => new Map<string | undefined, ResolvedQuestion>());

/** The question as it is drawn and read for this agreement. `item`: the item that a repeated page asks about. */
export function resolveQuestion(question: Question, context: JourneyContext, item?: string): ResolvedQuestion {
  const known = resolvedFor(context, question);
  const found = known.get(item) ?? resolved(question, context, item);
  known.set(item, found);
  return found;
}
