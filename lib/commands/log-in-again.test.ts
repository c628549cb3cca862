import { describe, expect, it } from 'vitest';
import { aVisitor } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { logInPage } from '@/lib/views/log-in-page';
import { requestLogIn } from './request-log-in';
import { run } from './testing/people-steps';
import { agreed, people as who } from './testing/signing-steps';

describe('showing again who one is', () => {
  it('asks nobody who is logged in for their address; a visitor types it', async () => {
    const world = await agreed();
    const page = async (actor: Actor, next?: string) => {
      const seen = await read(world, actor, logInPage, { next });
      if (seen.kind !== 'seen') throw new Error(seen.kind);
      return seen.view;
    };
    const [again, visitor] = [await page(who.drafter, '/account/email'), await page(aVisitor(), '/account/email')];
    expect([again.form.fields, again.hidden, again.known]).toEqual([
      [],
      { next: '/account/email', email: who.drafter.email, again: 'yes' },
      expect.stringContaining(who.drafter.email),
    ]);
    expect([visitor.form.fields.length, visitor.value, visitor.hidden]).toEqual([1, { email: '' }, { next: '/account/email' }]);
    expect((await page(who.drafter)).form.fields).toHaveLength(1); // whoever only comes by may be somebody else
  });

  it('sends the code to nobody else’s mailbox while somebody is logged in', async () => {
    const world = await agreed();
    const again = (actor: Actor, email: string) => run(world, actor, requestLogIn, { email, next: '/account/email', again: 'yes' });
    expect(await again(who.drafter, who.igLead.email)).toMatchObject({ kind: 'invalid', errors: { email: expect.stringContaining('log out first') } });
    expect(await again(who.drafter, who.drafter.email)).toMatchObject({ kind: 'done' });
    expect(await again(aVisitor(), who.drafter.email)).toMatchObject({ kind: 'done' });
  });
});
