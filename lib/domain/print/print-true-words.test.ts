// What is printed of a service is true of that service: its words, its people, and what a referral to it gives away.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { FormValue } from '../questions/form';
import { resolveQuestion } from '../questions/resolve-question';
import { contextOf } from '../questions/testing/contexts';
import { textsOf } from './papers/paper-words';
import { blocksOf, paperNamed, papersOfFile } from './papers/testing/papers-on-file';
import { answered } from './testing/agreement-files';
import { goldenFile } from './testing/golden-file';
import { donationHospice, exerciseClass } from './testing/other-files';
import { printedText } from './testing/printed';

const golden = (given: Readonly<Record<string, FormValue>>) => ({ ...goldenFile, answers: { ...goldenFile.answers, ...answered(given) } });
const hospice = (given: Readonly<Record<string, FormValue>>) => ({ ...donationHospice, answers: { ...donationHospice.answers, ...answered(given) } });
const peers = golden({ service: { serviceType: 'drug-alcohol' }, 'service-confirm': { confirm: 'no' } });
const noHealth = 'Staff write nothing about health in these details.';

describe('a service', () => {
  it('that is no treatment is not called one', () => {
    expect(printedText(golden({ service: { serviceType: 'drug-alcohol' }, 'service-confirm': { confirm: 'yes' } }))).toContain('plan and give treatment');
    expect(printedText(peers)).not.toMatch(/treatment/u);
    expect(printedText(peers)).toContain('meet others who have been through the same');
  });

  it('has reasons of its own where those of the catalogue do not fit', () => {
    const text = printedText(golden({ service: { serviceType: 'community-transport' } }));
    expect(text).toContain('Telephone number | To arrange the lift');
    expect(text).not.toContain('first meeting');
  });

  it.each(['dementia-support', 'mh-peer-support', 'drug-alcohol'])('whose name shows health is never said to share none: %s', (serviceType) => {
    const text = printedText(golden({ service: { serviceType }, 'people-call-it-care': { testA: 'no' }, 'service-confirm': { confirm: 'no' } }));
    expect(text).not.toContain('no health or other special category');
    expect(text).not.toContain(noHealth);
    expect(text).toContain('Article 9, the Charity: 9(2)(a) explicit consent');
  });

  it('that is health care is never said to share no health details; advice about debts is', () => {
    const care = { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' } };
    expect(printedText(golden({ service: { serviceType: 'bereavement' }, 'who-pays': { commissioner: ['health'] }, ...care }))).not.toContain(noHealth);
    expect(printedText(goldenFile)).toContain(noHealth);
  });

  it('says of what is sent alone that it holds no health details, where some come back', () => {
    const text = printedText(golden({ back: { back: ['safety'] } }));
    expect(text).toContain('Article 9: no health or other special category information is meant to be sent to the Charity.');
    expect(printedText(goldenFile)).toContain('Article 9: no health or other special category information is meant to be shared.');
  });
});

describe('people', () => {
  it('who may not be able to decide bring their capacity into the starting set, and nobody else does', () => {
    const adults = hospice({ people: { who: ['adults'], howMany: '50-500' } });
    expect([printedText(donationHospice), printedText(adults)].map((text) => text.includes('Capacity and who decides |'))).toEqual([true, false]);
  });

  it('who are carers are not called patients', () => {
    const carers = { who: ['carers'], howMany: '50-500', carerWhose: ['carer-own'], carerAgreement: 'each' };
    const text = printedText(golden({ service: { serviceType: 'carers-support' }, 'people-call-it-care': { testA: 'no' }, people: carers }));
    expect(text).toContain('each time a carer says yes');
    expect(text).toContain('the carer’s record');
    expect(text).toContain('carers of patients of the Surgery');
  });
});

describe('a question', () => {
  const words = (file: typeof goldenFile) => {
    const back = catalogue.questions.find(({ id }) => id === 'back');
    return back ? JSON.stringify(resolveQuestion(back, contextOf(file)).form) : '';
  };
  it('about offences is not put to a hospice', () => {
    expect(words(goldenFile)).toContain('Could it show a health condition or an offence?');
    expect(words(donationHospice)).toContain('Could it show a health condition?');
    expect(words(donationHospice)).not.toContain('offence');
  });
});

describe('a paper', () => {
  const textOf = (file: typeof goldenFile, id: string) => JSON.stringify(paperNamed(papersOfFile(file), id).blocks);

  it('keeps what may be done, and whom to ask, however long the list of details is', () => {
    expect(textOf(donationHospice, 'volunteer-card')).toContain('Use it only to plan and give hospice care');
    expect(textOf(donationHospice, 'volunteer-card')).toContain('Stop. Tell Grace Lindqvist.');
    expect(textOf(donationHospice, 'patient-leaflet')).toContain('these people see it');
  });

  it('introduces the short name that it goes on with', () => {
    expect(textOf(goldenFile, 'patient-leaflet')).toContain('We can refer you to Riverside Debt Advice (“the Charity”).');
  });

  it('warns staff of papers at home where contact has to be safe', () => {
    const abuse = golden({ service: { serviceType: 'domestic-abuse' } });
    expect([abuse, goldenFile].map((file) => textOf(file, 'staff-guide').includes('papers to take home'))).toEqual([true, false]);
  });

  it('asks staff for a yes of each carer where the agreement promises one', () => {
    expect(textOf(donationHospice, 'staff-guide')).toContain('ask each alone, and only if that is safe for both, for a yes to their own details');
    expect(textOf(hospice({ people: { who: ['adults'], howMany: '50-500' } }), 'staff-guide')).not.toContain('a yes to their own');
  });

  it('gives the list of a notice whole sentences to say', () => {
    const row = blocksOf(paperNamed(papersOfFile(goldenFile), 'privacy-notice-text-sharing'), 'table')[0]?.rows[0]?.cells ?? [];
    for (const cell of row) expect(cell).toMatch(/^\p{Lu}/u);
    expect(row[2]).toMatch(/^So that people/u);
  });
});

describe('somebody for whom others decide', () => {
  const guideOf = (file: typeof donationHospice) => paperNamed(papersOfFile(file), 'staff-guide').blocks.flatMap(textsOf).join('\n');
  const childrenToo = { people: { who: ['adults', 'children'], howMany: '50-500' }, children: { csc: 'no' } };
  const youngToo = { people: { who: ['adults', 'young'], howMany: '50-500' }, children: { csc: 'no' } };

  it('is shared about where people expect it and an attorney has not said no, once staff have seen the papers', () => {
    for (const text of [printedText(donationHospice), guideOf(donationHospice)])
      expect(text).toMatch(/If they have not said no, the Trust shares, once it has seen the registered power of attorney or court order\./u);
    expect(printedText(golden({ people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } }))).not.toContain(
      'If they have not said no',
    );
  });

  it('is a child: told where people expect the sharing, asked where each person is, and the rule is one to confirm', () => {
    const told = hospice(childrenToo);
    const asked = golden(childrenToo);
    for (const text of [printedText(told), guideOf(told)]) {
      expect(text).toMatch(/A child under 16 who understands .* is told and can say no/u);
      expect(text).not.toMatch(/child under 16 who understands [^.]* decide/u);
    }
    expect(printedText(asked)).toMatch(/A child under 16 who understands the proposal decides for themselves/u);
    for (const text of [printedText(told), printedText(asked)])
      expect(text).toMatch(/start from this, and the (?:Trust|Surgery) asks its data protection officer to confirm it/u);
    for (const text of [printedText(told), guideOf(told)]) expect(text).toMatch(/parental responsibility/u);
  });

  it('has a parent whose yes stands for no explicit consent until the officer has confirmed it', () => {
    const withHealth = { ...exerciseClass, answers: { ...exerciseClass.answers, ...answered(childrenToo) } };
    expect(printedText(withHealth)).toMatch(/takes a yes of somebody with parental responsibility for statement B, it asks its data protection officer/u);
    expect(guideOf(withHealth)).toContain('A parent’s yes for statement B: ask the IG lead first');
    for (const text of [printedText(golden(childrenToo)), guideOf(golden(childrenToo))]) expect(text).not.toContain('a yes of somebody with parental');
  });

  it('may be cared for by whom it is dangerous to ask: where nobody decides for another, nothing is said of it', () => {
    const adds = /(?:unless|if|or|where) asking adds risk/iu;
    const unable = golden({ people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } });
    for (const file of [golden(childrenToo), hospice(childrenToo), unable]) for (const text of [printedText(file), guideOf(file)]) expect(text).toMatch(adds);
    for (const file of [golden(youngToo), golden({})]) for (const text of [printedText(file), guideOf(file)]) expect(text).not.toMatch(adds);
  });

  it('has somebody who decides, on every paper, where nobody can be asked safely', () => {
    const unable = golden({ people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } });
    for (const text of [printedText(unable), guideOf(unable)]) {
      expect(text).toContain(
        'If there is neither, or asking adds risk, the Surgery’s senior person responsible for care decides in the person’s best interests.',
      );
      expect(text).toMatch(/That person writes down why, and why any attorney or (?:deputy|guardian) was not asked\./u);
    }
    expect(printedText(golden(childrenToo))).toContain('Where asking adds risk, the Caldicott Guardian decides by section 11 and records why.');
    // Nobody is asked for a yes there: an attorney is heard who says no.
    expect(printedText(hospice({}))).toContain('If the person has neither, the senior person responsible for care decides');
  });

  it('is nobody of 16 or 17', () => {
    const text = printedText(hospice(youngToo));
    expect(text).toContain('People of 16 and 17 are taken to be able to decide');
    expect(text).not.toMatch(/child under 16|parental responsibility/u);
  });
});

describe('how long the details of a child are kept', () => {
  const young = { people: { who: ['adults', 'children'], howMany: '50-500' }, children: { csc: 'no' } };
  const paperText = (file: typeof donationHospice, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');

  it('is hedged wherever a time is told, and somebody has promised to ask', () => {
    for (const id of ['patient-leaflet', 'privacy-notice-text-receiving']) {
      expect(paperText(hospice(young), id)).toMatch(/a child’s record may be kept longer|a child’s perhaps later|We keep it at least/u);
      expect(paperText(donationHospice, id)).not.toMatch(/a child’s record|at least/u);
    }
    for (const id of ['promises-sharing', 'promises-receiving'])
      expect(paperText(hospice(young), id)).toContain('Ask the records lead to confirm how long a child’s record is kept');
  });
});

describe('concerns for somebody’s safety that may come back', () => {
  it('are no part of what is asked for in writing', () => {
    const text = printedText(donationHospice);
    expect(text).toContain('Concerns about safety are apart from this: section 11 says how each case is decided');
    expect(printedText(hospice({ back: { back: ['attended'] } }))).not.toContain('Concerns about safety are apart');
    const only = printedText(hospice({ back: { back: ['safety'] } }));
    expect(only).toContain('Concerns about safety are apart');
    expect(only).not.toMatch(/asks .* in writing, by this agreement|6\(1\)\(ea\)/u);
  });
});

describe('people beside those who are referred', () => {
  const carers = { people: { who: ['adults', 'carers'], howMany: '50-500', carerWhose: ['carer-own'], carerAgreement: 'each' } };
  const chosen = (...items: string[]) => ({ details: { enough: 'change' }, 'details-choose': { items } });

  it('stand in section 3 where details about them go, and only there', () => {
    expect(printedText(golden({ ...carers, ...chosen('name', 'phone') }))).not.toContain('Family, friends or carers:');
    expect(printedText(golden({ ...carers, ...chosen('name', 'phone', 'carer-details') }))).toContain('Family, friends or carers: their own details');
    const kin = printedText(golden(chosen('name', 'phone', 'next-of-kin')));
    expect(kin).toMatch(/Some details are about other people: /u);
    expect(printedText(golden(chosen('name', 'phone')))).not.toContain('Some details are about other people');
  });

  it('are asked alone, and only where that is safe', () => {
    const care = hospice({ ...carers, ...chosen('name', 'phone', 'carer-details') });
    expect(paperNamed(papersOfFile(care), 'staff-guide').blocks.flatMap(textsOf).join('\n')).toMatch(
      /Family, friends and carers: ask the person first if we may ask them. Then ask each alone, and only if that is safe/u,
    );
  });
});

it('names who keeps the record after a no', () => {
  expect(printedText(donationHospice)).toMatch(/The Hospice keeps only the record of care already given/u);
});
