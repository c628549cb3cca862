// What a leaflet never gives up, however little room there is: how both sides are reached, who sees the details, how long they are kept.
import { expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, donationHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { carers } from './testing/carers-files';
import { fullestFile } from './testing/fullest-file';
import { everyFile, paperNamed, papersOfFile, paperSource } from './testing/papers-on-file';
import { refuge } from './testing/refuge';
import { paperContext } from './paper-context';
import { textsOf, wordsOfPaper } from './paper-words';
import { patientLeaflet } from './patient-leaflet';

const together = {
  'who-decides': { role: 'both', together: 'whom the service is for and who has looked at what, '.repeat(3).slice(0, 148), contactPoint: 'sharing' },
};
/** The starting sets with most that comes back. */
const starting = everyFile.filter(([name]) => name.endsWith('attended and safety, either'));
const files: readonly (readonly [string, AgreementFile])[] = [
  ...starting,
  ['golden', goldenFile],
  ['hospice', commissionedHospice],
  ['other hospice', donationHospice],
  ['exercise', exerciseClass],
  ['carers', carers],
  ['refuge', withAnswers(goldenFile, refuge)],
  ['joint', withAnswers(goldenFile, together)],
  ['joint refuge', withAnswers(goldenFile, { ...refuge, ...together })],
  ['fullest', fullestFile],
  ['joint fullest', withAnswers(fullestFile, together)],
];

it('holds both numbers, who sees the details, how long they are kept and how long without an offer taken up, on every leaflet', () => {
  for (const [name, file] of files) {
    const paper = paperNamed(papersOfFile(file), 'patient-leaflet');
    const text = paper.blocks.flatMap(textsOf).join('\n');
    const { contact, values } = paperContext(paperSource(file));
    for (const side of ['sharing', 'receiving'] as const) expect(text, name).toContain(contact(side, 'Objections, requests and complaints')?.phone);
    expect(text, name).toContain('these people see it');
    expect(text, name).toContain(`deleted ${values.period}`);
    expect(text, name).toContain(`after ${values.months}`);
  }
});

it('holds them in the least room there is, where it still says no, why and for whom', () => {
  for (const [name, file] of [...everyFile.filter(([one]) => one.endsWith('either')), ...files]) {
    const body = patientLeaflet(paperContext(paperSource(file), 10));
    const text = body.blocks.flatMap(textsOf).join('\n');
    expect(text, name).toMatch(/Who sees it, and why\n.*these people see it, only to /u);
    expect(text, name).toMatch(/It is deleted .* after .* if not taken up\./u);
    expect(text.match(/ on 01632/gu) ?? [], name).toHaveLength(2);
    if (name !== 'joint fullest') expect(wordsOfPaper(body), name).toBeLessThanOrEqual(250);
  }
});
