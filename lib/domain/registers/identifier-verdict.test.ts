import { expect, it } from 'vitest';
import { identifierError, identifierVerdict } from './identifier-verdict';
import { scanForIdentifiers } from './patient-identifiers';

const verdict = (text: string, contact = false) => identifierVerdict(scanForIdentifiers(text), { contact });

it('refuses sure numbers everywhere, asks about the rest, and expects addresses in contact fields', () => {
  expect(verdict('943 476 5919')).toBe('refuse');
  expect(verdict('943 476 5919', true)).toBe('refuse');
  expect(verdict('QQ123456C')).toBe('refuse');
  expect(verdict('born 14 May 1950', true)).toBe('ask');
  expect(verdict('ring 01632 960001')).toBe('ask');
  expect(verdict('a.b@nhs.net, 01632 960001, NF1 1AA', true)).toBe('pass');
  expect([false, true].map((telephone) => identifierVerdict(scanForIdentifiers('1000000001'), { contact: true, telephone }))).toEqual(['ask', 'pass']);
  expect(identifierVerdict(scanForIdentifiers('9434765919'), { contact: true, telephone: true })).toBe('refuse');
  expect(verdict('So that people can be contacted and offered advice')).toBe('pass');
});

it('names the number and the field, never the text', () => {
  expect(identifierError(scanForIdentifiers('943 476 5919'), 'Reason')).toBe('Remove the NHS number from ‘Reason’');
  expect(identifierError(scanForIdentifiers('QQ123456C'), 'Reason')).toBe('Remove the National Insurance number from ‘Reason’');
  expect(identifierError(scanForIdentifiers('born 14 May 1950'), 'Reason')).toBeUndefined();
});
