// A line in which a version, a reference, and an article with its parts, stays in one piece: Version 1, SA-M6VC-3B8K, 6(1)(e).
import { createElement, Fragment } from 'react';

const piece = /(Version \d+|SA(?:-[A-Z\d]{4}){2}|\d+(?:\([a-z\d]{1,3}\))+)/u;

export function Pieces({ text }: { readonly text: string }) {
  // Every other part is one: the pattern is caught by its brackets.
  const parts = text.split(piece).map((part, index) => (index % 2 === 0 ? part : createElement('span', { className: 'sa-piece' }, part)));
  return parts.length === 1 ? text : createElement(Fragment, null, ...parts);
}
