// What a charity said when it asked, as both sides read it.
import type { Catalogue } from '../agreement/catalogue';
import type { FormValue } from '../questions/form';
import type { Question } from '../questions/question';
import type { Ask } from './ask';

const text = (value: FormValue, name: string): string => (typeof value[name] === 'string' ? value[name] : '');
const list = (value: FormValue, name: string): readonly string[] => {
  const held = value[name];
  return typeof held === 'string' ? [held] : (held ?? []);
};

/** The name of the service, as people read it. */
export function serviceAsked({ answers }: Pick<Ask, 'answers'>, { services }: Pick<Catalogue, 'services'>): string {
  return services.find(({ id }) => id === answers.serviceType)?.label ?? text(answers, 'other');
}

const labelsOf = (question: Pick<Question, 'fields'> | undefined, name: string, chosen: readonly string[]): readonly string[] => {
  const options = question?.fields.find((field) => field.name === name)?.options;
  return options && !('from' in options) ? options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label) : [];
};

export interface AskRow {
  readonly key: 'service' | 'purpose' | 'who' | 'howMany' | 'items' | 'why';
  readonly lines: readonly string[];
}

export function askRows(ask: Pick<Ask, 'answers'>, catalogue: Catalogue): readonly AskRow[] {
  const { answers } = ask;
  const people = catalogue.questions.find(({ id }) => id === 'people');
  const items = list(answers, 'items');
  return [
    { key: 'service', lines: [serviceAsked(ask, catalogue)] },
    { key: 'purpose', lines: [text(answers, 'purpose')] },
    { key: 'who', lines: labelsOf(people, 'who', list(answers, 'who')) },
    { key: 'howMany', lines: labelsOf(people, 'howMany', list(answers, 'howMany')) },
    { key: 'items', lines: catalogue.items.filter(({ id }) => items.includes(id)).map(({ label }) => label) },
    { key: 'why', lines: [text(answers, 'why')] },
  ];
}
