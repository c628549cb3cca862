import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ChangeLink } from './change-link';

it('is a link by itself, and a button of the form whose ticks and words it keeps', () => {
  const href = '/agreements/SA-7K4M-2QXR/draft/people?from=check';
  expect(renderToStaticMarkup(<ChangeLink href={href}>Change</ChangeLink>)).toBe(`<a href="${href}">Change</a>`);
  expect(
    renderToStaticMarkup(
      <ChangeLink href={href} keeps="check">
        Change
      </ChangeLink>,
    ),
  ).toBe(`<button type="submit" class="sa-link-button" form="check" value="${href}" name="change">Change</button>`);
});
