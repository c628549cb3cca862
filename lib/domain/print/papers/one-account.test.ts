import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { donationHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { printedText } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { everyFile, paperNamed, papersOfFile } from './testing/papers-on-file';
import { refuge } from './testing/refuge';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const golden = (given: Given) => withAnswers(goldenFile, given);
const unable: Given = { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } };
const health: Given = { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'participation-health'] } };
const starting = everyFile.filter(([name]) => name.endsWith('either'));

describe('people for whom somebody else decides', () => {
  it('are asked first themselves, and only then is something left out where nobody says yes for them', () => {
    const exercise = withAnswers(exerciseClass, unable);
    expect(textOf(exercise, 'privacy-notice-text-sharing')).toContain('or whoever decides for you by law. Where somebody else decides, as a rule no details');
    expect(textOf(exercise, 'patient-leaflet')).toContain('others decide for you by law. Then, as a rule, no details about your health are sent.');
    for (const id of ['privacy-notice-text-sharing', 'patient-leaflet']) expect(textOf(golden(unable), id)).not.toContain('as a rule');
  });

  it('are told of details of their own alone: those of the person cared for are nobody’s “your health”', () => {
    const carers = golden({
      service: { serviceType: 'carers-support' },
      'people-call-it-care': { testA: 'no' },
      people: { who: ['adults', 'may-lack-capacity', 'carers'], howMany: '50-500', carerWhose: ['cared-for'], carerAgreement: 'each' },
      capacity: { steps: 'use' },
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'phone', 'cared-for'] },
    });
    expect(textOf(carers, 'patient-leaflet')).not.toMatch(/no details about your health/u);
  });

  it('may be harmed by whoever is appointed: section 7 and the guide say whom staff tell before they follow that no', () => {
    for (const file of [golden(unable), donationHospice]) {
      for (const text of [printedText(file), textOf(file, 'staff-guide')])
        expect(text).toMatch(/Staff who fear that they do harm ask the safeguarding lead (?:too|before a no counts)\./u);
    }
    expect(printedText(goldenFile)).not.toContain('do harm');
  });
});

describe('whom somebody tells who says no', () => {
  it('is either side, as section 9 has it, on every leaflet', () => {
    expect(printedText(goldenFile)).toContain('say no or change their mind at any time, with either side');
    for (const [name, file] of starting) {
      const leaflet = textOf(file, 'patient-leaflet');
      expect(leaflet, name).toMatch(/Tell the Trust or the Charity\./u);
      expect(leaflet, name).toMatch(/The Charity: (?:on|at) /u);
      expect(leaflet, name).toContain('these people see it');
    }
  });

  it('is never somebody whom the card leaves unnamed', () => {
    for (const [name, file] of starting) expect(textOf(file, 'volunteer-card'), name).not.toContain('the person below');
  });
});

describe('who sees the details', () => {
  it('are the reader’s helpers, beside somebody else who answers referrals', () => {
    const jobs = 'the person who answers referrals, and the staff and volunteers who help the person';
    const file = golden({ 'only-you': { ...goldenFile.answers['only-you']?.value, jobs } });
    expect(textOf(file, 'patient-leaflet')).toContain('the person who answers referrals, and the staff and volunteers who help you.');
  });
});

describe('the steps for a no', () => {
  it('lead to the steps for capacity only where the agreement has some', () => {
    expect(textOf(golden(unable), 'objection-procedure')).toContain('follow the steps in section 7');
    expect(textOf(goldenFile, 'objection-procedure')).toContain('If you doubt it, stop, and ask the IG lead of the Surgery.');
  });

  it('leave out nothing of what Article 21(1) lets a side keep, and hold for a recognised legitimate interest as they stand', () => {
    expect(textOf(goldenFile, 'objection-procedure')).toContain('or for legal claims');
    expect(textOf(donationHospice, 'objection-procedure')).toMatch(/6\(1\)\(ea\)[^\n]*compelling reasons/u);
    expect(textOf(donationHospice, 'objection-procedure')).not.toContain('to confirm this');
  });
});

describe('the card of the partner', () => {
  it('gives no leave to tell the sharing side anything', () => {
    expect(textOf(donationHospice, 'volunteer-card')).toContain('tell only the Trust, and only what section 3 says');
  });
});

describe('the notices', () => {
  it('tell of no health that comes back by itself: section 3 lists what tells of it', () => {
    const file = golden({ ...health, service: { serviceType: 'exercise-class' }, back: { back: ['progress'], progressHealth: 'yes' } });
    for (const id of ['privacy-notice-text-sharing', 'privacy-notice-text-receiving'])
      expect(textOf(file, id)).toMatch(/in return: what happened \(your health too\)\.|tells? [^:]+: what happened \(your health too\)\./u);
  });

  it('keep the time for an offer that nobody takes up, however little room there is, as section 5 does', () => {
    for (const [name, file] of starting)
      expect(textOf(file, 'privacy-notice-text-receiving'), name).toMatch(/or after \d+ months? if (?:you do not|not taken up)/u);
  });

  it('of joint controllers say how the contact point is reached, and that people can turn to either', () => {
    const joint = golden({ 'who-decides': { role: 'both', together: 'Whom the service is for', contactPoint: 'receiving' } });
    expect(textOf(joint, 'privacy-notice-text-sharing')).toMatch(/rights with us or with the Charity\. The Charity is the contact point: (?:on|at) /u);
    expect(textOf(joint, 'privacy-notice-text-receiving')).toContain('We are the contact point.');
  });
});

describe('the record of legitimate interests', () => {
  const record = (file: AgreementFile) => textOf(file, 'legitimate-interests-record-receiving');

  it('wants what section 2 says, in whoever’s words', () => {
    const own = golden({
      purpose: { wording: 'change' },
      'purpose-edit': { purpose: 'So that people get advice', lost: '', mayDo: 'give advice and write to the person’s GP' },
    });
    expect(record(own)).toContain('Give advice and write to the person’s GP.');
  });

  it('claims no question where section 7 has somebody decide without one', () => {
    expect(record(golden(unable))).toContain('Each person is asked first, or it is decided for them as section 7 says');
  });

  it('weighs what a wrong contact could do, where somebody could be endangered', () => {
    expect(record(golden(refuge))).toMatch(/Danger to somebody, weighed apart.*could endanger somebody.*section 8 says/su);
    expect(record(goldenFile)).not.toContain('endanger');
  });
});

describe('a side whose short name is a plural', () => {
  it('is called by its whole name: no sentence has “the Carers has”', () => {
    const { partner } = goldenFile;
    if (!partner) throw new Error('no partner');
    const carers = { ...goldenFile, partner: { ...partner, name: 'Exampleton Carers', shortName: 'Carers' } };
    expect(printedText(carers)).toContain('Exampleton Carers has confirmed');
    expect(printedText(carers)).not.toContain('the Carers');
  });
});
