import 'server-only';
import * as z from 'zod';
import type { FormErrors } from '@/lib/domain/questions/form';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';

export interface LogInView {
  readonly errors: FormErrors;
  /** What was typed as e-mail address. */
  readonly email: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The pages of logging in hold nothing but what somebody typed on them. */
export const logInPage = view({
  name: 'log-in-page',
  who: anybody,
  input: z.strictObject({}),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ attempt }): LogInView => ({ errors: attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {}, email: text(attempt?.values.email) }),
});
