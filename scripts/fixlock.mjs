// npm leaves the optional packages of other platforms out of the lock file when a registry does not offer them, and npm ci
// then refuses its own lock. This adds the missing entries, and takes registry addresses out. Run it after every dependency change.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const OS = /(darwin|win32|linux|android|freebsd|openbsd|netbsd|sunos|aix)/;
const CPU = /(arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64|mips64el)/;

/** The place where a package that stands at `base` would find `name`: beside it, or in a folder above. */
function find(packages, base, name) {
  for (let at = base; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const path = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[path]?.version) return path;
    if (!at) return undefined;
  }
}

function entry(name, version, dev) {
  const os = OS.exec(name)?.[1];
  const cpu = CPU.exec(name)?.[1];
  const libc = os === 'linux' && (/musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined);
  return { version, ...(cpu && { cpu: [cpu] }), ...(dev && { dev: true }), ...(libc && { libc: [libc] }), optional: true, ...(os && { os: [os] }) };
}

/** Every optional dependency that has no entry: who wants it, its name, the version asked for. */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([path, p]) =>
    Object.entries(p.optionalDependencies ?? {})
      .filter(([name]) => !find(lock.packages, path, name))
      .map(([name, range]) => ({ path, name, range, dev: p.dev === true })),
  );
}

export function fixed(lock) {
  const packages = { ...lock.packages };
  for (const { name, range, dev } of missingOptional(lock)) {
    if (/^\d+\.\d+\.\d+/.test(range)) packages[`node_modules/${name}`] = entry(name, range, dev);
    else console.error(`no exact version asked for: ${name} ${range}`);
  }
  for (const p of Object.values(packages)) delete p.resolved;
  const { '': root, ...rest } = packages;
  const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: { '': root, ...Object.fromEntries(sorted) } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const before = missingOptional(lock).length;
  writeFileSync(file, `${JSON.stringify(fixed(lock), null, 2)}\n`);
  console.log(`${before} entries added`);
}
