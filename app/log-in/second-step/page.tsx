import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { authenticatorWords } from '@/content/wording/authenticator';
import { see } from '@/lib/server/see';
import { secondStepPage } from '@/lib/views/authenticator-pages';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string; readonly next?: string }>;
}

async function look({ searchParams }: Props) {
  const { attempt, next } = await searchParams;
  return see(secondStepPage, { next }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SecondStepRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { gone } = view;
  return (
    <PageFrame frame={frame}>
      {gone ? (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <p>{gone.text}</p>
          <p>
            <a href={gone.way.href}>{gone.way.text}</a>
          </p>
        </>
      ) : (
        <>
          <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
          <p>{authenticatorWords.step.lost}</p>
        </>
      )}
    </PageFrame>
  );
}
