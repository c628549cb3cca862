import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixed, missingOptional } from './fixlock.mjs';

const text = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text);
const pins = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the lock file', () => {
  it('names no registry host', () => {
    expect(text).not.toContain('"resolved"');
    expect(text.match(/https?:\/\/[^"/]*(registry|npmjs|jfrog|nexus|verdaccio|artifactory)[^"]*/g)).toBeNull();
  });

  it('has an entry for every optional dependency, so that npm ci takes it', () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  it('says what package.json says, in exact versions', () => {
    expect(lock.packages[''].dependencies).toEqual(pins.dependencies);
    expect(lock.packages[''].devDependencies).toEqual(pins.devDependencies);
    for (const version of Object.values({ ...pins.dependencies, ...pins.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('is completed by the script when npm left a platform out', () => {
    const name = 'node_modules/@biomejs/cli-darwin-arm64';
    const { [name]: gone, ...rest } = lock.packages;
    expect(gone).toBeDefined();
    const broken = { ...lock, packages: { ...rest, 'node_modules/zod': { ...rest['node_modules/zod'], resolved: 'https://registry.example/zod.tgz' } } };
    expect(missingOptional(broken).map((entry: { name: string }) => entry.name)).toEqual(['@biomejs/cli-darwin-arm64']);
    expect(fixed(broken)).toEqual(lock);
  });
});

it('settings of one machine stay out of the project', () => {
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/nodedir|registry\s*=|cafile|_auth|prefix/);
});
