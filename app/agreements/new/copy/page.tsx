import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import { ListFilter } from '@/components/questions/list-filter';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { copyPage } from '@/lib/views/copy-page';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function look({ searchParams }: Props) {
  const { q, attempt } = await searchParams;
  return see(copyPage, { ...(typeof q === 'string' && { q }), ...(typeof attempt === 'string' && { attempt }) }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function CopyPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { filter, closed, ...page } = view;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {closed === undefined && page.form.fields.length > 0 ? (
        <QuestionForm {...page} hidden={{ ...page.hidden, once }}>
          {filter && <ListFilter {...filter} />}
        </QuestionForm>
      ) : (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          {closed === undefined ? filter && <ListFilter {...filter} /> : <ClosedNotice {...closed} once={once} />}
        </>
      )}
    </PageFrame>
  );
}
