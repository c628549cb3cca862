import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { someoneElsePage } from '@/lib/views/someone-else-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt }] = [await params, await searchParams];
  return see(someoneElsePage, { reference }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SomeoneElsePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { closed, ...form } = view;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {closed ? (
        <>
          <Heading level={1} caption={view.caption}>
            {view.h1}
          </Heading>
          <ClosedPanel {...closed} />
        </>
      ) : (
        <QuestionForm {...form} hidden={{ ...form.hidden, once }} />
      )}
    </PageFrame>
  );
}
