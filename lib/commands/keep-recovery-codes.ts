import 'server-only';
import * as z from 'zod';
import * as authenticators from '@/db/authenticators';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';

/** Somebody has written their codes down: no page shows them again. */
export const keepRecoveryCodes = command({
  name: 'keep-recovery-codes',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => authenticators.recoveryOf(q, actor.person),
  allow: () => 'yes',
  decide: ({ subject: { id, next }, actor }) => done({ next: next ?? '' }, { what: 'recovery-codes-kept', person: actor.person }, id),
  save: async (q, id, now) => authenticators.keepCodes(q, id, now),
});
