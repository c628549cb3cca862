// The pages for newcomers rot unless something reads them: every command and every path that they name must exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
import { allSeries, commands } from '@/lib/commands/registry';
import { commandTable } from './command-table';
import { lifecycleTable } from './lifecycle-table';
import { everyMail, mailList } from './mail-list';

const pages = ['README.md', 'CHANGELOG.md', ...readdirSync('docs', { recursive: true }).map((name) => join('docs', String(name)))].filter((name) =>
  name.endsWith('.md'),
);
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const rooms =
  /^(?:app|components|content|db|docs|e2e|lib|public|scripts|server\.ts|next\.config\.js|package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY\.md|\.ci)(?:\/|$)/;

/** Paths in backticks that start in one of our rooms. Words in angle brackets or ellipses are patterns, not files. */
const pathsIn = (text: string) => [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path).filter((path) => rooms.test(path) && !/[<>…*{]/.test(path));
const linksIn = (text: string) => [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
const commandsIn = (text: string) =>
  [...text.matchAll(/npm (?:run )?([a-z][a-z-]*)/g)].map(([, name = '']) => name).filter((name) => !['ci', 'install', 'sbom'].includes(name));

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  it('names only files that exist', () => {
    expect(pathsIn(text).filter((path) => !existsSync(path.replace(/:\d+$/, '')))).toEqual([]);
    expect(linksIn(text).filter((path) => !existsSync(join(page, '..', path)))).toEqual([]);
  });
  it('names only npm commands that exist', () => {
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the list of decisions names each of them as it names itself', () => {
  const folder = 'docs/decisions';
  const records = readdirSync(folder).filter((name) => /^\d/u.test(name));
  const titleOf = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n', 1)[0]?.slice('# '.length);
  const listed = readFileSync(join(folder, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(listed.toSorted()).toEqual(records.map((name) => `- [${titleOf(name)}](${name})`).toSorted());
});

it('the first lines of README.md are the two commands that everybody needs', () => {
  expect(
    readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('npm '))
      .slice(0, 2)
      .map((line) => line.split(/\s+#/u)[0]),
  ).toEqual(['npm start', 'npm test']);
  expect(
    readFileSync('README.md', 'utf8')
      .split('\n')
      .slice(0, 5)
      .filter((line) => line.startsWith('npm ')),
  ).toHaveLength(2);
});

describe('generated pages', () => {
  it('say what the code says; run npm run docs when they do not', () => {
    expect(readFileSync('docs/lifecycle.md', 'utf8')).toBe(lifecycleTable());
    expect(readFileSync('docs/commands.md', 'utf8')).toBe(commandTable());
    expect(readFileSync('docs/mails.md', 'utf8')).toBe(mailList());
  });
});

describe('every mail', () => {
  it.each(everyMail().map((mail) => [mail.kind, mail] as const))('%s says what to do, with one link at most and nobody’s number or mailbox', (_, mail) => {
    const text = [...mail.paragraphs, mail.link ?? ''].join('\n');
    expect(text.match(/https?:\S+/gu) ?? []).toHaveLength(text.includes('https:') ? 1 : 0);
    // Whom a charity that asks is written to stands in that one mail: its reader may have no account.
    const named = /^mail-asked(?:, to a mailbox|-again)/u.test(mail.kind) ? 'amy@riverside.example' : 'm…@northfield.example';
    expect(text.replace(named, '')).not.toMatch(/@|01632|\{|undefined|null/u);
    expect(mail.subject.length).toBeLessThanOrEqual(110);
    expect(mail.subject).not.toMatch(/[.!]$/u);
    expect([mail.subject, ...mail.paragraphs, mail.why ? letters.why(mail.why, false) : ''].join(' ')).toContain('Sharing Agreed'); // from whom it is
  });

  it('that can be put into the outbox stands on the page, under a subject of its own', () => {
    const kindOf = ({ kind }: { readonly kind: string }) => kind.split(/[ ,]/u)[0] ?? '';
    const kinds = new Set([...readFileSync('lib/domain/audit/notices.ts', 'utf8').matchAll(/'(mail-[a-z-]+)'/gu)].map(([, kind]) => kind));
    const byWorker = ['mail-reminder', 'mail-digest'];
    expect([...new Set(everyMail().map(kindOf))].toSorted()).toEqual([...new Set([...kinds, ...byWorker])].toSorted());
    const first = new Map(everyMail().map((mail) => [mail.subject, kindOf(mail)]));
    expect(everyMail().filter((mail) => first.get(mail.subject) !== kindOf(mail))).toEqual([]);
  });
});

describe('docs/interfaces.md', () => {
  const text = readFileSync('docs/interfaces.md', 'utf8');
  it('lists exactly the settings that are read', () => {
    const read = new Set([...readFileSync('lib/server/config.ts', 'utf8').matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name));
    const listed = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(new Set(listed)).toEqual(read);
  });
  /** “/agreements/[]/versions/[]”: whatever its parts are called. */
  const shapeOf = (address: string) => address.replace(/[?#].*$/u, '').replace(/<[^>]+>|\[[^\]]+\]/gu, '[]');
  const named = [...text.matchAll(/`(?:GET|POST) (\/[^`]*)`/gu)].map(([, address = '']) => address);
  const inApp = (file: string) =>
    readdirSync('app', { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(`/${file}`))
      .map((path) => shapeOf(`/${path.slice(0, -file.length - 1)}`));

  it('names addresses and commands that there are', () => {
    const there = new Set([...inApp('route.ts'), ...inApp('page.tsx'), '/health/live']); // the door answers that one
    const [changes, rest] = [named.filter((one) => /^\/do\/[a-z]/u.test(one)), named.filter((one) => !/^\/do\/[a-z]/u.test(one))];
    expect(rest.map(shapeOf).filter((shape) => !there.has(shape))).toEqual([]);
    expect(changes.map((one) => one.slice('/do/'.length)).filter((name) => !(name in { ...commands, ...allSeries }))).toEqual([]);
  });

  it('names every address that gives something else than a page, but for what pages of ours fetch themselves', () => {
    const ours = ['/api/agreements/[]/now', '/api/captured-mail', '/agreements/[]/preview/agreement.pdf', '/organisation/dspt/questions/answers.txt'];
    expect(
      inApp('route.ts')
        .filter((shape) => !named.map(shapeOf).includes(shape))
        .toSorted(),
    ).toEqual(ours.toSorted());
  });
});
