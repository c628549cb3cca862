import { describe, expect, it } from 'vitest';
import { pageFinder } from './page-list';

const find = pageFinder([
  { path: '/', page: 'start' },
  { path: '/checklists/[id]/[...screen]', page: 'question' },
  { path: '/checklists/[id]', page: 'checklist' },
  { path: '/checklists/[id]/check', page: 'check' },
  { path: '/checklists/[id]/files/[file]' },
  { path: '/agreements/new/[exit]', page: 'exit' },
  { path: '/agreements/[reference]/draft', page: 'draft' },
]);

describe('which page an address leads to', () => {
  it.each([
    ['/', 'start', {}, '/'],
    ['/checklists/c1', 'checklist', { id: 'c1' }, '/checklists/[id]'],
    ['/checklists/c1/check', 'check', { id: 'c1' }, '/checklists/[id]/check'],
    ['/checklists/c1/plan/training', 'question', { id: 'c1', screen: ['plan', 'training'] }, '/checklists/[id]/plan/training'],
    ['/agreements/new/totals', 'exit', { exit: 'totals' }, '/agreements/new/[exit]'],
    ['/agreements/SA-1/draft', 'draft', { reference: 'SA-1' }, '/agreements/[reference]/draft'],
  ])('%s', (path, page, params, screen) => {
    expect(find(path)).toMatchObject({ page, params });
    expect(find(path)?.screen.replace(/^(?!\/)/, '/')).toBe(screen);
  });

  it.each([
    ['/checklists/c1/files/f1', 'it gives out a file'],
    ['/checklists', 'nothing is there'],
    ['/agreements/SA-1/draft/', 'Next moves the slash away'],
    ['//agreements', 'Next knows what this is'],
    ['/checklists/a%20b', 'Next knows how to read it'],
    ['/checklists/../x', 'no part begins with a dot'],
  ])('leaves %s to Next: %s', (path) => expect(find(path)).toBeUndefined());
});
