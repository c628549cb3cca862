// The answers that a rule is said to follow from: those that make it so, and no others.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { enquiryFields } from '@/content/questions/enquiry';
import { enquiryNotSure, enquiryReady } from '@/content/wording/enquiry';
import type { Because, LegalCard } from '../card/legal-card';
import type { EnquiryAnswers } from './answers';
import { enquiryCard } from './enquiry-card';

type Given = EnquiryAnswers;

const cardOf = (answers: Given): LegalCard => enquiryCard(answers, { fields: enquiryFields, notSure: enquiryNotSure, ready: enquiryReady }, catalogue).card;
const panelsOf = ({ warnings, notes, parts }: LegalCard) => [...warnings, ...notes, ...parts.flatMap(({ lines }) => lines)].flatMap(({ why }) => why);

describe('the answers behind a rule', () => {
  const danger = {
    purpose: 'individual',
    nation: 'england',
    service: 'debt-counselling',
    sender: 'nhs',
    receiver: 'charity',
    details: ['health', 'offences', 'danger', 'gender-history'],
    team: ['shows-health'],
    who: ['adults'],
    how: 'message',
    back: 'nothing',
    decides: 'each',
  } as const satisfies Given;
  const behind = (rule: string, answers: Given): readonly Because[] =>
    panelsOf(cardOf(answers)).find(({ ruleId }) => ruleId === rule)?.becauseYouAnswered ?? [];
  const details = (rule: string) => behind(rule, danger).find(({ question }) => question === 'details')?.words;

  it('are the details that the rule speaks of, and no others', () => {
    expect(details('A10.3')).toBe('Offences, or what the police or a court hold');
    expect(details('W1')).toBe('Something that could endanger somebody');
    expect(details('P4')).toBe('Gender history');
    expect(details('A9.3')).toBe('Something about health or care and gender history');
    for (const rule of ['A10.3', 'W1', 'P4']) expect(behind(rule, danger).map(({ question }) => question)).not.toContain('team');
  });

  it('name the team only where its name shows health', () => {
    expect(behind('A9.3', danger).map(({ question }) => question)).toContain('team');
    expect(behind('A9.3', { ...danger, team: ['neither'] }).map(({ question }) => question)).not.toContain('team');
    expect(behind('G7', danger).map(({ question }) => question)).toEqual(['team']);
  });
});
