import { describe, expect, it } from 'vitest';
import { askingEntries } from '@/content/guidance/asking';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { lawRules } from '@/lib/domain/legal-basis/person/law-rules';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { donationHospice } from '@/lib/domain/print/testing/other-files';
import { printedText } from '@/lib/domain/print/testing/printed';
import { paperContext } from './paper-context';
import { textsOf } from './paper-words';
import { privacyNoticeText } from './privacy-notice-text';
import { paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const golden = (given: Given) => withAnswers(goldenFile, given);

describe('an advocate whom a law lets see records', () => {
  const law = (more: Given = {}) =>
    golden({
      service: { serviceType: 'advocacy' },
      'service-confirm': { confirm: 'yes' },
      'law-gives-right': { law: 'mca-35' },
      people: { who: ['may-lack-capacity', 'young'], howMany: 'under-50' },
      ...more,
    });
  const access = { system: 'Case system', jobs: 'advocates', review: 'every 3 months' };
  const logsIn = law({ 'send-how': { methods: ['access'] }, 'send-how-access': access });

  it('looks by a log-in at what that law covers, in one account of text, leaflet, card and notices', () => {
    const text = printedText(logsIn);
    expect(text).toMatch(/opens only records of people for whom its advocates act, and in them only what the Surgery finds may matter to their work\./u);
    expect(text).not.toMatch(/only the details that section 3 lists|stands beside this agreement|are not shared: they are not needed/u);
    expect(text).toMatch(/are not in a referral: they are not needed there\./u);
    expect(textOf(logsIn, 'patient-leaflet')).toMatch(/sees those records by logging in, and looks at nothing else in them\./u);
    expect(textOf(logsIn, 'patient-leaflet')).not.toContain('can see this by logging in');
    expect(textOf(logsIn, 'volunteer-card')).not.toContain('look only at these details');
    // The law stands in the place of a yes, so the notice names it however much else it has to say (UK GDPR Articles 13 and 14).
    const full = law({ 'send-how': { methods: ['access'] }, 'send-how-access': access, back: { back: ['progress'], progressHealth: 'yes' } });
    for (const file of [law(), logsIn, full]) expect(textOf(file, 'privacy-notice-text-sharing')).toContain('Mental Capacity Act 2005, section 35');
    for (const file of [logsIn, full]) expect(textOf(file, 'privacy-notice-text-receiving')).toContain('Mental Capacity Act 2005, section 35');
    for (const id of ['privacy-notice-text-sharing', 'privacy-notice-text-receiving'])
      expect(textOf(logsIn, id)).toMatch(/log in to .*may matter to their work.*records about you that may matter to the advocate’s work/su);
    expect(printedText(law())).toMatch(/stands beside this agreement/u);
  });

  it('names the law in the notice of the sender, in its short form too, where there is no room for the rest', () => {
    const crowded = law({
      'send-how': { methods: ['access'] },
      'send-how-access': access,
      back: { back: ['progress', 'attended', 'safety'], progressHealth: 'yes' },
      details: { enough: 'change' },
      'details-choose': {
        items: ['name', 'phone', 'address', 'reason-plain', 'capacity', 'main-condition', 'communication-needs', 'professionals', 'language'],
      },
    });
    const notice = (tight: number) => {
      const context = paperContext(paperSource(crowded), tight);
      return privacyNoticeText(context.sharing, context).blocks.flatMap(textsOf).join('\n');
    };
    for (const tight of [0, 6]) expect(notice(tight)).toContain('This rests on a law: Mental Capacity Act 2005, section 35. You can tell us');
    for (const tight of [7, 9, 10]) expect(notice(tight), `tight ${tight}`).toContain('A law allows this: Mental Capacity Act 2005, section 35.');
  });

  it('says who finds what may matter before a log-in shows it, in text, guide and promises', () => {
    expect(printedText(logsIn)).toContain('first decides which records of the person may matter, opens no others to the log-in, and writes down who decided.');
    expect(textOf(logsIn, 'staff-guide')).toMatch(/Before an advocate logs in, .+ decides which records may matter, and writes down who decided\./u);
    expect(textOf(logsIn, 'promises-sharing')).toMatch(/Decide which records an advocate may open[^.]*Whoever .+ names for it/su);
    for (const text of [printedText(law()), textOf(law(), 'promises-sharing')]) expect(text).not.toMatch(/opens no others to the log-in|an advocate may open/u);
  });

  it('has a card of its own for an IMCA: who decides, the report, a no, and family', () => {
    const card = textOf(law(), 'volunteer-card');
    expect(card).toMatch(/report to whoever asked for you\. They decide\.\s+Beside that, pass it to nobody/u);
    expect(card).toMatch(/Stop sharing, note it, and tell .+ says if it stands\./u);
    for (const side of ['receiving', 'sharing']) expect(textOf(law(), `promises-${side}`)).toMatch(/stop sharing and tell .+: .+ says if it stands/u);
    expect(card).toContain('Family: listen.');
    expect(textOf(law({ 'law-gives-right': { law: 'mha-130b' } }), 'volunteer-card')).not.toMatch(/whoever asked for you|Family: listen/u);
  });

  it('reports to whoever decides, which the request for what comes back says', () => {
    const back = { back: { back: ['progress'], progressHealth: 'yes' } };
    expect(printedText(law(back))).toContain('The advocate reports to whoever asked for one');
    expect(printedText(law({ ...back, 'law-gives-right': { law: 'mha-130b' } }))).not.toContain('The advocate reports to');
  });

  it('has a report whatever comes back, and says so in the text as on the card', () => {
    const report = { back: { back: ['other'], otherBack: 'The advocate’s report', otherHealth: 'no' } };
    const heard = 'takes account of it before deciding (Mental Capacity Act 2005, sections 36 to 39)';
    expect(printedText(law())).toContain('Nothing is sent back, beside the report that the law has an advocate make to whoever asked for one.');
    expect(printedText(law())).toContain(heard);
    expect(printedText(law(report))).toContain('So that whoever decides takes account of it');
    const file = law(report);
    const reason = 'The Act gives the advocate its functions';
    const task = {
      partyId: file.partner?.id ?? '',
      field: 'art6',
      default: '6(1)(f)',
      chosen: '6(1)(e)',
      by: 'ig-lead',
      at: '2026-11-19T10:00:00.000Z',
    } as const;
    const inPublicTask = { ...file, overrides: [{ ...task, reason, law: 'Mental Capacity Act 2005, section 36' }] };
    expect(printedText(inPublicTask)).toContain(heard);
    expect(printedText(inPublicTask)).not.toContain('6(1)(ea)');
    expect(printedText(golden(report))).toContain('So that the referrer knows what happened');
  });

  it('looks under the Mental Health Act with the yes of a patient who can decide, in text, guide, leaflet and on the card', () => {
    const mental = law({ 'law-gives-right': { law: 'mha-130b' }, people: { who: ['adults'], howMany: 'under-50' } });
    expect(printedText(mental)).toMatch(/see records\. Of a patient who can decide, that takes their yes\. Of one who cannot, the Surgery first finds/u);
    expect(textOf(mental, 'staff-guide')).toMatch(/A patient who can decide: ask for a yes before the advocate sees records\..*give them the leaflet/u);
    expect(textOf(mental, 'staff-guide')).not.toContain('Nobody has to say yes');
    expect(textOf(mental, 'patient-leaflet')).toContain('If you can decide, only with your yes.');
    for (const id of ['staff-guide', 'patient-leaflet']) expect(textOf(law(), id)).not.toMatch(/with your yes|ask for a yes before/u);
    expect(printedText(law())).toContain('see and copy records that whoever holds them thinks may matter');
  });

  it('names beside the right to look at records what the referral itself rests on', () => {
    expect(printedText(law())).toMatch(/rests on the duty or the power to instruct such an advocate, where it applies \(sections 37 to 41 of that Act\)\./u);
    expect(printedText(law({ 'law-gives-right': { law: 'mha-130b' } }))).not.toContain('sections 37 to 41');
  });

  it('asks nobody who harms somebody first: family counts for treatment and a stay, and never for protection from abuse', () => {
    const council = { ...law(), sharing: { ...law().sharing, kind: 'council' as const } };
    const imca = lawRules.find(({ id }) => id === 'Q2b')?.sentence ?? '';
    const taught = askingEntries.flatMap(({ parts }) => parts.flatMap(({ says }) => says)).join('\n');
    for (const said of [textOf(law(), 'staff-guide'), textOf(council, 'staff-guide'), imca, taught]) {
      expect(said).toMatch(/For protection from abuse (?:that|it) does not matter/u);
      expect(said).toMatch(/only if nobody (?:close )?can/u);
      expect(said).not.toMatch(/But for protection/u);
    }
  });

  it('is there for people who cannot decide: staff doubt the other way, and ask who would be likely to say no', () => {
    const guide = textOf(law(), 'staff-guide');
    expect(guide).toContain('In doubt: stop, and ask the IG lead.');
    expect(guide).not.toContain('ask the senior person responsible for care');
    expect(guide).toContain('likely to say no? Ask them first. If they cannot decide or be asked, ask the Caldicott Guardian.');
    for (const said of [guide, printedText(law())]) {
      expect(said).not.toContain('taken to be able to decide');
      expect(said).toContain('That Act is for people of 16 and over who cannot decide');
    }
  });
});

describe('a no where a law gives the right', () => {
  const advocate = golden({
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mca-35' },
    people: { who: ['may-lack-capacity'], howMany: 'under-50' },
  });

  it('stops contact only where the choice stands', () => {
    for (const text of [printedText(advocate), textOf(advocate, 'objection-procedure')])
      expect(text).toMatch(/here the choice stands, the Charity stops contact/u);
    expect(printedText(goldenFile)).toContain('one working day; the Charity then stops contact');
    for (const file of [advocate, goldenFile, donationHospice]) {
      // As section 9: what is deleted is the referral, and not the record of what was given.
      const kept = /keeps only (.*) already given, for the time/u.exec(printedText(file))?.[1] ?? 'nothing';
      expect(textOf(file, 'objection-procedure')).toContain(`deletes the referral and keeps only ${kept} already given.`);
    }
  });
});
