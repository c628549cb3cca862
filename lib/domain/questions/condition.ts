// When something is asked, as data. Evaluated by one function that throws on an unknown question or fact.

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The answer to a field of a question, or of this very form when `question` is left out. */
  | { readonly question?: string; readonly field: string; readonly is: string }
  | { readonly question?: string; readonly field: string; readonly includes: string }
  /** A date or month that falls in one of these months: '07', '08', … */
  | { readonly question?: string; readonly field: string; readonly monthIn: readonly string[] }
  /** A fact worked out from the answers, never asked. */
  | { readonly fact: JourneyFact; readonly is: string | boolean };

/** Facts that decide which question comes next. All are worked out by journeyFacts(). */
export type JourneyFact =
  | 'partners-known' // there is an organisation to choose on D04
  | 'copied' // the draft was copied from an earlier agreement
  | 'service-class' // health_care | social_care | wider_support | ask, before it is settled
  | 'service-kind' // health_care | social_care | wider_support, once settled
  | 'care-test-open' // the two-part care test is asked: class ask, or a wider type that somebody says can be care
  | 'service-may-be-care' // a wider type that service-types.json says can be care
  | 'service-confirms' // the type has a question of its own (D03c)
  | 'common-law' // what decides who is asked: the duty of confidence, or statement B where all waits for it
  | 'sharing-reason' // the sharing side's Article 6 condition
  | 'receiving-reason' // the partner's Article 6 condition, an unnamed task counted as 6(1)(f)
  | 'access-chosen' // people of the partner log in to the sharing side's system (D24)
  | 'phone-chosen'
  | 'post-chosen'
  | 'partner-has-sites' // the partner works from more than one place
  | 'own-task-open' // rule A6.2 fired, or a law gives the partner a right: an adviser may name a law
  | 'sensitive-chosen'
  | 'excess-chosen'
  | 'too-little-chosen'
  | 'own-words-chosen'
  | 'danger-chosen' // details that could endanger somebody (rule W1)
  | 'law-asked' // the service is statutory advocacy, or somebody says that a law gives a right to the details
  | 'legal-status'
  | 'dspt-current' // the charity has a current Standards met or exceeded
  | 'confidentiality-needed' // rule A9.1 or statement B depends on K03
  | 'adult-social-care' // publicly funded adult social care on the partner's side
  | 'profile-names-lead'
  | 'profile-names-caldicott' // a Caldicott Guardian, or what is done instead
  | 'profile-names-incidents';

/** What a condition is judged against. Both functions throw on a name that does not exist: a slip in content is a bug, never “false”. */
export interface ConditionGround {
  /** The value of a field; undefined while there is no answer. `question` is left out for a field of the form itself. */
  readonly answer: (field: string, question?: string) => string | readonly string[] | undefined;
  readonly fact: (name: JourneyFact) => string | boolean | undefined;
}

function answerHolds(given: string | readonly string[] | undefined, condition: Extract<Condition, { field: string }>): boolean {
  if (given === undefined) return false;
  if ('is' in condition) return given === condition.is;
  if ('includes' in condition) return typeof given === 'string' ? given === condition.includes : given.includes(condition.includes);
  return typeof given === 'string' && condition.monthIn.includes(given.slice(5, 7));
}

/** Does the condition hold? An answer or fact that is not there yet makes `is` and `includes` false. */
export function evaluateCondition(condition: Condition, ground: ConditionGround): boolean {
  if ('all' in condition) return condition.all.every((part) => evaluateCondition(part, ground));
  if ('any' in condition) return condition.any.some((part) => evaluateCondition(part, ground));
  if ('not' in condition) return !evaluateCondition(condition.not, ground);
  if ('fact' in condition) return ground.fact(condition.fact) === condition.is;
  return answerHolds(ground.answer(condition.field, condition.question), condition);
}
