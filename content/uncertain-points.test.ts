import { describe, expect, it } from 'vitest';
import { legalRule } from '@/lib/domain/legal-basis/legal-rules';
import { listsCaveat } from '@/lib/domain/legal-basis/options/option-list';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import { personRules } from '@/lib/domain/legal-basis/person/assess-person';
import { changeFields } from '@/lib/domain/questions/change-reason';
import { guidanceEntry } from './guidance/entries';
import { profileQuestions } from './questions/organisation';
import { REGULATOR_NAME } from './wording/regulator';
import { lawSentences } from './wording/sections-law';
import { termSentences } from './wording/sections-terms';

const rule = (id: string) => legalRule(id).caveat ?? '';
const entry = (slug: string) => guidanceEntry(slug)?.confirm ?? '';

/** Each point of law or fact that is not settled, with the words in which a reader meets it where it matters. */
const uncertain: readonly (readonly [point: string, shown: () => string, says: RegExp])[] = [
  ['a public task of a charity that is paid by a public body', () => rule('A6.2'), /^Ask your data protection officer to confirm/u],
  ['a standing request in an agreement', () => rule('A6.7'), /^Ask your data protection officer to confirm/u],
  ['whether the duty of the Children Act 2004 section 16LA is in force', () => rule('P3'), /^Ask your data protection officer to confirm/u],
  ['whether the Commission has taken over', () => lawSentences['rights.complaints']?.text ?? '', new RegExp(REGULATOR_NAME.replace(/[()]/gu, '\\$&'), 'u')],
  ['whether national guidance is written anew', () => entry('what-replaced-what'), /could not find out/u],
  ['what the toolkit asks in its edition of 2026 to 2027', () => entry('dspt-category-3'), /could not read yet/u],
  ['for how long details are kept', () => entry('keeping-details'), /confirm/u],
  ['which Act gives an organisation its task', () => profileQuestions.law({ suggestedLaw: 'An Act' } as never).why, /needs your lawyer’s check/u],
  ['the hours and days of the standard terms', () => termSentences['rights.one-day']?.kind ?? '', /^confirmed$/u],
  ['the conditions that may stand in place of a suggestion', () => changeFields([])[0]?.hint ?? '', new RegExp(listsCaveat, 'u')],
  ['paragraph 18 of Schedule 1', () => rule('A9.4'), /^Ask your data protection officer to confirm/u],
  ['the safeguards of research', () => rule('A9.6'), /^Ask your data protection officer to confirm/u],
  ['care that a council arranges as a public function', () => rule('H1'), /^Ask your data protection officer to confirm/u],
  ['who decides for a child', () => rule('P2'), /^Ask your data protection officer to confirm/u],
  [
    'who decides for a child, one person at a time',
    () => personRules.find(({ id }) => id === 'Q5')?.caveat ?? '',
    /^Ask your data protection officer to confirm/u,
  ],
  [
    'whether a yes of an attorney or deputy is explicit consent',
    () => personActionSentences.CONFIRM_THEIR_YES,
    /^Ask your data protection officer to confirm/u,
  ],
  ['whether a yes of a parent is', () => personActionSentences.CONFIRM_PARENTS_YES, /^Ask your data protection officer to confirm/u],
  ['which law gives an advocate a right', () => rule('C9'), /^Ask your data protection officer to confirm/u],
  ['which condition fits where a law is named and nobody is asked', () => rule('A9.11'), /^Ask your data protection officer to confirm/u],
  ['which services count as used without a name, and what they hold', () => rule('P7'), /^Ask your data protection officer to confirm/u],
  ['the law of another nation', () => rule('G5'), /^Ask your data protection officer to confirm/u],
];

describe('what is not settled is not said as settled', () => {
  it.each(uncertain)('%s', (_, shown, says) => expect(shown()).toMatch(says));
});
