// Every route of the build: who may open it, that nothing but /do/ takes a change, and what every answer carries.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Answered, type Client, newClient } from './http/client';
import { commandOf, faultsWhenEmpty, formsToFill, type MetForm } from './http/empty-form';
import { saidInHead } from './http/page-head';
import { wordsOf } from './http/page-form';
import { logIn } from './http/play';
import * as steps from './http/whole-life';
import { aPdf } from '@/lib/domain/evidence/testing/files';
import { debtAdvice } from './lives/debt-advice';
import { bringsOwnScript, comesAlive, mayComeAlive } from './comes-alive';
import { asksNothing, mayStayEmpty, metElsewhere } from './forms-met';
import { others } from './other-routes';
import { type ActorName, actors, commandRows, otherCommands, type Row, rows, type State, statusOf } from './route-matrix';

const ids: Readonly<Record<Exclude<ActorName, 'visitor'>, string>> = {
  stranger: 'exampleton-hospice-manager',
  drafter: 'northfield-drafter',
  igLead: 'northfield-ig-lead',
  signatory: 'northfield-signatory',
  reader: 'northfield-reader',
  admin: 'northfield-admin',
  manager: 'riverside-manager',
  theirSignatory: 'riverside-signatory',
  theirReader: 'riverside-reader',
};

/** Not opened by a person: the one place that changes, the question that programs ask, and the framework’s last resort, which the door answers itself. */
const apart = ['/do/[command]', '/api/legal-basis', '/_global-error'];

const built = (): readonly string[] => Object.values(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>);

interface World {
  readonly at: Readonly<Record<State, steps.Begun>>;
  readonly checklists: Readonly<Partial<Record<State, string>>>;
  readonly as: Readonly<Record<ActorName, Client>>;
}
let world: World;

async function build(origin: string): Promise<World> {
  const draft = await steps.begin(origin, debtAdvice);
  await steps.answerQuestions(draft);
  const [sent, issued, signed] = [await steps.sent(origin, debtAdvice), await steps.issued(origin, debtAdvice), await steps.issued(origin, debtAdvice)];
  await steps.sign(signed, 'sharing');
  await steps.sign(signed, 'receiving');
  const as: Partial<Record<ActorName, Client>> = { visitor: newClient(origin) };
  for (const [name, id] of Object.entries(ids)) as[name as ActorName] = await logIn(origin, id);
  const number = async (begun: steps.Begun) => (await steps.checklistPath(begun)).replace('/checklists/', '');
  return {
    at: { draft, sent, issued, signed },
    checklists: { sent: await number(sent), issued: await number(issued), signed: await number(signed) },
    as: as as World['as'],
  };
}

/** What the walk over every page was answered, read by every test after it: nobody asks for the same page twice. */
const answered = new Map<Client, Map<string, Answered>>();

async function walkTo(actor: ActorName, path: string): Promise<Answered> {
  const client = world.as[actor];
  const answer = await client.get(path);
  answered.set(client, (answered.get(client) ?? new Map<string, Answered>()).set(path, answer));
  if (answer.status === 200) meet(client, path, answer.body);
  return answer;
}

function answerTo(client: Client, path: string): Answered {
  const answer = answered.get(client)?.get(path);
  if (!answer) throw new Error(`the walk over every page did not come to ${path}`);
  return answer;
}

const addressOf = ({ path, state }: Row): string =>
  path.replace('{reference}', world.at[state].reference).replace('{checklist}', world.checklists[state] ?? 'none');
const everyAddress = (): readonly string[] => [...Object.values(rows).flatMap((list) => list.map(addressOf)), ...Object.values(others).map(([path]) => path)];

/** Command and address → the form that somebody met there. */
const met = new Map<string, MetForm>();
/** Below our agreements, checklists and profiles, where a page leads → who was led there. */
const led = new Map<string, Client>();

/** Remembers what a page asks, and where it leads. */
function meet(client: Client, path: string, body: string): void {
  for (const form of formsToFill(client, path, body)) if (!met.has(`${commandOf(form)} ${path}`)) met.set(`${commandOf(form)} ${path}`, form);
  for (const [, to = ''] of body.matchAll(/href="(\/(?:agreements\/SA-|checklists\/|organisation\/)[^".?#]*)["?#]/g)) if (!led.has(to)) led.set(to, client);
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ baseURL }) => {
  world = await build(baseURL!);
});

test('every route of the build has a verdict', () => {
  expect([...built()].sort()).toEqual([...Object.keys(rows), ...Object.keys(others), ...apart].sort());
});

test('who may open which page', async () => {
  const wrong: string[] = [];
  for (const row of Object.values(rows).flat()) {
    for (const [i, actor] of actors.entries()) {
      const { status, body } = await walkTo(actor, addressOf(row));
      const expected = statusOf[row.sees[i] ?? ''];
      if (status !== expected) wrong.push(`${row.state} ${row.path}: ${actor} got ${status} and not ${expected}`);
      const words = wordsOf(body);
      if (status === 403 && body.startsWith('<') && !/ask |log in/i.test(words)) wrong.push(`${row.path}: ${actor} is not told whom to ask`);
      const outside = actor === 'visitor' || actor === 'stranger';
      if (outside && /Riverside|Northfield|debt/i.test(words)) wrong.push(`${row.path}: ${actor} learned something`);
    }
  }
  for (const [path, visitor, drafter] of Object.values(others)) {
    for (const [actor, expected] of [
      ['visitor', visitor],
      ['drafter', drafter],
    ] as const) {
      const { status } = await walkTo(actor, path);
      if (status !== expected) wrong.push(`${path}: ${actor} got ${status} and not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every command has a verdict', () => {
  const commands = JSON.parse(readFileSync('dist/commands.json', 'utf8')) as readonly string[];
  expect([...commands].sort()).toEqual([...Object.keys(commandRows), ...otherCommands].sort());
});

test('who may try which command, and nobody changes what is signed', async () => {
  const { reference } = world.at.signed;
  const before = (await world.as.drafter.get(`/agreements/${reference}/history`)).body.match(/<li/g)?.length;
  const wrong: string[] = [];
  for (const [name, list] of Object.entries(commandRows)) {
    for (const { fields, sees } of list) {
      for (const [i, actor] of actors.entries()) {
        const about: Record<string, string> = /checklist|evidence|told|about-point|help-is-done|plan/.test(name)
          ? { checklist: world.checklists.signed ?? '' }
          : { reference };
        const { status, body } = await world.as[actor].post(`/do/${name}`, { ...about, ...fields, once: randomUUID() }, 'json');
        const expected = sees[i] === 'y' ? (name === 'mark-read' ? [200] : [409, 422]) : [statusOf[sees[i] ?? '']]; // to have read it changes nothing
        if (!expected.includes(status)) wrong.push(`${name} ${JSON.stringify(fields)}: ${actor} got ${status} and not ${expected.join(' or ')}: ${body}`);
        if ((actor === 'visitor' || actor === 'stranger') && /Riverside|Northfield/.test(body)) wrong.push(`${name}: ${actor} learned something`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect((await world.as.drafter.get(`/agreements/${reference}/history`)).body.match(/<li/g)?.length).toBe(before);
});

test('a reference that nobody has, and one that makes no sense, are a page that says so', async () => {
  const { drafter } = world.as;
  for (const path of [
    '/agreements/SA-2222-2222',
    '/agreements/SA-2222-2222/sign',
    '/agreements/%F0%9F%98%80',
    '/agreements/new/nowhere',
    '/checklists/none',
    '/agreements/x/versions/0',
  ]) {
    const { status, body, headers } = await drafter.get(path);
    expect(status, path).toBe(404);
    expect(headers.get('content-type'), path).toContain('text/html');
    expect(body, path).toContain('<h1 class="nhsuk-heading-l">Page not found</h1>');
  }
});

test('a reference is found in any case and without its hyphens', async () => {
  const { reference } = world.at.sent;
  expect((await world.as.drafter.get(`/agreements/${reference.toLowerCase().replaceAll('-', '')}`)).status).toBe(200);
});

test('nothing but /do/ takes a POST', async () => {
  for (const address of everyAddress()) {
    const { status } = await world.as.drafter.post(address, { reference: world.at.sent.reference });
    expect([404, 405], `POST ${address}: ${status}`).toContain(status);
  }
});

/** What is wrong with the headers of an answer: one list, since an expectation costs more with each that went before it. */
function headerFaults({ headers, body }: Pick<Answered, 'headers' | 'body'>, what: string): readonly string[] {
  const policy = headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const wrong = {
    'no policy': !policy.includes("default-src 'self'"),
    'an unsafe policy': policy.includes('unsafe'),
    'types may be guessed': headers.get('x-content-type-options') !== 'nosniff',
    'an address goes out': headers.get('referrer-policy') !== 'same-origin',
    'may be stored': !headers.get('cache-control')?.includes('no-store'),
    'says who made it': headers.get('x-powered-by') !== null,
    'no number': !/^[0-9a-f]{12}$/.test(headers.get('x-request-id') ?? ''),
    'a script without its nonce': [...body.matchAll(/<script\b[^>]*>/g)].some(([tag]) => !tag.includes(`nonce="${nonce}"`)),
  };
  return Object.entries(wrong).flatMap(([fault, found]) => (found ? [`${what}: ${fault}`] : []));
}

test('every answer carries its headers, whatever it is', async () => {
  const { drafter, visitor } = world.as;
  const nonces = new Set<string>();
  const wrong: string[] = [];
  for (const address of everyAddress()) {
    const answer = answerTo(drafter, address);
    wrong.push(...headerFaults(answer, `GET ${address}`));
    nonces.add(/'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '');
  }
  expect(nonces.size).toBeGreaterThan(everyAddress().length / 2); // one for each answer, none where nothing could run
  wrong.push(...headerFaults(await visitor.get('/home'), 'a page for people who have logged in'));
  wrong.push(...headerFaults(await visitor.post('/do/log-out', {}), 'a form that leads to logging in'));
  wrong.push(...headerFaults(await visitor.post('/do/sign-agreement', {}, 'json'), 'JSON that is refused'));
  wrong.push(...headerFaults(await drafter.post('/do/answer-question', { reference: 'x'.repeat(200_000) }), 'a body that is too long'));
  wrong.push(...headerFaults(await drafter.post('/do/nothing', {}), 'a command that nobody knows'));
  wrong.push(...headerFaults(await drafter.post('/home', {}), 'a POST to a page'));
  expect(wrong).toEqual([]);
});

test('scripts come with what comes alive in the browser alone, and every head says the same', () => {
  const { drafter, igLead, manager } = world.as;
  const [alive, own] = [new Set<string>(), new Set<string>()];
  for (const [route, list] of Object.entries(rows)) {
    for (const row of list) {
      const answers = [drafter, igLead, manager].map((client) => answerTo(client, addressOf(row)));
      const scripts = answers.flatMap(({ status, body }) => (status === 200 ? [...body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag) : []));
      for (const tag of scripts) (/ src="\/_next\/static\/(answers|now)-/.test(tag) ? own : alive).add(route);
    }
  }
  expect([...own].sort()).toEqual([...bringsOwnScript].sort());
  expect([...alive].filter((route) => !mayComeAlive.includes(route)).sort()).toEqual([...comesAlive].sort());
  const mayBeNexts = comesAlive.flatMap((route) => rows[route] ?? []).map((row) => answerTo(drafter, addressOf(row)));
  const drawnByNext = mayBeNexts.find(({ status, body }) => status === 200 && body.includes('<script'));
  const drawnOnce = answerTo(drafter, '/help');
  expect(saidInHead(drawnOnce.body)).toEqual(saidInHead(drawnByNext?.body ?? ''));
  expect(drawnOnce.body).not.toContain('<script');
});

test('a file comes in whole or not at all, goes out only to be saved', async ({ baseURL: origin }) => {
  const { manager, drafter } = world.as;
  const base = `/checklists/${world.checklists.sent}`;
  const cookie = [...manager.cookies()].map((pair) => pair.join('=')).join('; ');
  const add = async (bytes: Uint8Array, cookies = cookie) => {
    const body = new FormData();
    const fields = {
      once: randomUUID(),
      checklist: world.checklists.sent ?? '',
      screen: 'training',
      file: new File([Uint8Array.from(bytes)], 'Cert\u202Eificate.pdf'),
    };
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const headers = { origin: origin!, accept: 'application/json', cookie: cookies };
    return (await fetch(`${origin}/do/add-evidence`, { method: 'POST', body, headers })).status;
  };
  const large = aPdf(` % ${'x'.repeat(9_000_000)}\n`);
  expect([await add(large), await add(aPdf(` % ${'x'.repeat(11_000_000)}\n`)), await add(new Uint8Array(13_000_000)), await add(large, '')]).toEqual([
    200, 422, 413, 413,
  ]);
  const page = await manager.get(`${base}/evidence/training`);
  const file = /href="([^"]*\/files\/[^"]*)"/.exec(page.body)?.[1] ?? '';
  const { status, headers, bytes } = await manager.bytes(file);
  expect([status, bytes.length]).toEqual([200, large.length]);
  expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual(['application/pdf', 'attachment; filename="Cert ificate.pdf"']);
  expect([headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['nosniff', 'private, no-store']);
  expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  expect((await drafter.get(file)).status).toBe(404); // not sent yet
});

test('every form that is sent empty says so at its fields, with focus at the summary and nothing lost', async () => {
  for (const [path, client] of led) {
    if (answered.get(client)?.has(path)) continue; // what can be filled in there was met on the walk
    const { status, body } = await client.get(path);
    if (status === 200) meet(client, path, body);
  }
  const toFill = [...met.values()].filter((form) => !asksNothing.includes(commandOf(form)) && !mayStayEmpty.includes(form.path));
  const wrong: string[] = [];
  for (const form of toFill) wrong.push(...(await faultsWhenEmpty(form)));
  expect(wrong).toEqual([]);
  const commands = JSON.parse(readFileSync('dist/commands.json', 'utf8')) as readonly string[];
  const asked = new Set(toFill.map(commandOf));
  const accounted = [...asksNothing, ...metElsewhere];
  expect(commands.filter((name) => !asked.has(name) && !accounted.includes(name))).toEqual([]);
  expect(accounted.filter((name) => !commands.includes(name))).toEqual([]);
});
