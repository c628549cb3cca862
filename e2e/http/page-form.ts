// Reads a form out of a page, as a browser without scripts sees it: hidden fields, and what can be filled in or chosen.
import type { Fields } from './client';

export interface PageForm {
  readonly action: string;
  readonly hidden: Fields;
  /** What is chosen or typed already. */
  readonly stands: Fields;
  /** Control → what may be chosen; no list where something is typed. */
  readonly controls: Readonly<Record<string, readonly string[] | undefined>>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
export const plainText = (html: string): string => html.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);

/** What a person reads on a page, in one line. */
export const wordsOf = (html: string): string =>
  plainText(
    html
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  );

function attributes(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...tag.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), plainText(value)]));
}

type Lists = Record<string, string[]>;
const add = (lists: Lists, name: string, value: string) => {
  lists[name] = [...(lists[name] ?? []), value];
};
const joined = (lists: Lists): Fields => Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]));

/** What stands in a text area, or is picked from a list. */
const inner: Readonly<Record<string, (html: string) => string>> = {
  textarea: plainText,
  select: (html) => attributes(/<option\b[^>]*selected[^>]*>/.exec(html)?.[0] ?? '').value ?? '',
};

function readControls(html: string): Omit<PageForm, 'action'> {
  const [hidden, stands, offered]: [Lists, Lists, Lists] = [{}, {}, {}];
  const typed: string[] = [];
  for (const [tag, kind = '', inside = ''] of html.matchAll(/<(input)\b[^>]*>|<(?:textarea|select)\b[^>]*>([\s\S]*?)<\/(?:textarea|select)>/g)) {
    const { name, value = '', type = '', checked } = attributes(tag);
    const element = kind === 'input' ? kind : tag.startsWith('<select') ? 'select' : 'textarea';
    if (name === undefined) continue;
    if (type === 'hidden') add(hidden, name, value);
    else if (type === 'radio' || type === 'checkbox') {
      add(offered, name, value);
      if (checked !== undefined) add(stands, name, value);
    } else {
      if (element === 'select') for (const [option] of inside.matchAll(/<option\b[^>]*>/g)) add(offered, name, attributes(option).value ?? '');
      else typed.push(name);
      add(stands, name, inner[element]?.(inside) ?? value);
    }
  }
  // Answers that are buttons: pressing one posts it.
  for (const [tag] of html.matchAll(/<button\b[^>]*class="sa-answers__row"[^>]*>/g)) {
    const { name, value = '' } = attributes(tag);
    if (name !== undefined) add(offered, name, value);
  }
  return { hidden: joined(hidden), stands: joined(stands), controls: { ...offered, ...Object.fromEntries(typed.map((name) => [name, undefined])) } };
}

/** Every form of a page that changes something, but the one that logs out. */
export function formsOf(page: string): readonly PageForm[] {
  return [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', inside = '']) => {
    const { action = '' } = attributes(` ${head}`);
    return action.startsWith('/do/') && action !== '/do/log-out' ? [{ action, ...readControls(inside) }] : [];
  });
}

/** Does this form ask for it, or post it by itself? */
const takes = ({ hidden, controls }: PageForm, name: string, value: unknown): boolean =>
  hidden[name] === value || (name in controls && [value].flat().every((one) => controls[name]?.includes(String(one)) ?? true));

/** The form of a page for this command; where each answer is a form of its own, the one that takes these fields. Throws when there is none. */
export function formFor(page: string, command: string, fields: Fields = {}): PageForm {
  const all = formsOf(page).filter(({ action }) => action === `/do/${command}`);
  const found = all.find((form) => Object.entries(fields).every(([name, value]) => takes(form, name, value))) ?? all[0];
  if (!found) throw new Error(`no form for ${command} on this page: ${wordsOf(page).slice(0, 1000)}`);
  return found;
}
