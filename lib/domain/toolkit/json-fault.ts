// Where a text stops being JSON: what a browser or a server says about it differs by version and often names no place.
const token = /\s*([{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

type Wants = 'value' | 'name-or-end' | 'name' | 'value-or-end' | 'colon' | 'comma-or-end' | 'end';

const opens: Readonly<Record<string, Wants>> = { '{': 'name-or-end', '[': 'value-or-end' };
const closes: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** What may follow a token, or undefined where it may not stand. Takes brackets off and onto the stack. */
function after(found: string, wants: Wants, open: string[]): Wants | undefined {
  const inside = () => (open.length === 0 ? 'end' : 'comma-or-end');
  const opening = opens[found];
  if (opening) {
    open.push(found);
    return wants === 'value' || wants === 'value-or-end' ? opening : undefined;
  }
  if (closes[found]) return open.pop() === closes[found] && /end$/.test(wants) && wants !== 'end' ? inside() : undefined;
  if (found === ',') return wants === 'comma-or-end' ? (open.at(-1) === '{' ? 'name' : 'value') : undefined;
  if (found === ':') return wants === 'colon' ? 'value' : undefined;
  if (wants === 'name' || wants === 'name-or-end') return found.startsWith('"') ? 'colon' : undefined;
  return wants === 'value' || wants === 'value-or-end' ? inside() : undefined;
}

/** The line, counted from 1, in which the fault is seen. Of a text that is JSON: its last line. */
export function jsonFaultLine(text: string): number {
  const open: string[] = [];
  let [wants, at]: [Wants | undefined, number] = ['value', 0];
  while (wants !== undefined) {
    token.lastIndex = at;
    const found = token.exec(text);
    wants = found?.[1] === undefined ? undefined : after(found[1], wants, open);
    if (wants !== undefined) at = token.lastIndex;
  }
  const blank = /\s*/y;
  blank.lastIndex = at;
  return text.slice(0, at + (blank.exec(text)?.[0].length ?? 0)).split('\n').length;
}
