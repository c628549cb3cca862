import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Override } from '@/lib/domain/legal-basis/result';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, donationHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { paperKinds } from './paper-model';
import { textsOf } from './paper-words';
import { papersOf } from './papers-of';
import { fullestFile } from './testing/fullest-file';
import { blocksOf, paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';
import { printAgreement } from '../print-agreement';
import { promises } from '../promises';
import { testsOf } from '../../legal-basis/paragraph-tests';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const idsOf = (file: AgreementFile) => papersOfFile(file).map(({ id }) => id);
const conditionsIn = (text: string) => [...text.matchAll(/Article (\d+\(\d\)\([a-z]+\))/gu)].map(([, code]) => code);
const chosen = (file: AgreementFile, override: Omit<Override, 'by' | 'reason' | 'at'> & Partial<Override>): AgreementFile => ({
  ...file,
  overrides: [{ by: 'ig-lead', reason: 'Our adviser looked at it and prefers this', at: '2026-11-19T10:00:00.000Z', ...override }],
});
const club = exerciseClass.partner?.id ?? '';

describe('the conditions that a notice names', () => {
  it('are each party’s own, and differ where the parties’ differ', () => {
    expect(conditionsIn(textOf(goldenFile, 'privacy-notice-text-sharing'))).toEqual(['6(1)(e)']);
    expect(conditionsIn(textOf(goldenFile, 'privacy-notice-text-receiving'))).toEqual(['6(1)(f)']);
    expect(conditionsIn(textOf(donationHospice, 'privacy-notice-text-sharing'))).toEqual(['6(1)(e)', '9(2)(h)']);
    expect(conditionsIn(textOf(donationHospice, 'privacy-notice-text-receiving'))).toContain('6(1)(f)');
  });

  it('name the law behind a public task of a body that is no public authority', () => {
    const text = textOf(commissionedHospice, 'privacy-notice-text-receiving');
    expect(conditionsIn(text)).toContain('6(1)(e)');
    expect(text).toContain('Health and Care Act 2022, section 21');
  });

  it('name the law behind a public task of a public authority and behind a legal obligation too', () => {
    for (const file of [goldenFile, donationHospice]) expect(textOf(file, 'privacy-notice-text-sharing')).toContain('National Health Service Act 2006');
    const law = 'Example Act 2020, section 4';
    const file = chosen(goldenFile, { partyId: goldenFile.partner?.id ?? '', field: 'art6', default: '6(1)(f)', chosen: '6(1)(c)', law });
    expect(textOf(file, 'privacy-notice-text-receiving')).toContain(`Our duty in law: ${law}.`);
  });

  it('leave out a recognised legitimate interest that section 7 does not use: a concern for safety rests on no standing request', () => {
    const concerns = withAnswers(donationHospice, { back: { back: ['safety'] } });
    expect(printedText(concerns)).not.toContain('(ea)');
    for (const id of ['privacy-notice-text-receiving', 'objection-procedure']) expect(textOf(concerns, id)).not.toContain('(ea)');
    expect(textOf(donationHospice, 'privacy-notice-text-receiving')).toMatch(
      /for what is sent back, on .+Concerns about safety (?:are apart: we decide|need no yes)/su,
    );
    expect(textOf(donationHospice, 'objection-procedure')).toContain('for what is sent back except concerns about safety, on a recognised');
  });

  it('say on both sides, however little room there is, that a concern about safety waits for no yes and has a reason of its own', () => {
    const only = withAnswers(exerciseClass, { back: { back: ['safety'] } });
    for (const file of [goldenFile, only, donationHospice, commissionedHospice, fullestFile])
      for (const side of ['sharing', 'receiving']) {
        const text = textOf(withAnswers(file, { back: { back: ['attended', 'safety'] } }), `privacy-notice-text-${side}`);
        expect(text).toMatch(
          /Concerns about safety (?:need no yes; the reason is decided|are apart: we decide our reason)|fears for somebody’s safety, it may tell us/u,
        );
        expect(textOf(withAnswers(file, { back: { back: ['attended'] } }), `privacy-notice-text-${side}`)).not.toMatch(/safety (?:need|are apart)|fears for/u);
      }
    for (const side of ['sharing', 'receiving']) expect(textOf(only, `privacy-notice-text-${side}`)).toMatch(/safety (?:need|are apart)|fears for/u);
    expect(textOf(only, 'privacy-notice-text-sharing')).not.toContain('share only if you say yes');
  });

  it('say of a service that could endanger somebody that its note is not for everybody to see', () => {
    const refuge = withAnswers(goldenFile, { service: { serviceType: 'domestic-abuse' } });
    expect(textOf(refuge, 'privacy-notice-text-sharing')).toMatch(/We note the referral in your .+, where only staff who need to know can see it/u);
    const crowded = withAnswers(refuge, {
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'phone', 'safe-contact', 'reason-plain', 'self-harm', 'domestic-abuse', 'offences', 'child-protection', 'housing'] },
      'details-danger': { wording: 'use' },
      back: { back: ['attended', 'progress', 'safety'], progressHealth: 'yes' },
    });
    for (const file of [refuge, crowded]) expect(textOf(file, 'privacy-notice-text-receiving')).toContain('in a way that is safe for you');
    expect(textOf(crowded, 'privacy-notice-text-receiving')).toContain('at first contact, in');
    expect(textOf(refuge, 'staff-guide')).toMatch(/write the answer where only staff who need it can see it/u);
    expect(textOf(goldenFile, 'staff-guide')).not.toContain('where only staff who need it');
    const asked = (file: typeof refuge) => promises(sourceOf(file), 'sharing').map(({ what }) => what);
    expect(asked(refuge)).toContain('Ask first, and write the answer where only staff who need it can see it');
    expect(asked(goldenFile)).toContain('Ask first, and write the answer in the record');
  });

  it('keep the note of somebody who came without a name in the record of that team: in the health record it would say who came', () => {
    const teams = goldenFile.sharing.teams.map((team) => ({ ...team, anonymousAccess: true }));
    const nameless: AgreementFile = { ...goldenFile, sharing: { ...goldenFile.sharing, teams } };
    const said = (file: AgreementFile) => [
      textOf(file, 'privacy-notice-text-sharing'),
      textOf(file, 'staff-guide'),
      printedText(file),
      promises(sourceOf(file), 'sharing')
        .map(({ what }) => what)
        .join('\n'),
    ];
    for (const text of said(nameless)) {
      expect(text).toMatch(/in the team’s own record, under the name (?:you|they) chose/u);
      expect(text).not.toMatch(/health record (?:before|\.)|your health record|own record about the patient|the patient’s record|answer in the record/u);
    }
    for (const text of said(goldenFile)) expect(text).not.toContain('the team’s own record');
    const both = withAnswers(nameless, { service: { serviceType: 'domestic-abuse' } });
    expect(textOf(both, 'privacy-notice-text-sharing')).toContain('in the team’s own record, where only staff who need to know can see it');
    expect(textOf(both, 'staff-guide')).toContain('in the team’s own record, where only staff who need it can see it');
  });

  it('stand beside how the party and its officer can be reached, as its profile has them', () => {
    const both = ['sharing', 'receiving'].map((side) => textOf(donationHospice, `privacy-notice-text-${side}`));
    expect(both[0]).toMatch(/How to reach us.*advice@exampleton-trust\.example.*Our data protection officer: .*dpo@exampleton-trust\.example/su);
    expect(both[1]).toMatch(/How to reach us.*privacy@exampleton-hospice\.example.*Our data protection officer: .*dpo@exampleton-hospice\.example/su);
    expect(textOf(goldenFile, 'privacy-notice-text-receiving')).not.toContain('data protection officer');
  });

  it('follow the data protection officer’s choice', () => {
    const adviser = { name: 'An adviser', date: '2026-11-18' };
    const partner = goldenFile.partner?.id ?? '';
    const file = chosen(goldenFile, { partyId: partner, field: 'art6', default: '6(1)(f)', chosen: '6(1)(a)', by: 'dpo', adviser });
    expect(conditionsIn(textOf(file, 'privacy-notice-text-receiving'))).toEqual(['6(1)(a)']);
    expect(textOf(file, 'privacy-notice-text-receiving')).not.toContain('not our reason under that law');
    expect(idsOf(file)).not.toContain('legitimate-interests-record-receiving');
    expect(idsOf(goldenFile)).toContain('legitimate-interests-record-receiving');
  });
});

describe('a legal obligation of the partner', () => {
  it('leaves what comes back on the written request, in section 7 and in the notice (A6.7)', () => {
    const partyId = donationHospice.partner?.id ?? '';
    const file = chosen(donationHospice, { partyId, field: 'art6', default: '6(1)(f)', chosen: '6(1)(c)', law: 'Example Act 2020, section 4' });
    const text = printedText(file);
    expect(text).toMatch(
      /6\(1\)\(c\) legal obligation \(Example Act 2020, section 4\).*asks the Hospice in writing.*sends it under 6\(1\)\(ea\).*are apart from this/su,
    );
    expect(conditionsIn(textOf(file, 'privacy-notice-text-receiving'))).toEqual(expect.arrayContaining(['6(1)(c)', '6(1)(ea)']));
    expect(printedText(commissionedHospice)).not.toContain('asks the Hospice in writing');
  });
});

describe('another condition for sensitive details', () => {
  const paragraph = {
    tests: testsOf('9(2)(g)+Sch1p16').map(({ id }) => id),
    adviser: { name: 'An adviser', date: '2026-11-18' },
    policy: { title: 'Policy 4', date: '2026-11-02' },
  };
  const file = chosen(exerciseClass, { partyId: club, field: 'art9', default: '9(2)(a)', chosen: '9(2)(g)+Sch1p16', ...paragraph });

  it('takes statement B off every paper, and brings the policy document', () => {
    const b = (one: AgreementFile, id: string) => blocksOf(paperNamed(papersOfFile(one), id), 'tick').some(({ mark }) => mark === 'B');
    for (const id of ['consent-form', 'verbal-consent-record']) expect([b(exerciseClass, id), b(file, id)]).toEqual([true, false]);
    expect([textOf(exerciseClass, 'staff-guide'), textOf(file, 'staff-guide')].map((text) => text.includes('statement B'))).toEqual([true, false]);
    expect(textOf(exerciseClass, 'objection-procedure')).toMatch(/stops using and deletes/u);
    expect(textOf(file, 'objection-procedure')).not.toMatch(/stops using and deletes/u);
    expect(idsOf(exerciseClass)).not.toContain('appropriate-policy-document-receiving');
    expect(textOf(file, 'appropriate-policy-document-receiving')).toContain('Schedule 1 paragraph 16');
    expect(textOf(file, 'privacy-notice-text-receiving')).not.toContain('take back');
  });

  it('leaves no kind of paper that is made for nobody', () => {
    const made = [goldenFile, exerciseClass, file].flatMap((one) => papersOfFile(one).map(({ kind }) => kind));
    expect(paperKinds.filter((kind) => !made.includes(kind))).toEqual([]);
  });
});

describe('a function that a law gives', () => {
  const answers = { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } };
  const given = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' }]));
  const advocacy: AgreementFile = { ...goldenFile, answers: { ...goldenFile.answers, ...given } };
  const law = 'Example Act 2020, section 4';
  const file = chosen(advocacy, {
    partyId: goldenFile.partner?.id ?? '',
    field: 'art9',
    default: '9(2)(a)',
    chosen: '9(2)(g)+Sch1p6',
    law,
    tests: testsOf('9(2)(g)+Sch1p6').map(({ id }) => id),
    adviser: { name: 'An adviser', date: '2026-11-18' },
    policy: { title: 'Policy 4', date: '2026-11-02' },
  });

  it('prints with that law in the agreement, in the notice and in the policy document', () => {
    const print = paperSource(file);
    expect(JSON.stringify(printAgreement({ ...print, version: 1, on: '2026-11-21' }))).toContain(
      'had the advice of its data protection officer, 18 November 2026',
    );
    expect(JSON.stringify(printAgreement({ ...print, version: 1, on: '2026-11-21' }))).toContain(`paragraph 6 (${law}); its policy document is Policy 4`);
    for (const id of ['privacy-notice-text-receiving', 'appropriate-policy-document-receiving']) expect(textOf(file, id)).toContain(`paragraph 6: ${law})`);
  });
});

describe('statement B', () => {
  it('says that the person is still referred only where every sensitive item is decided case by case', () => {
    const source = paperSource(exerciseClass);
    const flows = source.model.flows.map((flow) => ({ ...flow, items: flow.items.map((item) => ({ ...item, caseByCase: true })) }));
    const said = (one: typeof source) => JSON.stringify(papersOf(one)).includes('and still be referred');
    expect([said(source), said({ ...source, model: { ...source.model, flows } })]).toEqual([false, true]);
  });
});

describe('the verbal record', () => {
  it('carries the words to say and a text to copy, with the items in it', () => {
    const record = paperNamed(papersOfFile(exerciseClass), 'verbal-consent-record');
    const [script] = blocksOf(record, 'script');
    expect(script?.sentences.map(({ text }) => text).join(' ')).toMatch(
      /would like to tell Steady Steps Northfield.*full name; telephone number.*You can say no.*Is that all right\?/u,
    );
    const [paste] = blocksOf(record, 'paste');
    expect(paste?.lines.join('\n')).toMatch(
      /SA-7K4M-2QXR, version 1.*May be passed on: full name.*May come back: whether the person came.*health: yes \/ no/su,
    );
    for (const line of paste?.lines ?? []) expect(line).not.toMatch(/\n/u);
  });
});

describe('what the partner may pass on', () => {
  it('follows the flows: nothing else where nothing comes back, and beside what comes back where something does', () => {
    const said = (file: AgreementFile) => [printedText(file), ...['volunteer-card', 'privacy-notice-text-receiving'].map((id) => textOf(file, id))].join('\n');
    expect(said(goldenFile)).toMatch(/It passes them to nobody else unless.*Pass it to nobody else, unless/su);
    expect(said(donationHospice)).toMatch(
      /It passes them to nobody beside what sections 2 and 3 say, unless.*Beside that, tell only the Trust, and only what section 3 says/su,
    );
    expect(said(donationHospice)).not.toMatch(/nobody else/u);
    const own = withAnswers(goldenFile, {
      purpose: { wording: 'change' },
      'purpose-edit': { purpose: 'So that people get advice', lost: '', mayDo: 'give advice and write to the person’s GP' },
    });
    expect(said(own)).not.toMatch(/to nobody else/u);
  });
});

describe('the card of the partner', () => {
  it('is read at a glance: many details by their kinds, and where all of them stand', () => {
    const card = textOf(donationHospice, 'volunteer-card');
    expect(card).toMatch(/Who the person is\nHow to reach them\n.*Main condition.*Section 3 of the agreement lists all \d\d\./su);
    expect(card).not.toContain('Preferred name');
    expect(textOf(goldenFile, 'volunteer-card')).not.toContain('Section 3');
  });
});

describe('people who may not be able to decide', () => {
  it('are told what section 7 says: nothing is sent where the referral shows health and nobody can say yes for them', () => {
    const unable = { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } };
    const dementia = withAnswers(goldenFile, { ...unable, service: { serviceType: 'dementia-support' } });
    expect(printedText(dementia)).toMatch(/for that person nothing is sent/u);
    for (const id of ['patient-leaflet', 'privacy-notice-text-sharing']) {
      expect(textOf(dementia, id)).toMatch(/If you cannot decide, we send nothing/u);
      expect(textOf(dementia, id)).not.toContain('decides for you by law');
    }
    expect(textOf(dementia, 'staff-guide')).not.toContain('for whom it was decided');
  });
});

describe('children, where the referral itself shows health', () => {
  const shows = (who: readonly string[]) =>
    withAnswers(goldenFile, { people: { who: [...who], howMany: '50-500' }, capacity: { steps: 'use' }, service: { serviceType: 'dementia-support' } });

  it('are told that somebody with parental responsibility is asked, once it is confirmed that their yes counts', () => {
    // A child who understands says yes for themselves, and that yes counts.
    expect(textOf(shows(['children']), 'patient-leaflet')).toContain('If you understand, your own yes counts. If you are under 16 and cannot decide,');
    for (const id of ['patient-leaflet', 'privacy-notice-text-sharing']) {
      expect(textOf(shows(['children']), id)).toContain('We send nothing on that person’s yes');
      expect(textOf(shows(['children']), id)).toMatch(
        /under 16 (?:and|who) cannot decide,.* parental responsibility.* [Ww]e send nothing.* unless our data protection officer/u,
      );
      expect(textOf(shows(['adults', 'may-lack-capacity', 'children']), id)).toMatch(
        /If you cannot decide, we send nothing.* officer has confirmed.* allows it\..* under 16,.* parental responsibility/u,
      );
    }
  });
});

describe('the record of legitimate interests', () => {
  it('weighs children, and those who are named beside the person, apart from the three boxes', () => {
    const record = (file: AgreementFile) => textOf(file, 'legitimate-interests-record-receiving');
    const young = withAnswers(donationHospice, { people: { who: ['adults', 'children'], howMany: '50-500' } });
    expect(record(young)).toMatch(/Children, weighed apart.*their interests weigh more.*a notice that they can follow/su);
    expect(record(young)).toMatch(
      /Other people who are named.*Emergency contact; next of kin.*did not ask for the service.*to tell their emergency contact.*object too/su,
    );
    expect(record(goldenFile)).not.toMatch(/weighed apart|Other people/u);
  });
});

it('has the notices of a hospice say that people can say no, when they are told and how long it is kept, however little room there is', () => {
  for (const file of [commissionedHospice, donationHospice]) {
    expect(textOf(file, 'privacy-notice-text-sharing')).toContain('You can tell us not to share.');
    expect(textOf(file, 'privacy-notice-text-receiving')).toMatch(
      /after 6 months if not taken up\..*We tell you at first contact, within one month at the latest\./su,
    );
  }
});
