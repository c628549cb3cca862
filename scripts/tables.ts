// Run at build: what the door and the tests from outside must know of the commands without loading them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { commands } from '@/lib/commands/registry';
import type { AnyCommand } from '@/lib/server/command';

const all: readonly AnyCommand[] = Object.values(commands);
const limits = all.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [[name, bytes]]));
mkdirSync('dist', { recursive: true });
writeFileSync('dist/bytes.json', JSON.stringify(Object.fromEntries(limits)));
writeFileSync('dist/commands.json', JSON.stringify(all.map(({ name }) => name)));
