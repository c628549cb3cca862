import 'server-only';
// The answer of the public helper: the card, what to use instead, where to go on, and every answer and rule behind it.
import { catalogue } from '@/content/catalogue';
import { helperFields } from '@/content/questions/legal-helper';
import { helperCaseHeading, helperFundraising, helperHeadings, helperInstead } from '@/content/wording/legal-helper';
import { exits } from '@/content/wording/exits';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { type HelperAnswers, type HelperName, helperHref, helperNames } from '@/lib/domain/legal-basis/helper/answers';
import { bodies } from '@/lib/domain/legal-basis/helper/bodies';
import type { HelperCard } from '@/lib/domain/legal-basis/helper/helper-card';
import { answerWords, helperField } from '@/lib/domain/legal-basis/helper/helper-form';
import { legalRule } from '@/lib/domain/legal-basis/legal-rules';
import type { AgreementResult } from '@/lib/domain/legal-basis/result';
import type { ExitId } from '@/lib/domain/questions/form';
import { isPublicKind } from '@/lib/domain/people/bare-profile';
import type { HelperAnswerModel, HelperRow, HelperRule } from './legal-helper-model';
import { cardModel } from './legal-card';
import { shownSources } from './shown-sources';

const isUsable = ({ status }: AgreementResult) => status === 'ok' || status === 'needs_review';

/** Safety and danger to life are decided one case at a time: no kind of sharing gets a yes. */
const caseByCase = ({ purpose }: HelperAnswers) => purpose === 'safeguarding' || purpose === 'emergency';

function exitOf(answers: HelperAnswers, result: AgreementResult): ExitId | undefined {
  if (result.status === 'out_of_scope') return 'X6';
  if (result.status === 'wrong_instrument') return 'X4';
  if (answers.purpose === 'individual') return answers.service === 'advocacy' && answers.confirm !== 'no' ? 'X7' : undefined;
  return answers.purpose === undefined ? undefined : helperInstead[answers.purpose];
}

function insteadOf(answers: HelperAnswers, result: AgreementResult): HelperAnswerModel['instead'] {
  if (answers.purpose === 'fundraising') return helperFundraising.map((text) => ({ text }));
  const exit = exitOf(answers, result);
  return exit === undefined ? [] : exits[exit].instead.map(({ text, url }) => ({ text, ...(url !== undefined && { url }) }));
}

/** A draft begins with a public body that shares with one that is not. */
function startOf(answers: HelperAnswers, result: AgreementResult): HelperAnswerModel['start'] {
  const { purpose, sender, receiver, nation } = answers;
  if (purpose !== 'individual' || !isUsable(result) || sender === undefined || receiver === undefined) return undefined;
  const fits = isPublicKind(bodies[sender].kind) && sender !== 'police' && !isPublicKind(bodies[receiver].kind) && nation === 'england';
  return fits ? { href: helperHref(answers, {}, '/agreements/new/share') } : { notHere: true };
}

function rowsOf(answers: HelperAnswers): readonly HelperRow[] {
  return helperNames
    .filter((name) => answers[name] !== undefined)
    .map((name: HelperName) => ({
      name,
      label: helperField(name, answers, helperFields, catalogue).label,
      words: answerWords(name, answers, helperFields, catalogue),
      change: helperHref(answers, { change: name }),
    }));
}

/** In the order in which they fired, each once. */
function rulesOf({ flows, rules }: AgreementResult): readonly HelperRule[] {
  const fired = [...new Set([...flows.flatMap(({ result }) => result.rules), ...rules])];
  return fired.map((id) => {
    const { sentence, source, caveat } = legalRule(id);
    return { id, sentence, sources: shownSources(source), ...(caveat !== undefined && { caveat }) };
  });
}

/** answers: those that count. */
export function helperAnswer(answers: HelperAnswers, { card, result }: HelperCard): HelperAnswerModel {
  const start = startOf(answers, result);
  const rows = rowsOf(answers);
  return {
    h1: caseByCase(answers) && isUsable(result) ? helperCaseHeading : helperHeadings[result.status],
    urgent: caseByCase(answers),
    legal: cardModel(card, { withOptions: true, changes: Object.fromEntries(rows.map(({ name, change }) => [name, change])) }),
    instead: insteadOf(answers, result),
    ...(start && { start }),
    rows,
    rules: rulesOf(result),
  };
}
