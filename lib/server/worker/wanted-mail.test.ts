// Mails as somebody wants them: at once, in one of the morning, or not; by a real mail server.
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { letters } from '@/content/wording/mail';
import * as outbox from '@/db/outbox';
import { aCharity, actorFor, anAgreement, aOnce, aPerson, aPractice, aVisitor, newId, settle } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import { chooseEmails } from '@/lib/commands/choose-emails';
import { stopEmails } from '@/lib/commands/stop-emails';
import type { AgreementMail } from '@/lib/domain/audit/notices';
import { execute } from '../execute';
import { smtpMailer } from '../mail/smtp-mailer';
import { mailHost } from '../mail/testing/mail-host';
import type { Runtime } from '../runtime';
import { morning } from './morning';
import { workOff } from './work-off';

const theirs = (id: string) => aPerson({ id, email: `${id}@riverside.example`, organisationId: 'riverside', roles: ['checklist-owner'] });
const [amy, bea, cy] = ['amy', 'bea', 'cy'].map(theirs);

async function world() {
  const ports = testPorts({ origin: 'https://sharing.example' });
  await settle(ports.store, { organisations: [aPractice(), aCharity()], people: [aPerson({ id: 'jo' }), ...['amy', 'bea', 'cy'].map(theirs)] });
  const host = await mailHost();
  const running = {
    ...ports,
    config: {} as Runtime['config'],
    renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }) as const,
    ready: async () => true,
  };
  const sent = { by: 'jo', byName: 'Jo', at: testNow.toISOString(), finalOnYes: true };
  const { reference } = await anAgreement(running.store, { partnerOrganisationId: 'riverside', status: 'with-partner', sent });
  const about = { agreement: reference, by: 'jo', organisation: 'northfield' };
  const sendMail = smtpMailer(host.settings, running.origin, { connect: 5_000, greeting: 5_000, silence: 5_000 });
  let wake = morning(running, { catalogue });
  return {
    running,
    host,
    choose: (person = amy, agreements = 'off') => {
      const fields = { agreements, comments: 'daily', checklists: 'now', reminders: 'off' };
      return execute(running, actorFor(person ?? aPerson()), chooseEmails, { once: aOnce(), fields });
    },
    tell: (kind: AgreementMail = 'mail-agreement-sent') => running.store.tx((q) => outbox.put(q, { kind, about, dedupe: newId() }, running.now())),
    work: async () => {
      for (let i = 0; i < 3; i++) await workOff(running, { letters, catalogue, sendMail });
    },
    at: async (moment: string) => {
      running.clock.now = new Date(moment);
      await wake();
    },
    restart: () => {
      wake = morning(running, { catalogue });
    },
    /** What a mail program finds: the token of the address, and that one press does it. */
    stopOf: (n: number) =>
      /^List-Unsubscribe:\s+<https:\/\/sharing\.example\/stop-emails\/([\w.-]+)>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/im.exec(
        host.taken[n]?.message ?? '',
      ),
    whom: () => host.taken.flatMap(({ to }) => to).sort(),
  };
}

it('goes out at once, once a day, or not; what may be switched off says where', async () => {
  const here = await world();
  expect((await here.choose(amy, 'off')).kind).toBe('done');
  expect((await here.choose(bea, 'daily')).kind).toBe('done');
  await here.tell();
  await here.work();
  expect(here.whom()).toEqual(['cy@riverside.example']);
  expect(here.stopOf(0)?.[1]).toMatch(/^agreements-cy\./);

  await here.at('2026-11-22T07:59:00Z');
  await here.work();
  expect(here.whom()).toHaveLength(1);
  await here.at('2026-11-22T08:00:00Z');
  await here.work();
  expect(here.whom()).toEqual(['bea@riverside.example', 'cy@riverside.example']);
  const digest = here.host.taken[1]?.message ?? '';
  expect(digest).toContain('Read and reply: agreement from Northfield Surgery');
  expect(digest).toContain('https://sharing.example/home');
  expect(here.stopOf(1)?.[1]).toMatch(/^daily-bea\./);

  await here.tell(); // later that day, with a restart and a clock that goes back: it waits for the next morning
  await here.work();
  here.restart();
  for (const moment of ['2026-11-22T12:00:00Z', '2026-11-21T09:00:00Z', '2026-11-22T13:00:00Z']) await here.at(moment);
  await here.work();
  const toBea = () => here.whom().filter((to) => to.startsWith('bea')).length;
  expect(toBea()).toBe(1);
  await here.at('2026-11-23T08:10:00Z');
  await here.work();
  expect(toBea()).toBe(2);
  await here.at('2026-11-24T08:10:00Z'); // nothing happened
  await here.work();
  expect(toBea()).toBe(2);
  expect(here.whom()).not.toContain('amy@riverside.example');
});

it('is asked of each of them, and changes nothing for anybody else', async () => {
  const here = await world();
  const out = await execute(here.running, actorFor(cy ?? aPerson()), chooseEmails, { once: aOnce(), fields: { agreements: 'never' } });
  expect(out.kind).toBe('invalid');
  await here.choose(cy, 'off');
  await here.tell();
  await here.work();
  expect(here.whom()).toEqual(['amy@riverside.example', 'bea@riverside.example']);
});

it('is stopped by the address that it carries, for whoever got it and for that kind; what is always sent carries none', async () => {
  const here = await world();
  await here.tell();
  await here.work();
  const cys = here.host.taken.findIndex(({ to }) => to.includes('cy@riverside.example'));
  const token = here.stopOf(cys)?.[1] ?? '';
  expect((await execute(here.running, aVisitor(), stopEmails, { once: aOnce(), token })).kind).toBe('done');
  await here.tell();
  await here.work();
  expect(here.whom().filter((to) => to.startsWith('cy'))).toHaveLength(1);
  expect(here.whom()).toHaveLength(5);
  await here.tell('mail-contacts-changed');
  await here.work();
  const always = here.host.taken.slice(5);
  expect(always.flatMap(({ to }) => to)).toContain('cy@riverside.example');
  for (const { message } of always) expect(message).not.toMatch(/^List-Unsubscribe/im);
});
