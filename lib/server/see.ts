import 'server-only';
// How a page gets what it shows: a view model or a failure, never a throw. The door sends the status that is left here.
import { toldOfOneGone } from '@/db/notifications';
import type { Failure, Why } from '@/lib/views/failure-model';
import type { FrameModel } from '@/lib/views/frame-model';
import { readAttempt } from './attempts';
import { damagedLink, elsewhereWords, failureWords, goneWords } from './failure-words';
import { newOnce } from './once';
import { thisRequest } from './request-context';
import { runtime } from './runtime';
import { type There, whoIsThere } from './session';
import { type AnyView, read, type View } from './view';

/** Looks something up once for this request. */
function lookedUp<T>(key: string, look: () => Promise<T>): Promise<T> {
  const { looked } = thisRequest();
  const found = (looked?.get(key) as Promise<T> | undefined) ?? look();
  looked?.set(key, found);
  return found;
}

/** Who asks for this page. One look a request. */
export function whoIsHere(): Promise<There> {
  const { cookies, ip, agent = '' } = thisRequest();
  return lookedUp('who', () => whoIsThere(runtime(), { cookies, address: ip, agent, awake: true }));
}

/** What the frame around every page needs. */
export async function frameHere(): Promise<FrameModel> {
  const { actor, unread } = await whoIsHere();
  const demo = runtime().mode === 'demo';
  const { name, organisationName: organisation, sends, actsForOthers } = actor;
  const person = { name, organisation, unread, ...(sends && { partners: true }), ...(actsForOthers && { others: true }) };
  return { demo, once: newOnce(actor.organisation), ...(actor.session && { person }) };
}

const ofAgreement = /^\/agreements\/(SA-[0-9A-Z]{4}-[0-9A-Z]{4})(?:[/?]|$)/u;

/** Somebody comes back by the link of a mail, to what was taken back since. Nothing is said of what they were never told of. */
async function isGone(path = ''): Promise<boolean> {
  const [, reference] = ofAgreement.exec(path) ?? [];
  const { person, organisation, session } = (await whoIsHere()).actor;
  return reference !== undefined && session !== '' && toldOfOneGone(runtime().store.q, person, organisation, reference);
}

const notFound = async (usual: typeof goneWords, path: string | undefined, { person }: FrameModel) =>
  damagedLink(path ?? '', person === undefined) ?? ((await isGone(path)) ? goneWords : usual);

/** A failure with its words; sets the status of this answer. */
export async function failure(why: Why, ask?: string): Promise<Failure> {
  const request = thisRequest();
  const { status, ...usual } = failureWords[why];
  request.status = status;
  const next = encodeURIComponent(request.path ?? '/home');
  const frame = await frameHere();
  const words = why === 'not-found' ? await notFound(usual, request.path, frame) : usual;
  const way = why === 'log-in' ? { href: `/log-in?next=${next}`, text: 'Log in' } : undefined;
  // Whether it is there is not looked at: the same is said of every address.
  const elsewhere = why === 'not-found' && frame.person?.others ? { href: `/switch?next=${next}`, ...elsewhereWords } : undefined;
  return {
    why,
    ...words,
    request: request.id,
    frame: { ...frame, ...(way && { logIn: way.href }) },
    ...(elsewhere && { elsewhere }),
    ...(ask !== undefined && { ask }),
    ...(way && { way }),
  };
}

export interface Shown<V> {
  readonly view: V;
  readonly frame: FrameModel;
  /** For the page's form. */
  readonly once: string;
  readonly failure?: never;
}

export type Seen<V> = Shown<V> | { readonly failure: Failure; readonly view?: never };

async function look(v: AnyView, params: unknown, attemptId: string | undefined): Promise<Seen<unknown>> {
  const there = await whoIsHere();
  const attempt = attemptId === undefined ? undefined : await readAttempt(runtime(), there.owners, attemptId);
  const out = await read(runtime(), there.actor, v, params, attempt);
  if (out.kind === 'seen') return { view: out.view, frame: await frameHere(), once: newOnce(there.actor.organisation) };
  return { failure: await failure(out.kind, out.kind === 'forbidden' ? out.ask : undefined) };
}

/**
 * The view for whoever asks, or a failure. Title and page share one read when they ask with equal values.
 * `attempt` is the page's own `?attempt=`: the view gets what was typed as `attempt`.
 */
export async function see<I, S, V>(v: View<I, S, V>, params: Readonly<Record<string, unknown>>, attempt?: string | readonly string[]): Promise<Seen<V>> {
  const asked = JSON.stringify(params);
  const attemptId = typeof attempt === 'string' ? attempt : undefined;
  const seen = await lookedUp(`${v.name} ${asked} ${attemptId}`, () => look(v, JSON.parse(asked), attemptId));
  return seen as Seen<V>;
}
