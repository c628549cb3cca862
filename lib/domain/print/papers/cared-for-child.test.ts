// The person cared for may be a child, though no child is referred: every paper and the page on the guidance reckon with one.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { detailPoints } from '@/lib/domain/follows-guidance/detail-points';
import { guidanceContext } from '@/lib/domain/follows-guidance/guidance-context';
import { tellingPoints } from '@/lib/domain/follows-guidance/telling-points';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { promises } from '@/lib/domain/print/promises';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { asks, carers, chosen, who, wider } from './testing/carers-files';
import { paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const abuse = { service: { serviceType: 'domestic-abuse' }, 'details-danger': { wording: 'use' }, ...asks };
const grown = withAnswers(carers, { people: { ...who('adults', 'carers').people } });

/** What the page on the guidance says of children. */
function reads(file: AgreementFile): string {
  const source = sourceOf(file);
  const context = guidanceContext(source, printAgreement(source), [], () => true);
  if (!context) throw new Error('nothing goes out');
  const points = [...detailPoints, ...tellingPoints].filter(({ id }) => id === 'childrens-social-care' || id === 'childrens-notice');
  return points.map((point) => point.read(context).says).join('\n');
}

describe('a child who is cared for', () => {
  it('gets a notice that children can follow, before details of one are first sent, in section 9 and the promises of both sides', () => {
    for (const file of [carers, grown]) {
      expect(printedText(file)).toContain('Before details of a child who is cared for are first sent, both sides make a notice that children can follow.');
      for (const side of ['sharing', 'receiving'] as const) {
        const own = promises(sourceOf(file), side).filter(({ once }) => once === 'childrens-notice');
        expect(own.map(({ when }) => when)).toEqual(['Before details of a child who is cared for are first sent']);
      }
    }
    expect(printedText(goldenFile)).not.toContain('a notice that children');
    const young = withAnswers(carers, { people: { ...who('carers', 'children').people }, children: { csc: 'no' } });
    expect(printedText(young)).toMatch(/Before sharing starts, the IG lead .* make a notice/u);
    expect(printedText(young)).not.toContain('child who is cared for are first sent');
  });

  it('is weighed apart, and has a parent asked for them as the notice says', () => {
    expect(textOf(carers, 'legitimate-interests-record-receiving')).toMatch(
      /Children, weighed apart\nThe person cared for may be a child, and section 7 says who decides for one\.\nChildren know less/u,
    );
    expect(textOf(carers, 'privacy-notice-text-sharing')).toMatch(
      /for a child under 16 who cannot decide, somebody with parental responsibility.*\nWithout that yes we share only to keep somebody safe/u,
    );
    expect(textOf(goldenFile, 'legitimate-interests-record-receiving')).not.toContain('Children, weighed');
  });

  it('leaves health out as a rule where a parent decides, which is no way to ask them', () => {
    const notice = textOf(carers, 'privacy-notice-text-sharing');
    expect(notice).toContain('somebody with parental responsibility. Where that person decides, as a rule no details about your health are sent.');
    expect(notice).not.toContain('as a rule not about');
  });

  it('has the longer time of a child’s record in section 5 and on the leaflet', () => {
    expect(printedText(carers)).toContain('a child’s health record is kept until the 25th birthday');
    expect(textOf(carers, 'patient-leaflet')).toContain('a child’s record may be kept longer');
    expect(printedText(goldenFile)).not.toContain('25th birthday');
  });

  it('is not said to be nobody on the page about the guidance', () => {
    expect(reads(carers)).toBe(
      'No child is referred; the person cared for may be one: see section 7\nHas both sides make such a notice before details of a child who is cared for are first sent',
    );
    const alone = withAnswers(carers, { people: { ...who('carers').people, carerAgreement: 'person-only' } });
    expect(reads(alone)).not.toContain('Nobody under 18');
    expect(reads(goldenFile)).toBe('Nobody under 18 is among the people\nNobody under 18 is among the people');
  });

  it('may have somebody decide for them who does harm', () => {
    const file = withAnswers(goldenFile, { ...abuse, ...who('adults', 'carers'), ...chosen('name', 'phone', 'cared-for') });
    expect(textOf(file, 'staff-guide')).toContain('Whoever decides for the person says no, and you fear that they do harm');
    expect(textOf(carers, 'staff-guide')).not.toContain('you fear that they do harm: ask the safeguarding lead before');
  });

  it('has a parent who decides for a child alone, whatever comes before that sentence', () => {
    expect(printedText(carers)).toContain('For a child who does not, someone with parental responsibility does, unless asking adds risk.');
  });
});

describe('in doubt if somebody can decide', () => {
  const children = withAnswers(goldenFile, { people: { who: ['adults', 'children'], howMany: '50-500' }, children: { csc: 'no' } });

  it('has one answer on guide and objection steps, where section 7 has steps for a child and for nobody older', () => {
    expect(textOf(children, 'staff-guide')).toContain(
      'You doubt that somebody of 16 or over who is referred can decide: stop, send nothing, and ask the IG lead.',
    );
    expect(textOf(children, 'objection-procedure')).toContain(
      'for a child under 16, follow the steps in section 7; for anybody older, stop, and ask the IG lead of',
    );
    for (const file of [goldenFile, carers]) {
      expect(textOf(file, 'staff-guide')).toContain('You doubt that the person can decide: stop, send nothing, and ask the IG lead.');
      expect(textOf(file, 'objection-procedure')).toMatch(/If you doubt it, stop, and ask the IG lead/u);
    }
  });
});

it('has no officer agree: an officer advises, and confirms what the law allows', () => {
  const sentences = Object.entries(catalogue.papers.sentences).filter(([, { text }]) => /officer agrees/u.test(text));
  expect(sentences).toEqual([]);
  expect(textOf(withAnswers(carers, wider), 'patient-leaflet')).not.toContain('it fears');
});
