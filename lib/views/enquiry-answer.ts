import 'server-only';
// The answer of the public enquiry: the card, what to use instead, where to go on, and every answer and rule behind it.
import { catalogue } from '@/content/catalogue';
import { guidanceEntry } from '@/content/guidance/entries';
import { enquiryFields } from '@/content/questions/enquiry';
import {
  enquiryCaseHeading,
  enquiryFundraising,
  enquiryGuidance as guidance,
  enquiryHeadings,
  enquiryInstead,
  enquiryNotSure,
  enquiryReady,
  enquiryWays as ways,
} from '@/content/wording/enquiry';
import { exits } from '@/content/wording/exits';
import { type EnquiryAnswers, type EnquiryName, enquiryHref, enquiryNames } from '@/lib/domain/legal-basis/enquiry/answers';
import { kindOf } from '@/lib/domain/legal-basis/enquiry/bodies';
import { caseByCase, enquiryCard } from '@/lib/domain/legal-basis/enquiry/enquiry-card';
import { answerWords, enquiryField } from '@/lib/domain/legal-basis/enquiry/enquiry-form';
import type { AgreementResult } from '@/lib/domain/legal-basis/result';
import type { ExitId } from '@/lib/domain/questions/form';
import { isPartnerKind, startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { EnquiryAnswerModel, EnquiryRow } from './enquiry-model';
import { enquiryRules } from './enquiry-rules';
import { cardModel } from './legal-card';
import type { Way } from './question-page-model';

const isUsable = ({ status }: AgreementResult) => status === 'ok' || status === 'needs_review';

function exitOf(answers: EnquiryAnswers, result: AgreementResult): ExitId | undefined {
  if (result.status === 'out_of_scope') return 'X6';
  if (result.status === 'wrong_instrument') return 'X4';
  if (answers.purpose === 'individual') return answers.service === 'advocacy' && answers.confirm !== 'no' && answers.law !== 'yes' ? 'X7' : undefined;
  return answers.purpose === undefined ? undefined : enquiryInstead[answers.purpose];
}

/** The national data opt-out is England’s, and approvals under section 251 reach England and Wales; fundraising is only looked for among other purposes. */
const isElsewhere = ({ nation, purpose }: EnquiryAnswers, about: string | undefined): boolean =>
  ((about === 'ndoo-policy' || about === 'national-data-opt-out') && nation !== 'england') ||
  ((about === 'section-251' || about === 's4-approvals') && (nation === 'scotland' || nation === 'ni')) ||
  (about === 'fundraising-and-marketing' && purpose !== 'other');

/** Nothing is used instead of what can go ahead. undefined: there is no other way to name. */
function waysHeading(answers: EnquiryAnswers, result: AgreementResult): string | undefined {
  if (result.status === 'not_needed') return ways.notNeeded;
  if (!isUsable(result)) return ways.instead;
  if (caseByCase(answers)) return ways.caseByCase;
  return answers.purpose === 'individual' ? ways.advocacy : undefined;
}

function insteadOf(answers: EnquiryAnswers, result: AgreementResult): EnquiryAnswerModel['instead'] {
  const heading = waysHeading(answers, result);
  if (heading === undefined) return undefined;
  if (answers.purpose === 'fundraising') return { heading, ways: enquiryFundraising.map((text) => ({ text })) };
  const exit = exitOf(answers, result);
  // The policy on the opt-out is no other way: it says when people’s choice counts.
  const routes = exit === undefined ? [] : exits[exit].instead.filter(({ source }) => source !== 'ndoo-policy' && !isElsewhere(answers, source));
  return routes.length === 0 ? undefined : { heading, ways: routes.map(({ text, url }) => ({ text, ...(url !== undefined && { url }) })) };
}

/** What the guidance says of it, at most six entries: first of the route that fits, then of the footing and of what was chosen. */
function moreOf(answers: EnquiryAnswers, result: AgreementResult): readonly Required<Way>[] {
  const { purpose, nation = 'england', who = [], details = [] } = answers;
  const [exit, footing] = [exitOf(answers, result), result.flows[0]?.result.commonLaw];
  const slugs: readonly string[] = [
    ...(purpose === 'fundraising' ? guidance.fundraising : []),
    ...(exit === undefined ? [] : exits[exit].guidance.filter((slug) => !isElsewhere(answers, slug))),
    ...guidance.nation[nation],
    ...(footing === 'statutory_duty' && answers.service === 'advocacy' ? guidance.advocacy : []),
    ...(footing == null ? [] : guidance.footing[footing].filter((slug) => !isElsewhere(answers, slug))),
    ...who.flatMap((one) => guidance.people[one]),
    ...details.flatMap((one) => guidance.details[one]),
  ];
  const entries = [...new Set(slugs)].flatMap((slug) => guidanceEntry(slug) ?? []);
  return entries.slice(0, 6).map(({ slug, title }) => ({ href: `/guidance/${slug}`, text: title }));
}

/** A draft begins with an organisation that may start one, and a partner that may answer. */
function startOf(answers: EnquiryAnswers, result: AgreementResult): EnquiryAnswerModel['start'] {
  const { purpose, sender, receiver } = answers;
  if (purpose !== 'individual' || !isUsable(result) || sender === undefined || receiver === undefined) return undefined;
  const fits = startsAgreements({ kind: kindOf(sender) }) && isPartnerKind({ kind: kindOf(receiver) });
  return fits ? { href: enquiryHref(answers, {}, '/agreements/new/share'), together: answers.decides === 'together' } : { notHere: true };
}

function rowsOf(answers: EnquiryAnswers): readonly EnquiryRow[] {
  const here = enquiryHref(answers);
  return enquiryNames
    .filter((name) => answers[name] !== undefined)
    .map((name: EnquiryName) => ({
      name,
      label: enquiryField(name, answers, enquiryFields, catalogue).label,
      words: answerWords(name, answers, enquiryFields, catalogue),
      change: `${here}&change=${name}`,
    }));
}

/** answers: those that count. */
export function enquiryAnswer(answers: EnquiryAnswers): EnquiryAnswerModel {
  const { card, result, read } = enquiryCard(answers, { fields: enquiryFields, notSure: enquiryNotSure, ready: enquiryReady }, catalogue);
  const [start, instead] = [startOf(answers, result), insteadOf(answers, result)];
  const rows = rowsOf(answers);
  const more = moreOf(answers, result);
  const rules = enquiryRules({ card, result, rows, read });
  return {
    h1: caseByCase(answers) && isUsable(result) ? enquiryCaseHeading : enquiryHeadings[result.status],
    urgent: caseByCase(answers),
    legal: cardModel(card, { withOptions: true, open: [], changes: Object.fromEntries(rows.map(({ name, change }) => [name, change])) }),
    ...(instead && { instead }),
    more,
    ...(start && { start }),
    rows,
    rules: { ...rules, more: rules.more.filter(({ href }) => !more.some((one) => one.href === href)) },
  };
}
