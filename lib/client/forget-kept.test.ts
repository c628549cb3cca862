import { expect, it } from 'vitest';
import { forgetKept } from './forget-kept';
import { forgottenAt, keepUnsent, unsentIn } from './unsent-answers';

const now = Date.parse('2026-11-21T09:30:00.000Z');
const hour = 60 * 60_000;

function shelf(given: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(given));
  return {
    get length() {
      return kept.size;
    },
    key: (n) => [...kept.keys()][n] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}
const names = (store: Storage) => Array.from({ length: store.length }, (_, n) => store.key(n));
const answer = (screen: string, until: number) => ({ action: '/do/answer-checklist', screen, title: screen, fields: [['once', screen]] as const, until });

it('leaves nothing of anybody else’s, neither answers nor pages, and nothing that is not its own', () => {
  const [answers, pages] = [
    shelf({ other: 'stays' }),
    shelf({ 'unsent maya /c /c/lead': `${now + hour} <p>Maya</p>`, 'unsent amir /c /c/lead': `${now + hour} <p>Amir</p>` }),
  ];
  keepUnsent(answers, 'unsent maya /c', answer('lead', forgottenAt(now)), () => 'fresh');
  keepUnsent(answers, 'unsent amir /c', answer('lead', forgottenAt(now)), () => 'fresh');
  forgetKept(answers, pages, 'amir', now);
  expect([names(answers), names(pages)]).toEqual([['other', 'unsent amir /c'], ['unsent amir /c /c/lead']]);
});

it('forgets the own ones too, when no session can be that old', () => {
  const [answers, pages] = [
    shelf(),
    shelf({ 'unsent amir /c /c/old': `${now - 1} <p>Old</p>`, 'unsent amir /c /c/unstamped': '<p>Before there were times</p>' }),
  ];
  keepUnsent(answers, 'unsent amir /c', answer('old', forgottenAt(now - 12 * hour)), () => 'fresh');
  keepUnsent(answers, 'unsent amir /c', answer('new', forgottenAt(now - 11 * hour)), () => 'fresh');
  forgetKept(answers, pages, 'amir', now);
  expect(unsentIn(answers, 'unsent amir /c').map(({ screen }) => screen)).toEqual(['new']);
  expect(names(pages)).toEqual([]);
});
