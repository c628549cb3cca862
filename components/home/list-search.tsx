// One form that only asks: the search box, and the filters behind a disclosure that is open while one of them counts.
import { Button } from '@/components/design/button';
import { Details } from '@/components/design/details';
import { Select } from '@/components/design/select';
import { TextInput } from '@/components/design/text-input';
import type { listWords } from '@/content/wording/agreement-list';
import type { AgreementListModel } from '@/lib/views/agreement-list-model';

type Words = typeof listWords;
export type ListSearchProps = Pick<AgreementListModel, 'q' | 'sort' | 'choices' | 'chips'> & { readonly words: Words };

function Chips({ chips, words }: Pick<ListSearchProps, 'chips' | 'words'>) {
  return (
    <ul className="sa-chips">
      {chips.map(({ href, text }) => (
        <li key={text}>
          <a className="sa-chip" href={href}>
            <span className="nhsuk-u-visually-hidden">{words.remove} </span>
            {text}
            <span aria-hidden="true"> ✕</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function ListSearch({ q, sort, choices, chips, words }: ListSearchProps) {
  const { search, filters, apply, any, clear } = words;
  return (
    <search className="sa-filter sa-filter--list">
      <form method="get" action="/agreements">
        {sort !== '' && <input type="hidden" name="sort" value={sort} />}
        <div className="sa-filter__box">
          <TextInput name="q" label={search.label} look="s" hint={search.hint} value={q} autoComplete="off" />
          <Button variant="secondary">{search.button}</Button>
        </div>
        <Details summary={filters} open={choices.some(({ value }) => value !== '')}>
          <div className="sa-filter__choices">
            {choices.map((choice) => (
              <Select key={choice.name} {...choice} empty={any} />
            ))}
          </div>
          <Button variant="secondary">{apply}</Button>
        </Details>
      </form>
      {chips.length > 0 && <Chips chips={chips} words={words} />}
      {chips.length > 1 && (
        <p>
          <a href="/agreements">{clear}</a>
        </p>
      )}
    </search>
  );
}
