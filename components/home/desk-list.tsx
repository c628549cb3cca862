// What waits in all organisations of one person: narrowed to one, and where nothing waits.
import { Button } from '@/components/design/button';
import { Details } from '@/components/design/details';
import { Select } from '@/components/design/select';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { actingWords } from '@/content/wording/acting';
import type { DeskModel } from '@/lib/views/desk-model';
import { WorkList } from './work-list';

type Words = typeof actingWords.desk;

function Quiet({ summary, names, words, once }: NonNullable<DeskModel['quiet']> & { readonly words: Words; readonly once: string }) {
  return (
    <Details summary={summary}>
      <ul className="nhsuk-list">
        {names.map(({ id, name, here }, place) => (
          <li key={id}>
            {here ? (
              name
            ) : (
              <form method="post" action="/do/switch-organisation">
                <HiddenFields values={{ once: `${once}-quiet-${place}`, organisation: id }} />
                <button type="submit" className="sa-link-button">
                  {name}
                  <span className="nhsuk-u-visually-hidden">: {words.change}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

export function DeskList({ needsYou, nothing, cut, quiet, filter, words, once }: DeskModel & { readonly words: Words; readonly once: string }) {
  return (
    <>
      <search className="sa-filter sa-filter--list">
        <form method="get" action="/desk">
          <div className="sa-filter__box">
            <Select name="organisation" label={words.filter.label} look="s" empty={words.filter.any} value={filter.chosen} options={filter.options} />
            <Button variant="secondary">{words.filter.button}</Button>
          </div>
        </form>
      </search>
      <h2 className="nhsuk-heading-m">{words.needs}</h2>
      {needsYou.length > 0 ? <WorkList items={needsYou} once={once} /> : <p>{nothing}</p>}
      {cut !== undefined && <p>{cut}</p>}
      {quiet !== undefined && <Quiet {...quiet} words={words} once={once} />}
    </>
  );
}
