import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FailurePage } from '@/components/failure-page';
import { Header } from './header';
import { PageFrame } from './page-frame';

const person = { name: 'Priya Shah', organisation: 'Northfield Surgery' };
const draw = (props: Partial<Parameters<typeof PageFrame>[0]>) => renderToStaticMarkup(<PageFrame {...props}>Hello</PageFrame>);
const links = (html: string, part: string) =>
  [...(new RegExp(`<${part}[\\s\\S]*?</${part}>`).exec(html)?.[0] ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe('the frame', () => {
  it('shows only what exists for whoever is here', () => {
    expect(links(draw({ frame: { person, demo: true, once: 'x' } }), 'nav')).toEqual([
      '/home',
      '/agreements',
      '/checklists',
      '/organisation',
      '/legal-basis',
      '/guidance',
      '/help',
    ]);
    expect(draw({ frame: { person, demo: true, once: 'x' } })).toContain('href="/demo/mail"');
    expect(draw({ frame: { person, demo: false, once: 'x' } })).not.toContain('href="/demo/mail"');
    expect(links(draw({ frame: { person: { ...person, unread: 3 }, demo: false, once: 'x' } }), 'header')).toContain('/notifications');
    expect(links(draw({ frame: { demo: false, once: 'x' } }), 'nav')).toEqual(['/legal-basis', '/guidance', '/help']);
  });

  it('leads whoever starts agreements to the organisations that they have them with', () => {
    const nav = links(draw({ frame: { person: { ...person, partners: true }, demo: false, once: 'x' } }), 'nav');
    expect(nav.slice(0, 5)).toEqual(['/home', '/agreements', '/checklists', '/organisations', '/organisation']);
  });

  it('holds the menu in one line that opens, until there is room for all of it', () => {
    expect(draw({ frame: { person, demo: false, once: 'x' } })).toMatch(/<nav [^>]*aria-label="Main"><details [^>]*><summary [^>]*>Menu<\/summary><ul>/);
  });

  it('logs out by a form with a receipt, and only on pages that lead away', () => {
    const html = draw({ frame: { person, demo: false, once: 'receipt' } });
    expect(html).toContain('<form action="/do/log-out" method="post"><input type="hidden" name="once" value="receipt"/>');
    const quiet = draw({ frame: { person, demo: false, once: 'receipt' }, variant: 'question' });
    expect(quiet).not.toContain('/do/log-out');
    expect(quiet).not.toContain('<nav');
  });

  it('leads to the same help in the same order on every page', () => {
    const order = ['/help', '/legal-basis', '/guidance', '/accessibility', '/privacy', '/cookies', '/how-signing-works'];
    expect(links(draw({}), 'footer')).toEqual(order);
    expect(links(draw({ frame: { person, demo: true, once: 'x' }, variant: 'question' }), 'footer')).toEqual(order);
  });

  it('lets people skip to what they came for, and the question come before its aside', () => {
    const html = draw({ frame: { demo: false, once: 'x' }, aside: <aside>So far</aside> });
    expect(html).toMatch(/^<a class="nhsuk-skip-link" href="#main">/);
    expect(html.indexOf('<main id="main"')).toBeLessThan(html.indexOf('<aside'));
  });

  it('says on every page of a demonstration that it is one', () => {
    expect(draw({ frame: { demo: true, once: 'x' }, variant: 'question' })).toContain('Do not enter real people.');
    expect(draw({ frame: { demo: false, once: 'x' } })).not.toContain('Do not enter real people.');
  });

  it('has nothing that the security policy would block', () => {
    expect(draw({ frame: { person, demo: true, once: 'x' } })).not.toMatch(/ (style|on[a-z]+)=|<script/);
  });
});

describe('a page that fails', () => {
  it('is ordinary HTML with whom to ask and what to quote', () => {
    const html = renderToStaticMarkup(<FailurePage title="You cannot see this page" say="It is for others." ask="Ask Priya Shah." request="a1b2c3" />);
    expect(html).toContain('<h1 class="nhsuk-heading-l">You cannot see this page</h1><p>It is for others.</p><p>Ask Priya Shah.</p>');
    expect(html).toContain('quote a1b2c3');
  });

  it('leads on where there is a way', () => {
    const html = renderToStaticMarkup(<FailurePage title="Log in" say="You were away." way={{ href: '/log-in?next=%2Fhome', text: 'Log in' }} />);
    expect(html).toContain('<a class="nhsuk-button" href="/log-in?next=%2Fhome">Log in</a>');
  });

  it('leads by “Log in” to the page that wants it', () => {
    const header = (logIn?: string) => renderToStaticMarkup(<Header frame={{ demo: false, once: 'o', ...(logIn && { logIn }) }} quiet={false} />);
    expect(header('/log-in?next=%2Fagreements')).toContain('href="/log-in?next=%2Fagreements"');
    expect(header()).toContain('href="/log-in"');
  });
});
