import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '../agreement/agreement-file';
import { settle } from '../agreement/settle';
import { catalogue } from '@/content/catalogue';
import type { CheckCard } from './check-card';
import { checkCards, confirmedText, readCheck, unconfirmedCards } from './check-cards';
import { draftedPrint, sentencesOf } from './standard-term-rows';
import { answer, answerAll, charity, contextOf, fileWith, standardDebt } from './testing/contexts';

const cardsOf = (file: AgreementFile) => checkCards(contextOf(file), settle(file, catalogue));
const unconfirmed = (file: AgreementFile) => unconfirmedCards(contextOf(file), settle(file, catalogue));
const ids = (cards: readonly CheckCard[]) => cards.map(({ id }) => id);
const confirmAll = (file: AgreementFile): AgreementFile => {
  const cards = cardsOf(file);
  const read = readCheck({ confirmed: ids(cards) }, cards, contextOf(file));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return { ...file, answers: { ...file.answers, check: { value: read.value, revision: 1, by: 'jo', at: '2026-11-21T10:00:00Z' } } };
};
const whole = answerAll(fileWith({}), standardDebt);

describe('a confirmation', () => {
  const confirmed = confirmAll(whole);
  const named = (over: Partial<typeof charity>) => ({ ...confirmed, partner: { ...charity, ...over } });
  it.each([
    [{ name: 'The Harbour Trust' }],
    [{ name: 'The Harbour Trust', shortName: 'Harbour' }],
    [{ name: 'Harbour “Quay” Kitchen', shortName: 'Harbour “Quay” Kitchen' }],
    [{ shortName: 'Quay' }],
  ])('stands whatever the partner calls itself: %j', (over) => {
    expect(JSON.stringify(cardsOf(named(over)))).not.toBe(JSON.stringify(cardsOf(confirmed)));
    expect(unconfirmed(named(over))).toEqual([]);
  });
  it('does not stand for another partner', () => expect(unconfirmed(named({ id: 'another' }))).toContain('said'));
});

describe('the cards of D32', () => {
  it('are what was said and six suggestions, the way back only when something comes back', () => {
    expect(ids(cardsOf(whole))).toEqual(['said', 'people', 'dates', 'left-out', 'roles', 'back', 'standard-terms']);
    expect(ids(cardsOf(answer(whole, 'back', { back: 'nothing' })))).toEqual(['said', 'people', 'dates', 'left-out', 'roles', 'standard-terms']);
    expect(cardsOf(fileWith({})).map(({ id }) => id)).toEqual([]);
  });
  it('show every answer with its change', () => {
    const said = cardsOf(whole)[0];
    expect(said?.rows.map(({ change }) => change?.key)).toEqual([
      'partner',
      'service',
      'purpose',
      'people',
      'details',
      'back',
      'telling-people',
      'legal-read',
      'send-how',
    ]);
    expect(said?.rows.find(({ change }) => change?.key === 'details')?.lines[0]).toBe('Full name: to ask for the right person');
  });
  it('name whom a standard term speaks of, and say nothing twice', () => {
    const lines =
      cardsOf(whole)
        .find(({ id }) => id === 'standard-terms')
        ?.rows.flatMap((row) => row.lines) ?? [];
    expect(lines.filter((line) => /^It /.test(line))).toEqual([]);
    expect(lines).toContain(
      'The Charity passes them to nobody beside what sections 2 and 3 say, unless the law requires it or to prevent serious harm (section 11).',
    );
    expect(lines).toContain('The side that is told tells the other within five working days if the other must act too.');
    expect(lines.filter((line) => line.startsWith('Tell the Surgery within five working days'))).toHaveLength(1);
  });
  it('say the steps themselves where somebody cannot decide', () => {
    const file = answerAll(whole, { people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' }, capacity: { steps: 'use' } });
    const row = cardsOf(file)[0]?.rows.find(({ change }) => change?.key === 'capacity');
    expect(row?.lines).toEqual(catalogue.capacitySteps);
  });
  it('says the steps that will print where people expect the sharing: an attorney is heard who says no', () => {
    const file = answerAll(whole, {
      service: { serviceType: 'hospice' },
      people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' },
      capacity: { steps: 'use' },
    });
    const lines = cardsOf(file)[0]
      ?.rows.find(({ change }) => change?.key === 'capacity')
      ?.lines.join(' ');
    expect(lines).toMatch(/attorney or welfare deputy says no, .* asks .* first/u);
    expect(lines).not.toContain('Staff ask the person’s health and welfare attorney');
  });
  it('hold every sentence that prints as a confirmed standard term, whatever is sent and how', () => {
    for (const serviceType of ['debt-counselling', 'hospice', 'food-bank'])
      for (const methods of [['encrypted-email'], ['secure-email', 'phone'], ['system'], ['phone'], ['tracked-post', 'by-hand']])
        for (const partner of [charity, { ...charity, publicAuthority: true }]) {
          const file = fileWith(
            { ...Object.fromEntries(Object.entries(whole.answers).map(([id, { value }]) => [id, value])), service: { serviceType }, 'send-how': { methods } },
            { partner },
          );
          const model = settle(file, catalogue);
          const context = contextOf(file);
          const result = context.legal();
          if (!model || !result) throw new Error('no model');
          const lines = cardsOf(file).flatMap(({ rows }) => rows.flatMap((row) => row.lines));
          const printed = sentencesOf(draftedPrint(model, result, context)).filter(
            ({ kind, from }) => kind === 'confirmed' && from.startsWith('standard-terms/'),
          );
          expect(printed.filter(({ text }) => !lines.some((line) => (text.startsWith('It ') ? line.endsWith(text.slice(2)) : line === text)))).toEqual([]);
        }
  });
  it('say of each standard term where it comes from', () => {
    const terms = cardsOf(whole).find(({ id }) => id === 'standard-terms');
    // Guidance names nobody who sets a choice aside.
    const deciders = terms?.rows.filter(({ lines }) => /(?:^At .*decides\.$|decides and records why)/u.test(lines[0] ?? ''));
    expect(deciders?.map(({ source }) => source)).toEqual(['Our suggestion', 'Our suggestion']);
    expect(new Set(terms?.rows.map(({ source }) => source))).toEqual(new Set(['Our suggestion', 'National guidance', 'The law']));
  });
});

describe('confirmation', () => {
  it('is asked of each card by its name', () => {
    const cards = cardsOf(whole);
    const read = readCheck({ confirmed: ['said', 'people', 'made-up'] }, cards, contextOf(whole));
    expect(read.ok ? {} : read.errors).toEqual({
      'confirmed-dates': 'Confirm the dates before you send',
      'confirmed-left-out': 'Confirm what will not be shared before you send',
      'confirmed-roles': 'Confirm who decides before you send',
      'confirmed-back': 'Confirm how details come back before you send',
      'confirmed-standard-terms': 'Confirm the standard terms before you send',
    });
  });
  it('stands until a card reads differently, and only for that card', () => {
    const confirmed = confirmAll(whole);
    expect(unconfirmed(confirmed)).toEqual([]);
    expect(unconfirmed(answer(confirmed, 'back', { back: ['attended', 'contact-change'] }))).toEqual(['said', 'back']);
    expect(unconfirmed(answer(confirmed, 'send-how', { methods: 'phone' }))).toEqual(['said', 'standard-terms']);
  });
  it('is not undone by what only the partner can answer', () => {
    const confirmed = confirmAll(whole);
    const replied = answerAll(confirmed, {
      enough: { enough: 'enough' },
      'only-you': { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk' },
    });
    expect(unconfirmed(replied)).toEqual([]);
  });
  describe('of who decides at the partner', () => {
    const guardian = { name: 'Dr Imogen Vale', role: 'Caldicott Guardian' };
    const withContacts = (file: AgreementFile, over: object): AgreementFile => ({
      ...file,
      partner: { ...charity, contacts: { ...charity.contacts, ...over } },
    });
    const terms = (file: AgreementFile) => JSON.stringify(cardsOf(file).find(({ id }) => id === 'standard-terms')?.rows);
    it.each([{ caldicott: guardian }, { caldicottAlternative: 'The chair of trustees' }])('stands when its profile names one later: %j', (over) => {
      const confirmed = confirmAll(whole);
      const later = withContacts(confirmed, over);
      expect(terms(later)).not.toBe(terms(confirmed));
      expect(unconfirmed(later)).toEqual([]);
    });
    it('stands when it names another one, or none any more', () => {
      const confirmed = confirmAll(withContacts(whole, { caldicott: guardian }));
      expect(unconfirmed(confirmed)).toEqual([]);
      expect(unconfirmed(withContacts(confirmed, { caldicottAlternative: 'The chair of trustees' }))).toEqual([]);
      expect(unconfirmed(withContacts(confirmed, {}))).toEqual([]);
    });
    it('stands where it was kept as the card was read, before it held to less', () => {
      const named = confirmAll(withContacts(whole, { caldicott: guardian }));
      const card = cardsOf(named).find(({ id }) => id === 'standard-terms');
      const kept = card ? confirmedText({ id: card.id, block: card.block, title: card.title, rows: card.rows }, contextOf(named)) : '';
      const value = { ...named.answers.check?.value, 'card-standard-terms': kept };
      expect(kept).toContain('Caldicott Guardian decides');
      expect(unconfirmed({ ...named, answers: { ...named.answers, check: { value, revision: 1, by: 'jo', at: '2026-11-21T10:00:00Z' } } })).toEqual([]);
    });
  });
});
