// A box above a long list of choices: it asks for the same page with fewer of them, and changes nothing.
import { Button } from '@/components/design/button';
import { TextInput } from '@/components/design/text-input';
import type { ListFilterModel } from '@/lib/views/draft-question-model';
import { HiddenFields } from './hidden-fields';

export function ListFilter({ label, hint, button, words, action, hidden, says, all }: ListFilterModel) {
  return (
    <search className="sa-filter">
      <form method="get" action={action}>
        <HiddenFields values={hidden} />
        <div className="sa-filter__box">
          <TextInput name="q" label={label} look="s" hint={hint} value={words} autoComplete="off" />
          <Button variant="secondary">{button}</Button>
        </div>
      </form>
      {says !== undefined && <p role="status">{says}</p>}
      {all !== undefined && (
        <p>
          <a href={all.href}>{all.text}</a>
        </p>
      )}
    </search>
  );
}
