// A text in which names may be written from right to left: each stands apart from what follows, so that a number behind it is not read
// before it.
import { createElement, Fragment } from 'react';

const letters = '\\p{Script=Arabic}\\p{Script=Hebrew}';
const rightToLeft = new RegExp(`([${letters}](?:[${letters}\\p{M}\\s.’'-]*[${letters}\\p{M}])?)`, 'u');

export function Words({ text }: { readonly text: string }) {
  const parts = text.split(rightToLeft);
  // Every second part is a name. Given one by one, since a name may come twice.
  return parts.length === 1 ? text : createElement(Fragment, null, ...parts.map((part, at) => (at % 2 === 1 ? createElement('bdi', null, part) : part)));
}
