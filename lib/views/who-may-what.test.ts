// Who may look at what and change what, in every status: every view and command of the registries, walked as far as authorisation goes,
// against one table that people have read (testing/who-may-what.txt). A change of rights is a change of that file, and is read in its diff.
// After a change that is meant: npx vitest run lib/views/who-may-what.test.ts -u
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { catalogue } from '@/content/catalogue';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { schema } from '@/db/schema';
import { openStore } from '@/db/store';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aVisitor } from '@/db/testing/builders';
import { testFile, testNow, testPorts } from '@/db/testing/test-store';
import { commands } from '@/lib/commands/registry';
import { type Status, statuses } from '@/lib/domain/agreement/lifecycle';
import { type Actor, anyMember, isVisitor, type Role } from '@/lib/domain/people/actor';
import { makesFor } from '@/lib/server/authenticator';
import { linkProof } from '@/lib/server/tokens';
import type { AnyCommand } from '@/lib/server/command';
import type { AnyView } from '@/lib/server/view';
import { views } from './registry';
import { asked } from './testing/asked-of-views';
import { posted } from './testing/posted-to-commands';
import { type Line, reference } from './testing/walked-lines';
import { layOutWalk } from './testing/lay-out-walk';

const ports = testPorts({ store: openStore(testFile().file) });

const single = (id: string, ...roles: readonly Role[]) => demonstrationActor(id, { roles });
/** Everybody who could come, each with one role: those of the side that shares, of its partner, of neither. */
const columns: readonly (readonly [heading: string, of: () => Actor])[] = [
  ['visitor', () => aVisitor()],
  // Of another organisation, with every role there is.
  ['stranger', () => single('exampleton-trust-ig-lead', ...anyMember)],
  // Whoever drafted it, and acts for another organisation now.
  ['who left', () => ({ ...single('exampleton-trust-drafter', ...anyMember), person: 'northfield-drafter' })],
  ...(['drafter', 'ig-lead', 'signatory', 'reader', 'admin'] as const).map((role) => [`our ${role}`, () => single(`northfield-${role}`, role)] as const),
  ['our manager', () => single('northfield-reader', 'checklist-owner')],
  // A reader who stands in for the IG lead.
  ['our deputy', () => single('northfield-reader', 'reader', 'ig-lead')],
  ['their drafter', () => single('riverside-manager', 'drafter')],
  ['their ig-lead', () => single('riverside-manager', 'ig-lead')],
  ['their manager', () => single('riverside-manager', 'checklist-owner')],
  ...(['signatory', 'reader', 'admin'] as const).map((role) => [`their ${role}`, () => single(`riverside-${role}`, role)] as const),
];

/** y opens or may try it; f is told whom to ask; x finds nothing; l is asked to log in. */
type Verdict = 'y' | 'f' | 'x' | 'l';

async function verdict(one: AnyView | AnyCommand, actor: Actor, raw: unknown): Promise<Verdict> {
  if (!one.who.some((role: Role) => actor.roles.includes(role))) return isVisitor(actor) ? 'l' : 'x';
  const parsed = one.input.safeParse(raw);
  if (!parsed.success) throw new Error(`${one.name} does not take what the walk asks`);
  const subject = await (one as AnyView).load(ports.store.q, parsed.data, actor, testNow, linkProof(ports.secret), makesFor(ports.secret));
  const allowed = subject === undefined ? 'hidden' : one.allow(actor, subject);
  return allowed === 'yes' ? 'y' : allowed === 'hidden' ? 'x' : 'f';
}

const verdicts = async (one: AnyView | AnyCommand, raw: unknown): Promise<string> =>
  (await Promise.all(columns.map(([, of]) => verdict(one, of(), raw)))).join(' ');

const inStatus = (status: Status) =>
  ports.store.tx((q) =>
    q
      .update(schema.agreement)
      .set({ status, endReason: status === 'ended' ? 'ended-early' : null })
      .where(eq(schema.agreement.reference, reference)),
  );

type Walked = readonly [name: string, one: AnyView | AnyCommand, line: () => Readonly<Record<string, unknown>>];
const walkedOf = (registry: Readonly<Record<string, AnyView | AnyCommand>>, lines: Readonly<Record<string, Line>>): readonly Walked[] =>
  Object.entries(registry).flatMap(([name, one]) => {
    const line = lines[name];
    return typeof line === 'function' ? [[name, one, line] as const] : [];
  });

/** Rows of one verdict each: statuses in which it is the same stand together. */
async function tableOf(walked: readonly Walked[]): Promise<readonly string[]> {
  const found = new Map<string, Map<string, Status[]>>();
  for (const status of statuses) {
    await inStatus(status);
    for (const [name, one, line] of walked) {
      const row = await verdicts(one, line());
      const rows = found.get(name) ?? new Map<string, Status[]>();
      rows.set(row, [...(rows.get(row) ?? []), status]);
      found.set(name, rows);
    }
  }
  return [...found].sort(([a], [b]) => a.localeCompare(b)).flatMap(([name, rows]) => [...rows].map(([row, in_]) => lineOf(name, row, in_)));
}

const lineOf = (name: string, row: string, in_: readonly Status[]): string =>
  `${name.padEnd(28)} ${row}  ${in_.length === statuses.length ? 'always' : in_.join(', ')}`;

/** Headings read downwards: one letter of each a line. */
function heading(): readonly string[] {
  const height = Math.max(...columns.map(([name]) => name.length));
  return Array.from({ length: height }, (_, at) => `${' '.repeat(28)} ${columns.map(([name]) => name.padStart(height)[at]).join(' ')}`.trimEnd());
}

beforeAll(async () => {
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  await layOutWalk(ports.store, northfieldSurgery.id);
});
afterAll(() => ports.store.close());

it('is what the table says, for every view and command of an agreement, everybody who could come, in every status', async () => {
  const parts = [
    'y opens it or may try; f is told whom to ask; x finds nothing; l is asked to log in',
    ...heading(),
    '',
    'Views',
    ...(await tableOf(walkedOf(views, asked))),
    '',
    'Commands',
    ...(await tableOf(walkedOf(commands, posted))),
  ];
  await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot('testing/who-may-what.txt');
}, 120_000);
