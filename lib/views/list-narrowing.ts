import 'server-only';
// What a list of agreements can be narrowed by, and what it is narrowed to.
import { listWords as words, spanWords, stateWords } from '@/content/wording/agreement-list';
import { askedQuery, type ListAsked, reviewSpans } from '@/lib/domain/agreement/list-asked';
import { listGroups, listStates } from '@/lib/domain/agreement/list-state';
import type { ListChoice, ListWay } from './agreement-list-model';
import { serviceLabel } from './listed-line';

export interface Narrowing {
  readonly asked: ListAsked;
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  /** Kinds of service in the list. */
  readonly services: readonly string[];
}

/** More partners than this are found by the search box. */
export const mostPartners = 100;
const ownWords = 'Something else';
export const listHref = (asked: ListAsked): string => `/agreements${askedQuery(asked)}`;

export function listChoices({ asked, partners, services }: Narrowing): readonly ListChoice[] {
  const { fields } = words;
  const kinds = services.map((value) => ({ value, label: serviceLabel(value, ownWords) })).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  const others = partners.length > mostPartners ? [] : partners.map(({ id, name }) => ({ value: id, label: name }));
  const states = [...listGroups, ...listStates].map((value) => ({ value, label: stateWords[value] }));
  const spans = reviewSpans.map((value) => ({ value, label: spanWords[value] }));
  const all: readonly ListChoice[] = [
    { name: 'status', label: fields.status, value: asked.status ?? '', options: states },
    { name: 'partner', label: fields.partner, value: asked.partner ?? '', options: others },
    { name: 'service', label: fields.service, value: asked.service ?? '', options: kinds },
    { name: 'review', label: fields.review, value: asked.review ?? '', options: spans },
  ];
  return all.filter(({ options }) => options.length > 0);
}

/** Each thing that narrows the list, with the list without it. `partner`: the name of the one it is narrowed to. */
export function listChips(asked: ListAsked, partner: string | undefined): readonly ListWay[] {
  const { fields } = words;
  const said: readonly (readonly [name: 'q' | ListChoice['name'], value: string | undefined])[] = [
    ['q', asked.q || undefined],
    ['status', asked.status && stateWords[asked.status]],
    ['partner', asked.partner && (partner ?? 'nobody in your list')],
    ['service', asked.service && serviceLabel(asked.service, ownWords)],
    ['review', asked.review && spanWords[asked.review]],
  ];
  return said.flatMap(([name, value]) =>
    value === undefined ? [] : [{ text: `${fields[name]}: ${value}`, href: listHref({ ...asked, page: 1, [name]: name === 'q' ? '' : undefined }) }],
  );
}
