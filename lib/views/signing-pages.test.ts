import { describe, expect, it } from 'vitest';
import * as accounts from '@/db/accounts';
import * as agreements from '@/db/agreements';
import { aVisitor } from '@/db/testing/builders';
import { tamperedStore } from '@/db/testing/tampered-store';
import { testNow } from '@/db/testing/test-store';
import { lifecycle } from '@/lib/domain/agreement/lifecycle';
import { reopen } from '@/lib/commands/reopen';
import { sendConfirmationCode } from '@/lib/commands/send-confirmation-code';
import { agreed, issue, issued, people, profileChanged, sign, type World } from '@/lib/commands/testing/signing-steps';
import { withdrawSignature } from '@/lib/commands/withdraw-signature';
import type { Actor } from '@/lib/domain/people/actor';
import { confirmFirst } from '@/lib/domain/signing/sign';
import type { ShownAttempt } from '@/lib/server/attempts';
import { read, type View } from '@/lib/server/view';
import { confirmPage } from './confirm-page';
import { declinePage } from './decline-page';
import { finalVersionPage } from './final-version-page';
import { signedPage } from './signed-page';
import { signingPage } from './signing-page';
import { signNamePage } from './sign-name-page';
import { someoneElsePage } from './someone-else-page';

const seeing = <I, S, V>(world: World, actor: Actor, page: View<I, S, V>, attempt?: ShownAttempt) =>
  read(world, actor, page, { reference: world.reference }, attempt);

async function look<I, S, V>(world: World, actor: Actor, page: View<I, S, V>, attempt?: ShownAttempt): Promise<V> {
  const seen = await seeing(world, actor, page, attempt);
  if (seen.kind !== 'seen') throw new Error(JSON.stringify(seen));
  return seen.view;
}

const refusedAttempt = (outcome: ShownAttempt['outcome'], values = {}): ShownAttempt => ({ command: '', values, outcome });

describe('the pages of the signatory', () => {
  const pages = [signingPage, confirmPage, signNamePage, declinePage, signedPage] as unknown as readonly View<{ reference: string }, never, unknown>[];

  it.each(pages.map((page) => [page.name, page] as const))(
    '%s is for the named person of a side; colleagues hear whom to ask, strangers find nothing',
    async (_, page) => {
      const world = await issued();
      const kinds = async (actor: Actor) => (await seeing(world, actor, page)).kind;
      expect(await kinds(people.sharing)).toBe('seen');
      expect(await kinds(people.receiving)).toBe('seen');
      expect(await seeing(world, { ...people.drafter, organisationName: 'Northfield Surgery' }, page)).toEqual({
        kind: 'forbidden',
        ask: 'Ask Dr Ben Hall, who signs for Northfield Surgery',
      });
      expect(await kinds(people.manager)).toBe('forbidden');
      expect(await kinds(people.stranger)).toBe('not-found');
      expect(await kinds(aVisitor())).toBe('log-in');
      expect(await read(world, people.sharing, page, { reference: 'SA-2222-2222' })).toEqual({ kind: 'not-found' });
    },
  );
});

describe('a reason that may be about a person', () => {
  const asked = { kind: 'invalid', errors: { 'keep-anyway': 'Your answer may be about a real person' } } as const;
  const reason = 'Mrs Example was born on 14 May 1950';

  it('is asked about before somebody declines to sign, and can be kept or changed', async () => {
    const world = await issued();
    const attempt = { command: 'decline-to-sign', values: { reference: world.reference, reason }, outcome: asked };
    const view = await look(world, people.receiving, declinePage, attempt);
    expect(view).toMatchObject({ value: { reason }, errors: {}, realPerson: { keep: { name: 'keep-anyway', value: 'yes' } } });
    expect(view.realPerson?.found).toEqual([expect.stringContaining('Why do you not want to sign')]);
    const changing = await read(world, people.receiving, declinePage, { reference: world.reference, attempt: 'x', changing: true }, attempt);
    expect(changing.kind === 'seen' && [changing.view.realPerson, changing.view.value]).toEqual([undefined, { reason }]);
  });

  it('is asked about where somebody else is named to sign', async () => {
    const world = await issued();
    const values = { reference: world.reference, person: 'new', name: 'Ann Example', job: 'Chair, ring 01632 960001', email: 'ann@riverside-debt.example' };
    const attempt = { command: 'pass-signature-on', values, outcome: asked };
    expect((await look(world, people.receiving, someoneElsePage, attempt)).realPerson?.found).toEqual([expect.stringContaining('‘Job’')]);
  });
});

describe('reading before signing', () => {
  it('shows the frozen text, unsigned, with its fingerprint, the decision on the checklist, and no earlier version to compare', async () => {
    const world = await issued();
    const { version } = await world.file();
    const { text, closed } = await look(world, people.receiving, signingPage);
    expect(closed).toBeUndefined();
    expect(text?.frame).toMatchObject({ mark: 'final', fingerprint: version!.fingerprint, signed: [] });
    expect(text?.facts.map(({ key }) => key)).toEqual(['Version', 'Checklist', 'Reason']);
    expect(text?.changes).toBeUndefined();
    expect(text?.on.href).toMatch(/\/sign\/name$/);
  });

  it('leads to the step-up when the log in is old', async () => {
    const world = await issued();
    const stale = { ...people.receiving, authenticatedAt: new Date(testNow.getTime() - 600_000) };
    expect((await look(world, stale, signingPage)).text?.on.href).toMatch(/\/sign\/confirm-it-is-you$/);
  });

  it('says that the other side has signed, and still shows no copy with one signature', async () => {
    const world = await issued();
    await sign(world, people.sharing);
    const { text } = await look(world, people.receiving, signingPage);
    expect(text?.facts.at(-1)).toEqual({ key: 'Already signed', value: 'Dr Ben Hall for Northfield Surgery, on 21 November 2026 at 9:30am' });
    expect(text?.frame.signed).toEqual([]);
  });

  it('compares with the version before', async () => {
    const world = await issued();
    const { reply } = await world.file();
    await world.run(people.drafter, reopen);
    await world.store.tx((q) => accounts.changeDetails(q, reply!.signatory!.personId, { name: 'Ella Park-Jones', jobTitle: reply!.signatory!.job }));
    await world.store.tx(async (q) => agreements.change(q, await world.file(), { status: 'with-partner', reply: reply! }, testNow));
    expect(await issue(world)).toMatchObject({ kind: 'done' });
    expect((await look(world, people.receiving, signingPage)).text?.changes).toEqual({
      since: 1,
      parts: [{ heading: '14 Signed', before: ['For the Charity: Ella Park, Chief Executive.'], now: ['For the Charity: Ella Park-Jones, Chief Executive.'] }],
    });
  });

  it('says why there is nothing to sign', async () => {
    const early = await agreed();
    expect((await look(early, people.sharing, signingPage)).closed?.text).toMatch(/^There is nothing to sign yet/);
    const world = await issued();
    await sign(world, people.sharing);
    expect((await look(world, people.sharing, signingPage)).closed?.way.href).toMatch(/\/signed$/);
    await world.run(people.sharing, withdrawSignature);
    expect(await look(world, people.sharing, signingPage)).toMatchObject({
      withdrawn: 'You withdrew your signature on 21 November 2026 at 9:30am. Nothing is signed in your name.',
      text: expect.anything(),
    });
    await world.run(people.drafter, reopen);
    expect((await look(world, people.sharing, signingPage)).closed?.text).toMatch(/^This agreement is being changed/);
  });

  it('shows no text that does not match its fingerprint, and no form to sign it', async () => {
    const { store, tamper } = tamperedStore();
    const world = await issued({ store });
    tamper(`update version set content = replace(content, 'Telephone', 'Medical')`);
    expect(await look(world, people.sharing, signingPage)).toMatchObject({ closed: { broken: true } });
    expect((await look(world, people.sharing, signingPage)).text).toBeUndefined();
    expect(await look(world, people.sharing, signNamePage)).toMatchObject({ closed: { broken: true } });
  });
});

describe('the page that signs', () => {
  it('ties the form to the version, and says what is declared', async () => {
    const world = await issued();
    const { version } = await world.file();
    expect(await look(world, people.receiving, signNamePage)).toMatchObject({
      hidden: { reference: world.reference, version: '1', fingerprint: version!.fingerprint, shown: testNow.toISOString() },
      value: { name: '', role: expect.stringMatching(/^\p{Lu}\p{L}+/u) }, // the name is typed, the job is the one that was named
      signsAs: 'You sign as Ella Park, Chief Executive',
      declaration: 'I have read version 1 of this agreement, I am allowed to sign for Riverside Debt Advice, and Riverside Debt Advice will follow it.',
    });
  });

  it('keeps what was typed beside what is wrong with it', async () => {
    const world = await issued();
    const attempt = refusedAttempt({ kind: 'invalid', errors: { role: 'Enter your job' } }, { name: 'Ella', role: '' });
    expect(await look(world, people.receiving, signNamePage, attempt)).toMatchObject({ value: { name: 'Ella', role: '' }, errors: { role: 'Enter your job' } });
  });

  it('asks for the step-up again in place of the form', async () => {
    const world = await issued();
    const stale = { ...people.receiving, authenticatedAt: new Date(testNow.getTime() - 600_000) };
    expect((await look(world, stale, signNamePage)).stale?.href).toMatch(/confirm-it-is-you$/);
  });

  it('has the name that was typed again after the step-up', async () => {
    const world = await issued();
    const stale = { ...people.receiving, authenticatedAt: new Date(testNow.getTime() - 600_000) };
    const attempt = { ...refusedAttempt({ kind: 'refused', reason: confirmFirst }, { name: 'Ella Park', role: 'Chief Executive' }), id: 'kept' };
    const way = new URL((await look(world, stale, signNamePage, attempt)).stale?.href ?? '', 'http://here');
    const next = way.searchParams.get('next') ?? '';
    expect(next).toBe(`/agreements/${world.reference}/sign/name?attempt=kept`);
    const confirmed = await read(world, people.receiving, confirmPage, { reference: world.reference, next });
    expect(confirmed).toMatchObject({ view: { confirmed: { href: next } } });
    expect(await look(world, people.receiving, signNamePage, attempt)).toMatchObject({ value: { name: 'Ella Park', role: 'Chief Executive' }, errors: {} });
  });

  it('says when the text changed to somebody who read an older one', async () => {
    const world = await issued();
    const attempt = refusedAttempt({ kind: 'conflict', yours: {}, theirs: {}, by: 'Northfield Surgery', at: '2026-11-21T14:14:00.000Z' });
    expect((await look(world, people.receiving, signNamePage, attempt)).closed).toEqual({
      text: 'This agreement changed on 21 November 2026 at 2:14pm. Read the new version before you sign.',
      way: { href: `/agreements/${world.reference}/sign`, text: 'Read the new version' },
    });
  });
});

describe('confirming that it is you', () => {
  it('says where the code went while it can be used, and is done when the log in is fresh', async () => {
    const world = await issued();
    expect((await look(world, people.sharing, confirmPage)).confirmed?.href).toMatch(/\/sign\/name$/);
    const stale = { ...people.sharing, authenticatedAt: new Date(testNow.getTime() - 600_000) };
    expect((await look(world, stale, confirmPage)).sent).toBeUndefined();
    await world.run(stale, sendConfirmationCode);
    const page = await look(world, stale, confirmPage);
    expect(page.confirmed).toBeUndefined();
    expect(page.sent).toBe('We sent a code to northfield-signatory@northfield-surgery.example on 21 November 2026 at 9:30am.');
    expect(page.people.map(({ value }) => value)).toEqual(['northfield-signatory']);
  });
});

describe('after signing', () => {
  it('says who still has to, what was promised, and how to withdraw; once both have signed it is too late', async () => {
    const world = await issued();
    expect((await look(world, people.receiving, signedPage)).closed?.text).toBe('You have not signed this agreement.');
    await sign(world, people.receiving);
    const first = await look(world, people.receiving, signedPage);
    expect(first).toMatchObject({ complete: false, starts: 'Sharing can start on the day the last side signs.', withdraw: { reference: world.reference } });
    expect(first.signers.map(({ state }) => state)).toEqual(['Has not signed yet', 'Signed on 21 November 2026 at 9:30am']);
    expect(first.duties.length).toBeGreaterThan(5);
    const documents = `/agreements/${world.reference}/documents`;
    expect(first.more).toEqual([{ href: documents, text: expect.stringMatching(/drafts until both sides have signed$/u) }]);
    await sign(world, people.sharing);
    const both = await look(world, people.receiving, signedPage);
    expect(both.more.map(({ href }) => href)).toEqual([`/agreements/${world.reference}/signed`, documents, `/agreements/${world.reference}/promises`]);
    expect(both).toMatchObject({ complete: true, starts: 'Sharing can start on 21 November 2026.' });
    expect(both.withdraw).toBeUndefined();
    expect(both.duties).toContainEqual(expect.objectContaining({ what: 'Review the agreement', due: '2027-11-21' }));
    expect(both.files[0]).toEqual({
      text: 'Signed agreement (PDF)',
      note: 'Being made, look again in a minute. The signed text is already complete',
    });
    expect((await look(world, people.sharing, signedPage)).duties).not.toEqual(both.duties);
  });
});

describe('making the final version', () => {
  it('is for the drafter and the IG lead of the sharing side', async () => {
    const world = await agreed();
    for (const actor of [people.drafter, people.igLead]) expect((await seeing(world, actor, finalVersionPage)).kind).toBe('seen');
    for (const actor of [people.manager, people.sharing]) {
      expect(await seeing(world, actor, finalVersionPage)).toEqual({
        kind: 'forbidden',
        ask: 'Ask Maya Collins at Northfield Surgery to make the final version',
      });
    }
    expect((await seeing(world, people.stranger, finalVersionPage)).kind).toBe('not-found');
    expect((await seeing(world, aVisitor(), finalVersionPage)).kind).toBe('log-in');
  });

  it('shows what the partner’s answers changed, every check, who will sign, and the button', async () => {
    const world = await agreed();
    const page = await look(world, people.drafter, finalVersionPage);
    expect(page).toMatchObject({ ready: true, partner: 'Riverside Debt Advice', errors: [] });
    expect(page.checks.every(({ met }) => met)).toBe(true);
    expect(page.checks.map(({ id }) => id)).toEqual(lifecycle['with-partner']['issue-for-signature']?.needs);
    const kept = page.changes.find(({ heading }) => heading === '5 How long it is kept');
    expect(kept).toMatchObject({ before: [], now: expect.arrayContaining(['Advice record: deleted 12 months after the help ends.']) });
    expect(page.changes.map(({ heading }) => heading)).not.toContain('2 Why we are sharing');
    expect(page.signers.map(({ who }) => who)).toEqual(['Dr Ben Hall, Caldicott Guardian', 'Ella Park, Chief Executive']);
  });

  it('shows what either side changed in its own details since the partner agreed, and nothing else of a profile', async () => {
    const world = await agreed();
    expect(await look(world, people.drafter, finalVersionPage)).not.toHaveProperty('sinceYes');
    const { igLead, ...contacts } = (await world.file()).partner!.contacts;
    await profileChanged(world, 'partner', { contacts: { ...contacts, igLead: { ...igLead, name: 'Jo New' } } });
    expect(await look(world, people.drafter, finalVersionPage)).not.toHaveProperty('sinceYes');
    await profileChanged(world, 'partner', { address: '9 Other Street, Northfield NF1 9ZZ' });
    const { sinceYes, ready } = await look(world, people.drafter, finalVersionPage);
    expect(JSON.stringify([ready, sinceYes])).toMatch(/^.true.*Changed since Riverside Debt Advice agreed.*"before".*2 Mill Lane.*"now".*9 Other Street/u);
  });

  it('posts which agreement it showed', async () => {
    const world = await agreed();
    const { reference, revision } = await world.file();
    expect((await look(world, people.drafter, finalVersionPage)).hidden).toEqual({ reference, revision: String(revision) });
  });

  it('has no button while a check is open, and leads whoever can meet it there', async () => {
    const world = await agreed();
    const { igReview } = await world.file();
    await world.store.tx(async (q) =>
      agreements.change(q, await world.file(), { reply: null, igReview: { ...igReview!, resultHash: 'f'.repeat(64) } }, testNow),
    );
    const page = await look(world, people.drafter, finalVersionPage);
    expect(page.ready).toBe(false);
    const open = page.checks.filter(({ met }) => !met);
    expect(open.map(({ id }) => id)).toEqual(['ig-review-ready', 'partner-agreed', 'partner-signatory-named', 'legal-basis-as-read']);
    expect(open.find(({ id }) => id === 'legal-basis-as-read')?.way).toEqual({
      href: `/agreements/${world.reference}/draft/ig-review`,
      text: 'Read the legal basis again',
    });
    expect(open.find(({ id }) => id === 'partner-agreed')?.way).toBeUndefined(); // for the partner alone
    const attempt = refusedAttempt({ kind: 'refused', reason: 'No', unmet: ['partner-agreed'] });
    expect((await look(world, people.drafter, finalVersionPage, attempt)).errors).toEqual(['Riverside Debt Advice has not agreed yet']);
  });

  it('says that it is made, and leads on a person who signs as well', async () => {
    const world = await issued();
    expect((await look(world, people.drafter, finalVersionPage)).made).toEqual({
      version: 1,
      read: { href: `/agreements/${world.reference}/versions/1`, text: 'Read version 1' },
    });
    const both = { ...people.sharing, roles: ['drafter', 'signatory'] as const };
    expect((await look(world, both, finalVersionPage)).made?.sign?.href).toBe(`/agreements/${world.reference}/sign`);
  });
});
