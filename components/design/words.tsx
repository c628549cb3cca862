// A text in which names may be written from right to left: each stands apart from what follows, so that a number behind it is not read
// before it. An address for email keeps its line, or breaks after its @: at a hyphen nobody could tell if the hyphen belongs to it.
import { createElement, Fragment, type ReactNode } from 'react';

const letters = '\\p{Script=Arabic}\\p{Script=Hebrew}';
const apart = new RegExp(
  `(?<name>[${letters}](?:[${letters}\\p{M}\\s.’'-]*[${letters}\\p{M}])?)|(?<mailbox>[\\p{L}\\d._%+-]+@)(?<domain>[\\p{L}\\d.-]*[\\p{L}\\d])`,
  'gu',
);

const whole = (text: string | undefined): ReactNode => createElement('span', { className: 'sa-half-address' }, text);

export function Words({ text }: { readonly text: string }) {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { 0: found, index, groups } of text.matchAll(apart)) {
    parts.push(text.slice(done, index));
    // Given one by one, since a name may come twice.
    if (groups?.name === undefined) parts.push(whole(groups?.mailbox), whole(groups?.domain));
    else parts.push(createElement('bdi', null, found));
    done = index + found.length;
  }
  return parts.length === 0 ? text : createElement(Fragment, null, ...parts, text.slice(done));
}
