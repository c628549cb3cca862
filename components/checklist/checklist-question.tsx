// One question of the checklist, with the plan that is ready, the help with the DSPT, and what the IG lead asks about the answer.
import { SaidWords } from '@/components/agreement/said-words';
import { Details } from '@/components/design/details';
import { InsetText } from '@/components/design/inset-text';
import { WayList } from '@/components/design/way-list';
import { SuggestedAnswer } from '@/components/toolkit/suggested-answer';
import { QuestionForm } from '@/components/questions/question-form';
import type { ChecklistQuestionPage } from '@/lib/views/checklist-models';
import { AnswerButtons } from './answer-buttons';
import { LabelledList } from './labelled-list';
import { UnsentAnswers, type UnsentAnswersProps } from './unsent-answers';

function DsptHelp({ help, paragraphs, links }: NonNullable<ChecklistQuestionPage['dspt']>) {
  return (
    <Details summary={help}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <WayList ways={links} />
    </Details>
  );
}

function Above({ asks, replied, plan, suggested, thread }: Pick<ChecklistQuestionPage, 'asks' | 'replied' | 'plan' | 'suggested' | 'thread'>) {
  return (
    <>
      {thread !== undefined && thread.said.length > 0 && <SaidWords said={thread.said} />}
      {suggested !== undefined && <SuggestedAnswer {...suggested} />}
      {asks !== undefined && (
        <InsetText>
          <p className="sa-point__plan-title">{asks.by} asks</p>
          <p className="sa-typed">{asks.text}</p>
          <p>
            <a className="sa-alone" href={asks.reply.href}>
              {asks.reply.text}
              <span className="nhsuk-u-visually-hidden"> to {asks.by}</span>
            </a>
          </p>
        </InsetText>
      )}
      {replied !== undefined && (
        <InsetText>
          <p className="sa-point__plan-title">{replied.heading}</p>
          <p>{replied.text}</p>
          <p>
            <a className="sa-alone" href={replied.way.href}>
              {replied.way.text}
            </a>
          </p>
        </InsetText>
      )}
      {plan?.reason !== undefined && <p>{plan.reason}</p>}
      {plan?.evidence !== undefined && (
        <p>
          <a className="sa-alone" href={plan.evidence.href}>
            {plan.evidence.text}
          </a>
        </p>
      )}
      {plan !== undefined && (
        <InsetText>
          <p className="sa-point__plan-title">{plan.heading}</p>
          <LabelledList rows={plan.rows} />
        </InsetText>
      )}
    </>
  );
}

export function ChecklistQuestion({
  references,
  asks,
  replied,
  plan,
  dspt,
  suggested,
  thread,
  unsent,
  script,
  answers,
  ...page
}: ChecklistQuestionPage & Pick<UnsentAnswersProps, 'script'>) {
  const below = (
    <>
      {dspt !== undefined && <DsptHelp {...dspt} />}
      {thread !== undefined && (
        <p>
          <a className="sa-alone" href={thread.way.href}>
            {thread.way.text}
          </a>
        </p>
      )}
      {references !== undefined && <p className="sa-small-print">{references}</p>}
    </>
  );
  const bare = asks === undefined && replied === undefined && plan === undefined && suggested === undefined && !thread?.said.length;
  const above = bare ? undefined : <Above asks={asks} replied={replied} plan={plan} suggested={suggested} thread={thread} />;
  const question =
    answers === undefined ? (
      <QuestionForm {...page} below={below}>
        {above}
      </QuestionForm>
    ) : (
      <AnswerButtons {...page} answers={answers} below={below}>
        {above}
      </AnswerButtons>
    );
  return unsent === undefined ? (
    question
  ) : (
    <UnsentAnswers {...unsent} script={script}>
      {question}
    </UnsentAnswers>
  );
}
