import 'server-only';
// Every answer to the DSPT’s questions, to read, to print and to copy: on a page, and as a file.
import * as z from 'zod';
import { builtEditions } from '@/content/toolkit/editions';
import { toolkitWords as words } from '@/content/wording/toolkit';
import * as assessments from '@/db/self-assessments';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { csv } from '@/lib/domain/print/csv';
import type { SelfAssessment } from '@/lib/domain/toolkit/self-assessment';
import { asPlainText, csvColumns, csvRow, type ExportLine, exportLines, stateWords } from '@/lib/domain/toolkit/toolkit-export';
import { type ToolkitOnFile, toolkitGround } from '@/lib/domain/toolkit/toolkit-ground';
import { view } from '@/lib/server/view';
import type { ToolkitAnswersPage, ToolkitFile } from './toolkit-models';
import { editionName, questionAddress, toolkitHome } from './toolkit-subject';

const tints = { done: 'green', open: 'amber', check: 'red', none: 'grey' } as const;

const Asked = {
  edition: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
};

/** The edition in force, or an earlier one that this organisation has answered. */
function sought(onFile: ToolkitOnFile, today: string, edition: string | undefined): { readonly now: boolean; readonly assessment: SelfAssessment } | undefined {
  const ground = toolkitGround(onFile, today);
  if (!ground) return undefined;
  const { version } = ground.assessment.edition;
  if (edition === undefined || edition === String(version)) return { now: true, assessment: ground.assessment };
  const [found, begun] = [onFile.editions.find((one) => String(one.edition.version) === edition), onFile.begun.find((one) => String(one.version) === edition)];
  return found && begun && { now: false, assessment: { organisationId: onFile.organisation.id, edition: found.edition, answers: begun.answers } };
}

function line({ question, state, answer, copy, note }: ExportLine, mayAnswer: boolean): ToolkitAnswersPage['groups'][number]['lines'][number] {
  return {
    ref: question.ref,
    question: question.question,
    state: { text: stateWords[state], tint: tints[state] },
    mandatory: question.mandatory,
    copy,
    said: copy === '' ? answer || words.answers.nothing : '',
    note,
    ...(mayAnswer && { change: { href: questionAddress(question.ref), text: words.answers.change } }),
  };
}

export const toolkitAnswersPage = view({
  name: 'toolkit-answers-page',
  who: anyMember,
  input: z.strictObject(Asked),
  load: async (q, { edition }, actor, now) => {
    const onFile = await assessments.onFile(q, actor, builtEditions);
    const found = onFile && sought(onFile, dayOf(now.toISOString()), edition);
    return onFile && found && { ...found, organisation: onFile.organisation };
  },
  allow: () => 'yes',
  show: ({ subject: { assessment, now, organisation }, actor }): ToolkitAnswersPage => {
    const lines = exportLines(assessment);
    const mayAnswer = now && mayChangeProfile(actor, organisation);
    const name = editionName(assessment.edition);
    const query = now ? '' : `?edition=${assessment.edition.version}`;
    return {
      title: words.answers.h1,
      h1: words.answers.h1,
      caption: words.caption(name),
      back: { href: toolkitHome },
      intro: [now ? words.answers.intro : words.answers.earlier(name)],
      groups: assessment.edition.groups.map(({ number, name: heading }) => ({
        heading: `${number} ${heading}`,
        lines: lines.filter(({ question }) => question.group === number).map((one) => line(one, mayAnswer)),
      })),
      ways: [
        { href: `${toolkitHome}/answers.csv${query}`, text: words.overview.copy.csv },
        { href: `${toolkitHome}/answers.txt${query}`, text: words.overview.copy.text },
      ],
    };
  },
});

export const toolkitFile = view({
  name: 'toolkit-file',
  who: anyMember,
  input: z.strictObject({ ...Asked, as: z.enum(['csv', 'txt']) }),
  load: async (q, { edition }, actor, now) => {
    const onFile = await assessments.onFile(q, actor, builtEditions);
    return onFile && sought(onFile, dayOf(now.toISOString()), edition);
  },
  allow: () => 'yes',
  show: ({ subject: { assessment }, input: { as }, now }): ToolkitFile => {
    const today = dayOf(now.toISOString());
    const lines = exportLines(assessment);
    const name = `dspt-answers-${editionName(assessment.edition).slice(0, 7)}-${today}.${as}`;
    if (as === 'csv') return { name, type: 'text/csv; charset=utf-8', content: csv([csvColumns, ...lines.map(csvRow)]) };
    return { name, type: 'text/plain; charset=utf-8', content: asPlainText(words.caption(editionName(assessment.edition)), lines, today) };
  },
});
