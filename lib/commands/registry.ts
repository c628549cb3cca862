import 'server-only';
// Every command there is. Tests, the door and the docs walk this list; a command that is not in it cannot be run.
import type { AnyCommand } from '@/lib/server/command';
import { logInAsDemo } from './log-in-as-demo';
import { logInWithCode } from './log-in-with-code';
import { logInWithLink } from './log-in-with-link';
import { logOut } from './log-out';
import { requestLogIn } from './request-log-in';

export const commands = {
  'log-in-as-demo': logInAsDemo,
  'request-log-in': requestLogIn,
  'log-in-with-link': logInWithLink,
  'log-in-with-code': logInWithCode,
  'log-out': logOut,
} as const satisfies Readonly<Record<string, AnyCommand>>;

export type CommandName = keyof typeof commands;

/** The command of this name; a name of JavaScript's own, like “constructor”, is none. */
export const commandNamed = (name: string): { readonly name: CommandName; readonly command: AnyCommand } | undefined =>
  Object.hasOwn(commands, name) ? { name: name as CommandName, command: commands[name as CommandName] } : undefined;
