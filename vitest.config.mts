// Unit, command and repository tests. Browser journeys live in e2e and run under Playwright.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': here('.'), 'server-only': here('./scripts/testing/server-only.ts') } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.next/**', 'dist/**', 'e2e/**'],
    environment: 'node',
    testTimeout: 20_000,
    // Files share their modules: nothing here keeps state in one, and to load everything anew for each file took a third of the time.
    isolate: false,
    maxWorkers: '100%',
  },
});
