// Switching mails off by the link that they carry: who has it may, and it says nothing of anybody.
import { describe, expect, it } from 'vitest';
import * as mailChoices from '@/db/mail-choices';
import { schema } from '@/db/schema';
import * as tallies from '@/db/tallies';
import { actorFor, aOnce, aPerson, aPractice, aVisitor, settle } from '@/db/testing/builders';
import { testPorts } from '@/db/testing/test-store';
import type { ChosenMail, Stoppable } from '@/lib/domain/audit/mail-group';
import { execute } from '@/lib/server/execute';
import { stopNumbered } from '@/lib/server/stop-link';
import { HOUR, keysOf, perAddress } from '@/lib/server/tally-limits';
import { linkToken } from '@/lib/server/tokens';
import { read } from '@/lib/server/view';
import { emailChoicesPage } from '@/lib/views/email-choices-page';
import { stopEmailsPage } from '@/lib/views/stop-emails-page';
import { stopEmails } from './stop-emails';

const jo = aPerson({ id: 'jo-1', email: 'jo@northfield.example' });
const ann = aPerson({ id: 'ann', email: 'ann@northfield.example' });

async function world() {
  const ports = testPorts();
  await settle(ports.store, { organisations: [aPractice()], people: [jo, ann] });
  const { store, secret } = ports;
  return {
    ...ports,
    token: (what: Stoppable, { id, email } = jo) => linkToken(secret, stopNumbered(id, what, email)),
    choose: (chosen: ChosenMail) => store.tx((q) => mailChoices.save(q, jo.id, chosen)),
    chosen: ({ id } = jo) => mailChoices.of(store.q, id),
    press: (token: string) => execute(ports, aVisitor(), stopEmails, { once: aOnce(), token }),
    page: (token: string) => read(ports, aVisitor(), stopEmailsPage, { token }),
    events: () => store.q.select().from(schema.event),
  };
}
const dead = { view: { h1: 'This link does not work any more', way: { href: '/account/emails' } } };

describe('the link of a mail that may be switched off', () => {
  it('shows which mails they are and nobody’s address; looking changes nothing', async () => {
    const here = await world();
    for (let n = 0; n < 2; n++) {
      const seen = await here.page(here.token('comments'));
      expect(seen).toMatchObject({ view: { h1: 'Stop these emails', text: expect.stringContaining('comments'), button: { text: 'Stop these emails' } } });
      expect(JSON.stringify(seen).replaceAll(here.token('comments'), '')).not.toMatch(/jo|northfield/i);
    }
    expect([await here.chosen(), await here.events()]).toEqual([{}, []]);
  });

  it('switches off that kind for that person, and says the same a second time', async () => {
    const here = await world();
    await here.choose({ agreements: 'daily' });
    const token = here.token('comments');
    const first = await here.press(token);
    expect(first).toEqual({ kind: 'done', result: { stopped: true } });
    expect(await here.press(token)).toEqual(first);
    expect([await here.chosen(), await here.chosen(ann)]).toEqual([{ agreements: 'daily', comments: 'off' }, {}]);
    expect((await here.events()).map(({ body }) => JSON.parse(body))).toMatchObject([
      { what: 'emails-stopped', person: jo.id, groups: ['comments'] },
      { what: 'emails-stopped', person: jo.id, groups: [] },
    ]);
    const shown = await here.page(token);
    expect(shown).toMatchObject({ view: { h1: 'These emails are switched off' } });
    expect(shown).not.toHaveProperty('view.button');
    expect(await read(here, actorFor(jo), emailChoicesPage, {})).toMatchObject({ view: { value: { comments: 'off', reminders: 'now' } } });
    await here.choose({ comments: 'now' }); // chosen again, the link of an old mail still stops them
    await here.press(token);
    expect(await here.chosen()).toMatchObject({ comments: 'off' });
  });

  it('of the daily mail stops what came in it, and nothing that comes at once', async () => {
    const here = await world();
    await here.choose({ agreements: 'daily', comments: 'now', checklists: 'daily' });
    await here.press(here.token('daily'));
    expect(await here.chosen()).toEqual({ agreements: 'off', comments: 'now', checklists: 'off' });
  });

  it('that was never made, and one to a mailbox that is theirs no more, say the same and change nothing', async () => {
    const here = await world();
    const right = here.token('comments');
    const [name = '', proof = ''] = right.split('.');
    const old = here.token('comments', { ...jo, email: 'before@northfield.example' });
    const other = `${here.token('reminders').split('.')[0]}.${proof}`;
    const made = [`${name}.x`, other, `comments-ann.${proof}`, `comments-nobody.${proof}`, `nothing-${jo.id}.${proof}`, 'comments', '-', old, `${right}x`];
    for (const token of made) {
      expect(await here.page(token), token).toMatchObject(dead);
      expect(await here.press(token), token).toEqual({ kind: 'refused', reason: 'This link does not work any more' });
    }
    expect([await here.chosen(), await here.chosen(ann)]).toEqual([{}, {}]);
  });

  it('is pressed ten times an hour at most, and a wrong one tried fifty times from one address', async () => {
    const here = await world();
    for (let n = 0; n < 10; n++) expect((await here.press(here.token('comments'))).kind).toBe('done');
    expect((await here.press(here.token('comments'))).kind).toBe('too-many');
    expect((await here.press(here.token('reminders'))).kind).toBe('done'); // each kind has its own link
    expect((await here.press('comments-x.y')).kind).toBe('refused');
    const [key = ''] = keysOf([perAddress('stop-emails', aVisitor())]);
    await here.store.tx(async (q) => {
      for (let n = 1; n < 50; n++) await tallies.add(q, key, here.now(), HOUR);
    });
    expect((await here.press('comments-x.y')).kind).toBe('too-many');
  });
});
