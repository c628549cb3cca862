import { describe, expect, it } from 'vitest';
import { testNow } from '@/db/testing/test-store';
import { endAgreement } from '@/lib/commands/end-agreement';
import { people, type World } from '@/lib/commands/testing/signing-steps';
import { amend, bothSigned, confirmAll, issueNext, signNext } from '@/lib/commands/testing/successor-steps';
import type { Actor } from '@/lib/domain/people/actor';
import { type AnyView, read } from '@/lib/server/view';
import { canIShare } from './can-i-share';
import type { CanIShareModel } from './can-i-share-model';
import { documentsPage } from './documents-page';
import type { DocumentsPageModel, PromisesPageModel } from './documents-page-model';
import { paperCopy, type PaperCopy } from './paper-copy';
import { promisesPage } from './promises-page';

async function look<V>(world: World, view: AnyView, { now = testNow, actor = people.manager, ...asked }: { now?: Date; actor?: Actor; kind?: string } = {}) {
  const seen = await read({ ...world, now: () => now }, actor, view, { reference: world.reference, ...asked });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view as V;
}

const day = new Date('2027-03-01T08:00:00Z');
const said = { 'on-day': '1', 'on-month': '3', 'on-year': '2027', sooner: 'no', reason: 'Our service closes', held: 'deleted', sure: 'yes' };

async function ended() {
  const world = await bothSigned();
  expect(await world.run(people.receiving, endAgreement, { fields: said })).toMatchObject({ kind: 'done' });
  return world;
}

describe('the pages beside an agreement that was ended', () => {
  it('stay in use until its day, and say which day that is', async () => {
    const world = await ended();
    const promises = await look<PromisesPageModel>(world, promisesPage);
    expect([promises.closed, promises.ending]).toEqual([undefined, expect.stringContaining('is ending')]);
    expect(promises.dates).toContainEqual(expect.objectContaining({ what: expect.stringMatching(/^Riverside Debt Advice deletes/), due: '2027-03-01' }));
    expect((await look<DocumentsPageModel>(world, documentsPage)).about).toContain('Sharing stops on 1 March 2027');
    expect((await look<CanIShareModel>(world, canIShare)).open?.notices[0]).toContain('stops on 1 March 2027');
    const card = await look<PaperCopy>(world, paperCopy, { kind: 'volunteer-card' });
    expect(card.kind === 'paper' && [card.paper.draft, card.paper.foot.endsWith('Sharing stops on 1 March 2027')]).toEqual([undefined, true]);
  });

  it('go out of use on its day, but for what is left to do and whom to ring', async () => {
    const world = await ended();
    expect((await look<PromisesPageModel>(world, promisesPage, { now: day })).ending).toContain('has ended');
    expect((await look<DocumentsPageModel>(world, documentsPage, { now: day })).about).toContain('ended on 1 March 2027');
    expect((await look<CanIShareModel>(world, canIShare, { now: day })).closed?.text).toContain('has ended');
    const marks = ['volunteer-card', 'promises-receiving', 'contact-sheet'].map(async (kind) => {
      const copy = await look<PaperCopy>(world, paperCopy, { now: day, kind });
      return copy.kind === 'paper' ? copy.paper.draft : copy.kind;
    });
    expect(await Promise.all(marks)).toEqual(['Ended – do not use', undefined, undefined]);
  });

  it('lead on to the version that has replaced it', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['method']);
    await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
    await confirmAll(next);
    await issueNext(next);
    await signNext(next);
    expect((await look<PromisesPageModel>(world, promisesPage)).closed?.text).toContain('A new version has replaced this agreement');
    expect((await look<PromisesPageModel>(next, promisesPage)).closed).toBeUndefined();
    const card = await look<PaperCopy>(world, paperCopy, { kind: 'volunteer-card' });
    expect(card.kind === 'paper' && card.paper.draft).toBe('Ended – do not use');
  });
});
