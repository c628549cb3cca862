import { expect, it } from 'vitest';
import { letterHtml } from './letter-html';

it('draws our code large, and nothing that somebody wrote into a message', () => {
  const large = (text: string) => letterHtml(text, 'https://sharing.example').includes('font-size:24px');
  expect(['Your code is 123 456', 'Message from Jo: your code is 123 456', 'Call 123 456'].map(large)).toEqual([true, false, false]);
});
