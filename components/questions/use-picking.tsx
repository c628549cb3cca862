// The box within a form that narrows its long list. The list is narrowed here, in the browser as on the server, by the same rule;
// what is ticked stays in sight, and so does everything else that was typed.
import { useState } from 'react';
import type { FormValue } from '@/lib/domain/questions/form';
import { allFields } from '@/lib/domain/questions/form-fields';
import { findAll, narrowedWords, narrowOptions, searchWords, wordsName } from '@/lib/domain/questions/narrow-options';
import type { DraftQuestionModel } from '@/lib/views/draft-question-model';
import { choicesOf } from './form-value';
import { PickerBox } from './picker-box';
import type { AskedQuestionProps } from './asked-question';

export interface Picking {
  /** The page with the list as it is narrowed now, and the box above it. */
  readonly narrowed: Partial<Pick<AskedQuestionProps, 'form' | 'value' | 'above'>>;
  readonly type: (form: HTMLFormElement, words: string) => void;
  /** A button of the box was pressed. False: it was Enter in another box, which presses the first button of a form but means the form. */
  readonly look: (form: HTMLFormElement, button: HTMLButtonElement) => boolean;
}

/** What the form holds now: a choice that is drawn again is drawn as it stands. */
function standing(form: HTMLFormElement, { fields }: AskedQuestionProps['form']): FormValue {
  const typed = new FormData(form);
  const all = (name: string) => typed.getAll(name).map(String);
  return Object.fromEntries(allFields(fields).map(({ name, kind }) => [name, kind === 'checkboxes' ? all(name) : (all(name)[0] ?? '')]));
}

const boxOf = (form: HTMLFormElement) => form.elements.namedItem(wordsName) as HTMLInputElement | null;

export function usePicking(page: AskedQuestionProps, picker: DraftQuestionModel['picker']): Picking {
  const [{ words, value }, search] = useState({ words: picker?.words ?? '', value: page.value });
  const type = (form: HTMLFormElement, typed: string) => search({ words: searchWords(typed), value: standing(form, page.form) });
  const look: Picking['look'] = (form, button) => {
    const box = boxOf(form);
    const at = document.activeElement;
    if (at instanceof HTMLInputElement && at !== box && at.type === 'text') return false;
    if (button.value === findAll && box) box.value = '';
    type(form, box?.value ?? '');
    return true;
  };
  const narrowed = picker && narrowOptions(page.form, picker.filter, words, choicesOf(value, picker.filter.field), words === '');
  if (!picker || !narrowed) return { narrowed: {}, type, look };
  const box = <PickerBox filter={picker.filter} words={picker.words} says={narrowedWords(picker.filter, words, narrowed)} />;
  return { narrowed: { form: narrowed.form, value, above: { ...page.above, [picker.filter.field]: box } }, type, look };
}
