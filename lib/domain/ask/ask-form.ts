// What a charity says when it asks: of whom, for which service, for whom, which details and why. The questions are those of a draft that are
// hers to answer; what follows in law is asked of nobody here.
import type { Catalogue, DataItem } from '../agreement/catalogue';
import { settleService, somethingElseId } from '../agreement/service-kind';
import { startingSet } from '../agreement/starting-set';
import type { Organisation } from '../people/organisation';
import { startsAgreements } from '../people/agreement-sides';
import type { Field, Form, Option } from '../questions/form';
import type { Question } from '../questions/question';

export const notListed = 'new';

/** The words of the fields; content holds the one value. */
export interface AskFieldWords {
  readonly organisation: { readonly label: string; readonly other: string; readonly empty: string };
  readonly fields: readonly Field[];
  readonly notListed: readonly Field[];
  readonly other: Field;
  readonly items: { readonly label: string; readonly hint: string; readonly empty: string };
}

/** Those that could be asked: health and care organisations that use the service, by name. */
export const askable = (all: readonly Organisation[]): readonly Organisation[] => all.filter(startsAgreements);

export const isAskedService = (service: string, { services }: Pick<Catalogue, 'services'>): boolean =>
  service === somethingElseId || services.some(({ id }) => id === service);

/** What a service of this kind needs or may need, by group; nothing that it seldom does. */
export function askableItems(service: string, catalogue: Catalogue): readonly DataItem[] {
  const settled = settleService({ service: { value: { serviceType: service }, revision: 1, by: '', at: '' } }, catalogue);
  if (!settled) return [];
  const { necessity } = startingSet(settled, catalogue);
  const wanted = catalogue.items.filter(({ id, group }) => group !== 'equality' && (necessity(id) === 'needed' || necessity(id) === 'if-needed'));
  return catalogue.itemGroups.flatMap((group) => wanted.filter((item) => item.group === group.id));
}

const choiceOf = (name: string, label: string, options: readonly Option[], empty: string, kind: 'radios' | 'checkboxes'): Field => ({
  name,
  kind,
  label,
  options,
  errors: { empty },
});

/** The choices of a draft’s question as they stand, without what only the drafter is asked of them. */
function likeDraft(name: string, { fields }: Pick<Question, 'fields'>, label: string, empty?: string): readonly Field[] {
  const field = fields.find((one) => one.name === name);
  const options = field?.options && !('from' in field.options) ? field.options : [];
  return field
    ? [
        choiceOf(
          name,
          label,
          options.map(({ value, label: text }) => ({ value, label: text })),
          empty ?? field.errors.empty ?? '',
          field.kind as 'radios',
        ),
      ]
    : [];
}

export interface AskGround {
  readonly service: string;
  readonly known: readonly Organisation[];
  readonly catalogue: Catalogue;
  readonly words: AskFieldWords;
  readonly labels: { readonly who: string; readonly noOne: string; readonly howMany: string };
}

export function askForm({ service, known, catalogue, words, labels }: AskGround): Form {
  const people = catalogue.questions.find(({ id }) => id === 'people');
  const { organisation, items } = words;
  const listed = known.map(({ id, name }) => ({ value: id, label: name }));
  const groupLabel = (id: string) => catalogue.itemGroups.find((group) => group.id === id)?.label;
  const options = askableItems(service, catalogue).map(({ id, label, description, group }, i, all): Option => {
    const heading = all[i - 1]?.group === group ? undefined : groupLabel(group);
    return { value: id, label, ...(description && { hint: description.replace(/\.$/, '') }), ...(heading && { heading }) };
  });
  const other = { value: notListed, label: organisation.other, reveals: words.notListed, ...(listed.length > 0 && { divider: true }) };
  return {
    fields: [
      choiceOf('organisation', organisation.label, [...listed, other], organisation.empty, 'radios'),
      ...(service === somethingElseId ? [words.other] : []),
      ...words.fields.slice(0, 1),
      ...(people ? [...likeDraft('who', people, labels.who, labels.noOne), ...likeDraft('howMany', people, labels.howMany)] : []),
      { ...choiceOf('items', items.label, options, items.empty, 'checkboxes'), hint: items.hint },
      ...words.fields.slice(1),
    ],
  };
}
