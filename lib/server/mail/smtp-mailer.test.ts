// The mailer against real mail servers: one that takes mail, refuses it in each way there is, hangs, hangs up, and is not there.
import { describe, expect, it } from 'vitest';
import type { MailFault } from '@/lib/domain/audit/mail-fault';
import type { Posted } from './send-mail';
import { smtpMailer } from './smtp-mailer';
import { type MailHost, type Manner, mailHost, strangeHost } from './testing/mail-host';

const origin = 'https://sharing.example';
/** Long enough for a busy machine where an answer comes, short where none does. */
const patient = { connect: 5_000, greeting: 5_000, silence: 5_000 };
const short = { connect: 300, greeting: 100, silence: 200 };
const letter = (over: Partial<Posted> = {}): Posted => ({
  to: { address: 'jo@northfield.example', name: 'Jo Reed' },
  subject: 'Read and sign: agreement with Riverside',
  text: `Dear Jo Reed\n\nThe final version is made.\n\n${origin}/agreements/SA-1/sign\n\nYou get this email because you act for Northfield.`,
  at: new Date('2026-11-21T09:30:00Z'),
  messageId: '<one@sharing.example>',
  ...over,
});
const send = ({ settings }: Pick<MailHost, 'settings'>, one = letter(), wait = patient) => smtpMailer(settings, origin, wait)(one);
/** Headers with their folded lines put together. */
const headersOf = (message: string) => (message.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');

describe('a letter that is taken', () => {
  it('has two parts that say the same, one link, a fixed number and the mark of a machine', async () => {
    const host = await mailHost();
    expect(await send(host)).toBeUndefined();
    expect(host.taken).toMatchObject([{ from: 'sharing@mail.example', to: ['jo@northfield.example'] }]);
    const message = host.taken[0]?.message ?? '';
    const headers = headersOf(message);
    expect(headers).toEqual(
      expect.arrayContaining([
        'From: Sharing Agreed <sharing@mail.example>',
        'To: Jo Reed <jo@northfield.example>',
        'Subject: Read and sign: agreement with Riverside',
        'Message-ID: <one@sharing.example>',
        'Auto-Submitted: auto-generated',
        'Date: Sat, 21 Nov 2026 09:30:00 +0000',
      ]),
    );
    expect(headers.filter((line) => /^content-type/i.test(line))).toEqual([expect.stringContaining('multipart/alternative')]);
    const [plain, html] = ['text/plain', 'text/html'].map((type) => message.slice(message.indexOf(type)).replace(/=\r\n/g, '').split('\r\n--')[0] ?? '');
    expect(plain).toContain(`${origin}/agreements/SA-1/sign`);
    expect(plain).toContain('You get this email because');
    expect(html?.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<a href');
    expect(html).not.toMatch(/<img|<link|<style|src=/);
  });

  it('cannot be given more headers, another recipient or markup by a name', async () => {
    const host = await mailHost();
    const name = 'Eve\r\nBcc: all@evil.example <b>,"x" <evil@evil.example>';
    await send(
      host,
      letter({ to: { address: 'jo@northfield.example', name }, subject: 'Hi\r\nBcc: all@evil.example', text: `Dear <script>alert(1)</script> & "Eve"` }),
    );
    expect(host.taken).toMatchObject([{ to: ['jo@northfield.example'] }]);
    const message = host.taken[0]?.message ?? '';
    expect(headersOf(message).filter((line) => /^(bcc|cc):/i.test(line))).toEqual([]);
    expect(message).toContain('&lt;script&gt;');
    expect(message.slice(message.indexOf('text/html'))).not.toContain('<script');
  });

  it('says where it may be switched off, and that one press does it only where the press is spoken in secret', async () => {
    const host = await mailHost();
    const stops = [undefined, `http://127.0.0.1:3000/stop-emails/a`, `${origin}/stop-emails/${'a'.repeat(190)}`];
    for (const stop of stops) await send(host, letter(stop === undefined ? {} : { stop }));
    const said = host.taken.map(({ message }) => headersOf(message).filter((line) => line.startsWith('List-')));
    expect(said).toEqual([[], [`List-Unsubscribe: <${stops[1]}>`], [`List-Unsubscribe: <${stops[2]}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click']]);
  });

  it('goes in under the name of this service where the server wants one', async () => {
    const host = await mailHost({ user: { name: 'sharing', password: 'pass word' } });
    const settings = { ...host.settings, user: { name: 'sharing', password: 'pass word' } };
    expect(await send({ settings })).toBeUndefined();
    expect(await send({ settings: { ...settings, user: { name: 'sharing', password: 'other' } } })).toBe('log-in-refused');
    expect(host.taken).toHaveLength(1);
  });
});

describe('a letter that is not taken says why', () => {
  it.each<[Manner, MailFault]>([
    [{ to: () => 550 }, 'address-refused'],
    [{ to: () => 450 }, 'put-off'],
    [{ from: 553 }, 'sender-refused'],
    [{ from: 451 }, 'put-off'],
    [{ message: 554 }, 'message-refused'],
    [{ message: 452 }, 'put-off'],
    [{ message: 'drop' }, 'broken-off'],
    [{ message: 'half' }, 'broken-off'],
  ])('%j is %s', async (manner, fault) => {
    expect(await send(await mailHost(manner))).toBe(fault);
  });

  it('where it hangs up once it knows for whom, or never says that it has the letter', async () => {
    expect(await send(await mailHost({ to: () => 'gone' }))).toBe('broken-off');
    expect(await send(await mailHost({ message: 'hang' }), letter(), { ...patient, silence: 300 })).toBe('broken-off');
  });

  it('where nobody is there, or is gone', async () => {
    const host = await mailHost();
    await host.close();
    expect(await send(host)).toBe('not-answering');
    expect(await send({ settings: { ...host.settings, host: 'no-such-host.invalid' } })).toBe('not-answering');
  });

  it('where somebody takes the call and says nothing, stops talking, or talks of other things', async () => {
    expect(await send({ settings: await strangeHost() }, letter(), short)).toBe('not-answering');
    expect(await send({ settings: await strangeHost('220 too late\r\n', 250) }, letter(), short)).toBe('not-answering');
    expect(await send({ settings: await strangeHost('220 hello\r\n') }, letter(), short)).toBe('broken-off');
    expect(await send({ settings: await strangeHost('SSH-2.0-OpenSSH\r\n') })).toBe('other');
  });

  it('rather than speak in the open with a server on another machine', async () => {
    const host = await mailHost();
    expect(await send({ settings: { ...host.settings, tls: 'starttls' } })).toBe('not-secure');
    expect(await send({ settings: { ...host.settings, tls: 'at-once' } })).not.toBeUndefined();
    expect(host.taken).toEqual([]);
  });
});
