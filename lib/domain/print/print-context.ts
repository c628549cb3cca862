// What every section of the print looks at: the agreement, the legal result, and the one way to say a worded sentence.
import type { Catalogue } from '../agreement/catalogue';
import type { AgreementModel, Flow, Party } from '../agreement/model';
import { dayOf } from '../assurance/calendar';
import type { Checklist } from '../assurance/checklist';
import type { AgreementResult, FlowResult } from '../legal-basis/result';
import { standingValues } from './names';
import { asNationSays } from './nation-words';
import { openLine } from './open-line';
import type { Block, Sentence } from './print-model';
import { fill, type Values, type WordedSentence } from './print-wording';

export interface PrintSource {
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly checklist?: Checklist;
  readonly catalogue: Catalogue;
  readonly version: number;
  /** The day, or the moment (ISO), on which the words are put together: it decides what is said of dates past and to come. */
  readonly on: string;
  /** An answer that is missing is left out; `say` marks its place, for previews. */
  readonly missing?: 'leave-out' | 'say';
}

export interface PrintContext extends Omit<PrintSource, 'on'> {
  /** ISO date. */
  readonly today: string;
  readonly sharing: Party;
  readonly partner: Party;
  readonly outward: Flow;
  readonly back?: Flow;
  readonly outwardResult?: FlowResult;
  readonly backResult?: FlowResult;
  readonly values: Values;
  /** The worded sentence with this id, its braces filled. Throws on an unknown id. */
  readonly say: (id: string, values?: Values) => Sentence;
  /** Nothing, or in a preview a mark that this is not answered yet. */
  readonly unanswered: (from: string, what: string) => readonly Sentence[];
}

/** A suggestion that somebody changed is their answer, given on its own page (D07); the standard terms keep their topic (D31). */
function standingOf({ kind, from, says }: WordedSentence, { changed = [] }: AgreementModel): Pick<Sentence, 'kind' | 'from'> {
  if (says === undefined || !changed.includes(says)) return { kind, from };
  return { kind: 'answer', from: from.startsWith('standard-terms/') ? from : 'our-people' };
}

const isMoment = (on: string): boolean => on.length > 10;

const partyOn = ({ parties }: AgreementModel, side: Party['side']): Party => {
  const found = parties.find((party) => party.side === side);
  if (!found) throw new Error(`an agreement without a ${side} side cannot be printed`);
  return found;
};

export function printContext(source: PrintSource): PrintContext {
  const { model, result, catalogue, on, missing } = source;
  const [sharing, partner] = [partyOn(model, 'sharing'), partyOn(model, 'receiving')];
  const outward = model.flows.find((flow) => flow.id === 'outward');
  if (!outward) throw new Error('an agreement without an outward flow cannot be printed');
  const back = model.flows.find((flow) => flow.id === 'return');
  const resultOf = (flowId: string) => result.flows.find((flow) => flow.flowId === flowId)?.result;
  const [outwardResult, backResult] = [resultOf('outward'), resultOf('return')];
  const values = standingValues(model, sharing, partner);
  const say = (id: string, more: Values = {}): Sentence => {
    const worded = catalogue.wording.sentences[id];
    if (!worded) throw new Error(`no sentence “${id}” in the wording`);
    return { text: fill(asNationSays(worded.text, model.nation), { ...values, ...more }), ...standingOf(worded, model) };
  };
  const unanswered = (from: string, what: string): readonly Sentence[] =>
    missing === 'say' ? [{ text: openLine(fill(what, values)), kind: 'answer', from }] : [];
  return {
    ...source,
    today: isMoment(on) ? dayOf(on) : on,
    sharing,
    partner,
    outward,
    values,
    say,
    unanswered,
    ...(back && { back }),
    ...(outwardResult && { outwardResult }),
    ...(backResult && { backResult }),
  };
}

type Said = Sentence | readonly Sentence[] | undefined | false;

const flat = (said: readonly Said[]): readonly Sentence[] => said.flatMap((one) => (one ? one : []));

/** A paragraph of the sentences that are there; nothing when there are none. */
export function paragraph(...said: readonly Said[]): readonly Block[] {
  const sentences = flat(said);
  return sentences.length === 0 ? [] : [{ block: 'paragraph', sentences }];
}

export function panel(heading: string, ...said: readonly Said[]): readonly Block[] {
  const sentences = flat(said);
  return sentences.length === 0 ? [] : [{ block: 'panel', heading, sentences }];
}
