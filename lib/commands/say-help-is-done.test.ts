import { expect, it } from 'vitest';
import { helpOpen } from '@/lib/domain/assurance/help-offered';
import { allInPlace, currentDspt } from '@/lib/domain/assurance/testing/checklists';
import { promisesNow } from '@/lib/domain/print/promises-now';
import { capitalised } from '@/lib/domain/print/words';
import { helpDays } from '@/lib/domain/reminders/dates-of-agreement';
import { read } from '@/lib/server/view';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { planDatePage } from '@/lib/views/plan-date-page';
import { reviewChecklist } from './review-checklist';
import { sayHelpIsDone } from './say-help-is-done';
import { aChecklist, igLead, manager } from './testing/checklist-steps';

const plan = { plan: 'use', text: 'Publish a notice', owner: 'Service manager', by: '2026-12-14', safeguard: 'Staff hand out the leaflet' };
const given = { ...currentDspt, privacy: { answer: 'not-yet' }, mistakes: { answer: 'in-place' }, email: allInPlace.email!, 'plan/transparency': plan };
const lookup = { decision: 'later', lookup: 'matches', code: '8zz98', status: 'met', 'date-day': '20', 'date-month': '11', 'date-year': '2026' };
const offered = {
  'row-transparency': 'offer-help',
  'help-transparency': '1',
  'first-transparency': 'nothing',
  'helpOwner-transparency': 'IG lead',
  'helpBy-transparency-day': '9',
  'helpBy-transparency-month': '12',
  'helpBy-transparency-year': '2026',
};

it('takes another day from the side that offered help: both sides read it, and reminders and promises follow', async () => {
  const world = await aChecklist({ given, checklist: { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-20T09:00:00.000Z' } });
  expect(await world.run(reviewChecklist, igLead, { fields: { ...lookup, ...offered } })).toMatchObject({ kind: 'done' });
  const day = { 'by-day': '12', 'by-month': '1', 'by-year': '2027', reason: 'The template is late' };
  const move = { screen: 'transparency', fields: day };
  const offer = (await world.checklist()).review?.rows.transparency?.help?.by ?? '';
  expect(await world.run(sayHelpIsDone, manager, move)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('offered this help') });
  expect(await world.run(sayHelpIsDone, igLead, { ...move, fields: {} })).toMatchObject({ kind: 'invalid', errors: { by: 'Enter the new date' } });
  expect(await world.run(sayHelpIsDone, igLead, move)).toMatchObject({ kind: 'done' });
  const moved = await world.checklist();
  expect(helpOpen(moved)).toMatchObject([{ help: { by: '2027-01-12' } }]);
  expect(moved.review?.rows.transparency?.help).toMatchObject({ by: offer, moved: { day: '2027-01-12', earlier: [offer] } });
  const accepted = { ...moved, decision: { by: 'a', byName: 'A', at: moved.review?.at ?? '', decision: 'yes-plan' as const } };
  expect(helpDays(accepted)).toMatchObject([{ due: '2027-01-12' }]);
  const duty = { what: capitalised(helpOpen(moved)[0]?.help.what ?? ''), when: '', who: 'IG lead', section: 8 as const, due: offer };
  expect(promisesNow([duty], 'sharing', { checklist: moved }, { checklist: [] })).toMatchObject([{ when: 'By 12 January 2027', due: '2027-01-12' }]);
  const asked = { id: world.id, point: 'transparency' };
  const page = await read(world.ports, igLead, planDatePage, asked);
  expect(page).toMatchObject({ kind: 'seen', view: { promised: expect.stringContaining('12 January 2027'), action: '/do/say-help-is-done' } });
  expect(await read(world.ports, manager, planDatePage, asked)).toMatchObject({ kind: 'seen', view: { closed: {} } });
  const start = await read(world.ports, manager, checklistStartPage, { id: world.id });
  expect(JSON.stringify(start)).toContain('New date: 12 January 2027, said by Priya Shah on ');
  expect(JSON.stringify(start)).not.toContain('new-date/transparency');
  expect(JSON.stringify(await read(world.ports, igLead, checklistStartPage, { id: world.id }))).toContain('new-date/transparency');
  const again = { ...day, 'by-month': '2' };
  expect(await world.run(sayHelpIsDone, igLead, { screen: 'transparency', fields: again })).toMatchObject({ kind: 'done' });
  expect((await world.checklist()).review?.rows.transparency?.help?.moved).toMatchObject({ day: '2027-02-12', earlier: [offer, '2027-01-12'] });
});
