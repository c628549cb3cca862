import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { enquiryFields } from '@/content/questions/enquiry';
import { enquiryNotSure, enquiryReady } from '@/content/wording/enquiry';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText } from '@/lib/domain/print/testing/printed';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import { provedSigns, screenedAgain } from '../checks/dpia';
import { assessModel } from '../legal-basis/assess-model';
import { askedOf } from '../legal-basis/enquiry/asked';
import { enquiryCard } from '../legal-basis/enquiry/enquiry-card';
import { endangersByName } from './high-harm';
import { settle } from './settle';

const abuse = withAnswers(goldenFile, { service: { serviceType: 'domestic-abuse' }, 'details-danger': { wording: 'use' } });
const screened = (file: typeof goldenFile) => {
  const model = settle(file, catalogue);
  if (!model) throw new Error('no model');
  const result = assessModel(model);
  return { danger: provedSigns(model, result).riskOfPhysicalHarmIfBreached, hits: screenedAgain([], model, result).hits };
};

it('makes an impact assessment of domestic abuse support a duty, whatever details are chosen', () => {
  expect(screened(abuse)).toEqual({ danger: true, hits: ['D6'] });
  expect(screened(goldenFile).danger).toBe(false);
});

it('has section 8 say how the details of whoever uses it are kept', () => {
  expect(printedText(abuse)).toContain('could endanger somebody who uses this service: only people who work on the case see them');
  expect(printedText(goldenFile)).not.toContain('endanger');
});

it('is read from the name of a service in somebody’s own words', () => {
  const own = (label: string) => endangersByName({ label });
  expect(['Rape crisis centre', 'Women’s refuge', 'Modern slavery outreach', 'Help with domestic violence'].map(own)).toEqual([true, true, true, true]);
  expect(['Animal refuge', 'Refugee welcome', 'Grape growing club', 'Toy library'].map(own)).toEqual([false, false, false, false]);
  const found = ['Domestic-abuse support', 'Domestic\u2011abuse support', 'Refuge', 'Women refuge', 'Pet-friendly refuge for women and their dogs'];
  const more = ['Women’s Aid', 'Trafficking survivors', 'IDVA service', 'VAWG', 'Coercive control support'];
  expect([...found, ...more].filter((label) => !own(label))).toEqual([]);
  const animals = ['Refuge for cats', 'Refuge for rescued ponies', 'Animal refuge for dogs', 'Wildlife refuge for hedgehogs', 'A refuge for animals'];
  expect([...animals, 'Oilseed rape walkers', 'Oil-seed rape walkers'].filter(own)).toEqual([]);
});

it('is on the card of the public question, behind the service alone', () => {
  const answers = {
    purpose: 'individual',
    nation: 'england',
    sender: 'gp-practice',
    receiver: 'charity',
    details: ['everyday'],
    team: ['neither'],
    who: ['adults'],
    how: 'message',
    back: 'nothing',
    decides: 'each',
  } as const;
  const cardOf = (service: string) =>
    enquiryCard(askedOf({ ...answers, service }, catalogue).counted, { fields: enquiryFields, notSure: enquiryNotSure, ready: enquiryReady }, catalogue);
  const { card, result } = cardOf('domestic-abuse');
  expect([result.warnings.includes('HIGH_HARM_ITEMS'), cardOf('debt-counselling').result.warnings.includes('HIGH_HARM_ITEMS')]).toEqual([true, false]);
  const told = [...card.warnings, ...card.notes, ...card.parts.flatMap(({ lines }) => lines)].filter(({ id }) => /HIGH_HARM/.test(id));
  expect(told.map(({ id, why }) => [id, why?.flatMap(({ becauseYouAnswered }) => becauseYouAnswered.map(({ question }) => question))])).toEqual([
    ['warning-HIGH_HARM_ITEMS', ['service']],
    ['action-JUSTIFY_HIGH_HARM', ['service']],
  ]);
});
