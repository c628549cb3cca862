// The pages for newcomers rot unless something reads them: every command and every path that they name must exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letters } from '@/content/wording/mail';
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
    const named = mail.kind.startsWith('mail-asked, to a mailbox') ? 'amy@riverside.example' : 'm…@northfield.example';
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
  it('lists addresses that have a route', () => {
    const routes = [
      'app/health/ready/route.ts',
      'app/do/[command]/route.ts',
      'app/agreements.csv/route.ts',
      'app/api/legal-basis/route.ts',
      'app/api/openapi.json/route.ts',
      'app/invite/[token]/page.tsx',
      'app/agreements/[reference]/versions/[number]/agreement.json/route.ts',
      'app/agreements/[reference]/versions/[number]/agreement.pdf/route.ts',
      'app/agreements/[reference]/documents/[kind]/document.pdf/route.ts',
      'app/agreements/[reference]/documents/pack.zip/route.ts',
      'app/agreements/[reference]/promises/calendar.ics/route.ts',
    ];
    expect(routes.filter((route) => !existsSync(route))).toEqual([]);
  });
});
