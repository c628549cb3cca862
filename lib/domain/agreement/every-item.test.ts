// Every item of the catalogue, chosen by itself: the facts that its tags say, one place in print, and never a restricted one.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { toFlowFacts } from '../legal-basis/to-flow-facts';
import { assessModel } from '../legal-basis/assess-model';
import { printAgreement } from '../print/print-agreement';
import type { FormValue } from '../questions/form';
import { fileWith } from '../questions/testing/contexts';
import type { DataItem } from './catalogue';
import { settle } from './settle';

const facts = ['healthData', 'otherSpecial', 'criminalData', 'clinicalDetail', 'genderHistory'] as const;
/** Care, where people expect it; a wider service, to which each person says yes; and one that no list knows. */
const services = { care: 'hospice', wider: 'debt-counselling', anything: 'something-else' } as const;
const today = '2026-11-21';

const start = (serviceType: string) => ({
  partner: { partner: 'riverside' },
  service: { serviceType, ...(serviceType === 'something-else' && { other: 'Toy library' }) },
  ...(serviceType === 'something-else' && { 'people-call-it-care': { testA: 'no' } }),
  purpose: { wording: 'use' },
  people: { who: ['adults'], howMany: 'under-50' },
  details: { enough: 'change' },
  back: { back: ['attended'] },
});

function chosen(serviceType: string, item: DataItem, more: Readonly<Record<string, FormValue>> = {}) {
  const written = item.factsIfContent.length > 0 ? { [`written-${item.id}`]: more['details-free-text'] ? 'own-words' : 'list' } : {};
  const file = fileWith({
    ...start(serviceType),
    'details-choose': { items: ['name', item.id], ...written },
    [`details-why/${item.id}`]: { reason: 'To do what was asked for' },
    ...more,
  });
  const model = settle(file, catalogue)!;
  const flow = model.flows.find(({ id }) => id === 'outward')!;
  return { model, flow, items: flow.items.filter(({ itemId }) => itemId !== 'name') };
}

const set = (of: Pick<ReturnType<typeof chosen>, 'model' | 'flow'>) => {
  const narrowed = toFlowFacts(of.model, of.flow);
  return facts.filter((fact) => narrowed[fact]);
};
const tagged = (...names: readonly string[]) => facts.filter((fact) => names.includes(fact));

const outward = catalogue.items.filter(({ id, category, direction }) => id !== 'name' && category !== 'restricted-by-law' && direction !== 'from-vcs');
const never = catalogue.items.filter(({ category, direction }) => category === 'restricted-by-law' || direction === 'from-vcs');

describe.each(Object.entries(services))('for %s', (_, service) => {
  it.each(outward)('$id sets the facts of its tags, and prints once', (item) => {
    const one = chosen(service, item);
    // An appointment that a hospice makes comes back and goes nowhere.
    const back = catalogue.services.find(({ id }) => id === service)?.backFeedItems.includes(item.id);
    expect(one.items.map(({ itemId }) => itemId)).toEqual(back ? [] : [item.id]);
    if (back) return;
    expect(set(one)).toEqual(tagged(...item.facts));
    const print = printAgreement({ model: one.model, result: assessModel(one.model), catalogue, version: 1, on: today });
    const rows = print.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'table' ? block.rows : [])));
    const named = rows.filter(({ from, cells: [label = ''] }) => from === 'details' && label.toLowerCase().includes(item.printLabel.toLowerCase()));
    expect(named).toHaveLength(1);
    const anonymous = print.sections.some(({ blocks }) => JSON.stringify(blocks).includes('makes them anonymous within 3 months'));
    expect(anonymous).toBe(item.group === 'equality');
  });

  it.each(outward.filter(({ factsIfContent }) => factsIfContent.length > 0))('$id sets those of its content where it could show', (item) => {
    const shows = (said: string) => set(chosen(service, item, { 'details-free-text': { shows: [said] } }));
    expect(shows(item.id)).toEqual(tagged(...item.facts, ...item.factsIfContent));
    expect(shows('not-sure')).toEqual(tagged(...item.facts, ...item.factsIfContent));
    expect(shows('none')).toEqual(tagged(...item.facts));
  });

  it.each(never)('$id never goes out, whatever is stored', (item) => {
    expect(chosen(service, item).items).toEqual([]);
  });
});

describe('what comes back', () => {
  it.each([
    ['attended', 'attendance'],
    ['contact-change', 'contact-change'],
    ['progress', 'outcome-summary'],
    ['safety', 'concerns'],
  ])('prints %s once, with the reason of its item', (choice, id) => {
    const item = catalogue.items.find((one) => one.id === id)!;
    const { model } = chosen('debt-counselling', catalogue.items[0]!, { back: { back: [choice], progressHealth: 'yes' } });
    const print = printAgreement({ model, result: assessModel(model), catalogue, version: 1, on: today });
    const rows = print.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'table' ? block.rows : [])));
    expect(rows.filter(({ from }) => from === 'back').map(({ cells }) => cells)).toEqual([[item.printLabel, item.reason]]);
    const flow = model.flows.find((one) => one.id === 'return')!;
    expect(set({ model, flow })).toEqual(tagged(...item.facts));
  });
});

describe('a detail whose usual content shows health', () => {
  it('counts as one, or is asked about where staff write it freely', () => {
    // A form such as DASH asks of injuries, pregnancy and states of mind: no “short list” stands for it.
    const abuse = catalogue.items.find(({ id }) => id === 'domestic-abuse');
    expect([abuse?.facts, abuse?.listLabel]).toEqual([['healthData', 'highHarmItems'], 'They fill in the agreed form']);
    const asked = ['child-protection', 'court-order', 'home-hazards', 'transport', 'food-parcel', 'professionals', 'benefits', 'visitor-risk', 'reason-plain'];
    const unasked = catalogue.items.filter(({ id, factsIfContent }) => asked.includes(id) && !factsIfContent.includes('healthData'));
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });
});
