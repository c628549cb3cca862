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

  it.each([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '3e3' }, 'PORT'],
    [{ HOST: 'a b', APP_ORIGIN: 'http://x.example', DEMO_OPEN: 'yes' }, 'HOST'],
    [{ TRUST_PROXY: '-1' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
    [{ MODE: 'Live' }, 'MODE'],
    [{ MODE: 'live' }, 'next release'],
    [{ DEMO_OPEN: 'true' }, 'DEMO_OPEN'],
    [{ APP_ORIGIN: 'http://127.0.0.1:3000/' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'http://me@127.0.0.1:3000' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'http://127.0.0.1:80' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: 'ftp://127.0.0.1' }, 'APP_ORIGIN'],
    [{ APP_ORIGIN: '127.0.0.1' }, 'APP_ORIGIN'],
  ])('stop at %j with one line', (env, word) => {
    expect(faultsOf(env as Record<string, string>)).toEqual([expect.stringContaining(word)]);
  });

  it('tell every fault at once, one line each', () => {
    const faults = faultsOf({ PORT: 'x', MODE: 'live', TRUST_PROXY: '9', DEMO_OPEN: '1', APP_ORIGIN: 'x' });
    expect(faults).toHaveLength(5);
    for (const line of faults) expect(line).not.toContain('\n');
  });
});
