import { describe, expect, it } from 'vitest';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import type { Given } from './testing/agreement-files';
import { goldenFile } from './testing/golden-file';
import { catalogue } from '@/content/catalogue';
import { mayBeNameless, settleService } from '../agreement/service-kind';
import { consentForm } from './papers/consent-form';
import { patientLeaflet } from './papers/patient-leaflet';
import { staffGuide } from './papers/staff-guide';
import { verbalConsentRecord } from './papers/verbal-consent-record';
import { paperContext } from './papers/paper-context';
import { paperSource } from './papers/testing/papers-on-file';
import { printedText } from './testing/printed';

describe('a service that people can use without a name', () => {
  const nameless = { 'service-names': { names: 'without' } };
  const treatment = { service: { serviceType: 'drug-alcohol' }, 'service-confirm': { confirm: 'yes' }, 'who-pays': { commissioner: ['health'] } };
  const without = { details: { enough: 'change' }, 'details-choose': { items: ['reason-plain', 'local-ref'] } };
  const said = (more: Given) => printedText(withAnswers(goldenFile, { ...treatment, ...more }));

  it('lifts the duties, and says whether a referral makes somebody known there', () => {
    const [plain, named, unnamed] = [said({}), said(nameless), said({ ...nameless, ...without })];
    expect(plain).toContain('section 251B of');
    expect(plain).not.toContain('without giving a name');
    for (const text of [named, unnamed]) expect(text).toContain('People can use this service without giving a name');
    for (const text of [named, unnamed]) expect(text).not.toContain('section 251B of');
    expect(named).toMatch(/is known to .*; staff say so before they refer anybody/u);
    expect(unnamed).toMatch(/No detail is meant to say who somebody is; whether .* then holds personal data/u);
  });

  it('asks on the papers for no name and no date of birth', () => {
    const asked = { ...treatment, ...nameless };
    const form = (more: Given) => JSON.stringify(consentForm(paperContext(paperSource(withAnswers(goldenFile, more)))).blocks);
    expect(form({})).toContain('Date of birth or record number');
    expect(form(asked)).toContain('The name they choose to use');
    expect(form(asked)).not.toContain('Date of birth or record number');
  });

  it('tells people on every paper, and staff, whether the referral makes somebody known there', () => {
    const peer = { ...treatment, 'service-confirm': { confirm: 'no' } };
    const papers = (more: Given) => {
      const context = paperContext(paperSource(withAnswers(goldenFile, { ...peer, ...more })));
      return [consentForm, verbalConsentRecord, patientLeaflet, staffGuide].map((make) => JSON.stringify(make(context).blocks));
    };
    for (const paper of papers({})) expect(paper).not.toContain('without giving');
    for (const paper of papers(nameless).slice(0, 3)) expect(paper).toMatch(/without giving your name\. If we refer you, .* knows who you are/u);
    expect(papers(nameless)[3]).toMatch(/Say so first: a referral tells .* who they are/u);
    for (const paper of papers({ ...nameless, ...without }).slice(0, 3)) expect(paper).toContain('We do not mean to say who you are');
    expect(papers({ ...nameless, ...without })[3]).toContain('send nothing that says who somebody is');
  });

  it('leaves open, in the text, whether the service counts as one', () => {
    expect(said(nameless)).toMatch(/asks its data protection officer to confirm that this service counts as one \(section 251C\(6\)\)/u);
  });

  it('can be said of every kind of service but an advocate whom the law appoints', () => {
    for (const typeId of ['hospice', 'food-bank', 'debt-counselling', 'drug-alcohol', 'something-else'])
      expect(mayBeNameless(settleService(withAnswers(goldenFile, { service: { serviceType: typeId } }).answers, catalogue))).toBe(true);
    const advocate = { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' } };
    expect(mayBeNameless(settleService(withAnswers(goldenFile, advocate).answers, catalogue))).toBe(false);
  });

  it('counts for no other service', () => {
    const other = { ...nameless, 'service-names': { names: 'without', 'given-for': 'bereavement' } };
    expect(said(other)).not.toContain('without giving a name');
  });
});
