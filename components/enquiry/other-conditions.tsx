// What an IG lead could choose instead, and what is never open: each once, with the lines that it is for.
import { Details } from '@/components/design/details';
import type { CardLine, CardPart, ConditionShown } from '@/lib/domain/legal-basis/card/legal-card';
import { capitalised, inSentence, listed } from '@/lib/domain/print/words';
import { readCaveat } from '@/lib/domain/legal-basis/options/option-list';

type List = 'permitted' | 'never';

const lists: Readonly<Record<List, string>> = { permitted: 'Also open', never: 'Never for this sharing' };

/** “The NHS body and the hospice, also for what comes back”. */
function whose(lines: readonly CardLine[]): string {
  const names = [...new Set(lines.map(({ party }) => party?.name ?? 'Both sides'))].map((name, index) => (index === 0 ? name : inSentence(name)));
  const [back, there] = [lines.some(({ flowId }) => flowId === 'return'), lines.some(({ flowId }) => flowId !== 'return')];
  return `${listed(names)}${back ? `, ${there ? 'also ' : ''}for what comes back` : ''}`;
}

interface Open extends ConditionShown {
  readonly lines: readonly CardLine[];
}

/** The conditions of one list, those that say the same of several lines once. */
function openIn({ lines }: CardPart, list: List): readonly Open[] {
  const known = new Map<string, Open>();
  for (const line of lines) {
    for (const one of line.options?.[list] ?? []) {
      const says = `${one.condition} ${one.why} ${one.brings.join()}`;
      known.set(says, { ...one, lines: [...(known.get(says)?.lines ?? []), line] });
    }
  }
  return [...known.values()];
}

const inOneLine = ({ words, code, why, brings, lines }: Open, all: number): string =>
  [
    ...(lines.length === all ? [] : [`${whose(lines)}:`]),
    `${lines.length === all ? capitalised(words) : words}${code === '' ? '' : `, ${code}`}.`,
    `${why}.`,
    ...(brings.length > 0 ? ['It brings:', ...brings] : []),
  ].join(' ');

export function OtherConditions({ parts }: { readonly parts: readonly CardPart[] }) {
  const listed = parts.flatMap((part) => {
    const all = part.lines.filter(({ options }) => options !== undefined).length;
    return (Object.keys(lists) as readonly List[]).flatMap((list) => {
      const open = openIn(part, list);
      return open.length === 0 ? [] : [{ id: `${part.id}-${list}`, heading: `${part.heading}: ${lists[list].toLowerCase()}`, open, all }];
    });
  });
  if (listed.length === 0) return null;
  return (
    <Details summary="What else could apply, and what never can">
      <p className="sa-source">{readCaveat}</p>
      {listed.map(({ id, heading, open, all }) => [
        <h3 key={id} className="sa-why__because">
          {heading}
        </h3>,
        <ul key={`${id}-list`}>
          {open.map((one) => (
            <li key={`${one.condition} ${one.lines[0]?.id}`}>{inOneLine(one, all)}</li>
          ))}
        </ul>,
      ])}
    </Details>
  );
}
