// Radios and checkboxes with what each choice reveals. Fields that several choices share are drawn once, below the last of
// them, so that changing one’s mind between two such choices keeps what was typed.
import type { ReactNode } from 'react';
import { Checkboxes, type Choice, Radios } from '@/components/design/choices';
import type { Labelled } from '@/components/design/labelled';
import type { Field, Option } from '@/lib/domain/questions/form';

export interface ChoiceFieldProps {
  readonly field: Field;
  readonly labelled: Labelled;
  readonly chosen: readonly string[];
  /** Whether something was typed into this field. */
  readonly isTyped?: (field: Field) => boolean;
  /** Draws a revealed field; one without a label of its own is called like the group. */
  readonly draw: (field: Field) => ReactNode;
}

const namesOf = (option: Option) => (option.reveals ?? []).map(({ name }) => name).join(' ');

/** The options whose revealed fields stand under other options too. One list of names may be shared in one field. */
function sharedNames(options: readonly Option[]): string | undefined {
  const names = options.map(namesOf);
  return names.find((name, index) => name !== '' && names.indexOf(name) !== index);
}

function isShort(options: readonly Option[]): boolean {
  const texts = options.map(({ label }) => label.length);
  return options.length === 2 && Math.max(...texts) <= 12 && options.every(({ hint, divider, reveals }) => !hint && !divider && !reveals);
}

export function ChoiceField({ field, labelled, chosen, isTyped = () => false, draw }: ChoiceFieldProps) {
  const options = field.options ?? [];
  const shared = sharedNames(options);
  const last = options.findLastIndex((option) => shared !== undefined && namesOf(option) === shared);
  const choices = options.map((option, index): Choice => {
    const shares = shared !== undefined && namesOf(option) === shared;
    const reveals = option.reveals?.length ? option.reveals.map(draw) : undefined;
    const kept = index === last && chosen.length === 0 && (option.reveals ?? []).some(isTyped);
    return {
      ...option,
      ...(kept && { kept }),
      sharesReveal: shares,
      reveals: shares ? undefined : reveals,
      sharedReveal: index === last ? reveals : undefined,
    };
  });
  const list = { ...labelled, choices, chosen };
  return field.kind === 'radios' ? <Radios {...list} inline={isShort(options)} /> : <Checkboxes {...list} />;
}
