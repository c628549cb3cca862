import 'server-only';
// One group of the DSPT’s questions, each with how it stands.
import * as z from 'zod';
import { toolkitWords as words } from '@/content/wording/toolkit';
import { anyMember } from '@/lib/domain/people/actor';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { progressOf } from '@/lib/domain/toolkit/self-assessment';
import { view } from '@/lib/server/view';
import type { ToolkitGroupPage } from './toolkit-models';
import { editionName, questionTask, toolkitHome, toolkitSubject } from './toolkit-subject';

export const toolkitGroupPage = view({
  name: 'toolkit-group-page',
  who: anyMember,
  input: z.strictObject({ group: z.string().regex(/^[1-9]\d?$/) }),
  load: async (q, { group }, actor, now) => {
    const ground = await toolkitSubject(q, actor, now);
    const found = ground?.assessment.edition.groups.find(({ number }) => String(number) === group);
    return ground && found && { ground, found };
  },
  allow: () => 'yes',
  show: ({ subject: { ground, found }, actor }): ToolkitGroupPage => {
    const { assessment, organisation } = ground;
    const questions = assessment.edition.questions.filter(({ group }) => group === found.number);
    const { done, of } = progressOf(assessment, questions);
    const mayAnswer = mayChangeProfile(actor, organisation);
    return {
      title: `${found.name} – ${words.section}`,
      h1: `${found.number} ${found.name}`,
      caption: words.caption(editionName(assessment.edition)),
      back: { href: toolkitHome },
      progress: words.overview.done(done, of),
      tasks: questions.map((question) => {
        const { href, ...task } = questionTask(question, assessment);
        return mayAnswer && href !== undefined ? { ...task, href } : task;
      }),
    };
  },
});
