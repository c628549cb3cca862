import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config';

const faultsOf = (env: Record<string, string>) => readConfig(env).faults ?? [];
const configOf = (env: Record<string, string>) => {
  const { config, faults } = readConfig(env);
  if (!config) throw new Error(faults.join(' '));
  return config;
};

describe('settings', () => {
  it('need nothing: the demonstration answers on this machine alone', () => {
    const config = configOf({});
    expect(config.origin.origin).toBe('http://127.0.0.1:3000');
    expect(config).toMatchObject({ port: 3000, listen: ['127.0.0.1', '::1'], mode: 'demo', hops: 0, dataDir: resolve('data') });
    expect(config.cookie).toEqual({ name: '__Host-sa', secure: true });
  });

  it('let the origin follow PORT', () => {
    expect(configOf({ PORT: '4000' }).origin.origin).toBe('http://127.0.0.1:4000');
  });

  it('count an empty value as left out', () => {
    expect(configOf({ PORT: '', HOST: '', DATA_DIR: '', APP_ORIGIN: '', MODE: '', DEMO_OPEN: '', TRUST_PROXY: '' }).port).toBe(3000);
  });

  it('open the demonstration to others only when both words are said', () => {
    const open = { HOST: '0.0.0.0', APP_ORIGIN: 'http://agreements.example', DEMO_OPEN: 'yes' };
    expect(configOf(open)).toMatchObject({ listen: ['0.0.0.0'], cookie: { name: 'sa', secure: false } });
    expect(configOf({ ...open, APP_ORIGIN: 'https://agreements.example' }).cookie).toEqual({ name: '__Host-sa', secure: true });
    expect(faultsOf({ HOST: '0.0.0.0' })).toHaveLength(2);
    expect(faultsOf({ HOST: '0.0.0.0', APP_ORIGIN: 'http://agreements.example' })).toEqual([expect.stringContaining('DEMO_OPEN=yes')]);
    expect(faultsOf({ APP_ORIGIN: 'https://agreements.example' })).toEqual([expect.stringContaining('DEMO_OPEN=yes')]);
  });

  it('name the folder of the registers’ lists by its full path', () => {
    expect(configOf({ REGISTERS_DIR: '/var/lib/registers' }).registersDir).toBe('/var/lib/registers');
    expect(faultsOf({ REGISTERS_DIR: 'registers' })).toEqual([expect.stringContaining('REGISTERS_DIR must be the full path')]);
  });

  it('name the organisation that hosts the service, or leave it to be the first', () => {
    expect(configOf({}).hostOrganisation).toBeUndefined();
    expect(configOf({ HOST_ORGANISATION: 'northfield-surgery' }).hostOrganisation).toBe('northfield-surgery');
  });

  it.each([
    [{ HOST_ORGANISATION: 'Northfield Surgery' }, 'HOST_ORGANISATION'],
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '3e3' }, 'PORT'],
    [{ HOST: 'a b', APP_ORIGIN: 'http://x.example', DEMO_OPEN: 'yes' }, 'HOST'],
    [{ TRUST_PROXY: '-1' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
    [{ MODE: 'Live' }, 'MODE'],
    [{ DEMO_OPEN: 'true' }, 'DEMO_OPEN'],
    [{ APP_ORIGIN: 'http://127.0.0.1:3000/' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'http://me@127.0.0.1:3000' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'http://127.0.0.1:80' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'ftp://127.0.0.1' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: '127.0.0.1' }, 'APP_ORIGIN'],
    [{ MAIL_FROM: 'a@b.example' }, 'only with SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, 'MAIL_FROM'],
    [{ SMTP_URL: 'http://mail.example', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'mail.example:25', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example/?tls.rejectUnauthorized=false', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://me:100%@mail.example', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
  ])('stop at %j with one line', (env, word) => {
    expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringContaining(word)]);
  });

  it('tell every fault at once, one line each', () => {
    const faults = faultsOf({ PORT: 'x', MODE: 'both', TRUST_PROXY: '9', DEMO_OPEN: '1', APP_ORIGIN: 'x', SMTP_URL: 'x' });
    expect(faults).toHaveLength(7);
    for (const line of faults) expect(line).not.toContain('\n');
  });
});

describe('the mail server', () => {
  const mailOf = (SMTP_URL: string) => configOf({ SMTP_URL, MAIL_FROM: 'Sharing@Mail.example' }).mail;

  it('is asked for TLS, unless it is on this machine', () => {
    expect(mailOf('smtp://mail.example')).toEqual({ host: 'mail.example', port: 587, tls: 'starttls', from: 'sharing@mail.example' });
    expect(mailOf('smtps://mail.example')).toMatchObject({ port: 465, tls: 'at-once' });
    expect(mailOf('smtp://localhost:1025')).toMatchObject({ host: 'localhost', port: 1025, tls: 'none-needed' });
    expect(mailOf('smtp://[::1]:25')).toMatchObject({ host: '::1', tls: 'none-needed' });
    expect(configOf({}).mail).toBeUndefined();
  });

  it('may want a name and a password, and no fault tells them', () => {
    expect(mailOf('smtp://us%40er:p%3Aass@mail.example')?.user).toEqual({ name: 'us@er', password: 'p:ass' });
    expect(faultsOf({ SMTP_URL: 'smtp://user:hunter2@mail.example/x', MAIL_FROM: '' }).join()).not.toContain('hunter2');
  });
});

describe('live', () => {
  const live = { MODE: 'live', APP_ORIGIN: 'https://sharing.example', TRUST_PROXY: '1', SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'sharing@mail.example' };
  const without = (name: keyof typeof live) => Object.fromEntries(Object.entries(live).filter(([key]) => key !== name));

  it('answers behind a proxy that ends TLS, with a cookie that no other site can set', () => {
    expect(configOf(live)).toMatchObject({ mode: 'live', hops: 1, listen: ['127.0.0.1', '::1'], cookie: { name: '__Host-sa', secure: true } });
    expect(configOf({ ...live, HOST: '0.0.0.0' }).listen).toEqual(['0.0.0.0']);
  });

  it.each([
    [without('APP_ORIGIN'), 'https'],
    [{ ...live, APP_ORIGIN: 'http://sharing.example' }, 'https'],
    [{ ...live, APP_ORIGIN: 'http://127.0.0.1:3000' }, 'https'],
    [without('TRUST_PROXY'), 'TRUST_PROXY'],
    [{ ...live, DEMO_OPEN: 'yes' }, 'DEMO_OPEN'],
    [without('MAIL_FROM'), 'MAIL_FROM'],
    [{ ...live, SMTP_URL: 'mail.example' }, 'SMTP_URL'],
  ])('stops at %j with one line', (env, word) => {
    expect(faultsOf(env)).toEqual([expect.stringContaining(word)]);
  });

  it('tells each thing that is missing in a line of its own', () => {
    expect(faultsOf({ MODE: 'live', DEMO_OPEN: 'yes' })).toHaveLength(4);
  });
});
