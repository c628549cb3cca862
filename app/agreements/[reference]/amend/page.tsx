import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { Heading } from '@/components/design/heading';
import { see } from '@/lib/server/see';
import { amendPage } from '@/lib/views/amend-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt }] = await Promise.all([params, searchParams]);
  return see(amendPage, { reference }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function AmendPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { closed, ...page } = view;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {closed === undefined ? (
        <QuestionForm {...page} hidden={{ ...page.hidden, once }} />
      ) : (
        <>
          <Heading level={1} caption={view.caption}>
            {view.h1}
          </Heading>
          <ClosedNotice {...closed} once={once} />
        </>
      )}
    </PageFrame>
  );
}
