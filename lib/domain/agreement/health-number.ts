// What the number of a patient is called where the agreement is made. In Northern Ireland it is the Health and Care number; Scotland’s CHI number
// begins with the date of birth, so whoever has it has that too. The words of content are those of England and Wales.
import type { Jurisdiction } from '../legal-basis/facts';
import { oncePer } from '../once-for';
import type { Catalogue, DataItem } from './catalogue';

const itemId = 'nhs-number';

interface Called {
  readonly name: string;
  readonly printLabel: string;
  /** In a notice, which speaks to the person. */
  readonly told: string;
}

const nhs: Called = { name: 'NHS number', printLabel: 'NHS number', told: 'NHS number' };
const called: Readonly<Record<Jurisdiction, Called>> = {
  england: nhs,
  wales: nhs,
  scotland: { name: 'CHI number', printLabel: 'CHI number (holds the date of birth)', told: 'CHI number (holds your date of birth)' },
  ni: { name: 'Health and Care number', printLabel: 'Health and Care number', told: 'Health and Care number' },
};

export const healthNumberTold = (nation: Jurisdiction): string => called[nation].told;

/** The duty to use the number is England’s (Health and Social Care Act 2012 section 251A), so nobody is said to have to. */
const itemIn = (item: DataItem, { name, printLabel }: Called): DataItem => ({
  ...item,
  label: printLabel,
  printLabel,
  warning: `The ${name} on its own reveals that someone is a patient and opens health records to staff with access.`,
  lessWouldDo: 'Does the partner exchange records with a health system that needs it?',
});

/** The catalogue in the words of this nation; the same one where there is nothing to say otherwise. */
export const catalogueIn = oncePer((catalogue: Catalogue, nation: Jurisdiction): Catalogue => {
  const words = called[nation];
  const { leftOut, contains } = catalogue.wording;
  if (words === nhs || leftOut[itemId] === words.name) return catalogue;
  return {
    ...catalogue,
    items: catalogue.items.map((item) => (item.id === itemId ? itemIn(item, words) : item)),
    wording: {
      ...catalogue.wording,
      leftOut: { ...leftOut, [itemId]: words.name },
      ...(nation === 'scotland' && { contains: { ...contains, [itemId]: ['dob'] } }),
    },
  };
});
