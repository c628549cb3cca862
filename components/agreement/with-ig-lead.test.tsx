import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WithIgLead } from './with-ig-lead';

const ways = { tasks: { href: '/agreements/SA-1/draft' }, agreement: { href: '/agreements/SA-1' } };
const page = { title: 'T', h1: 'Sent to Priya Shah', reference: 'SA-1', igLead: 'Priya Shah', partner: 'Riverside', there: true, ways, once: 'x' };
const drawn = (demo: boolean) => renderToStaticMarkup(<WithIgLead {...page} demo={demo} />);

it('says in the demonstration alone whom to be next, and leads there', () => {
  expect(drawn(true)).toContain('<a href="/demo?next=%2Fagreements%2FSA-1">change person</a> and be Priya Shah');
  expect(drawn(false)).not.toContain('change person');
});
