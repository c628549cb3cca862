import 'server-only';
// Last year’s answers as the start of this year’s.
import * as z from 'zod';
import { builtEditions } from '@/content/toolkit/editions';
import { whoAnswersToolkit } from '@/content/wording/toolkit';
import * as assessments from '@/db/self-assessments';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { changingRoles, mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { decideBringForward } from '@/lib/domain/toolkit/bring-forward';
import { toolkitGround } from '@/lib/domain/toolkit/toolkit-ground';
import { command } from '@/lib/server/command';

export const bringAnswersForward = command({
  name: 'bring-answers-forward',
  who: changingRoles,
  beforeCode: true,
  input: z.strictObject({}),
  load: async (q, _input, actor) => assessments.onFile(q, actor, builtEditions),
  allow: (actor, { organisation }) => (mayChangeProfile(actor, organisation) ? 'yes' : { forbidden: whoAnswersToolkit }),
  decide: ({ subject, now }) => {
    const ground = toolkitGround(subject, dayOf(now.toISOString()));
    return ground ? decideBringForward(ground.earlier, ground.assessment) : { kind: 'not-found' };
  },
  save: async (q, writes, now) => assessments.save(q, writes, now),
});
