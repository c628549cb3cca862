import 'server-only';
// What each section of an agreement holds, in a line: read before somebody opens it.
import { amendWords, sectionNames } from '@/content/wording/successor';
import type { SectionWords } from '@/lib/domain/agreement/amend-form';
import { type ChangeSection, changeSections, sectionOf } from '@/lib/domain/agreement/replaces';
import type { Standing } from '@/lib/domain/agreement/standing';
import { checkCards } from '@/lib/domain/questions/check-cards';
import { saidRows } from '@/lib/domain/questions/said-rows';

const most = 160;

/** Whole words of a line that is too long to take in. */
function inShort(lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/\.$/u, '')).join('; ');
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[;,:]$/u, '')} …`;
}

/** Details by their names: why each is needed is too much for a line. */
const named = (key: string, lines: readonly string[]) => (key === 'details' ? lines.map((line) => line.split(': ', 1)[0] ?? line) : lines);

function saidIn(section: ChangeSection, { draft, context, model }: Standing): readonly string[] {
  const steps = draft.filter(({ question }) => sectionOf(question) === section && question.behindCheck !== true && question.id !== 'legal-read');
  return saidRows(steps, context, model).flatMap(({ change, lines }) => named(change?.key ?? '', lines));
}

export function sectionLines(standing: Standing): Readonly<Record<ChangeSection, SectionWords>> {
  const cards = checkCards(standing.context, standing.model);
  const card = (id: string) => cards.find((one) => one.id === id)?.rows.map(({ label, lines }) => `${label}: ${lines.join(', ')}`) ?? [];
  const changedTerms = standing.draft.some(({ question, answered }) => question.id === 'standard-terms' && answered);
  const held: Readonly<Partial<Record<ChangeSection, readonly string[]>>> = {
    named: card('people').filter((line) => /^(Team|Information|Person who will sign)/u.test(line)),
    dates: (cards.find(({ id }) => id === 'dates')?.rows ?? []).flatMap(({ lines }) => lines),
    terms: [...card('roles').map((line) => line.replace(/^[^:]*: /u, '')), changedTerms ? amendWords.changedTerms : amendWords.asSuggested],
  };
  return Object.fromEntries(
    changeSections.map((section) => {
      const holds = inShort(held[section] ?? saidIn(section, standing));
      return [section, { name: sectionNames[section], ...(holds !== '' && { holds }) }];
    }),
  ) as Record<ChangeSection, SectionWords>;
}
