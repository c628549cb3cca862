// What people do with a page and nothing else: open it, fill in its form, send it, and go where the answer leads.
import { expect, test } from '@playwright/test';
import type { Pages, Posted } from '../lives/life';
import { type Client, type Fields, type Manner, newClient } from './client';
import { formFor, type PageForm, wordsOf } from './page-form';

export interface Player extends Client {
  readonly manner: Manner;
}

/** Somebody of the demonstration, logged in. */
export async function logIn(origin: string, person: string, manner: Manner = 'form'): Promise<Player> {
  const client = newClient(origin);
  await send(client, '/demo', 'log-in-as-demo', { person }, manner);
  return { ...client, manner };
}

/** A page as it reads. Fails with its words when it is not there. */
export async function open(client: Client, path: string): Promise<string> {
  const { status, body } = await client.get(path);
  expect(status, `${path}: ${wordsOf(body).slice(0, 600)}`).toBe(200);
  return body;
}

/** Only what the page offers may be sent. */
function filled(form: PageForm, fields: Posted, path: string, manner: Manner): Fields {
  for (const [name, value] of Object.entries(fields)) {
    if (form.hidden[name] === value) continue; // the answer is a button with a form of its own
    expect(Object.keys(form.controls), `${path} asks for “${name}”`).toContain(name);
    for (const one of [value].flat()) if (form.controls[name]) expect(form.controls[name], `${path}, ${name}`).toContain(one);
  }
  // A browser sends every control of the form, JSON only what is said.
  return { ...form.hidden, ...(manner === 'form' ? form.stands : {}), ...fields };
}

/** Opens a page, sends its form, and returns where the answer leads. `fields` may look at the form first. */
export async function send(
  client: Client,
  path: string,
  command: string,
  fields: Posted | ((form: PageForm) => Posted) = {},
  manner: Manner = 'form',
): Promise<string> {
  const form = formFor(await open(client, path), command, typeof fields === 'function' ? {} : fields);
  const answer = await client.post(form.action, filled(form, typeof fields === 'function' ? fields(form) : fields, path, manner), manner);
  if (manner === 'json') {
    expect(answer.status, `${path}: ${answer.body}`).toBe(200);
    return (JSON.parse(answer.body) as { next: string }).next;
  }
  const to = answer.headers.get('location') ?? '';
  expect(answer.status, `${path}: ${wordsOf(answer.body)}`).toBe(303);
  if (to.includes('attempt=')) throw new Error(`${path} was refused: ${wordsOf((await client.get(to)).body)}`);
  return to;
}

export interface Walk {
  readonly base: string;
  readonly from: string;
  readonly command: string;
  readonly pages: Pages;
  readonly until: string;
  /** What is done with a page before it is answered. */
  readonly before?: ((path: string) => Promise<void>) | undefined;
}

async function walkThrough(player: Player, { base, from, command, pages, until, before }: Walk): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let at = `${base}${from}`; at !== `${base}${until}`; ) {
    const page = at.slice(base.length).replace(/^\//, '');
    const fields = pages[page];
    // A later answer may change what an earlier one was given for: that one is asked for again, once.
    if (!fields || asked.filter((one) => one === page).length > 1) throw new Error(`asked for “${page}” after ${asked.join(', ')}`);
    asked.push(page);
    await before?.(at);
    at = await send(player, at, command, fields, player.manner);
  }
  return asked;
}

/** Answers page after page, in the order in which the service asks, until it leads to `until`. Returns the pages that were asked. */
export const walk = (player: Player, way: Walk): Promise<readonly string[]> => test.step(`${way.command}, page after page`, () => walkThrough(player, way));
