// A carer is referred by a team whose name shows what its patients have: it is the health of the person cared for that shows (rules G7, C10).
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { toFlowFacts } from '@/lib/domain/legal-basis/to-flow-facts';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { papersOf } from './papers-of';
import { asks, carers, chosen, fromMemoryClinic, who, wider } from './testing/carers-files';
import { blocksOf, paperNamed, paperSource, papersOfFile } from './testing/papers-on-file';

const alone = withAnswers(goldenFile, { ...wider, ...who('carers'), ...chosen('name', 'phone', 'referrer'), ...asks });
/** No detail of the person cared for goes along; in the second one does. */
const files: readonly AgreementFile[] = [fromMemoryClinic(alone), fromMemoryClinic(carers)];
const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const marksOf = (file: AgreementFile, id: string) => blocksOf(paperNamed(papersOfFile(file), id), 'tick').flatMap(({ mark }) => mark ?? []);
const factsOf = (file: AgreementFile) => {
  const model = settle(file, catalogue);
  return model?.flows.map((flow) => toFlowFacts(model, flow).healthDataAbout);
};

describe('a referral of a carer that shows something of the person cared for', () => {
  it('is of that person’s health, whoever was to be asked, and gets a second look', () => {
    for (const file of files) {
      expect(new Set(factsOf(file))).toEqual(new Set(['cared_for']));
      expect(sourceOf(file).result).toMatchObject({ status: 'needs_review', warnings: expect.arrayContaining(['WHOSE_CONSENT']) });
    }
    const only = withAnswers(files[0] ?? alone, { people: { ...who('carers').people, carerAgreement: 'person-only' } });
    expect(textOf(only, 'consent-form-cared-for')).toBe(textOf(files[0] ?? alone, 'consent-form-cared-for'));
    for (const none of [alone, carers, fromMemoryClinic(goldenFile)]) expect(new Set(factsOf(none))).toEqual(new Set(['person']));
  });

  it('asks the carer for nothing about a health of their own, and says whose it is', () => {
    for (const file of files)
      for (const id of ['consent-form', 'verbal-consent-record']) {
        expect(marksOf(file, id)).toEqual(['A']);
        expect(textOf(file, id)).toMatch(/shows something about the health of the person you care for.*Without their yes we send nothing/su);
        expect(textOf(file, id)).not.toMatch(/(?:my|your) health/u);
      }
  });

  it('asks the person cared for on a sheet of their own, with no detail of theirs in it too', () => {
    for (const [at, file] of files.entries())
      for (const id of ['consent-form-cared-for', 'verbal-consent-record-cared-for']) {
        expect(marksOf(file, id)).toEqual(['A', 'B']);
        expect(textOf(file, id)).toMatch(/refer your carer to .* shows something about your health/u);
        expect(textOf(file, id)).toMatch(at === 0 ? /shows something about (?:my|their) health\./u : /(?:also tells it|and to) the items/u);
        expect(textOf(file, id)).not.toMatch(/these things about you: \.|is being referred|is referred to/u);
      }
    expect(textOf(files[0] ?? alone, 'consent-form-cared-for')).not.toContain('Cross out');
  });

  it('is sent to nobody without that yes, on every paper and in the text; the carer can come without us', () => {
    for (const file of files) {
      const text = printedText(file);
      expect(text).toContain('shows something about the health of the person cared for, who says yes too');
      expect(text).toContain('each time a carer and the person cared for say yes');
      expect(text).toMatch(/We ask the carer and the person cared for first; .*Without their yes nothing is sent, and the carer can make contact without us/su);
      expect(text).toContain('Where an adult cared for cannot decide, or has died, nothing is sent before');
      const guide = textOf(file, 'staff-guide');
      expect(guide).toMatch(
        /No yes: send nothing. Give the carer the leaflet, to make contact themselves\.\nAn adult cared for who cannot decide or has died/u,
      );
      expect(guide).not.toMatch(/leave them out|Ask about health on its own/u);
      expect(textOf(file, 'patient-leaflet')).toMatch(/the person you care for.*Without their yes we send nothing.* You can contact|and you can contact/su);
      for (const side of ['sharing', 'receiving']) expect(textOf(file, `privacy-notice-text-${side}`)).toContain('the health of the person you care for');
      expect(textOf(file, 'privacy-notice-text-sharing')).toContain('Without their yes we send nothing');
      expect(textOf(file, 'legitimate-interests-record-receiving')).toContain('without it nothing is sent: the person cared for');
    }
  });

  it('is not sent without that yes where people expect the care either, whatever the steps for whoever is referred', () => {
    const care = { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' } };
    for (const people of [who('carers'), who('carers', 'may-lack-capacity')]) {
      for (const file of files.map((one) => withAnswers(one, { service: { serviceType: 'carers-support' }, ...care, ...people }))) {
        const [guide, text] = [textOf(file, 'staff-guide'), printedText(file)];
        expect(guide).toMatch(/no form, because people expect this.*There is a form for them\..*No yes: send nothing\./su);
        expect(guide).not.toContain('leave them out');
        expect(text).toContain('each time a carer is referred and the person cared for says yes');
        expect(text).toContain('Without their yes nothing is sent');
        expect(text).not.toMatch(/else left out|say yes, to/u);
      }
    }
  });

  it('lets nobody decide for an adult, whatever steps section 7 has for others', () => {
    const unable = withAnswers(files[0] ?? alone, { ...who('carers', 'may-lack-capacity'), service: { serviceType: 'carers-support' } });
    const spoken = textOf(unable, 'verbal-consent-record-cared-for');
    expect(spoken).toContain('A child under 16: decided as section 7 says');
    expect(spoken).not.toContain('It was decided for the person');
    expect(textOf(unable, 'consent-form-cared-for')).toContain('for somebody of 16 or over, ask the IG lead before anybody signs');
    expect(textOf(unable, 'staff-guide')).not.toContain('leave them out');
  });

  it('is of the carer’s own health where carers come to a service for that, and of both where the team shows the other', () => {
    const peer = withAnswers(alone, { service: { serviceType: 'mh-peer-support' }, 'service-confirm': { confirm: 'no' } });
    expect(new Set(factsOf(peer))).toEqual(new Set(['person']));
    expect(marksOf(peer, 'consent-form')).toEqual(['A', 'B']);
    expect(textOf(peer, 'consent-form')).not.toContain('the person you care for');
    const both = fromMemoryClinic(peer);
    expect(new Set(factsOf(both))).toEqual(new Set(['cared_for']));
    expect(marksOf(both, 'consent-form')).toEqual(['A', 'B']);
    for (const serviceType of ['dementia-support', 'home-from-hospital']) {
      const theirs = withAnswers(alone, { service: { serviceType }, 'service-confirm': { confirm: 'no' } });
      expect(new Set(factsOf(theirs))).toEqual(new Set(['cared_for']));
      for (const text of [printedText(theirs), textOf(theirs, 'objection-procedure')]) expect(text).not.toContain('who referred the carer');
      expect(marksOf(theirs, 'consent-form')).toEqual(['A']);
    }
  });

  it('is what a notice names, and not a health of the reader; and goes with the rest where that person says no later', () => {
    for (const side of ['sharing', 'receiving']) {
      for (const file of [...files, carers]) expect(textOf(file, `privacy-notice-text-${side}`)).not.toMatch(/[;,] (?:and )?your health|give it your health/u);
      expect(textOf(carers, `privacy-notice-text-${side}`)).toContain('the health of the person you care for');
    }
    for (const file of files) {
      for (const text of [printedText(file), textOf(file, 'objection-procedure')])
        expect(text).toContain('That includes who referred the carer, because it shows their health.');
    }
    expect(printedText(carers)).not.toContain('who referred the carer');
  });

  it('leaves a version that was frozen before as it was signed', () => {
    const source = paperSource(files[0] ?? alone);
    const { showsCaredFor: _, ...people } = source.model.people;
    const form = paperNamed(papersOf({ ...source, model: { ...source.model, people } }), 'consent-form');
    expect(form.blocks.flatMap(textsOf).join('\n')).toContain('keeps and uses details about my health');
  });
});

it('is written down of a carer in the carer’s own record, whoever’s record staff have open', () => {
  const trust = { ...carers, sharing: { ...carers.sharing, kind: 'nhs-trust' as const } };
  expect(textOf(trust, 'staff-guide')).toContain('Write the answer in the carer’s record before you send anything');
  expect(textOf(trust, 'privacy-notice-text-sharing')).toContain('our own note of the referral in our record about you');
  for (const id of ['staff-guide', 'privacy-notice-text-sharing', 'objection-procedure']) expect(textOf(trust, id)).not.toContain('health record');
  expect(textOf(goldenFile, 'privacy-notice-text-sharing')).toContain('our own note of the referral in your health record');
});
