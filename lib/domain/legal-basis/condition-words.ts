// Each legal condition in words, as a person reads it beside its code.
import type { Art10, Art9, CommonLaw, OverrideArt6, Status } from './result';

/** 9(2)(d) stands in never lists only. */
type Condition = CommonLaw | OverrideArt6 | Art9 | Art10 | '9(2)(d)';

export const conditionWords: Readonly<Record<Condition, string>> = {
  implied_consent: 'people expect it (implied consent)',
  explicit_consent: 'each person says yes (explicit consent)',
  statutory_duty: 'a law decides',
  overriding_public_interest: 'keeping people safe can outweigh confidence (overriding public interest)',
  s251_support: 'approval under section 251',
  not_engaged: 'nothing given in confidence is passed on',
  '6(1)(a)': 'consent',
  '6(1)(b)': 'contract',
  '6(1)(c)': 'legal obligation',
  '6(1)(d)': 'vital interests',
  '6(1)(e)': 'public task',
  '6(1)(ea)': 'recognised legitimate interest',
  '6(1)(f)': 'legitimate interests',
  none: 'not needed, no such details are meant to be shared',
  '9(2)(a)': 'explicit consent',
  '9(2)(c)': 'danger to life',
  '9(2)(d)': 'not-for-profit bodies about their members',
  '9(2)(g)+Sch1p6': 'a function that a law gives',
  '9(2)(g)+Sch1p16': 'support for a disability or condition',
  '9(2)(g)+Sch1p17': 'confidential counselling, advice or support',
  '9(2)(g)+Sch1p18': 'keeping children and adults at risk safe',
  '9(2)(g)+Sch1p19': 'economic well-being of adults at risk',
  '9(2)(h)+Sch1p2': 'health or social care',
  '9(2)(j)+Sch1p4': 'research',
  Sch1p2: 'health or social care',
  Sch1p18: 'keeping children and adults at risk safe',
  Sch1p29: 'consent',
};

/** The code as it stands in small print: “Article 9(2)(h) with Data Protection Act 2018 Schedule 1 paragraph 2”. */
export function conditionCode(condition: string): string {
  const [article, paragraph] = condition.split('+Sch1p');
  if (condition.startsWith('Sch1p')) return `Data Protection Act 2018 Schedule 1 paragraph ${condition.slice('Sch1p'.length)}`;
  if (!/^\d/.test(condition)) return '';
  return paragraph === undefined ? `Article ${article}` : `Article ${article} with Data Protection Act 2018 Schedule 1 paragraph ${paragraph}`;
}

/** The words of a condition. Throws on an unknown code. */
export function wordsOf(condition: string): string {
  const words = (conditionWords as Readonly<Record<string, string>>)[condition];
  if (words === undefined) throw new Error(`No words for “${condition}”`);
  return words;
}

/** A condition as a sentence names it: “6(1)(f) legitimate interests”, “explicit consent”. */
export function named(condition: string): string {
  const words = wordsOf(condition);
  if (!/^\d/.test(condition)) return /\((.+)\)$/u.exec(words)?.[1] ?? words;
  return `${condition.split('+')[0]} ${words}`;
}

export const statusWords: Readonly<Record<Status, string>> = {
  ok: 'Ready to confirm',
  needs_review: 'Needs a second look',
  blocked: 'Cannot go ahead',
  out_of_scope: 'Needs other guidance',
  wrong_instrument: 'Needs another kind of agreement',
  not_needed: 'No agreement needed',
};
