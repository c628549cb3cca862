import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { moveOf } from '@/lib/domain/agreement/moves';
import { standingOf } from '@/lib/domain/agreement/standing';
import { contextFor, type Story, type Teller } from './agreement-story';
import { debtAdvice, exerciseClass, hospiceCare } from './demonstration-agreements';
import { demonstrationOrganisations, exampletonTrust, northfieldSurgery } from './demonstration-organisations';
import { demonstrationPeople } from './demonstration-people';

const now = new Date('2026-11-21T09:30:00.000Z');
const ago = (days: number, hour = 10) => new Date(Date.UTC(2026, 10, 21 - days, hour));
const teller: Teller = {
  catalogue,
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  organisations: demonstrationOrganisations,
  people: demonstrationPeople,
};
const standing = ({ file }: Story, at = now) => standingOf(file, catalogue, contextFor(file, teller, at));

describe('the agreements of the demonstration', () => {
  it('have one that is agreed, with nothing missing for its final version on the day it was made, before what it promised was due', () => {
    const story = debtAdvice(teller, northfieldSurgery, ago, { agreement: 'a', checklist: 'c' });
    expect(moveOf(standing(story, ago(30)).factsFor('sharing'), 'issue-for-signature')?.unmet).toEqual([]);
  });

  it('have one that could be sent as it was, and waits for the partner', () => {
    const story = hospiceCare(teller, exampletonTrust, ago, { agreement: 'b', checklist: 'd' });
    const unmet = moveOf(standing(story).factsFor('sharing'), 'issue-for-signature')?.unmet ?? [];
    expect(unmet).toContain('partner-agreed');
    for (const check of ['answers-complete', 'suggestions-confirmed', 'legal-status-allows', 'ig-review-ready', 'children-settled'] as const)
      expect(unmet).not.toContain(check);
  });

  it('have one that is half drafted', () => {
    const story = exerciseClass(teller, northfieldSurgery, ago, { agreement: 'e' });
    expect(standing(story).factsFor('sharing').missing).toEqual(['details', 'back', 'telling-people', 'legal-read', 'send-how']);
  });
});
