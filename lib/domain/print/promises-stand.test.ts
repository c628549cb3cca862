import { describe, expect, it } from 'vitest';
import type { DutyPlace } from './duty-place';
import { everyFile } from './papers/testing/papers-on-file';
import { promises } from './promises';
import { goldenFile, plannedFile } from './testing/golden-file';
import { commissionedHospice, exerciseClass } from './testing/other-files';
import { allSaid } from './testing/print-as-text';
import { printed, sourceOf } from './testing/printed';

/** What a duty says, and what the place that it cites has to say. A duty that fits none is a promise from nowhere. */
const stands: readonly (readonly [RegExp, RegExp])[] = [
  [/^If something goes wrong, ring/u, /tells the other at once, by telephone/u],
  [/^If a person says no, stop/u, /within one working day/u],
  [/^Answer requests .* acknowledge complaints$/u, /Complaints: acknowledged within 30 days/u],
  [/^Use the details only to/u, /will use the details only to/u],
  [/of a referral that is a mistake or incomplete$/u, /comes by mistake or is incomplete, .* within one working day/u],
  [/^Clear out what is due/u, /every three months/u],
  [/^Give people your privacy notice$/u, /privacy notice/u],
  [/^Give people your privacy notice, in a way that is safe for them$/u, /in a way that is safe for them/u],
  [/^Tell each person what you received, from whom and why, and how to say no$/u, /at first contact, within one month at the latest/u],
  [/^Tell each person what you received, .*, in a way that is safe for them$/u, /in a way that is safe for them/u],
  [/if (?:your DSPT lapses or )?a checklist answer gets worse$/u, /within five working days/u],
  [/^Ask first, and write|^Check for objections/u, /We ask first|says no/u],
  [/^Ask .* for a yes of their own, where .* leave their details out$/u, /asked (?:on its own, )?where the .* agrees and it is safe/iu],
  [/^Check the address/u, /checks the address/u],
  [/^Publish (?:the|a) privacy notice$/u, /privacy notice/u],
  [/^Make a notice that children can follow$/u, /a notice that children can follow/u],
  [/^Ask the data protection officer to confirm/u, /asks its data protection officer to confirm/u],
  [/^Review the agreement$/u, /review/u],
];

/** The text of each place that a duty can cite. */
function textAt(print: ReturnType<typeof printed>) {
  const said = allSaid(print);
  const ids = new Map<number | string, string>(print.sections.map(({ number, id }) => [number, id]));
  return (section: DutyPlace): string => {
    if (section === 'schedule') return JSON.stringify(print.schedule ?? '');
    const id = section === 'summary' ? 'small-charity' : ids.get(section);
    return said.flatMap((one) => (one.section === id ? [one.text] : [])).join('\n');
  };
}

const files = [
  ['golden', goldenFile] as const,
  ['planned', plannedFile] as const,
  ['hospice', commissionedHospice] as const,
  ['class', exerciseClass] as const,
];
const dutiesOf = (file: typeof goldenFile, side: 'sharing' | 'receiving') => promises(sourceOf(file), side, '2027-11-21');

describe('what a side has promised', () => {
  it.each([...files, ...everyFile.filter(([name]) => name.endsWith(', attended, either'))])('stands where it says that it stands: %s', (_, file) => {
    const at = textAt(printed(file));
    for (const side of ['sharing', 'receiving'] as const)
      for (const { what, when, due, section } of dutiesOf(file, side)) {
        const words = stands.find(([says]) => says.test(what))?.[1];
        if (words) expect(at(section), `${what}, ${section}`).toMatch(words);
        // Plans and offers of help have words of their own: there the day tells.
        else expect(due !== undefined && at(section).includes(when.replace('By ', '')), `${what}, ${section}`).toBe(true);
      }
  });

  it('names what the partner does with a mistaken referral, and the plan for a notice where it is told', () => {
    expect(dutiesOf(goldenFile, 'receiving')).toContainEqual({
      what: 'Tell the Surgery of a referral that is a mistake or incomplete',
      when: 'Within one working day',
      who: 'Everyone who sees the details',
      section: 4,
    });
    expect(dutiesOf(plannedFile, 'receiving').find(({ what }) => what === 'Publish a privacy notice')?.section).toBe(9);
  });
});
