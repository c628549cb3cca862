import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { FormValue } from '../questions/form';
import { fileWith } from '../questions/testing/contexts';
import { excludedItems, outwardItems } from './chosen-items';
import { itemRows } from './item-rows';
import { returnItems } from './return-items';
import { classSwitch, retentionHint, type SettledService, settleService } from './service-kind';
import { startingSet } from './starting-set';

const answersOf = (given: Readonly<Record<string, FormValue>>) => fileWith(given).answers;
const settled = (given: Readonly<Record<string, FormValue>>) => settleService(answersOf(given), catalogue) as SettledService;
const ids = (list: readonly { readonly itemId: string }[]) => list.map(({ itemId }) => itemId);
const outward = (given: Readonly<Record<string, FormValue>>) => outwardItems(answersOf(given), settled(given), catalogue);
const debt = { service: { serviceType: 'debt-counselling' } };

describe('the kind of a service', () => {
  it('is its class where that is settled', () => {
    expect([settled({ service: { serviceType: 'hospice' } }).kind, settled(debt).kind]).toEqual(['health_care', 'wider_support']);
  });
  it.each([
    [{ testA: 'yes' }, { testB: 'health' }, 'health_care', false],
    [{ testA: 'yes' }, { testB: 'social' }, 'social_care', false],
    [{ testA: 'yes' }, { testB: 'no' }, 'wider_support', false],
    [{ testA: 'yes' }, { testB: 'not-sure' }, 'wider_support', true],
    [{ testA: 'not-sure' }, { testB: 'health' }, 'wider_support', true],
    [{ testA: 'no' }, undefined, 'wider_support', false],
    [{ testA: 'yes' }, undefined, undefined, false],
  ] as const)('is care only when both parts of the test say so: %o %o', (a, b, kind, notSure) => {
    const of = settled({ service: { serviceType: 'bereavement' }, 'people-call-it-care': a, ...(b && { 'care-professional': b }) });
    expect([of.kind, of.notSure]).toEqual([kind, notSure]);
  });
  it.each([
    ['social-prescribing', 'yes', 'health_care', false],
    ['social-prescribing', 'not-sure', 'wider_support', false],
    ['drug-alcohol', 'no', 'wider_support', false],
    ['advocacy', 'no', 'wider_support', false],
    ['advocacy', 'yes', undefined, false],
    ['advocacy', 'not-sure', undefined, true],
  ])('follows the own question of %s: %s', (serviceType, confirm, kind, legalAdvice) => {
    const of = settled({ service: { serviceType }, 'service-confirm': { confirm } });
    expect([of.kind, of.legalAdvice]).toEqual([kind, legalAdvice]);
  });
  it('takes no care test that was answered for another service', () => {
    const care = { 'people-call-it-care': { testA: 'yes', 'given-for': 'bereavement' }, 'care-professional': { testB: 'health', 'given-for': 'bereavement' } };
    expect(settled({ service: { serviceType: 'bereavement' }, ...care }).kind).toBe('health_care');
    expect(settled({ service: { serviceType: 'carers-support' }, ...care }).kind).toBeUndefined();
    expect(settled({ service: { serviceType: 'exercise-class' }, ...care }).kind).toBe('wider_support');
  });
  it('keeps the reason why a wider type counts as care, and the time that goes with it', () => {
    const led = settled({
      service: { serviceType: 'exercise-class' },
      'people-call-it-care': { testA: 'yes', classReason: 'Led by physiotherapists' },
      'care-professional': { testB: 'health' },
    });
    expect([led.kind, led.classReason, retentionHint(led), classSwitch(led)?.addNeeded]).toEqual([
      'health_care',
      'Led by physiotherapists',
      'nhs-adult-8y',
      ['nhs-number', 'dob'],
    ]);
    expect(retentionHint(settled(debt))).toBe('service-end+12m');
  });
  it('of something else starts from the least', () => {
    const other = settled({ service: { serviceType: 'something-else', other: 'Toy library' }, 'people-call-it-care': { testA: 'no' } });
    expect([other.label, other.kind, startingSet(other, catalogue).needed.length]).toEqual(['Toy library', 'wider_support', 7]);
  });
});

describe('what goes out', () => {
  const yes = { ...debt, details: { enough: 'yes' } };
  it('is the starting set, with what was added from the list', () => {
    expect(ids(outward(yes))).toEqual(['name', 'phone', 'contact-preference', 'referrer', 'local-ref', 'consent-record', 'objections']);
    expect(ids(outward({ ...debt, details: { enough: 'yes', add: ['language', 'debts', 'adoption'] } }))).toContain('language');
    expect(ids(outward({ ...debt, details: { enough: 'yes', add: ['debts', 'adoption'] } }))).toEqual(ids(outward(yes)));
  });
  it('finds clinical detail unusual for any service wider than care, listed or not', () => {
    const advice = { service: { serviceType: 'welfare-benefits' }, details: { enough: 'change' }, 'details-choose': { items: ['medication', 'isolation'] } };
    expect(outward(advice).map(({ itemId, unusual }) => [itemId, unusual])).toEqual([
      ['medication', true],
      ['isolation', false],
    ]);
  });
  it('is nothing before D13 is answered', () => {
    expect(outward(debt)).toEqual([]);
  });
  it('prints the golden rows of debt advice', () => {
    expect(itemRows(outward(yes), catalogue).map(({ label, reason }) => `${label} | ${reason}`)).toEqual([
      'Full name | To ask for the right person',
      'Telephone number | To arrange a first meeting',
      'Best way and time to call, and whether a message may be left | So that contact puts nobody at risk',
      'Referral details: who referred, their role and team; referral reference; the person’s agreement; anything they do not want shared | So that replies reach the right place and wishes are kept',
    ]);
  });
  const chosen = (more: FormValue, rest: Readonly<Record<string, FormValue>> = {}) =>
    outward({ ...debt, details: { enough: 'change' }, 'details-choose': more, ...rest });
  it('never holds a restricted item, whatever is stored', () => {
    expect(ids(chosen({ items: ['name', 'adoption', 'sti-hiv', 'attendance', 'made-up'] }))).toEqual(['name']);
  });
  it('carries typed reasons, unusual marks and case by case', () => {
    const [name, debts] = chosen(
      { items: ['name', 'debts'] },
      { 'details-why/debts': { reason: 'To prepare the first meeting' }, 'details-sensitive': { each: 'case-by-case' } },
    );
    expect([name?.suggested, name?.caseByCase]).toEqual([true, false]);
    expect([debts?.reason, debts?.unusual, debts?.sensitive, debts?.caseByCase, debts?.suggested]).toEqual([
      'To prepare the first meeting',
      true,
      true,
      true,
      false,
    ]);
  });
  it('sets the facts of free text only where health or an offence could show, and when nobody is sure', () => {
    const facts = (shows: string | undefined, written = 'own-words') =>
      chosen({ items: ['reason-plain'], 'written-reason-plain': written }, shows === undefined ? {} : { 'details-free-text': { shows: [shows] } })[0]?.facts;
    expect([facts('reason-plain'), facts('not-sure'), facts('none'), facts(undefined), facts('reason-plain', 'list')]).toEqual([
      ['healthData'],
      ['healthData'],
      [],
      [],
      [],
    ]);
  });
  it.each([
    ['ordinary', []],
    ['health', ['healthData']],
    ['special', ['otherSpecial']],
    ['offence', ['criminalData']],
  ])('gives an own item of kind %s its facts', (otherCategory, facts) => {
    const item = chosen({ items: ['other'], otherLabel: 'Shoe size', otherCategory }, { 'details-why/other': { reason: 'To lend boots' } })[0];
    expect([item?.printLabel, item?.reason, item?.facts]).toEqual(['Shoe size', 'To lend boots', facts]);
  });
});

describe('what is left out', () => {
  it('names at most six, best known first, and never what is shared', () => {
    const given = { ...debt, details: { enough: 'change' }, 'details-choose': { items: ['name', 'dob'] } };
    const named = excludedItems(answersOf(given), settled(given), catalogue).map(({ id }) => id);
    expect(named.slice(0, 3)).toEqual(['nhs-number', 'address', 'main-condition']);
    expect(named).toHaveLength(6);
    expect(named).not.toContain('dob');
  });
});

describe('what comes back', () => {
  const back = (value: FormValue) => returnItems(answersOf({ back: value }), catalogue);
  it('is what D18 says, with the reasons of the items', () => {
    expect(back({ back: ['attended', 'contact-change'] }).map(({ itemId, reason }) => [itemId, reason])).toEqual([
      ['attendance', 'So that the referrer knows whether to try something else'],
      ['contact-change', 'So that the referrer can still reach the person'],
    ]);
    expect(back({ back: ['nothing'] })).toEqual([]);
  });
  it('is about health where it could show, and when nobody is sure', () => {
    const facts = (progressHealth: string) => back({ back: ['progress'], progressHealth })[0]?.facts;
    expect([facts('yes'), facts('not-sure'), facts('no')]).toEqual([['healthData'], ['healthData'], []]);
    expect(back({ back: ['other'], otherBack: 'Goals met', otherHealth: 'no' })[0]).toMatchObject({ printLabel: 'Goals met', facts: [], suggested: false });
    // A worry may be about money or about somebody else: what a concern shows is decided with each one (section 11).
    expect(back({ back: ['safety'] })[0]?.facts).toEqual([]);
  });
});
