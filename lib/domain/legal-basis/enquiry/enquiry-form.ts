// One page of the enquiry as a form: its questions with their choices, those of the kinds of service and of their own questions filled in.
import type { Catalogue } from '../../agreement/catalogue';
import { somethingElseId } from '../../agreement/service-kind';
import { onceOf } from '../../once-for';
import type { Field, Form, Option } from '../../questions/form';
import { inSentence, listed } from '../../print/words';
import type { EnquiryAnswers, EnquiryName } from './answers';
import type { EnquiryStep } from './asked';

export type EnquiryField = Omit<Field, 'name'> & {
  readonly label: string;
  /** Of one person’s advocate in law it is asked in these words. */
  readonly ofAdvocate?: { readonly label: string; readonly hint: string };
};
export type EnquiryFields = Readonly<Record<EnquiryName, EnquiryField>>;

/** Words around the questions of one page. */
export interface EnquiryPage {
  readonly h1?: string;
  readonly why: string;
  /** Citation ids. Empty: our own suggestion. */
  readonly sources: readonly string[];
}

/** Alphabetical under their headings, as in a draft. */
const serviceOptions = onceOf((services: Catalogue['services']): readonly Option[] => {
  const sorted = [...services].sort((a, b) => a.heading.localeCompare(b.heading, 'en') || a.label.localeCompare(b.label, 'en'));
  return [
    ...sorted.map(({ id, label, heading }): Option => ({ value: id, label, heading })),
    { value: somethingElseId, label: 'Something else', divider: true },
  ];
});

export const serviceIds = ({ services }: Pick<Catalogue, 'services'>): readonly string[] => [...services.map(({ id }) => id), somethingElseId];

/** A question as it is asked with these answers. */
export function enquiryField(name: EnquiryName, answers: EnquiryAnswers, fields: EnquiryFields, catalogue: Catalogue): Field & { readonly label: string } {
  const { ofAdvocate, ...asked } = fields[name];
  const field = { ...asked, ...(answers.purpose === 'individual' && ofAdvocate), name };
  if (name === 'service') return { ...field, options: serviceOptions(catalogue.services) };
  if (name === 'confirm') return { ...field, label: catalogue.services.find(({ id }) => id === answers.service)?.confirm?.question ?? '' };
  return field;
}

/** A question alone is the heading of its page; among others each has a heading of its own. */
export function enquiryForm({ names }: EnquiryStep, answers: EnquiryAnswers, fields: EnquiryFields, catalogue: Catalogue): Form {
  return {
    fields: names.map((name) => {
      const { label, ...field } = enquiryField(name, answers, fields, catalogue);
      return names.length === 1 ? field : { ...field, label };
    }),
  };
}

/** The answer in words: “Adults and children under 16”. */
export function answerWords(name: EnquiryName, answers: EnquiryAnswers, fields: EnquiryFields, catalogue: Catalogue): string {
  const { options = [] } = enquiryField(name, answers, fields, catalogue);
  const chosen = options.filter(({ value }) => [answers[name] ?? []].flat().some((one) => one === value));
  return listed(chosen.map(({ label }, index) => (index === 0 ? label : inSentence(label))));
}
