import { describe, expect, it } from 'vitest';
import { assessFlow } from './assess-flow';
import { advocatesRight, leavesTheYes, namesALaw, namesASection, namesNoDuty, onlyARight } from './named-law';
import { assessAsked, readFacts } from './read-facts';

const facts = { serviceKind: 'wider_support', healthData: false } as const;
const asked = (statutoryGateway: string) => readFacts({ ...facts, statutoryGateway });

describe('advocacy under the Care Act, by any of its names', () => {
  it.each([
    'Care Act 2014, section 67',
    's.67 Care Act',
    'Care  Act s68',
    'section 67(2) of the Care Act 2014',
    'CA 2014 s.67',
    'Care Act 2014, independent advocacy',
    'Mental Capacity Act and Care Act s.67',
    'Care and Support (Independent Advocacy Support) (No. 2) Regulations 2014',
    'SI 2014/2889, regulation 5',
  ])('%s is no law in the place of a yes', (law) => {
    expect(leavesTheYes(law)).toBe(true);
    expect(asked(law).ok).toBe(false);
  });

  it.each(['Care Act 2014', 'the Care Act', 'Care Act 2014, section 9'])('%s is none in the place of an advocate’s', (law) => {
    expect([leavesTheYes(law, true), leavesTheYes(law)]).toEqual([true, false]);
  });

  it.each([
    'Care Act 2014 s.45',
    'Mental Capacity Act 2005, section 35',
    'Health and Care Act 2022, section 67',
    'Health and Social Care Act 2012, section 68',
    'NHS and Community Care Act 1990, section 67',
  ])('%s is another law', (law) => {
    expect([leavesTheYes(law), asked(law).ok]).toEqual([false, true]);
  });
});

describe('a law that is named', () => {
  const found = (law: string | true) => {
    const { status, warnings } = assessFlow({
      ...facts,
      jurisdiction: 'england',
      purpose: 'individual',
      method: 'transfer',
      sharing: { isPublicAuthority: true, role: 'independent_controller', commissioned: 'none', confidentialityDuty: true },
      receiving: { isPublicAuthority: false, role: 'independent_controller', commissioned: 'none', confidentialityDuty: true },
      statutoryGateway: law,
    });
    return [status, warnings.includes('LAW_NOT_NAMED'), warnings.includes('LAW_TO_CONFIRM')];
  };

  it.each(['x', 'Care Act 2014', 'Mental Capacity Act 2005', 'the law', 'section 35', 'Some (No. 2) Regulations 2014', 'SI 2014/1'])(
    '%s names no section of a law: a second look',
    (law) => {
      expect(namesASection(law)).toBe(false);
      expect(found(law)).toEqual(['needs_review', true, true]);
    },
  );

  it.each(['SI 2005/916, regulation 2', 'Children Act 1989 Schedule 2', 'An Act, section 1', 'Care Act 2014, section 2'])(
    '%s names one, and takes no yes away before the officer is asked',
    (law) => {
      expect([namesASection(law), advocatesRight(law)]).toEqual([true, false]);
      expect(found(law)).toEqual(['needs_review', false, true]);
    },
  );

  it.each(['Mental Health Act 1983, 130B', 'MCA 2005 s.35', 's.35 Mental  Capacity Act 2005', 'Mental Capacity Act 2005, section 35'])(
    '%s is an advocate’s right',
    (law) => expect([advocatesRight(law), ...found(law)]).toEqual([true, 'ok', false, false]),
  );

  it.each(['Mental Capacity Act 2005, section 36', 'Mental Capacity Act 2005, section 35A', 'Mental Health Act 1983, section 135'])('%s is none', (law) =>
    expect(advocatesRight(law)).toBe(false),
  );

  it('leaves a service of care as it was', () => {
    const read = readFacts({ ...facts, serviceKind: 'health_care', statutoryGateway: 'Example Act 2020, section 1' });
    if (!read.ok) throw new Error('the facts are not read');
    expect(assessAsked(read.asked).warnings).not.toContain('LAW_TO_CONFIRM');
  });

  it('may be named later, and goes no further than one that is named', () => expect(found(true)).toEqual(['needs_review', true, true]));
});

it.each([
  ['Mental Capacity Act 2005, section 35', true],
  ['MHA 1983 s.130B', true],
  ['Mental Capacity Act 2005, sections 35 and 36', false],
  ['Mental Capacity Act 2005, section 36', false],
  ['Mental Capacity Act 2005, section 35 and SI 2006/1832, regulation 6', false],
])('%s is a right and no function: %s', (law, so) => expect(onlyARight(law)).toBe(so));

describe('a text that is to name a law', () => {
  it.each(['asdf qwerty', 'asdf qwerty 2020', 'the law', 'Care Act, section 9', 'section 35'])('%s does not', (law) => {
    expect([namesALaw(law), asked(law).ok]).toEqual([false, false]);
  });

  it.each(['National Health Service Act 2006', 'SI 2005/916', 'Royal Charter of 1912', 'Example Regulations 2014, regulation 3'])('%s does', (law) => {
    expect(namesALaw(law)).toBe(true);
  });
});

describe('a law that leaves no choice', () => {
  it.each([
    ['Care Act 2014', /section too/u],
    ['asdf', /section too/u],
    ['UK GDPR 2016, Article 6', /does not oblige/u],
    ['Data Protection Act 2018, schedule 1', /does not oblige/u],
    ['NHS Act 2006, s.251', /does not oblige/u],
    ['Crime and Disorder Act 1998 section 115', /does not oblige/u],
    ['Localism Act 2011, section 1', /does not oblige/u],
    ['Gender Recognition Act 2004, section 22', /does not oblige/u],
    ['Crime and Disorder Act 1998, s.115; Data Protection Act 2018 Sch 2 para 5', /does not oblige/u],
    ['section 115 of the Crime and Disorder Act 1998, in order to share under that Act', /does not oblige/u],
    ['Care Act 2014 with Data Protection Act 2018, schedule 1', /does not oblige/u],
    ['UK GDPR Article 6, DPA 2018 s.8 and HRA 1998, article 8', /does not oblige/u],
  ] as const)('is not %s', (law, why) => expect(namesNoDuty(law)).toMatch(why));
  it.each([
    'Care Act 2014, section 45',
    'Health and Social Care Act 2012, section 251B',
    'Children Act 2004, section 11',
    'SI 2010/659, regulation 2',
    'Crime and Disorder Act 1998, s.115; Care Act 2014 s.45',
    'Data Protection Act 2018 Sch 2 para 5 with Care Act 2014 s.45',
    's.45 Care Act 2014, and section 251 of the NHS Act 2006',
    'DPA 2018 s.8, s.45 of the Care Act 2014',
    'UK GDPR Article 6(1)(c) and SI 2010/659, regulation 2',
  ])('may be %s', (law) => expect(namesNoDuty(law)).toBeUndefined());
});
