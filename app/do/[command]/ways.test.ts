import { describe, expect, it } from 'vitest';
import { ways } from './ways';

const { on, back } = ways['answer-question'];
const reference = 'SA-7K4M-2QXR';

describe('an answer that was opened to be changed', () => {
  it('stays on the way back to the check, and says so no more once it is there', () => {
    const from = { reference, screen: 'purpose', from: 'check' };
    expect(on({ reference, to: 'draft/purpose/edit' }, from)).toBe(`/agreements/${reference}/draft/purpose/edit?from=check`);
    expect(on({ reference, to: 'draft/check' }, from)).toBe(`/agreements/${reference}/draft/check`);
    expect(on({ reference, to: 'draft/purpose/edit' }, { ...from, ...Object.fromEntries([['then', 'exit']]) })).toBe(`/agreements/${reference}/draft`);
    expect(back(from)).toBe(`/agreements/${reference}/draft/purpose?from=check`);
  });
  it('comes back to the legal basis, or to the IG lead’s page, when Change stood there', () => {
    const at = (from: string, to: string) => on({ reference, to }, { reference, screen: 'people', from }).replace(`/agreements/${reference}/draft/`, '');
    expect(at('legal-basis', 'draft/children')).toBe('children?from=legal-basis');
    expect([at('legal-basis', 'draft/legal-basis'), at('legal-basis', 'draft/check'), at('legal-basis', 'draft/send-how')]).toEqual(
      Array(3).fill('legal-basis'),
    );
    expect(at('ig-review', 'draft/legal-basis')).toBe('legal-basis?from=ig-review');
    expect(at('ig-review', 'draft/check')).toBe('ig-review');
  });
  it('does so in a checklist too', () => {
    const { on: onward, back: again } = ways['answer-checklist'];
    const from = { checklist: 'c1', screen: 'training', from: 'check' };
    expect(onward({ checklist: 'c1', to: 'plan/training' }, from)).toBe('/checklists/c1/plan/training?from=check');
    expect(onward({ checklist: 'c1', to: 'check' }, from)).toBe('/checklists/c1/check');
    expect(again(from)).toBe('/checklists/c1/training?from=check');
  });
  it('goes nowhere else, whatever the form says', () => {
    expect(on({ reference, to: 'draft/back' }, { reference, from: '//elsewhere.example' })).toBe(`/agreements/${reference}/draft/back`);
    expect(on({ reference, to: 'review/decide' }, { reference, from: 'check' })).toBe(`/agreements/${reference}/review/decide`);
  });
});

it('leads a Change that could keep no tick to the page that says so, and any other where it goes', () => {
  const change = `/agreements/${reference}/draft/people?from=check`;
  const again = ways['confirm-suggestions'].back;
  const check = `/agreements/${reference}/draft/check`;
  expect([again({ reference, change }, 'conflict'), again({ reference, change }), again({ reference, change }, 'refused')]).toEqual([check, check, change]);
});

it('leads whoever logs out to log in as somebody else back to where they were going, and to no other site', () => {
  const { on } = ways['log-out'];
  const goes = (next?: string) => on({}, next === undefined ? {} : { next });
  expect([goes('/agreements/SA-7K4M-2QXR'), goes(), goes('//elsewhere.example')]).toEqual(['/log-in?next=%2Fagreements%2FSA-7K4M-2QXR', '/', '/']);
});

it('says on the page of deputies that somebody was named', () => {
  expect(ways['name-deputy'].on({ person: 'p1', self: false }, { screen: 'p1' })).toBe('/people/p1/deputy?named=yes');
});

describe('checklists that are reviewed one after another', () => {
  const reviewed = (asked: boolean, more: object, v: object = {}) =>
    ways['review-checklist'].on({ checklist: 'c1', reference, asked, decided: !asked, goesOn: !asked, ...more }, { checklist: 'c1', ...v });
  const decided = (more: object, v: object = {}) => ways['decide-checklist'].on({ reference, goesOn: false, ...more }, { checklist: 'c1', ...v });
  const queue = { from: 'queue' };
  const pressed = (button: string) => Object.fromEntries([['then', button]]);
  it('lead to the next, and at the end to the list', () => {
    expect([reviewed(false, { next: 'c2' }, queue), decided({ next: 'c2' }, queue)]).toEqual(Array(2).fill('/checklists/c2/review?from=queue'));
    expect([reviewed(true, {}, queue), decided({}, queue)]).toEqual(Array(2).fill('/checklists?needs=review&done=yes'));
    expect(decided({ next: 'c2' }, { ...queue, ...pressed('exit') })).toBe('/checklists?needs=review');
    expect(ways['review-checklist'].back({ checklist: 'c1', ...queue })).toBe('/checklists/c1/review?from=queue');
  });
  it('lead back to the list over all organisations, where they were opened from it', () => {
    const desk = { from: 'desk' };
    expect([reviewed(false, { next: 'c2' }, desk), decided({}, desk)]).toEqual(['/desk', '/desk']);
    expect(decided({ next: 'c2' }, { ...desk, ...pressed('exit') })).toBe(`/agreements/${reference}`);
    expect(ways['review-checklist'].back({ checklist: 'c1', ...desk })).toBe('/checklists/c1/review?from=desk');
  });
  it('do so where one that was accepted is looked at again', () => {
    const { on: after, back: again } = ways['check-checklist-again'];
    const looked = (more: object, v: object = {}) => after({ reference, ...more }, { checklist: 'c1', ...v });
    expect([looked({ next: 'c2' }), looked({ next: 'c2' }, pressed('next'))]).toEqual([`/agreements/${reference}`, '/checklists/c2/again?from=queue']);
    expect([looked({ next: 'c2' }, queue), looked({}, queue)]).toEqual(['/checklists/c2/again?from=queue', '/checklists?needs=again&done=yes']);
    expect([looked({ next: 'c2' }, { ...queue, ...pressed('exit') }), looked({}, { from: 'desk' })]).toEqual(['/checklists?needs=again', '/desk']);
    expect(again({ checklist: 'c1', ...queue })).toBe('/checklists/c1/again?from=queue');
  });
  it('begin with any of them, and leave one that was opened alone to itself', () => {
    expect(decided({ next: 'c2' }, pressed('next'))).toBe('/checklists/c2/review?from=queue');
    expect([decided({ next: 'c2' }), reviewed(true, { next: 'c2' })]).toEqual(Array(2).fill(`/agreements/${reference}`));
    expect([reviewed(false, { next: 'c2' }), reviewed(false, {}, pressed('next'))]).toEqual([
      `/agreements/${reference}/final-version`,
      '/checklists?needs=review&done=yes',
    ]);
  });
});
