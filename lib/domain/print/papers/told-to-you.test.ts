import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { everyFile, papersOfFile } from './testing/papers-on-file';
import { textsOf } from './paper-words';
import { toldToYou } from './told-to-you';

describe('words for the person', () => {
  it('speak to them throughout', () => {
    expect(toldToYou('contact the person, help them to find work and keep a record', false)).toBe('contact you, help you to find work and keep a record');
    expect(toldToYou('plan for the person’s safety, support them', false)).toBe('plan for your safety, support you');
    expect(toldToYou('contact the person or the carer they name', false)).toBe('contact you or the carer you name');
    for (const { wording, label } of catalogue.services) expect(toldToYou(wording.mayDo, false), label).not.toMatch(/\bthe person\b/u);
  });

  it('leave somebody’s own words alone where a change could mean somebody else', () => {
    for (const own of ['ring the person and their landlord', 'help when the person asks', 'ring the person who referred'])
      expect(toldToYou(own, true)).toBe(own);
    expect(toldToYou('visit the person at home', true)).toBe('visit you at home');
  });

  it('stand on leaflets and notices of every starting set', () => {
    for (const [name, file] of everyFile.filter(([one]) => one.endsWith(', nothing, either')))
      for (const { id, kind, blocks } of papersOfFile(file))
        if (kind === 'patient-leaflet' || kind === 'privacy-notice-text')
          expect(blocks.flatMap(textsOf).join('\n'), `${name}: ${id}`).not.toMatch(/only to .*\bthe person\b/u);
  });
});
