// When something is asked, as data. Evaluated by one function that throws on an unknown question or fact.

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The answer to a field of a question, or of this very form when `question` is left out. */
  | { readonly question?: string; readonly field: string; readonly is: string }
  | { readonly question?: string; readonly field: string; readonly includes: string }
  /** A fact worked out from the answers, never asked. */
  | { readonly fact: JourneyFact; readonly is: string | boolean };

/** Facts that decide which question comes next. All are worked out by journeyFacts(). */
export type JourneyFact =
  | 'service-class' // health_care | social_care | wider_support | ask, before it is settled
  | 'service-kind' // health_care | social_care | wider_support, once settled
  | 'service-confirms' // the type has a question of its own (D03c)
  | 'common-law' // the suggested duty-of-confidence basis
  | 'sharing-reason' // the sharing side's Article 6 condition
  | 'receiving-reason' // the partner's Article 6 condition, an unnamed task counted as 6(1)(f)
  | 'own-task-open' // rule A6.2 fired: an adviser may name a law
  | 'sensitive-chosen'
  | 'excess-chosen'
  | 'own-words-chosen'
  | 'legal-status'
  | 'dspt-current' // the charity has a current Standards met or exceeded
  | 'confidentiality-needed' // rule A9.1 or statement B depends on K03
  | 'adult-social-care' // publicly funded adult social care on the partner's side
  | 'profile-names-lead'
  | 'profile-names-incidents';
