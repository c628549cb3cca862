// Faults that the kill harness must find: what a hurried change to the kernel could do. Each replaces one line.

const STORE = `(globalThis as unknown as Record<symbol, { store: import('@/db/store').Store }>)[Symbol.for('sharing-agreed.runtime')]!.store`;

export const MUTANTS = [
  {
    name: 'the answer is sent before the commit',
    file: 'app/do/[command]/route.ts',
    find: 'await execute(running,',
    put: 'await early(running,',
    append: `
async function early(...args: Parameters<typeof execute>) {
  if (args[2].name !== 'sign-agreement') return execute(...args);
  setTimeout(() => void execute(...args), 3);
  return { kind: 'done' as const, result: { reference: String(args[3].reference) } };
}
`,
  },
  {
    name: 'the audit event has a transaction of its own',
    file: 'lib/server/execute.ts',
    find: 'const event = await remember(q, at, asked, { event: done.event, tally: done.tally });',
    put: `const event = randomUUID();
  setTimeout(() => void ${STORE}.tx(async (later) => void (await remember(later, at, asked, { event: done.event, tally: done.tally }))), 2);`,
  },
  {
    name: 'the status follows the signature in a transaction of its own',
    file: 'lib/commands/sign-agreement.ts',
    find: 'await agreements.change(q, file, { status: to }, now);',
    put: `setTimeout(() => void ${STORE}.tx((later) => agreements.change(later, file, { status: to }, now)).catch(() => undefined), 2);`,
  },
  {
    name: 'no receipt is kept',
    file: 'lib/server/execute.ts',
    find: 'await receipts.keep(q, { person: actor.person, once, command: c.name, answer: done.result }, at);',
    put: '',
  },
];
