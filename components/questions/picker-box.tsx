// The box above a list of choices, within their form. Without scripts its buttons send the whole form, which comes back as it was.
import { Button } from '@/components/design/button';
import { TextInput } from '@/components/design/text-input';
import { findAll, findName, type ListFilter, wordsName } from '@/lib/domain/questions/narrow-options';

export interface PickerBoxProps {
  readonly filter: ListFilter;
  /** What was looked for when the page was drawn. */
  readonly words: string;
  readonly says?: string;
}

export function PickerBox({ filter: { label, hint, button, called }, words, says }: PickerBoxProps) {
  return (
    <search className="sa-filter">
      <div className="sa-filter__box">
        <TextInput name={wordsName} label={label} look="s" hint={hint} value={words} autoComplete="off" />
        <Button variant="secondary" name={findName} value="words">
          {button}
        </Button>
      </div>
      <p role="status">{says}</p>
      {says !== undefined && (
        <p>
          <Button variant="link" name={findName} value={findAll}>
            Show all {called[1]}
          </Button>
        </p>
      )}
    </search>
  );
}
