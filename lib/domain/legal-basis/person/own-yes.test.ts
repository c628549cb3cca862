import { describe, expect, it } from 'vitest';
import { assessPerson } from './assess-person';

describe('what only a person’s own yes lets go', () => {
  const asks = { status: 'ok', commonLaw: 'explicit_consent', ndoo: 'not_applicable' } as const;
  const unable = { capacity: 'lacks', representative: 'none' } as const;

  it('stays out where somebody else decides, and nothing goes where the referral itself shows it', () => {
    expect(assessPerson({ ...asks, ownYes: 'apart' }, unable)).toMatchObject({
      decision: 'best_interests',
      actions: expect.arrayContaining(['LEAVE_HEALTH_OUT']),
    });
    expect(assessPerson({ ...asks, ownYes: 'all' }, unable)).toMatchObject({
      decision: 'do_not_share',
      actions: expect.arrayContaining(['NOTHING_WITHOUT_OWN_YES']),
    });
    expect(assessPerson(asks, unable).actions).not.toContain('LEAVE_HEALTH_OUT');
  });

  it('is asked beside every yes to passing details on, with what is left out without it', () => {
    const yes = { capacity: 'has', consent: 'verbal_recorded' } as const;
    expect(assessPerson({ ...asks, ownYes: 'apart' }, yes).actions).toEqual(['OWN_YES_APART', 'RECORD_CONSENT', 'KEEP_TO_AGREEMENT']);
    expect(assessPerson({ ...asks, ownYes: 'all', alsoApart: true }, yes).actions.slice(0, 2)).toEqual(['OWN_YES_TO_ANY', 'OWN_YES_APART']);
    expect(assessPerson({ ...asks, ownYes: 'all' }, yes).actions).not.toContain('OWN_YES_APART');
    expect(assessPerson(asks, yes).actions).toEqual(['RECORD_CONSENT', 'KEEP_TO_AGREEMENT']);
    // Also where people expect the sharing, and a party relies on an explicit yes for what it holds.
    expect(assessPerson({ ...asks, commonLaw: 'implied_consent', ownYes: 'apart' }, { capacity: 'has' }).actions).toContain('OWN_YES_APART');
  });

  it('waits for the officer where somebody appointed says it: no source calls that explicit consent', () => {
    const yes = { capacity: 'lacks', representative: 'health_welfare_lpa', representativeDecision: 'agrees' } as const;
    for (const ownYes of ['apart', 'all'] as const) expect(assessPerson({ ...asks, ownYes }, yes).actions).toContain('CONFIRM_THEIR_YES');
    expect(assessPerson(asks, yes).actions).toEqual(['SIGHT_OF_AUTHORITY', 'RECORD_CONSENT', 'KEEP_TO_AGREEMENT']);
  });

  it('is theirs alone: details of a carer, or of the person cared for, wait for a yes of their own', () => {
    const yes = { capacity: 'has', consent: 'verbal_recorded' } as const;
    expect(assessPerson({ ...asks, othersAsked: true }, yes)).toMatchObject({
      decision: 'share',
      actions: expect.arrayContaining(['OTHERS_SAY_YES_THEMSELVES']),
    });
    expect(assessPerson(asks, yes).actions).not.toContain('OTHERS_SAY_YES_THEMSELVES');
    // Nothing could be left out where the referral itself tells of them.
    expect(assessPerson({ ...asks, othersAsked: true, othersShown: true }, yes).actions).toContain('OTHERS_SAY_YES_FIRST');
    expect(assessPerson({ ...asks, othersAsked: true, othersShown: true }, yes).actions).not.toContain('OTHERS_SAY_YES_THEMSELVES');
    expect(assessPerson({ ...asks, othersAsked: true }, { capacity: 'has' }).actions).not.toContain('OTHERS_SAY_YES_THEMSELVES');
  });
});
