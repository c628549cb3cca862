import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { assessPerson } from '@/lib/domain/legal-basis/person/assess-person';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import type { PersonFacts } from '@/lib/domain/legal-basis/person/person-facts';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { otherPeopleNamed } from '../other-people';
import { ownYes } from './own-yes';
import { textsOf } from './paper-words';
import { papersOf } from './papers-of';
import { asks, carers, chosen, who, wider } from './testing/carers-files';
import { blocksOf, paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const befriending = { service: { serviceType: 'befriending' } };
/** The same where the carers were ticked beside the people who use the service: in a service for carers those are the carers. */
const carersBeside = withAnswers(goldenFile, {
  ...wider,
  ...who('adults', 'may-lack-capacity', 'carers'),
  ...chosen('name', 'phone', 'carer-health', 'cared-for'),
  ...asks,
});
/** A person is referred, and the carer’s details go too. */
const both = withAnswers(goldenFile, { ...befriending, ...who('adults', 'carers'), ...chosen('name', 'phone', 'carer-details', 'carer-health'), ...asks });

const rowsOf = (file: AgreementFile, id: string) => blocksOf(paperNamed(papersOfFile(file), id), 'items').map(({ rows }) => rows.map(({ text }) => text));

describe('somebody else whose details are shared', () => {
  it.each(['consent-form', 'verbal-consent-record'])('says yes to them on a sheet of their own: %s', (id) => {
    expect(rowsOf(carers, id).flat()).not.toContain('Name of the person cared for, and what they need help with');
    // What the person signs speaks to them; what staff write speaks of them, as the agreement does.
    const theirs = id === 'consent-form';
    expect(rowsOf(carers, `${id}-cared-for`)).toEqual([
      [theirs ? 'Your name, and what you need help with' : 'Name of the person cared for, and what they need help with'],
    ]);
    expect(rowsOf(both, `${id}-carer`)).toEqual([
      theirs ? ['Your name and number', 'Your own health'] : ['Unpaid carer’s name and number', 'Carer’s own health'],
    ]);
    expect(rowsOf(both, id).flat()).not.toContain('Carer’s own health');
  });

  it.each(['consent-form', 'verbal-consent-record'])('is the person cared for alone in a service for carers: %s', (id) => {
    expect(rowsOf(carersBeside, `${id}-cared-for`)).toEqual([[expect.any(String)]]);
    expect(rowsOf(carersBeside, id).flat()).toContain(id === 'consent-form' ? 'Your own health' : 'Carer’s own health');
    expect(textOf(carersBeside, 'patient-leaflet')).toContain('Your own health');
    expect(textOf(both, 'patient-leaflet')).toContain('Carer’s own health');
    expect(papersOfFile(carersBeside).filter(({ about }) => about === 'carer')).toEqual([]);
  });

  it('is told apart from the carer who is referred in text, guide and leaflet', () => {
    const text = printedText(carersBeside);
    expect(text).toContain('People: adult carers known to the Surgery, some of whom may not be able to decide');
    expect(text).toContain('each time a carer says yes');
    expect(text).toContain('The yes of the person cared for is asked on its own');
    expect(text).not.toMatch(/the person cared for and the carer/u);
    expect(textOf(carersBeside, 'staff-guide')).toMatch(
      /There is a form for the person cared for\. Ask the carer first if we may ask them\. Then ask them alone.* No yes and no decision as section 7 says: leave them out\./u,
    );
    expect(textOf(carersBeside, 'patient-leaflet')).toContain('We ask the person cared for too, alone, only if you agree and it is safe.');
    const { model } = sourceOf(carersBeside);
    const whoElse = model.flows.map((outward) => otherPeopleNamed({ model, outward }))[0] ?? '';
    expect(filledIn(personActionSentences.OTHERS_SAY_YES_THEMSELVES, { whoElse })).toContain(
      'Leave out details about the person cared for until they say yes, or it is decided for them',
    );
  });

  it('has the part that was signed, in a version frozen before it was decided who is referred', () => {
    const source = paperSource(carersBeside);
    const { carerReferred: _, ...people } = source.model.people;
    const papers = papersOf({ ...source, model: { ...source.model, people } });
    const signed = (id: string) => paperNamed(papers, id).blocks.flatMap(textsOf).join('\n');
    expect(signed('consent-form-carer')).toMatch(/Your own health.*I agree that the Charity keeps and uses details about my health/su);
    expect(signed('verbal-consent-record-carer')).toContain('To the carer, on their own');
    expect(signed('staff-guide')).toContain('There is a form for the person cared for and the carer');
  });

  it('is the one whom people do not expect it of, where the service counts as care', () => {
    const care = withAnswers(carersBeside, { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' } });
    expect(printedText(care)).toContain('The person cared for: explicit consent for own details, of that person or whoever decides for them; else left out');
    expect(printedText(care)).toContain(
      'Carers: their own details and details about the person they care for; the person cared for says yes for their own details',
    );
    expect(printedText(care)).not.toContain('Family, friends and carers: explicit consent');
    expect(textOf(care, 'staff-guide')).toContain('The person cared for: ask the carer first if we may ask them');
  });

  it('is asked for no yes as somebody to ring, on no paper and in no section', () => {
    const rung = withAnswers(goldenFile, { ...befriending, ...who('adults', 'carers'), ...chosen('name', 'emergency-contact', 'next-of-kin'), ...asks });
    const text = printedText(rung);
    expect(text).toContain('The person is asked to tell their emergency contact and next of kin, if safe; no yes of theirs is needed');
    expect(text).not.toContain('each person says yes for their own details');
    for (const id of ['consent-form', 'patient-leaflet']) expect(textOf(rung, id)).toContain('Tell your emergency contact and next of kin that we pass on');
    expect(textOf(rung, 'verbal-consent-record')).toContain('Can you tell your emergency contact and next of kin');
    expect(textOf(rung, 'staff-guide')).toContain('Ask the person to tell their emergency contact and next of kin');
    for (const id of ['consent-form', 'staff-guide', 'patient-leaflet']) expect(textOf(rung, id)).not.toMatch(/a form for|on their own|your own yes/u);
    expect(printedText(both)).not.toContain('no yes of theirs');
  });

  it('signs by whoever may decide for them, and is left out where section 7 has no steps', () => {
    const form = (file: AgreementFile) => textOf(file, 'consent-form-cared-for');
    expect(form(carersBeside)).toMatch(/signs for the person.*ask the IG lead first.*health and welfare attorney, welfare deputy or, for a child/isu);
    expect(form(carers)).toMatch(/signs for the person.*Leave their details out; the referral goes on\. Section 7 has no steps/su);
  });

  it('has no sheet where nobody else is among the details', () => {
    expect(papersOfFile(goldenFile).filter(({ about }) => about)).toEqual([]);
    for (const id of ['consent-form', 'staff-guide']) expect(textOf(goldenFile, id)).not.toMatch(/your own yes|Ask them alone/u);
  });
});

describe('the signature for somebody', () => {
  it('is a parent’s for a child alone', () => {
    expect(textOf(carers, 'consent-form')).not.toMatch(/parental/u);
    const of = (...who: readonly string[]) =>
      textOf(withAnswers(goldenFile, { people: { who, howMany: '50-500' }, children: { csc: 'no' }, capacity: { steps: 'use' } }), 'consent-form');
    expect(of('adults', 'children')).toMatch(/for a child under 16, parental responsibility/u);
    // People of 16 and 17 sign for themselves.
    for (const who of [['adults', 'young'], ['young'], ['young', 'may-lack-capacity']]) expect(of(...who)).not.toMatch(/parental/u);
  });

  it('waits for the IG lead where section 7 says of nobody who decides for them', () => {
    expect(textOf(goldenFile, 'consent-form')).toContain('ask the IG lead before anybody signs for the person');
    expect(textOf(carersBeside, 'consent-form')).not.toContain('before anybody signs');
  });
});

describe('statement B', () => {
  const abuse = { service: { serviceType: 'domestic-abuse' }, 'details-danger': { wording: 'use' } };
  const offences = withAnswers(goldenFile, { ...abuse, ...chosen('name', 'phone', 'participation-health', 'police-reference'), ...asks });

  it('is about health, and offences have a statement of their own that is about nobody else’s', () => {
    const said = blocksOf(paperNamed(papersOfFile(offences), 'consent-form'), 'tick').map(({ mark, sentences }) => [mark, sentences[0]?.text]);
    expect(said).toContainEqual(['B', 'I agree that the Charity keeps and uses details about my health.']);
    expect(said.find(([mark]) => mark === 'B2')?.[1]).toBe(
      'I agree that the Surgery and the Charity may keep and use details about my police or crime reference alone.',
    );
    // Whoever was harmed has a case with the police, and no offence.
    expect(textOf(offences, 'consent-form')).not.toMatch(/my (?:own |health and )?offences/iu);
    for (const id of ['privacy-notice-text-receiving', 'objection-procedure']) {
      expect(textOf(offences, id)).not.toMatch(/health and offences|own offences/u);
      expect(textOf(offences, id)).toContain('police case');
    }
    expect(printedText(offences)).toContain('information about the person’s police case is shared by');
  });

  it('is about the person’s own offences on form, script, guide and section', () => {
    const own = withAnswers(goldenFile, { ...abuse, ...chosen('name', 'phone', 'participation-health', 'offences'), ...asks });
    expect(textOf(own, 'consent-form')).toContain('may keep and use details about my own offences alone.');
    expect(textOf(own, 'verbal-consent-record')).toContain('details about your own offences, and nobody else’s?');
    expect(textOf(own, 'staff-guide')).toContain('Ask about health and own offences on its own (statements B and B2)');
    expect(printedText(own)).toContain(
      'Article 10: information about the person’s own offences is shared by that person’s consent (statement B2 of the consent form), DPA',
    );
    expect(printedText(own)).toContain('Own convictions, charges or licence conditions');
    expect(textOf(own, 'privacy-notice-text-receiving')).toContain('For details about your own offences we rely on consent');
    expect(textOf(own, 'objection-procedure')).toContain('the person’s own offences on consent');
  });

  it('is never given by a best-interests decision', () => {
    const unable = withAnswers(offences, { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } });
    expect(printedText(unable)).toContain('A decision of staff cannot give statements B and B2');
    expect(textOf(unable, 'staff-guide')).toContain('A decision of staff cannot give statements B and B2');
    for (const text of [printedText(offences), textOf(offences, 'staff-guide')]) expect(text).not.toContain('decision of staff cannot');
  });
});

describe('the check of one person', () => {
  const abuse = { service: { serviceType: 'domestic-abuse' }, 'details-danger': { wording: 'use' } };
  const unable = { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } };
  const file = withAnswers(goldenFile, { ...abuse, ...chosen('name', 'phone', 'participation-health', 'offences'), ...asks, ...unable });
  const [first, ...others] = goldenFile.sharing.teams;
  const shown = { ...file, sharing: { ...goldenFile.sharing, teams: first ? [{ ...first, revealsHealth: true }, ...others] : others } };
  const told = (one: AgreementFile, person: PersonFacts) => {
    const { setting, names } = ownYes(sourceOf(one), 'outward');
    const service = { status: 'ok', commonLaw: 'explicit_consent', ndoo: 'not_applicable', ...setting } as const;
    return assessPerson(service, person).actions.map((id) => filledIn(personActionSentences[id], names));
  };

  it('says after a yes what the guide says of the yes that is asked on its own', () => {
    const yes = { capacity: 'has', consent: 'written_countersigned' } as const;
    expect(told(file, yes)[0]).toBe('Ask about health and own offences on its own (statements B and B2). Without that yes, leave those details out.');
    for (const one of [file, shown]) {
      const said = told(one, yes).filter((text) => text.includes('on its own'));
      expect(said.length).toBe(one === file ? 1 : 2);
      for (const text of said) expect(textOf(one, 'staff-guide')).toContain(text);
    }
    expect(told(goldenFile, yes).join(' ')).not.toContain('on its own');
  });

  it('leaves out in a best-interests decision all that the guide and section 7 leave out', () => {
    expect(told(file, { capacity: 'lacks', representative: 'none' })[0]).toMatch(/^Leave out health and own offences\./u);
    expect(textOf(file, 'staff-guide')).toContain('cannot give statements B and B2. Then leave out health and own offences, unless');
    expect(printedText(file)).toContain('cannot give statements B and B2: for that person details about health and own offences are left out, unless');
  });
});

describe('a referral that itself shows health', () => {
  const [first, ...others] = goldenFile.sharing.teams;
  const sharing = { ...goldenFile.sharing, teams: first ? [{ ...first, revealsHealth: true }, ...others] : others };
  const offences = { service: { serviceType: 'domestic-abuse' }, 'details-danger': { wording: 'use' }, ...chosen('name', 'police-reference'), ...asks };
  const unable = { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' }, capacity: { steps: 'use' } };
  const shown = withAnswers({ ...goldenFile, sharing }, { ...offences, ...unable });
  const guide = textOf(shown, 'staff-guide');

  it('cannot go without the yes to health, and can without the one to offences', () => {
    expect(guide).toMatch(/Ask about health on its own \(statement B\)\. Who is referred here shows it, so without that yes send nothing/u);
    expect(guide).toMatch(/Ask about police or crime reference on its own \(statement B2\)\. Without that yes, leave those details out/u);
  });

  it('tells the person so before they decide, on the form and in the script', () => {
    for (const id of ['consent-form', 'verbal-consent-record']) {
      expect(textOf(shown, id)).toContain('The referral itself shows something about your health. Without this yes nothing is sent.');
      expect(textOf(shown, id)).toContain('Without this yes, those details are left out.');
    }
    const form = textOf(shown, 'consent-form');
    expect(form).toContain('You can say no. Without a yes to statement B nothing is sent.');
    expect(form).not.toContain('say yes to only some of it');
  });

  it('is said of no other', () => {
    const plain = withAnswers(goldenFile, { ...offences, ...chosen('name', 'participation-health'), ...asks });
    const form = textOf(plain, 'consent-form');
    expect(form).toContain('say yes to only some of it');
    expect(form).not.toMatch(/nothing is sent|referral itself shows/u);
    expect(form).toMatch(/Without this yes, those details are left out|I can say no to this and still be referred/u);
  });

  it('cannot go for somebody who cannot give that yes', () => {
    expect(guide).toContain('Then send nothing, unless our data protection officer confirms another condition, or an attorney’s yes');
    expect(printedText(shown)).toContain('for that person nothing is sent, unless');
    for (const text of [guide, printedText(shown)]) expect(text).not.toMatch(/leave out health|are left out for that person/u);
  });
});

describe('an anonymous team', () => {
  const [team, ...rest] = goldenFile.sharing.teams;
  const sharing = { ...goldenFile.sharing, teams: team ? [{ ...team, anonymousAccess: true }, ...rest] : rest };
  it('is said in section 7', () => {
    expect(printedText({ ...goldenFile, sharing })).toContain('People can use that team without giving a name');
    expect(printedText(goldenFile)).not.toContain('without giving a name');
  });

  it('gives no reason of expected sharing for a choice to ask', () => {
    const override = {
      partyId: sharing.id,
      field: 'commonLaw',
      default: 'implied_consent',
      chosen: 'explicit_consent',
      reason: 'People come without a name',
      by: 'ig-lead',
      at: '2026-11-19T10:00:00.000Z',
    } as const;
    const said = (file: AgreementFile) =>
      printedText(
        withAnswers(
          { ...file, overrides: [override] },
          { service: { serviceType: 'drug-alcohol' }, 'service-confirm': { confirm: 'yes' }, 'who-pays': { commissioner: ['health'] } },
        ),
      );
    expect(said(goldenFile)).toContain('could also expect the sharing');
    expect(said({ ...goldenFile, sharing })).not.toContain('could also expect the sharing');
    expect(said({ ...goldenFile, sharing })).toContain('so each is asked');
  });
});

describe('what could endanger somebody', () => {
  const items = { service: { serviceType: 'domestic-abuse' }, details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'refuge-address'] } };
  const file = withAnswers(goldenFile, { ...items, 'details-danger': { wording: 'change', kept: 'In a sealed envelope' } });
  it.each(['staff-guide', 'volunteer-card'])('is on the paper of those who handle it: %s', (id) => {
    expect(textOf(file, id)).toMatch(/could endanger somebody.*in a sealed envelope/u);
    expect(textOf(goldenFile, id)).not.toContain('endanger');
  });

  it('has the answer to a no given in a safe way', () => {
    expect(textOf(file, 'objection-procedure')).toContain('in the way that is safe for them');
  });
});

describe('the staff guide', () => {
  it('names no mailbox where nothing goes by email', () => {
    const send = (file: AgreementFile) =>
      textOf(file, 'staff-guide')
        .split('\n')
        .find((line) => line.startsWith('Send to:')) ?? '';
    expect(send(goldenFile)).toContain('@');
    const phone = send(withAnswers(goldenFile, { 'send-how': { methods: ['phone'] } }));
    expect(phone).toContain('01632');
    expect(phone).not.toContain('@');
  });
});
