import 'server-only';
// Two versions side by side, made from the stored bytes of both and only while both are what was made. Numbers go through every agreement
// that replaces another.
import * as z from 'zod';
import { compareWords as words } from '@/content/wording/compare';
import * as events from '@/db/events';
import type { Q } from '@/db/store';
import { agreementChain } from '@/lib/domain/audit/events';
import { type ComparedPart, comparedPrints, differs } from '@/lib/domain/print/compared-prints';
import { anyMember } from '@/lib/domain/people/actor';
import type { PrintModel } from '@/lib/domain/print/print-model';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { log } from '@/lib/server/log';
import { view } from '@/lib/server/view';
import { knownFaults } from './known-integrity';
import { type Chain, type ChainedVersion, chainOf } from './agreement-chain';
import type { ComparedPage, ComparePageModel } from './compare-models';
import { namedFor } from './signing-file';
import type { ClosedPage } from './signing-models';
import { markOf } from './version-file';

interface Asked {
  readonly reference: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly show?: string | undefined;
}

interface Checked {
  readonly one: ChainedVersion;
  /** Absent: the stored version is not what was made. */
  readonly print?: PrintModel;
}

interface Subject extends Chain {
  readonly before?: Checked;
  readonly now?: Checked;
}

async function checked(q: Q, one: ChainedVersion | undefined): Promise<Checked | undefined> {
  if (!one) return undefined;
  const links = await events.chain(q, agreementChain(one.file.reference));
  const whole = one.version.unchanged && knownFaults({ version: one.version, signatures: one.signatures, links }).length === 0;
  return { one, ...(whole && one.version.unchanged && { print: one.version.snapshot.print }) };
}

/** The two newest where nobody says which. */
function chosen({ versions }: Chain, { from, to }: Asked): readonly [ChainedVersion | undefined, ChainedVersion | undefined] {
  const numbered = (n: string | undefined) => versions.find(({ version }) => String(version.number) === n);
  return from === undefined && to === undefined ? [versions.at(-2), versions.at(-1)] : [numbered(from), numbered(to)];
}

const optionOf = ({ version, file, ...kept }: ChainedVersion) => ({
  value: String(version.number),
  label: `Version ${version.number}: ${markOf({ version, ...kept }, file).text}`,
});

const pageAt = ({ reference }: Asked, from: number, to: number, only: boolean): string =>
  `/agreements/${reference}/compare?from=${from}&to=${to}${only ? '' : '&show=all'}`;

function brokenOf({ one: { version, file } }: Checked): ClosedPage {
  const { number } = version;
  log.error('a stored version does not match its record', { about: `${file.reference} version ${number}` });
  const way = { href: `/agreements/${file.reference}/versions/${number}`, text: words.see };
  return { text: words.broken.replace('{n}', String(number)), way, broken: true };
}

const headingOf = (changed: readonly ComparedPart[]): string =>
  changed.length === 0 ? words.same : changed.length === 1 ? words.changed.one : words.changed.many.replace('{n}', String(changed.length));

function comparedOf(asked: Asked, before: Required<Checked>, now: Required<Checked>): ComparedPage {
  const parts = comparedPrints(before.print, now.print);
  const changed = parts.filter(differs);
  const only = asked.show !== 'all';
  const [from, to] = [before.one.version, now.one.version];
  return {
    heading: headingOf(changed),
    rows: changed.map(({ id, heading, reworded, added, removed }) => ({ id, heading, reworded, added, removed })),
    parts: only ? changed.map((part) => ({ ...part, lines: part.lines.filter((line) => line.same === undefined) })) : parts,
    sides: { before: words.sides.before.replace('{from}', String(from.number)), now: words.sides.now.replace('{to}', String(to.number)) },
    ...(changed.length > 0 && { toggle: { href: pageAt(asked, from.number, to.number, !only), text: only ? words.all : words.only } }),
    fingerprints: [from, to].map(({ number, fingerprint }) => ({ key: words.fingerprint.replace('{n}', String(number)), value: fingerprint })),
  };
}

function errorOf(asked: Asked, { before, now }: Subject): string | undefined {
  if (asked.from === undefined && asked.to === undefined) return undefined;
  if (asked.from === asked.to) return words.different;
  return before && now ? undefined : words.unknown;
}

function shown(asked: Asked, subject: Subject, organisation: string): ComparePageModel {
  const { file, versions, before, now } = subject;
  const caption = namedFor(file, organisation);
  const agreement = `/agreements/${file.reference}`;
  const back = { href: `${agreement}/versions`, text: 'All versions' };
  const page = { title: `${words.h1} – ${caption}`, h1: words.h1, caption, back, action: `${agreement}/compare` };
  const choices = {
    options: versions.map(optionOf),
    from: asked.from ?? String(before?.one.version.number ?? ''),
    to: asked.to ?? String(now?.one.version.number ?? ''),
  };
  if (versions.length < 2) return { ...page, ...choices, closed: { text: versions.length === 0 ? words.none : words.one, way: back } };
  const error = errorOf(asked, subject);
  if (error !== undefined || !before || !now) return { ...page, ...choices, error: error ?? words.unknown };
  const broken = [before, now].find(({ print }) => !print);
  if (broken) return { ...page, ...choices, closed: brokenOf(broken) };
  const [one, other] = [before as Required<Checked>, now as Required<Checked>];
  return { ...page, ...choices, compared: comparedOf(asked, one, other) };
}

export const comparePage = view({
  name: 'compare-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, from: z.string().max(9).optional(), to: z.string().max(9).optional(), show: z.string().max(20).optional() }),
  load: async (q, input, actor): Promise<Subject | undefined> => {
    const chain = await chainOf(q, input.reference, actor.organisations);
    if (!chain) return undefined;
    const [from, to] = chosen(chain, input);
    const [before, now] = [await checked(q, from), await checked(q, to)];
    return { ...chain, ...(before && { before }), ...(now && { now }) };
  },
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  show: ({ subject, input, actor }): ComparePageModel => shown(input, subject, actor.organisation),
});
