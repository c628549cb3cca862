import 'server-only';
// What an organisation answers to the questions of the DSPT. Only its own people see it: it is preparation, and no result.
import { inArray } from 'drizzle-orm';
import type { Actor } from '@/lib/domain/people/actor';
import type { ToolkitWrites } from '@/lib/domain/toolkit/answer-toolkit-question';
import type { BuiltEdition } from '@/lib/domain/toolkit/built-editions';
import type { ToolkitAnswer } from '@/lib/domain/toolkit/self-assessment';
import type { BegunAssessment, ToolkitOnFile } from '@/lib/domain/toolkit/toolkit-ground';
import * as organisations from './organisations';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';
import * as toolkitEditions from './toolkit-editions';

const t = schema.selfAssessment;
const answer = schema.toolkitAnswer;

const assessments = prepared((q, list) => q.select().from(t).where(inArray(t.organisationId, list)));
const answers = prepared((q, list) => q.select().from(answer).where(inArray(answer.organisationId, list)));

/** What this organisation has begun, edition by edition; nothing of anybody else’s. */
export async function begun(q: Q, organisations: readonly string[], id: string): Promise<readonly BegunAssessment[]> {
  if (!organisations.includes(id)) return [];
  const [rows, given] = [await assessments(q, [id]), await answers(q, [id])];
  return rows.map(({ version, broughtFrom }) => ({
    version,
    answers: Object.fromEntries(given.filter((one) => one.version === version).map((one) => [one.ref, toAnswer(one)])),
    ...(broughtFrom !== null && { broughtFrom }),
  }));
}

const toAnswer = ({ value, revision, by, at, toCheck }: typeof answer.$inferSelect): ToolkitAnswer => ({
  value,
  revision,
  by,
  at: at.toISOString(),
  ...(toCheck === 1 && { toCheck: true }),
});

/** The actor’s own organisation with its assessments, and every edition. */
export async function onFile(q: Q, actor: Pick<Actor, 'organisation' | 'organisations'>, built: readonly BuiltEdition[]): Promise<ToolkitOnFile | undefined> {
  const organisation = await organisations.own(q, actor.organisations, actor.organisation);
  if (!organisation) return undefined;
  return { organisation, editions: await toolkitEditions.all(q, built), begun: await begun(q, actor.organisations, organisation.id) };
}

/** Writes these answers; the assessment begins with the first. */
export async function save(q: Tx, { organisationId, version, answers: changed, broughtFrom }: ToolkitWrites, now: Date): Promise<void> {
  await q
    .insert(t)
    .values({ organisationId, version, startedAt: now, ...(broughtFrom !== undefined && { broughtFrom }) })
    .onConflictDoUpdate({ target: [t.organisationId, t.version], set: broughtFrom === undefined ? { version } : { broughtFrom } });
  for (const [ref, { value, revision, by, at, toCheck }] of Object.entries(changed)) {
    const row = { value, revision, by, at: new Date(at), toCheck: toCheck ? 1 : 0 };
    await q
      .insert(answer)
      .values({ organisationId, version, ref, ...row })
      .onConflictDoUpdate({ target: [answer.organisationId, answer.version, answer.ref], set: row });
  }
}
