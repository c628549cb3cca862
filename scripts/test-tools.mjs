// The programs that the tests use and npm does not bring: a browser, and readers of PDF files.
import { existsSync } from 'node:fs';
import { has, run } from './ready.mjs';

/** The same browser without its window: the journeys take three quarters of the work in it. Where it cannot be had, the whole one does. */
const SHELL = '/usr/bin/chromium-headless-shell';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = () => process.env.CHROMIUM || BROWSERS.find(existsSync);

/** What is missing, by its Debian package. */
function missing() {
  return [...(browser() ? [] : ['chromium']), ...(has('pdftotext') && has('pdfinfo') ? [] : ['poppler-utils']), ...(has('qpdf') ? [] : ['qpdf'])];
}

// Where nothing answers, nobody waits long for what may be missing.
const BRIEFLY = ['-qq', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::https::Timeout=10', '-o', 'Acquire::Retries=1'];

function install(packages) {
  if (process.getuid?.() !== 0 || !has('apt-get')) return;
  console.log(`Installing for the tests: ${packages.join(', ')}`);
  run('apt-get', ['update', ...BRIEFLY]);
  // One by one, so that a package which this system has not keeps no other one away.
  for (const name of packages) run('apt-get', ['install', '-y', '--no-install-recommends', ...BRIEFLY, name]);
}

/** Installs what is missing where that is allowed. Returns the browser, the one for journeys, and the names of what is still missing. */
export function testTools({ journeys = false } = {}) {
  const wantsShell = journeys && !process.env.CHROMIUM && !existsSync(SHELL);
  const before = [...missing(), ...(wantsShell ? ['chromium-headless-shell'] : [])];
  if (before.length > 0) install(before);
  if (!browser()) run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const own = !browser() && playwrightHasOne();
  const shell = !process.env.CHROMIUM && existsSync(SHELL) ? SHELL : browser();
  return { browser: browser(), shell, missing: missing().filter((name) => !(own && name === 'chromium')) };
}

function playwrightHasOne() {
  return run(process.execPath, ['-e', `process.exit(require('fs').existsSync(require('@playwright/test').chromium.executablePath()) ? 0 : 1)`]);
}
