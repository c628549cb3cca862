// The part of the IG lead’s page about a data protection impact assessment (DPIA): what the screening ends in decides if a reason for none will do.
import { type DpiaFacts, dpiaFactIds, dpiaFacts, dpiaScreens, dpiaSigns, provedSigns, screenDpia, screenedAgain } from '../checks/dpia';
import type { DpiaRecord } from '../checks/dpia-record';
import type { AgreementModel } from '../agreement/model';
import type { AgreementResult } from '../legal-basis/result';
import { inSentence, listed } from '../print/words';
import type { FormErrors, FormValue } from './form';

interface Screened {
  readonly model: AgreementModel;
  readonly result: AgreementResult;
}

const text = (value: FormValue, name: string): string | undefined => (typeof value[name] === 'string' && value[name] !== '' ? value[name] : undefined);

/** What the answers prove and what was ticked. */
function factsOf(value: FormValue, { model, result }: Screened): DpiaFacts {
  const ticked = (Array.isArray(value.dpia) ? value.dpia : []).filter((sign) => sign !== 'none');
  return dpiaFacts(provedSigns(model, result), ticked);
}

const sentencesOf = (hits: readonly string[]): string => listed(dpiaScreens.filter(({ id }) => hits.includes(id)).map(({ sentence }) => inSentence(sentence)));

/** What speaks against “It is ready to send”: a DPIA that is a duty, and is not there. */
export function dpiaFaults(value: FormValue, source: Screened): FormErrors {
  const { result, hits } = screenDpia(factsOf(value, source));
  if (result !== 'required' || value.dpiaDone !== 'none') return {};
  return { dpiaDone: `A DPIA is needed: ${sentencesOf(hits)}. Enter it, or send the agreement back` };
}

/** The record: the screening, and whichever of the two answers was given. */
export function readDpia(value: FormValue, source: Screened): DpiaRecord {
  const facts = factsOf(value, source);
  const [reference, on, owner, why] = ['dpiaRef', 'dpiaOn', 'dpiaOwner', 'dpiaWhy'].map((name) => text(value, name));
  return {
    signs: dpiaFactIds.filter((id) => facts[id]),
    result: screenDpia(facts).result,
    ...(value.dpiaDone === 'done' && { ...(reference && { reference }), ...(on && { on }), ...(owner && { owner }) }),
    ...(value.dpiaDone === 'none' && why && { why }),
  };
}

const given = (fields: Readonly<Record<string, string | undefined>>): FormValue =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** Signs that were ticked and are not proved now; “None of these” where there were none. */
export function signsValue({ signs }: DpiaRecord, { model, result }: Screened): FormValue {
  const proved = provedSigns(model, result);
  const ticked = dpiaSigns.map(({ id }) => id).filter((id) => signs.includes(id) && !proved[id]);
  return { dpia: ticked.length > 0 ? ticked : ['none'] };
}

/** The answer as it was recorded. A reason for doing without a DPIA is asked anew where the screening now ends otherwise; a DPIA stays. */
export function dpiaValue(record: DpiaRecord, { model, result }: Screened): FormValue {
  const { reference, on, owner, why } = record;
  if (on !== undefined || owner !== undefined) return given({ dpiaDone: 'done', dpiaRef: reference, dpiaOn: on, dpiaOwner: owner });
  if (screenedAgain(record.signs, model, result).result !== record.result) return {};
  // A record of before these two answers: with a duty the reference of a DPIA, without one why there is none.
  if (record.result === 'required') return given({ dpiaDone: reference && 'done', dpiaRef: reference });
  const reason = why ?? reference;
  return given({ dpiaDone: reason && 'none', dpiaWhy: reason });
}
