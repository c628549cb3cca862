import { InsetText } from '@/components/design/inset-text';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { Leaver } from '@/components/people/leaver';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { peopleWords } from '@/content/wording/people';
import { see } from '@/lib/server/see';
import { handOverPage } from '@/lib/views/hand-over-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(handOverPage, { id: (await params).id }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function HandOverRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const stay = (
    <p>
      <a href={view.cancel.href}>{view.cancel.text}</a>
    </p>
  );
  return (
    <PageFrame frame={frame} back={view.back}>
      {view.refusal !== undefined ? (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <InsetText>
            <p>{view.refusal}</p>
          </InsetText>
          {stay}
        </>
      ) : (
        <>
          <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
            <Leaver {...view} words={peopleWords.handOver} />
          </QuestionForm>
          {stay}
        </>
      )}
    </PageFrame>
  );
}
