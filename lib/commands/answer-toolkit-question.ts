import 'server-only';
// Saving the answer to one question of the DSPT, as an organisation prepares it.
import * as z from 'zod';
import { builtEditions } from '@/content/toolkit/editions';
import { whoAnswersToolkit } from '@/content/wording/toolkit';
import * as people from '@/db/people';
import * as assessments from '@/db/self-assessments';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { changingRoles, mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { decideToolkitAnswer } from '@/lib/domain/toolkit/answer-toolkit-question';
import { toolkitGround } from '@/lib/domain/toolkit/toolkit-ground';
import { command } from '@/lib/server/command';
import { Folded, Screen, Whole } from '@/lib/server/input-fields';

export const answerToolkitQuestion = command({
  name: 'answer-toolkit-question',
  who: changingRoles,
  beforeCode: true,
  fold: true,
  input: z.strictObject({ screen: Screen, revision: Whole, fields: Folded }),
  load: async (q, { screen }, actor) => {
    const onFile = await assessments.onFile(q, actor, builtEditions);
    const [version, ref = ''] = screen.split('/');
    const by = onFile?.begun.find((one) => String(one.version) === version)?.answers[ref]?.by;
    return onFile && { onFile, lastBy: by === undefined ? undefined : (await people.namesOf(q, [by])).get(by) };
  },
  allow: (actor, { onFile: { organisation } }) => (mayChangeProfile(actor, organisation) ? 'yes' : { forbidden: whoAnswersToolkit }),
  decide: ({ subject: { onFile, lastBy }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = toolkitGround(onFile, dayOf(at));
    if (!ground) return { kind: 'not-found' };
    return decideToolkitAnswer(ground.assessment, input, { person: actor.person, at, ...(lastBy !== undefined && { lastBy }) });
  },
  save: async (q, writes, now) => assessments.save(q, writes, now),
});
