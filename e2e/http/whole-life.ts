// One agreement from its first question to its last signature, step by step, over plain HTTP. Other tests stop where they need it.
import { expect } from '@playwright/test';
import type { Life, Posted } from '../lives/life';
import type { Manner } from './client';
import { wordsOf } from './page-form';
import { logIn, open, type Player, send, type Walk, walk } from './play';

export interface Begun {
  readonly life: Life;
  readonly reference: string;
  /** Logs somebody of this life in, once. */
  readonly as: (part: keyof Life['people']) => Promise<Player>;
  readonly path: (below?: string) => string;
}

/** A draft with one answer, and the people of its life. */
export async function begin(origin: string, life: Life, manner: Manner = 'form'): Promise<Begun> {
  const here = new Map<string, Promise<Player>>();
  const as: Begun['as'] = (part) => {
    const id = life.people[part];
    const known = here.get(id) ?? logIn(origin, id, manner);
    here.set(id, known);
    return known;
  };
  const to = await send(await as('drafter'), '/agreements/new/share', 'start-draft', { share: 'individual' }, manner);
  const reference = /^\/agreements\/([^/]+)\/draft\/partner$/.exec(to)?.[1] ?? '';
  expect(reference).toMatch(/^SA-\w{4}-\w{4}$/);
  return { life, reference, as, path: (below = '') => `/agreements/${reference}${below}` };
}

/** Every question, in the order in which the service asks. */
export async function answerQuestions({ life, as, path }: Begun, before?: Walk['before']): Promise<readonly string[]> {
  return walk(await as('drafter'), { base: path('/draft'), from: '/partner', command: 'answer-question', pages: life.draft, until: '/check', before });
}

/** The pages before this one. */
export function upTo(pages: Life['draft'], page: string): Life['draft'] {
  const all = Object.entries(pages);
  return Object.fromEntries(
    all.slice(
      0,
      all.findIndex(([name]) => name === page),
    ),
  );
}

/** Some questions, in the order given; where it leads is not asked. */
export async function answerSome({ as, path }: Begun, pages: Life['draft']): Promise<void> {
  const drafter = await as('drafter');
  for (const [page, fields] of Object.entries(pages)) await send(drafter, path(`/draft/${page}`), 'answer-question', fields, drafter.manner);
}

/** Each card is confirmed as it reads; from a drafter the draft goes to the IG lead. */
export async function confirmAndHandOver({ as, path }: Begun): Promise<void> {
  const drafter = await as('drafter');
  const to = await send(drafter, path('/draft/check'), 'confirm-suggestions', ({ controls }) => ({ confirmed: controls.confirmed ?? [] }), drafter.manner);
  expect(to).toBe(path('/draft/with-ig-lead'));
}

/** The IG lead’s one page, one save. Principles that the answers leave open are met. */
export async function reviewByIgLead({ life, as, path }: Begun, leadsTo = path('/draft/send')): Promise<void> {
  const lead = await as('igLead');
  const to = await send(
    lead,
    path('/draft/ig-review'),
    'record-ig-review',
    ({ controls }) => {
      const principles = Object.keys(controls).filter((name) => /^caldicott-\d$/.test(name));
      return { ...life.igReview, ...(controls.ownWords && { ownWords: ['read'] }), ...Object.fromEntries(principles.map((name) => [name, 'met'])) };
    },
    lead.manner,
  );
  expect(to).toBe(leadsTo);
}

export async function sendToPartner({ as, path }: Begun, more: { readonly finalOnYes?: 'yes' } = {}): Promise<void> {
  const lead = await as('igLead');
  const fields: Posted = more.finalOnYes ? { finalOnYes: ['yes'] } : {};
  expect(await send(lead, path('/draft/send'), 'send-agreement', fields, lead.manner)).toBe(path('/sent'));
}

/** The address of the checklist, as the partner’s page of the agreement gives it. */
export async function checklistPath({ as, path }: Begun): Promise<string> {
  const page = await open(await as('manager'), path());
  const found = /href="(\/checklists\/[\w-]+)/.exec(page)?.[1];
  if (!found) throw new Error(`no way to the checklist: ${wordsOf(page)}`);
  return found;
}

/** The DSPT first, then what it leaves open, then a plan for each gap; checked and sent. Returns the pages that were asked. */
export async function fillInChecklist(begun: Begun, before?: Walk['before']): Promise<readonly string[]> {
  const { life, as } = begun;
  const manager = await as('manager');
  const base = await checklistPath(begun);
  const asked = await walk(manager, { base, from: '/dspt', command: 'answer-checklist', pages: life.checklist, until: '/check', before });
  const evidence = `${base}/evidence/secure-transfer`;
  if (Object.keys(life.evidence).length > 0) expect(await send(manager, evidence, 'add-evidence', life.evidence, manager.manner)).toBe(evidence);
  expect(await send(manager, `${base}/check`, 'send-checklist', {}, manager.manner)).toBe(`${base}/sent`);
  return asked;
}

/** Is it enough, and what only the partner can confirm. */
export async function readAndConfirm({ life, as, path }: Begun, before?: Walk['before']): Promise<void> {
  const manager = await as('manager');
  await walk(manager, { base: path('/review'), from: '', command: 'answer-question', pages: life.review, until: '/decide', before });
}

/** Given answers that stand from before, reads the text again and confirms that it is still enough. */
export async function readAgain({ as, path }: Begun): Promise<void> {
  const manager = await as('manager');
  await send(manager, path('/review'), 'answer-question', { enough: 'enough' }, manager.manner);
}

export async function agree({ life, as, path }: Begun): Promise<void> {
  const manager = await as('manager');
  const fields = { decision: 'agree', signatory: life.people.receivingSignatory };
  expect(await send(manager, path('/review/decide'), 'decide-on-agreement', fields, manager.manner)).toBe(path());
}

/** The sharing side’s IG lead looks at the checklist and decides. */
export async function decideOnChecklist(begun: Begun, before?: Walk['before'], leadsTo = begun.path('/final-version')): Promise<void> {
  const { life, as } = begun;
  const lead = await as('igLead');
  const base = await checklistPath(begun);
  if (before) {
    // In two steps, so that both pages are met.
    expect(await send(lead, `${base}/review`, 'review-checklist', { ...life.assurance, decision: 'later' }, lead.manner)).toBe(begun.path());
    await before(`${base}/decision`);
    expect(await send(lead, `${base}/decision`, 'decide-checklist', life.decision, lead.manner)).toBe(leadsTo);
    return;
  }
  expect(await send(lead, `${base}/review`, 'review-checklist', { ...life.assurance, ...life.decision }, lead.manner)).toBe(leadsTo);
}

/** What the partner typed in own words is read by the IG lead first. */
export async function makeFinalVersion(begun: Begun): Promise<void> {
  const { life, as, path } = begun;
  if (Object.keys(life.review['only-you'] ?? {}).some((name) => name === 'why' || name === 'place')) await reviewByIgLead(begun, path());
  const drafter = await as('drafter');
  await send(drafter, path('/final-version'), 'issue-for-signature', {}, drafter.manner);
}

/** Reads what will be signed, then signs it with the name that the page asks for, and a job. Returns the name. */
export async function sign({ as, path }: Begun, side: 'sharing' | 'receiving'): Promise<string> {
  const signatory = await as(side === 'sharing' ? 'sharingSignatory' : 'receivingSignatory');
  await open(signatory, path('/sign'));
  const name = /You sign as ([^,]+),/.exec(wordsOf(await open(signatory, path('/sign/name'))))?.[1] ?? '';
  expect(name).not.toBe('');
  const fields = { name, role: side === 'sharing' ? 'Caldicott Guardian' : 'Trustee' };
  expect(await send(signatory, path('/sign/name'), 'sign-agreement', fields, signatory.manner)).toBe(path('/signed'));
  return name;
}

/** A draft on the IG lead’s desk. */
export async function drafted(origin: string, life: Life, manner?: Manner): Promise<Begun> {
  const begun = await begin(origin, life, manner);
  await answerQuestions(begun);
  await confirmAndHandOver(begun);
  return begun;
}

/** With the partner, which has not answered. */
export async function sent(origin: string, life: Life, manner?: Manner): Promise<Begun> {
  const begun = await drafted(origin, life, manner);
  await reviewByIgLead(begun);
  await sendToPartner(begun);
  return begun;
}

/** Agreed by the partner, its checklist accepted. */
export async function agreed(origin: string, life: Life, manner?: Manner): Promise<Begun> {
  const begun = await sent(origin, life, manner);
  await settle(begun);
  return begun;
}

/** The partner fills in its checklist and agrees; the checklist is accepted. */
export async function settle(begun: Begun): Promise<void> {
  await fillInChecklist(begun);
  await readAndConfirm(begun);
  await agree(begun);
  await decideOnChecklist(begun);
}

/** The final version waits for both signatures. */
export async function issued(origin: string, life: Life, manner?: Manner): Promise<Begun> {
  const begun = await agreed(origin, life, manner);
  await makeFinalVersion(begun);
  return begun;
}
