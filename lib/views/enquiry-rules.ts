import 'server-only';
// Every rule behind an answer of the enquiry, each once: what it says, where it comes from and which answers it read.
import type { LegalCard } from '@/lib/domain/legal-basis/card/legal-card';
import { legalRuleFor } from '@/lib/domain/legal-basis/legal-rules';
import type { AgreementResult, RuleId } from '@/lib/domain/legal-basis/result';
import type { EnquiryRow, EnquiryRule, EnquiryRules } from './enquiry-model';
import type { ShownSource } from './question-page-model';
import { shownSources } from './shown-sources';

interface Behind {
  readonly card: LegalCard;
  readonly result: AgreementResult;
  readonly rows: readonly EnquiryRow[];
  /** What the words of a rule depend on. */
  readonly read: Parameters<typeof legalRuleFor>[1];
}

const panelsOf = ({ warnings, notes, parts }: LegalCard) => [...warnings, ...notes, ...parts.flatMap(({ lines }) => lines)].flatMap(({ why }) => why);

/** What most of the sources say of the day on which we looked at them. */
function usualCheck(sources: readonly ShownSource[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { checked } of sources) counts.set(checked, (counts.get(checked) ?? 0) + 1);
  return [...counts].filter(([said]) => said.startsWith('checked')).sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Several places of one text stand behind one link: “Sharing information: Consent; Objections”. */
function byText(sources: readonly ShownSource[]): readonly ShownSource[] {
  const texts = new Map<string, ShownSource>();
  for (const source of sources) {
    const { title, by, url, date, checked } = source;
    const [text = title] = title.split(': ');
    const key = [text, by, url, date, checked].join('|');
    const before = texts.get(key);
    texts.set(key, before ? { ...before, title: `${before.title}; ${title.slice(text.length + 2)}` } : source);
  }
  return [...texts.values()];
}

/** In the order in which they fired. */
const firedIn = ({ flows, rules }: AgreementResult): readonly RuleId[] => [...new Set([...flows.flatMap(({ result }) => result.rules), ...rules])];

export function enquiryRules({ card, result, rows, read: readFor }: Behind): EnquiryRules {
  const panels = panelsOf(card);
  const read = new Map<RuleId, Set<string>>();
  for (const { ruleId, becauseYouAnswered } of panels)
    read.set(ruleId, new Set([...(read.get(ruleId) ?? []), ...becauseYouAnswered.map(({ question }) => question)]));
  const all = firedIn(result).map((id): EnquiryRule => {
    const { sentence, source, caveat } = legalRuleFor(id, readFor);
    const because = rows.flatMap(({ name }, index) => (read.get(id)?.has(name) ? [index + 1] : []));
    return { id, sentence, sources: byText(shownSources(source)), because, ...(caveat !== undefined && { caveat }) };
  });
  const sources = shownSources(all.flatMap(({ id }) => legalRuleFor(id, readFor).source));
  const checked = usualCheck(sources);
  const wider = panels.find(({ ruleId, caveat }) => caveat !== undefined && caveat !== legalRuleFor(ruleId, readFor).caveat)?.caveat;
  const more = new Map(sources.flatMap(({ entry }) => (entry === undefined ? [] : [[entry.href, entry] as const])));
  return { all, more: [...more.values()], ...(checked !== undefined && { checked }), ...(wider !== undefined && { caveat: wider }) };
}
