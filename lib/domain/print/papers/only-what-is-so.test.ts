import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { withPlanned } from '@/lib/domain/contacts/planned-on-sheet';
import type { Override } from '@/lib/domain/legal-basis/result';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import { testsOf } from '@/lib/domain/legal-basis/paragraph-tests';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { donationHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { printedText } from '@/lib/domain/print/testing/printed';
import { printName } from '../names';
import { promises } from '../promises';
import type { PaperSource } from './paper-context';
import { textsOf } from './paper-words';
import { blocksOf, paperNamed, papersOfFile, paperSource } from './testing/papers-on-file';
import { refuge } from './testing/refuge';

const textOf = (file: AgreementFile, id: string, more: Partial<PaperSource> = {}) =>
  paperNamed(papersOfFile(file, more), id).blocks.flatMap(textsOf).join('\n');
const golden = (given: Given) => withAnswers(goldenFile, given);

describe('the notice of a partner that sends something back', () => {
  it('says for what it has a reason of its own, how long an offer is kept, and what comes back in words of its own', () => {
    const notice = (file: AgreementFile) => textOf(file, 'privacy-notice-text-receiving');
    expect(notice(exerciseClass)).toContain('(Article 6(1)(f)) and, for what is sent back, on a recognised legitimate interest (Article 6(1)(ea))');
    expect(notice(exerciseClass)).toContain('or after 3 months if you do not take up the offer');
    const own = golden({ back: { back: ['attended', 'other'], otherBack: 'The advocate’s report', otherHealth: 'no' } });
    expect(notice(own)).toContain('whether you came and the advocate’s report');
  });
});

describe('the leaflet', () => {
  it('sends nobody to a side that it gives no way to', () => {
    expect(textOf(donationHospice, 'patient-leaflet')).toMatch(/Tell the Trust or the Hospice\..*The Hospice: /su);
    expect(textOf(goldenFile, 'patient-leaflet')).toMatch(/Tell the Surgery or the Charity\..*The Charity: on /su);
  });
});

describe('joint controllers', () => {
  const joint = golden({ 'who-decides': { role: 'both', together: 'Whom the service is for', contactPoint: 'receiving' } });

  it('tell people the gist on the form and the leaflet, and only they do', () => {
    for (const id of ['consent-form', 'patient-leaflet']) {
      expect(textOf(joint, id)).toMatch(/decide together whom the service is for\..*with either\. The Charity is the contact point/su);
      expect(textOf(goldenFile, id)).not.toMatch(/decide together|contact point/u);
    }
    const crowded = withAnswers(joint, refuge);
    expect(textOf(crowded, 'patient-leaflet')).toContain('The Charity: on 01632 960121');
  });

  it('promise each other nothing that speaks against the liability of both to people', () => {
    expect(printedText(joint)).toMatch(/no payment or indemnity between the two sides\.\sAs joint controllers, each is liable to people for the whole/u);
    expect(printedText(joint)).not.toContain('each answers for what it does');
    expect(printedText(goldenFile)).toContain('no payment or indemnity; each answers for what it does.');
  });
});

describe('log-ins of people who leave', () => {
  const logsIn: Given = { 'send-how': { methods: ['access'] }, 'send-how-access': { system: 'Case system', jobs: 'advisers', review: 'every 3 months' } };
  const files = ['same-day', 'week', 'other'].map((leavers) => golden({ ...logsIn, 'only-you': { ...goldenFile.answers['only-you']?.value, leavers } }));

  it('are removed the same day, in one promise of the text, the sheet and the card', () => {
    for (const file of files) {
      expect(printedText(file).match(/same day(?=\.)/gu), 'once').toHaveLength(1);
      expect(printedText(file)).not.toMatch(/within a week|removes access when they leave/u);
      const duties = promises(paperSource(file), 'sharing');
      expect(duties).toContainEqual(expect.objectContaining({ what: 'Remove the log-in of somebody who has left', when: 'The same day' }));
    }
  });
});

describe('a partner that logs in', () => {
  const logsIn: Given = { 'send-how': { methods: ['access'] }, 'send-how-access': { system: 'Case system', jobs: 'advisers', review: 'every 3 months' } };
  const [asked, expected] = [golden(logsIn), withAnswers(donationHospice, logsIn)];
  const said = ['patient-leaflet', 'consent-form', 'verbal-consent-record', 'privacy-notice-text-sharing', 'privacy-notice-text-receiving'];

  it('is told of on every paper that people say yes by, or are told by', () => {
    for (const id of said) {
      expect([id, textOf(asked, id)]).toEqual([id, expect.stringMatching(/logging in to (?:our|the Surgery’s|the) records/u)]);
      expect(textOf(goldenFile, id)).not.toMatch(/logging in/u);
    }
    expect(textOf(expected, 'patient-leaflet')).toContain('logging in to our records. It may look at nothing else.');
    expect(textOf(asked, 'volunteer-card')).toContain('Open only the records of people who were referred');
  });

  it('opens no more than people said yes to, and the sharing side makes sure of it', () => {
    expect(printedText(asked)).toMatch(/opens only the records of people who said yes, and only the details in section 3 to which they said yes\./u);
    expect(printedText(asked)).toMatch(/shows nothing else, but for what tells one person’s record from another’s\..*makes sure that it can see who looked/su);
    expect(printedText(expected)).toMatch(/opens only the records of people who were referred, and only the details that section 3 lists\./u);
    expect(printedText(asked)).toMatch(/NHS number, .* are not part of what is shared\. Where a log-in shows them all the same/u);
    expect(printedText(goldenFile)).not.toMatch(/opens only the records/u);
  });
});

describe('a detail that goes only in some cases', () => {
  const some = golden({
    details: { enough: 'change' },
    'details-choose': { items: ['name', 'phone', 'mental-health'] },
    'details-sensitive': { each: 'case-by-case' },
  });

  it('stands apart on form, spoken record and leaflet', () => {
    for (const id of ['consent-form', 'verbal-consent-record']) {
      const [always, sometimes] = blocksOf(paperNamed(papersOfFile(some), id), 'items');
      expect(always?.rows.map(({ text }) => text)).toEqual(['Full name', 'Telephone number']);
      expect([sometimes?.lead, sometimes?.rows.length]).toEqual(['Only if your case needs it', 1]);
    }
    expect(textOf(some, 'verbal-consent-record')).toMatch(/Only if your case needs it, I would also tell [^:]+: .*Only if the case needs it: /su);
    expect(textOf(some, 'patient-leaflet')).toMatch(/Telephone number\nOnly if your case needs it\n/u);
    for (const id of ['consent-form', 'verbal-consent-record', 'patient-leaflet']) expect(textOf(goldenFile, id)).not.toMatch(/needs it/u);
  });
});

describe('the policy document', () => {
  const override: Override = {
    partyId: exerciseClass.partner?.id ?? '',
    field: 'art9',
    default: '9(2)(a)',
    chosen: '9(2)(g)+Sch1p16',
    by: 'ig-lead',
    reason: 'Our adviser prefers it',
    at: '2026-11-19T10:00:00.000Z',
    tests: testsOf('9(2)(g)+Sch1p16').map(({ id }) => id),
    adviser: { name: 'An adviser', date: '2026-11-18' },
    policy: { title: 'Policy {four}', date: '2026-11-02' },
  };
  const file: AgreementFile = { ...exerciseClass, overrides: [override] };

  it('has the title and the day that section 7 names', () => {
    expect(printedText(file)).toContain('its policy document is Policy {four}, dated 2 November 2026');
    const paper = paperNamed(papersOfFile(file), 'appropriate-policy-document-receiving');
    expect(paper.title).toBe('Policy {four}');
    expect(paper.blocks.flatMap(textsOf).join(' ')).toContain('Section 7 names the document of this title, dated 2 November 2026.');
  });
});

describe('names', () => {
  const called = (name: string, shortName: string) => {
    const organisation = { ...exerciseClass.sharing, name, shortName };
    return printName({ id: 'one', organisation }, []);
  };

  it('that are names of their own stand without an article', () => {
    expect(called('Speak Up Northfield', 'Speak Up Northfield')).toBe('Speak Up Northfield');
    expect(called('Speak Up Northfield', 'Speak Up')).toBe('Speak Up');
    expect(called('Northfield Surgery', 'Surgery')).toBe('the Surgery');
    expect(called('The Meadow Trust', 'The Meadow Trust')).toBe('the Meadow Trust');
  });

  it('of a party with braces in it stand as they are in the titles of its papers', () => {
    const odd = { ...goldenFile, sharing: { ...goldenFile.sharing, shortName: '{a} Surgery' } };
    expect(paperNamed(papersOfFile(odd), 'privacy-notice-text-sharing').title).toBe('For the privacy notice of the {a} Surgery');
  });
});

describe('people who may not be able to decide', () => {
  it('have not all said yes themselves', () => {
    const unable = golden({ people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } });
    expect(printedText(unable)).toContain('who have said yes to being referred, or for whom it was decided as section 7 says, 50 to 500 a year');
    expect(printedText(goldenFile)).not.toContain('for whom it was decided');
    for (const id of ['patient-leaflet', 'privacy-notice-text-sharing'])
      expect(textOf(unable, id)).toMatch(/others decide for you by law|whoever decides for you by law/iu);
    expect(printedText(unable)).toContain('each time a patient says yes, or it is decided for them as section 7 says');
    expect(printedText(goldenFile)).toContain('each time a patient says yes, to');
    expect(textOf(unable, 'staff-guide')).toContain('people who said yes, or for whom it was decided by the steps below');
    expect(textOf(unable, 'legitimate-interests-record-receiving')).toContain('Each person is asked first, or it is decided for them as section 7 says');
  });
});

describe('details that could endanger somebody', () => {
  it('never go by post, and their safeguard stands on the guide and the card', () => {
    const posted = golden({ ...refuge, 'send-how': { methods: ['tracked-post'] } });
    for (const text of [printedText(posted), textOf(posted, 'staff-guide')])
      expect(text).toMatch(/tracked post or courier, never by ordinary post, and never with details/u);
    expect(printedText(golden({ 'send-how': { methods: ['tracked-post'] } }))).toContain('never by ordinary post.');
    for (const id of ['staff-guide', 'volunteer-card']) expect(textOf(posted, id)).toContain('could endanger somebody');
  });

  it('are answered for in the way that is safe for the person; nobody is bound to write home', () => {
    expect(textOf(golden(refuge), 'objection-procedure')).toContain('in the way that is safe for them');
    expect(textOf(goldenFile, 'objection-procedure')).toContain('in writing, or in another way that is safer for them');
  });
});

describe('health and offences', () => {
  it('are told apart in the objection steps', () => {
    const both = golden({ ...refuge, 'details-choose': { items: ['name', 'phone', 'participation-health', 'police-reference'] } });
    const text = textOf(both, 'objection-procedure');
    expect(text).toMatch(/details about health from this referral on explicit consent/u);
    expect(text).toContain('uses details about the person’s police case on consent. Once it is taken back');
  });
});

describe('what a contact will be', () => {
  const notice = { side: 'sharing', line: 'objections', from: '2026-12-01', before: { name: 'Reception' }, after: { name: 'Sam Lee', phone: '01632 960113' } };
  const planned = (line: string, side = 'sharing') => {
    const { sheet } = paperSource(goldenFile);
    if (!sheet) throw new Error('no sheet');
    return { sheet: withPlanned(sheet, [{ ...notice, line, side } as never], '2026-11-22') };
  };

  it('stands with its day beside what it is, on every paper that names it', () => {
    const coming = /from 1 December 2026 on 01632 960113/u;
    for (const id of ['consent-form', 'patient-leaflet', 'privacy-notice-text-sharing']) {
      expect(textOf(goldenFile, id, planned('objections'))).toMatch(coming);
      expect(textOf(goldenFile, id)).not.toMatch(coming);
    }
    expect(textOf(goldenFile, 'volunteer-card', planned('safeguarding', 'receiving'))).toMatch(/from 1 December 2026: Sam Lee, 01632 960113/u);
    expect(textOf(goldenFile, 'volunteer-card', planned('incidents'))).toMatch(coming);
    expect(textOf(goldenFile, 'staff-guide', planned('incidents', 'receiving'))).toMatch(coming);
    expect(textOf(goldenFile, 'objection-procedure', planned('objections'))).toMatch(/Sam Lee/u);
  });
});

it('says on what the data protection officer gave advice', () => {
  expect(printedText(goldenFile)).toContain('gave advice on this sharing, dated 20 November 2026');
});

describe('what a leaflet promises of a no', () => {
  const heard = golden({ back: { back: ['attended', 'safety'] } });

  it('leaves room for safety and the law, and for concerns that nobody says yes to', () => {
    expect(textOf(heard, 'patient-leaflet')).toMatch(/We will respect that\.\nWe share without your yes only to keep somebody safe/u);
    expect(textOf(donationHospice, 'patient-leaflet')).toContain('After that we share only to keep somebody safe');
    expect(textOf(heard, 'patient-leaflet')).toContain('fears for somebody’s safety, it may tell us without asking you');
    expect(textOf(heard, 'patient-leaflet')).not.toContain('Concerns about');
  });

  it('says that anybody else is asked on their own, where somebody else’s details go', () => {
    const carers = golden({
      people: { who: ['adults', 'carers'], howMany: '50-500', carerWhose: ['carer-own'], carerAgreement: 'each' },
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'phone', 'carer-details'] },
    });
    expect(textOf(carers, 'patient-leaflet')).toContain('We ask the carer too, alone, only if you agree and it is safe.');
    expect(textOf(heard, 'patient-leaflet')).not.toContain('Anybody else');
  });
});

describe('whoever cares for somebody who cannot decide', () => {
  it('is heard before it is decided for them, as the agreement and the check of one person say too', () => {
    const of = (...who: readonly string[]) => golden({ people: { who, howMany: '50-500' } });
    const [unable, able] = [of('adults', 'may-lack-capacity'), of('adults')];
    const heardFirst = 'That person consults those who care for the person, where practicable and appropriate, and nobody whom the person may have to fear.';
    expect([printedText(unable).includes(heardFirst), printedText(able).includes(heardFirst)]).toEqual([true, false]);
    expect(textOf(unable, 'staff-guide')).toMatch(
      /nobody whom the person may have to fear.*do not say if we know the person\. Ask the person\. Only the senior person consults them, as above/su,
    );
    expect(textOf(able, 'staff-guide')).not.toContain('consults');
    expect(personActionSentences.BEST_INTERESTS_DECISION).toMatch(/consults those caring for them.*and nobody whom the person may have to fear/su);
  });
});

describe('somebody in danger now', () => {
  it('is met by 999 on the card and in the guide', () => {
    for (const id of ['volunteer-card', 'staff-guide']) expect(textOf(goldenFile, id)).toContain('anger now: ring 999');
  });
});

describe('whoever is named beside the person', () => {
  const unasked = (carerAgreement: string) =>
    golden({
      people: { who: ['adults', 'carers', 'may-lack-capacity'], howMany: '50-500', carerWhose: ['carer-own'], carerAgreement },
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'phone', 'carer-details'] },
    });

  it('is told where only the person says yes, as the text promises', () => {
    expect(textOf(unasked('person-only'), 'staff-guide')).toContain('Ask the person before you send details of their carer');
    expect(textOf(unasked('each'), 'staff-guide')).not.toContain('Ask the person before you send details of their carer');
    const told = 'only the person who uses the service says yes, and is asked to tell the carer, if safe';
    expect([printedText(unasked('person-only')).includes(told), printedText(unasked('each')).includes('tell the carer')]).toEqual([true, false]);
    const record = (carerAgreement: string) => textOf(unasked(carerAgreement), 'legitimate-interests-record-receiving');
    expect(record('person-only')).toContain('asked to tell their carer, if safe');
    expect(record('each')).not.toContain('asked to tell their carer');
  });

  it('is weighed by whether they are asked, and apart from whoever may not be able to decide', () => {
    const record = (carerAgreement: string) => textOf(unasked(carerAgreement), 'legitimate-interests-record-receiving');
    expect(record('each')).toContain('without it or a decision as section 7 says, their details are left out: the carer');
    expect(record('person-only')).toMatch(/Some cannot see what may follow.*these people did not ask for the service/su);
    expect(record('each')).not.toContain('these people did not ask');
  });
});
