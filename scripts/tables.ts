// Run at build: what the door must know of the command registry without loading the commands.
import { mkdirSync, writeFileSync } from 'node:fs';
import { registry } from '@/lib/commands/registry';

const limits = Object.values(registry).flatMap((command) => (command.bytes ? [[command.name, command.bytes]] : []));
mkdirSync('dist', { recursive: true });
writeFileSync('dist/bytes.json', JSON.stringify(Object.fromEntries(limits)));
