// Whose views are heard before it is decided for somebody, where the Mental Capacity Act 2005 does not hold.
import { describe, expect, it } from 'vitest';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { nationLines } from '@/lib/domain/legal-basis/nations';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { donationHospice } from '@/lib/domain/print/testing/other-files';
import { printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { promises } from '../promises';
import { textsOf } from './paper-words';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const guideOf = (file: typeof goldenFile) => paperNamed(papersOfFile(file), 'staff-guide').blocks.flatMap(textsOf).join('\n');

describe('whoever cares for somebody who cannot decide', () => {
  it.each(['scotland', 'ni'] as const)(
    'is heard in %s too, whoever harms is not, and no best interests are decided there by an Act that is England’s',
    (nation) => {
      const file = withAnswers(goldenFile, { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' } });
      const unable = { ...file, sharing: { ...file.sharing, nation } };
      for (const text of [printedText(unable), guideOf(unable)]) {
        expect(text).toMatch(
          nation === 'scotland'
            ? /past and present wishes .*nearest relative, any named person, the primary carer and others.*\sNobody whom the person may have to fear is asked/su
            : /nobody whom the person may have to fear/u,
        );
        expect(text).toMatch(/Staff who fear that .* ask the safeguarding lead before a no counts/u);
        expect(text).not.toMatch(/best[- ]interests|Mental Capacity Act 2005/u);
      }
      expect(guideOf(unable)).toContain('Only the senior person consults them, as above');
    },
  );
});

describe('a child in Scotland', () => {
  const young = withAnswers(goldenFile, {
    people: { who: ['adults', 'children'], howMany: '50-500' },
    children: { csc: 'no' },
    details: { enough: 'change' },
    'details-choose': { items: ['name', 'phone', 'participation-health'] },
  });
  const there = { ...young, sharing: { ...young.sharing, nation: 'scotland' as const } };

  it('is presumed to understand from 12, for rights and explicit consent under the UK GDPR and for nothing else', () => {
    expect(printedText(there)).toContain('For rights and explicit consent under the UK GDPR, a child of 12 or over is presumed to understand');
    expect(guideOf(there)).toContain('A child of 12 or over is presumed to understand statement B, unless the contrary is shown');
    for (const text of [printedText(young), guideOf(young)]) expect(text).not.toContain('12 or over');
  });

  it('has parents with responsibilities and rights, in every word that is printed', () => {
    const said = [
      printedText(there),
      promises(sourceOf(there), 'sharing').map(({ what }) => what),
      ...papersOfFile(there).map((paper) => paper.blocks.flatMap(textsOf)),
    ];
    expect(said.join('\n')).toContain('parental responsibilities and rights');
    expect(said.join('\n')).not.toMatch(/parental responsibility/iu);
    expect(printedText(young)).toMatch(/parental responsibility/iu);
  });
});

it.each([
  ['england', 'mca-2005'],
  ['scotland', 'P1'],
  ['ni', 'P1'],
] as const)('what staff answer to family rests in %s on no Act of another nation', (nation, from) => {
  const unable = withAnswers(goldenFile, { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' } });
  const guide = paperNamed(papersOfFile({ ...unable, sharing: { ...unable.sharing, nation } }), 'staff-guide');
  const family = JSON.stringify(guide.blocks.filter((block) => textsOf(block).some((text) => text.startsWith('Family, friends:'))));
  expect(family).toMatch(new RegExp(`Only the senior person[^}]*"from":"${from}"`, 'u'));
});

describe('who decides where the law on capacity is another', () => {
  const people = { people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' } };
  const asked = withAnswers(goldenFile, people);
  const care = donationHospice;
  const inNation = (file: typeof goldenFile, nation: 'scotland' | 'ni') => ({ ...file, sharing: { ...file.sharing, nation } });
  const both = (file: typeof goldenFile) => [printedText(file), guideOf(file)];

  it('is in Northern Ireland whoever the law lets, and a senior person only for want of one, as the check of one person says', () => {
    for (const text of both(inNation(asked, 'ni'))) {
      expect(text).toMatch(/asks whoever Northern Ireland’s own law on capacity lets decide, unless asking adds risk/u);
      expect(text).toMatch(/If there is nobody, or asking adds risk, the Surgery’s senior person responsible for care decides/u);
      expect(text).not.toMatch(/\bThe senior person responsible for care decides/u);
    }
    for (const text of both(inNation(care, 'ni'))) {
      expect(text).toMatch(/lets decide says no, the Trust asks .* first.*If they have not said no, the Trust shares/su);
      expect(text).toMatch(/If there is nobody, the senior person responsible for care decides/u);
    }
  });

  it('is in Scotland no power that the Act of 2000 is said to give a senior person', () => {
    for (const nation of ['scotland', 'ni'] as const)
      expect(nationLines[nation].filter(({ caveat }) => /who decides for somebody/u.test(caveat ?? ''))).toHaveLength(1);
    for (const file of [asked, care])
      for (const text of both(inNation(file, 'scotland'))) {
        expect(text).not.toMatch(/decides by the Adults/u);
        expect(text).toMatch(/senior person responsible for care decides what benefits the person\. That decision keeps to the principles/u);
      }
  });

  it.each(['england', 'scotland', 'ni'] as const)(
    'is in %s asked for a yes of somebody else whose own yes is asked, in a service that people expect too',
    (nation) => {
      const own = withAnswers(care, { capacity: { steps: 'change', stepsText: 'The senior nurse looks at what is known of their wishes' } });
      for (const file of [care, own]) {
        const there = { ...file, sharing: { ...file.sharing, nation } };
        expect(printedText(there)).toContain('explicit consent for own details, of each or whoever decides for them; else left out.');
        expect(guideOf(there)).toContain(
          'For the carer, ask whoever may decide for them for a yes. Silence is no yes. Where asking adds risk, leave them out.',
        );
      }
      const told = withAnswers(care, { people: { who: ['adults', 'may-lack-capacity', 'carers'], howMany: '50-500', carerAgreement: 'person-only' } });
      for (const text of [...both(told), ...both(asked)]) expect(text).not.toMatch(/silence is|else left out/iu);
    },
  );

  it.each(['scotland', 'ni'] as const)(
    'is a question to the data protection officer in %s, on the list of what is due, beside steps of one’s own too',
    (nation) => {
      const own = withAnswers(asked, { capacity: { steps: 'change', stepsText: 'The senior nurse looks at what is known of their wishes' } });
      for (const file of [asked, care, own]) {
        const there = inNation(file, nation);
        for (const text of both(there)) expect(text).toMatch(/Who may decide, the (?:Surgery|Trust) asks its data protection officer to confirm\./u);
        const due = promises(sourceOf(there), 'sharing').map(({ what }) => what);
        expect(due.join('\n')).toMatch(/officer to confirm .*who may decide for somebody who cannot/u);
        expect(printedText(file)).not.toContain('Who may decide, the');
      }
    },
  );
});
