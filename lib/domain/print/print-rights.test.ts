import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { FormValue } from '@/lib/domain/questions/form';
import { goldenFile } from './testing/golden-file';
import { printedText } from './testing/printed';

const noEffect = 'Saying no does not affect the person’s care.';
const explained = 'The side that is told explains what not sharing may mean';

const reviewed = (noEffectConfirmed: boolean): AgreementFile => ({ ...goldenFile, igReview: { ...goldenFile.igReview!, noEffectConfirmed } });

function telling(value: FormValue, plan?: FormValue): AgreementFile {
  const checklist = goldenFile.checklist!;
  const privacy = { ...checklist.answers.privacy!, value };
  const answers = { ...checklist.answers, privacy, ...(plan && { 'plan/transparency': { ...privacy, value: plan } }) };
  return { ...goldenFile, checklist: { ...checklist, answers } };
}

describe('section 9', () => {
  it('promises that saying no changes nothing only where the IG lead said so', () => {
    expect(printedText(reviewed(true))).toContain(`${noEffect}\n${explained}`);
    expect(printedText(reviewed(false))).not.toContain(noEffect);
    expect(printedText(reviewed(false))).toContain(explained);
  });

  it.each([
    ['a hospice', { service: { serviceType: 'hospice-at-home' }, 'service-confirm': { confirm: 'yes' } }],
    ['an advocate by law', { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } }],
  ] as const)('never promises it of %s, where saying no may delay help or make it less safe', (_, given) => {
    const { answers } = reviewed(true);
    const changed = Object.entries(given).map(([id, value]) => [id, { ...answers.service!, value }]);
    const text = printedText({ ...reviewed(true), answers: { ...answers, ...Object.fromEntries(changed) } });
    expect(text).not.toContain(noEffect);
    expect(text).toContain(explained);
  });

  it.each([
    [{ answer: 'in-place', noticeUrl: 'https://riverside-debt.example/privacy/' }, 'in its privacy notice (riverside-debt.example/privacy)'],
    [{ answer: 'in-place', noticeUrl: 'www.riverside-debt.example' }, 'in its privacy notice (www.riverside-debt.example)'],
    [{ answer: 'in-place', noticeUrl: 'A sheet at the first class' }, 'in this way: a sheet at the first class'],
    [{ answer: 'in-place' }, 'The Charity tells people in its privacy notice (website)'],
  ])('says where the partner tells people: %j', (value, words) => expect(printedText(telling(value))).toContain(words));

  const plan = { plan: 'change', text: 'We will rewrite our notice', owner: 'Service manager', by: '2026-12-22', safeguard: 'We tell people ourselves' };
  it.each([
    ['partly', 'The Charity says that it tells people in part how it uses details; the schedule says what it does about the rest, by 22 December 2026.'],
    ['not-yet', 'The Charity says that it does not tell people yet how it uses details; the schedule says what it does about it, by 22 December 2026.'],
    ['not-sure', 'The Charity is not sure that it tells people how it uses details; the schedule says what it does about it, by 22 December 2026.'],
  ])('says as a fact nothing that the checklist says is only planned: %s', (answer, words) => {
    const text = printedText(telling({ answer }, plan));
    expect(text).toContain(words);
    expect(text).toContain('The law asks it to tell each person at first contact, within one month at the latest.');
    expect(text).not.toContain('The Charity tells people');
    expect(printedText(telling({ answer }))).not.toContain('The Charity tells people');
  });
});

it('gives the notice in a way that is safe where the service alone could endanger somebody, in section 9 and in the notice itself', () => {
  const { answers } = goldenFile;
  const file: AgreementFile = { ...goldenFile, answers: { ...answers, service: { ...answers.service!, value: { serviceType: 'domestic-abuse' } } } };
  expect(printedText(file)).toContain('and gives it at first contact in a way that is safe for them, within one month at the latest.');
  expect(printedText(goldenFile)).toContain('and gives it at first contact, within one month at the latest.');
  const { checklist } = telling({ answer: 'partly' }, { plan: 'use' });
  expect(printedText({ ...file, checklist: checklist! })).toContain('It does so in a way that is safe for them.');
});

it('sets a choice aside on each side by whom that side has', () => {
  const { partner } = goldenFile;
  if (!partner) throw new Error('no partner');
  const { caldicott: _, caldicottAlternative: _instead, ...contacts } = partner.contacts;
  expect(printedText({ ...goldenFile, partner: { ...partner, contacts } })).toMatch(
    /at the Surgery, the Caldicott Guardian decides and records why\.\sAt the Charity, its most senior person decides\./u,
  );
  const chair = printedText({ ...goldenFile, partner: { ...partner, contacts: { ...contacts, caldicottAlternative: 'The chair of trustees' } } });
  expect(chair).toContain('At the Charity, the chair of trustees decides.');
  const { caldicott: __, ...senders } = goldenFile.sharing.contacts;
  const instead = { ...goldenFile.sharing, contacts: { ...senders, caldicottAlternative: 'The trustees decide' } };
  expect(printedText({ ...goldenFile, sharing: instead })).toContain('whoever section 6 names in place of a Caldicott Guardian decides and records why.');
  const { caldicott: _own, ...ours } = goldenFile.sharing.contacts;
  const inWords = { ...goldenFile, sharing: { ...goldenFile.sharing, contacts: { ...ours, caldicottAlternative: 'The head of legal services decides' } } };
  const said = printedText(inWords);
  // Section 11 asks the same person, and nobody whom the Surgery does not have.
  expect(printedText(goldenFile)).toContain('safeguarding lead, and the Caldicott Guardian where possible.');
  expect(said).toContain('safeguarding lead, and whoever section 6 names in place of a Caldicott Guardian where possible.');
  expect(said).not.toContain('and the Caldicott Guardian where possible');
  expect(said).toContain('at the Surgery, whoever section 6 names in place of a Caldicott Guardian decides and records why');
  expect(said).toContain('in place of a Caldicott Guardian, the head of legal services decides');
});
