import 'server-only';
// The DSPT’s own questions for the own organisation: how far it is, what comes next, and what to copy.
import * as z from 'zod';
import { toolkitWords as words } from '@/content/wording/toolkit';
import * as toolkitEditions from '@/db/toolkit-editions';
import { anyMember, hasRole } from '@/lib/domain/people/actor';
import { isPartnerKind } from '@/lib/domain/people/agreement-sides';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { fromName } from '@/lib/domain/questions/change-from-check';
import { editionDifferences, keepsItsAnswer } from '@/lib/domain/toolkit/edition-differences';
import { nextQuestion, progressOf } from '@/lib/domain/toolkit/self-assessment';
import type { ToolkitGround } from '@/lib/domain/toolkit/toolkit-ground';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import type { ToolkitOverview } from './toolkit-models';
import { editionName, groupPath, questionAddress, toolkitHome, toolkitSubject } from './toolkit-subject';

const text = words.overview;

function forward({ assessment, earlier }: ToolkitGround, mayAnswer: boolean): ToolkitOverview['forward'] {
  if (!earlier) return undefined;
  const { same, changed, added } = editionDifferences(assessment.edition, earlier.edition);
  const moved = changed.filter(({ how }) => keepsItsAnswer(how)).length;
  const nothingYet = Object.keys(assessment.answers).length === 0;
  const name = editionName(earlier.edition);
  return {
    heading: words.forward.heading(editionName(assessment.edition)),
    text: words.forward.text(name, same.length + moved, changed.length - moved, added.length),
    ...(nothingYet && mayAnswer && { button: words.forward.button }),
    read: { href: `${toolkitHome}/all?edition=${earlier.edition.version}`, text: words.forward.read(name) },
  };
}

function buttons({ assessment }: ToolkitGround): Pick<ToolkitOverview, 'buttons' | 'ready'> {
  const next = nextQuestion(assessment, 'mandatory');
  const first = nextQuestion(assessment, 'toolkit');
  const { mandatory, mandatoryDone, begun } = progressOf(assessment, assessment.edition.questions);
  return {
    buttons: [
      ...(next ? [{ href: withQuery(questionAddress(next.ref), fromName, 'mandatory'), text: begun > 0 ? text.on : text.start }] : []),
      ...(first ? [{ href: questionAddress(first.ref), text: text.all }] : []),
    ],
    ...(mandatory === mandatoryDone && { ready: text.ready }),
  };
}

const progress = ({ assessment }: ToolkitGround): readonly string[] => {
  const { done, of, mandatoryDone, mandatory, approachingDone, approaching } = progressOf(assessment, assessment.edition.questions);
  return [text.done(done, of), text.mandatory(mandatoryDone, mandatory), text.approaching(approachingDone, approaching)];
};

function groups({ assessment }: ToolkitGround): ToolkitOverview['groups'] {
  const { edition } = assessment;
  const tasks = edition.groups.map(({ number, name }) => {
    const own = progressOf(
      assessment,
      edition.questions.filter(({ group }) => group === number),
    );
    const status = own.done === own.of ? ('completed' as const) : own.begun > 0 ? ('in-progress' as const) : ('not-started' as const);
    return {
      id: `group-${number}`,
      text: `${number} ${name}`,
      hint: text.groupHint(own.mandatoryDone, own.mandatory),
      href: groupPath(number),
      status,
      statusText: text.group(own.done, own.of),
    };
  });
  return { heading: text.groups, tasks };
}

const copyWays = [
  { href: `${toolkitHome}/all`, text: text.copy.page },
  { href: `${toolkitHome}/answers.csv`, text: text.copy.csv },
  { href: `${toolkitHome}/answers.txt`, text: text.copy.text },
];

function said({ organisation }: ToolkitGround, mayAnswer: boolean): readonly string[] {
  return [
    ...text.intro,
    ...(isPartnerKind(organisation) ? [] : [text.others]),
    ...(organisation.nation === 'england' ? [] : [text.elsewhere]),
    ...(mayAnswer ? [] : [text.readOnly]),
  ];
}

export const toolkitOverview = view({
  name: 'toolkit-overview',
  who: anyMember,
  input: z.strictObject({ brought: z.boolean().optional() }),
  load: async (q, _input, actor, now) => {
    const ground = await toolkitSubject(q, actor, now);
    const hosts = hasRole(actor, 'admin') && (await toolkitEditions.actsForHost(q, actor));
    return ground && { ...ground, hosts };
  },
  allow: () => 'yes',
  show: ({ subject, input, actor, attempt }): ToolkitOverview => {
    const mayAnswer = mayChangeProfile(actor, subject.organisation);
    const before = forward(subject, mayAnswer);
    const { source } = subject.assessment.edition;
    const refused = attempt?.command === 'bring-answers-forward' && attempt.outcome.kind === 'refused' ? attempt.outcome.reason : undefined;
    return {
      title: text.h1,
      h1: text.h1,
      caption: words.caption(editionName(subject.assessment.edition)),
      back: { href: '/organisation/dspt' },
      intro: said(subject, mayAnswer),
      progress: progress(subject),
      ...(mayAnswer ? buttons(subject) : { buttons: [] }),
      ...(input.brought && { brought: words.forward.brought }),
      ...(before && { forward: before }),
      groups: groups(subject),
      copy: { heading: text.copy.heading, ways: copyWays },
      sources: { summary: text.sources, lines: [source, text.words], way: { href: 'https://www.dsptoolkit.nhs.uk/', text: text.toolkit } },
      ...(subject.hosts && { admin: { href: '/admin/dspt', text: text.admin } }),
      errors: refused === undefined ? {} : { '': refused },
    };
  },
});
