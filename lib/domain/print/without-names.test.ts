import { describe, expect, it } from 'vitest';
import { withAnswers } from '../checks/contradictions/testing/changed-files';
import type { Given } from './testing/agreement-files';
import { goldenFile } from './testing/golden-file';
import { consentForm } from './papers/consent-form';
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

  it('counts for no other service', () => {
    const other = { ...nameless, 'service-names': { names: 'without', 'given-for': 'bereavement' } };
    expect(said(other)).not.toContain('without giving a name');
  });
});
