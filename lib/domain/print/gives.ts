// What the partner gives, as the record of it is called: care, advice or help.
import type { PrintContext } from './print-context';

export interface Gives {
  /** “Advice record”. */
  readonly record: string;
  /** “the help”, as in “after the help ends”. */
  readonly ends: string;
  /** “the advice”, as in “keeps only the advice already given”. */
  readonly kept: string;
}

const words = {
  care: { record: 'Care record', ends: 'the care', kept: 'the record of care' },
  advice: { record: 'Advice record', ends: 'the help', kept: 'the advice' },
  help: { record: 'Record of the help', ends: 'the help', kept: 'the record of help' },
} as const;

export function gives({ model, catalogue }: Pick<PrintContext, 'model' | 'catalogue'>): Gives {
  if (model.service.kind !== 'wider_support') return words.care;
  return words[catalogue.services.find((service) => service.id === model.service.typeId)?.wording.gives ?? 'help'];
}
