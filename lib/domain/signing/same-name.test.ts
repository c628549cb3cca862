import { describe, expect, it } from 'vitest';
import { sameName } from './same-name';

describe('the typed name', () => {
  it.each([
    ['Ella Park', 'Ella Park'],
    ['  ella   PARK ', 'Ella Park'],
    ['Ben Hall', 'Dr Ben Hall'],
    ['Prof. Sir Ben Hall', 'Dr Ben Hall'],
    ['Ms. Ella Park', 'Ella Park'],
    ["Zoe O'Hara Finn", 'Zoë O’Hara-Finn'],
    ['Zoe\u0308 OHara-Finn', 'Mrs Zoë O’Hara-Finn'],
    ['Ben M. Hall', 'Ben M Hall'],
  ])('%s is %s', (typed, named) => expect(sameName(typed, named)).toBe(true));

  it.each([
    ['Ben Hall', 'Ella Park'],
    ['Ella', 'Ella Park'],
    ['Park Ella', 'Ella Park'],
    ['Dr', 'Dr Ben Hall'],
    ['.', 'Ella Park'],
    ['', ''],
    ['Ella Drpark', 'Ella Park'],
  ])('%s is not %s', (typed, named) => expect(sameName(typed, named)).toBe(false));
});
