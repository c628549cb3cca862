import { InsetText } from '@/components/design/inset-text';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { DeputyList } from '@/components/people/deputy-list';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { peopleWords } from '@/content/wording/people';
import { see } from '@/lib/server/see';
import { deputyPage } from '@/lib/views/deputy-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(deputyPage, { id: (await params).id }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function DeputyRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const list = <DeputyList open={view.open} words={peopleWords.deputy} once={once} />;
  if (view.refusal !== undefined)
    return (
      <PageFrame frame={frame} back={view.back}>
        <h1 className="nhsuk-heading-l">{view.h1}</h1>
        <InsetText>
          <p>{view.refusal}</p>
        </InsetText>
        {list}
      </PageFrame>
    );
  return (
    <PageFrame frame={frame} back={view.back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        {view.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </QuestionForm>
      {list}
    </PageFrame>
  );
}
