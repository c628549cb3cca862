import { describe, expect, it } from 'vitest';
import { passwordWords as words, whyNotPassword } from './password';

const about = ['Maya Collins', 'maya.collins@northfield-surgery.example', 'Northfield Surgery'];

describe('a password', () => {
  it.each([
    ['', words.empty],
    ['elevenchars', words.short],
    ['👪'.repeat(11), words.short],
    ['correct horse '.repeat(20), words.long],
    ['aaaaaaaaaaaa', words.easy],
    ['abababababab', words.easy],
    ['123456789012', words.easy],
    ['0987 6543 2109', words.easy],
    ['qwertyuiopas', words.easy],
    ['Password123!', words.easy],
    ['P@ssw0rd2026', words.easy],
    ['letmeinletmein', words.easy],
    ['Summer2026!!!', words.easy],
    ['MayaCollins2026', words.easy],
    ['northfieldsurgery', words.easy],
    ['maya.collins1', words.easy],
  ])('%j: %s', (typed, why) => {
    expect(whyNotPassword(typed, about)).toBe(why);
  });

  it.each([['three plain words'], ['teapot lantern goose'], ['xK4!vQ9@zL2#'], ['9381 4427 1605'], ['пароль из слов'], ['my password is a long sentence']])(
    '%j may be used',
    (typed) => {
      expect(whyNotPassword(typed, about)).toBeUndefined();
    },
  );
});
