// Journeys in a real browser, and requests that no browser would send, against the built service with a store of its own.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? '3100');
// The workers load this file too and must name the same folder; the first process makes it and takes it away.
if (process.env.E2E_DATA === undefined) {
  const made = mkdtempSync(join(tmpdir(), 'sharing-agreed-e2e-'));
  process.env.E2E_DATA = made;
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
}

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
// Axe comes into each document anew and is gone in a moment: to make its code fast took a third of the work in the browser, and paid for nothing.
const AS_IT_IS_READ = '--js-flags=--no-opt --no-maglev';
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  // Each waits for the browser and the server a fifth of its time: two cores are busy with three.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
    // A trace of every key and picture makes a walk up to three times slower: it is made where somebody asks for it.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM || installed, args: ['--no-sandbox', AS_IT_IS_READ, ...QUIET] },
  },
  projects: [
    { name: 'http', testMatch: '**/*.http.spec.ts' },
    { name: 'browser', testIgnore: '**/*.http.spec.ts', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://127.0.0.1:${port}/health/ready`,
    env: { PORT: String(port), DATA_DIR: process.env.E2E_DATA },
    timeout: 300_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
