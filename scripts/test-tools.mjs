// The programs that the tests use and npm does not bring: a browser, and readers of PDF files.
import { existsSync } from 'node:fs';
import { has, run } from './ready.mjs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = () => process.env.CHROMIUM || BROWSERS.find(existsSync);

/** What is missing, by its Debian package. */
function missing() {
  return [...(browser() ? [] : ['chromium']), ...(has('pdftotext') && has('pdfinfo') ? [] : ['poppler-utils']), ...(has('qpdf') ? [] : ['qpdf'])];
}

function install(packages) {
  if (process.getuid?.() !== 0 || !has('apt-get')) return;
  console.log(`Installing for the tests: ${packages.join(', ')}`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Installs what is missing where that is allowed. Returns the browser and the names of what is still missing. */
export function testTools() {
  const before = missing();
  if (before.length > 0) install(before);
  if (!browser()) run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const own = !browser() && playwrightHasOne();
  return { browser: browser(), missing: missing().filter((name) => !(own && name === 'chromium')) };
}

function playwrightHasOne() {
  return run(process.execPath, ['-e', `process.exit(require('fs').existsSync(require('@playwright/test').chromium.executablePath()) ? 0 : 1)`]);
}
