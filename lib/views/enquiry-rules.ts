import 'server-only';
// Every rule behind an answer of the enquiry, each once: what it says, where it comes from and which answers it read.
import type { LegalCard, WhyPanel } from '@/lib/domain/legal-basis/card/legal-card';
import { legalRuleFor } from '@/lib/domain/legal-basis/legal-rules';
import type { AgreementResult, RuleId } from '@/lib/domain/legal-basis/result';
import type { EnquiryRow, EnquiryRule, EnquiryRules, EnquiryText } from './enquiry-model';
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
function usualCheck(sources: readonly EnquiryText[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { checked } of sources) counts.set(checked, (counts.get(checked) ?? 0) + 1);
  return [...counts].filter(([said]) => said.startsWith('checked')).sort(([, a], [, b]) => b - a)[0]?.[0];
}

interface Texts {
  readonly all: readonly EnquiryText[];
  readonly of: (sources: readonly ShownSource[]) => EnquiryRule['sources'];
}

/** “Sharing information: Consent” is a part of one text. */
function split({ title, by, date, checked }: ShownSource) {
  const at = title.indexOf(': ');
  const [text, part] = at < 0 ? [title, undefined] : [title.slice(0, at), title.slice(at + 2)];
  return { text, part, key: [text, by, date, checked].join('|') };
}

/** The texts behind the rules, numbered in the order in which the rules name them. */
function textsOf(sources: readonly ShownSource[]): Texts {
  const texts = new Map<string, EnquiryText & { readonly number: number; readonly pages: { url: string; part: string }[] }>();
  for (const source of sources) {
    const { text, part = text, key } = split(source);
    const known = texts.get(key) ?? { ...source, title: text, number: texts.size + 1, pages: [] };
    if (source.url !== undefined && !known.pages.some(({ url }) => url === source.url)) known.pages.push({ url: source.url, part });
    texts.set(key, known);
  }
  const placed = (source: ShownSource) => {
    const { part, key } = split(source);
    return { number: texts.get(key)?.number ?? 0, ...(part !== undefined && { part }) };
  };
  return { all: [...texts.values()], of: (named) => named.map(placed).sort((one, other) => one.number - other.number) };
}

/** A line of the card leaves a doubt out that this case does not raise; a rule without a line keeps its own. */
const said = (caveat: string | undefined, lines: readonly WhyPanel[]): string | undefined =>
  lines.length === 0 || lines.some((line) => line.caveat === caveat) ? caveat : undefined;

/** In the order in which they fired. */
const firedIn = ({ flows, rules }: AgreementResult): readonly RuleId[] => [...new Set([...flows.flatMap(({ result }) => result.rules), ...rules])];

export function enquiryRules({ card, result, rows, read: readFor }: Behind): EnquiryRules {
  const panels = panelsOf(card);
  const read = new Map<RuleId, Set<string>>();
  for (const { ruleId, becauseYouAnswered } of panels)
    read.set(ruleId, new Set([...(read.get(ruleId) ?? []), ...becauseYouAnswered.map(({ question }) => question)]));
  const fired = firedIn(result).map((id) => legalRuleFor(id, readFor));
  const sources = shownSources(fired.flatMap(({ source }) => source));
  const texts = textsOf(sources);
  const all = fired.map(({ id, sentence, source, ...rule }): EnquiryRule => {
    const caveat = said(
      rule.caveat,
      panels.filter(({ ruleId }) => ruleId === id),
    );
    const because = rows.flatMap(({ name }, index) => (read.get(id)?.has(name) ? [index + 1] : []));
    return { id, sentence, sources: texts.of(shownSources(source)), because, ...(caveat !== undefined && { caveat }) };
  });
  const checked = usualCheck(texts.all);
  const unread = texts.all.flatMap((text, index) => (text.checked.startsWith('checked') ? [] : [index + 1]));
  const wider = panels.find(({ ruleId, caveat }) => caveat !== undefined && caveat !== legalRuleFor(ruleId, readFor).caveat)?.caveat;
  const more = new Map(sources.flatMap(({ entry }) => (entry === undefined ? [] : [[entry.href, entry] as const])));
  return {
    all,
    sources: texts.all,
    unread,
    more: [...more.values()],
    ...(checked !== undefined && { checked }),
    ...(wider !== undefined && { caveat: wider }),
  };
}
