// What a page says, read from its source: the text of each paragraph, item, heading and cell, and the longer strings that it draws.
import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

type Node = { readonly type?: string; readonly [key: string]: unknown };

const inline = /^(a|strong|em|b|span|abbr|code|Fragment)$/;
/** Attributes that people read. */
const spoken = /^(heading|caption|summary|text|label|hint)$/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nameOf = (element: Node): string => String(((element.opening as Node).name as Node).value ?? '');

/** What stands in a line of its own within an element: its words with those of the links in it, a name for whatever is worked out. */
function lineOf(children: readonly Node[], blocks: Node[]): string {
  return children
    .map((child) => {
      if (child.type === 'JSXText') return String(child.value);
      if (child.type === 'JSXExpressionContainer') {
        const expression = child.expression as Node;
        if (expression.type === 'StringLiteral') return String(expression.value);
        if (isNode(expression) && expression.type === 'Identifier') return '{name}';
        blocks.push(expression);
        return ' ';
      }
      if (child.type === 'JSXElement' && inline.test(nameOf(child))) return lineOf(child.children as Node[], blocks);
      blocks.push(child);
      return '\n';
    })
    .join('');
}

function textsOf(node: unknown, texts: string[]): void {
  if (Array.isArray(node)) {
    for (const one of node) textsOf(one, texts);
    return;
  }
  if (!isNode(node) || /^(ImportDeclaration|Ts(?!ConstAssertion|As|Satisfies|NonNull))/.test(String(node.type))) return;
  if (node.type === 'JSXAttribute') {
    const { value, name } = node as { value?: Node; name: Node };
    if (value?.type === 'StringLiteral' && !spoken.test(String(name.value))) return;
  }
  if (node.type === 'StringLiteral' || node.type === 'TemplateElement') {
    const text = String(node.type === 'StringLiteral' ? node.value : node.cooked);
    if (/^\p{Lu}|\s\p{Ll}+\s/u.test(text)) texts.push(text);
    return;
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const blocks: Node[] = [];
    texts.push(...lineOf(node.children as Node[], blocks).split(/\n\s*\n|(?<=\n)\n/));
    textsOf((node.opening as Node | undefined)?.attributes, texts);
    textsOf(blocks, texts);
    return;
  }
  for (const [key, value] of Object.entries(node)) if (key !== 'span' && typeof value === 'object') textsOf(value, texts);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The texts of a page. file: path of a .tsx file. */
export function pageWords(file: string): readonly string[] {
  const texts: string[] = [];
  textsOf(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: true, target: 'es2022' }).body, texts);
  return texts.map(oneLine).filter((text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')));
}

/** Every string of words as data, but addresses and ids. */
export function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\/|^[a-z0-9-]+$/.test(value) ? [] : [oneLine(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
