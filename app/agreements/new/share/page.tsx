import { FailurePage } from '@/components/failure-page';
import { Tag } from '@/components/design/tag';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { sharePage } from '@/lib/views/share-page';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Whatever else the address holds may be the answers of an enquiry: the view reads them. */
async function look({ searchParams }: Props) {
  const { attempt, ask, ...query } = await searchParams;
  const given = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const enquiry = new URLSearchParams(given).toString();
  return see(sharePage, { ...(ask !== undefined && { ask }), ...(enquiry !== '' && enquiry.length <= 1000 && { enquiry }) }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SharePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  if (view.closed) {
    return (
      <PageFrame frame={frame} back={view.back}>
        <h1 className="nhsuk-heading-l">Another organisation starts the agreement</h1>
        <ClosedNotice {...view.closed} />
      </PageFrame>
    );
  }
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {view.from !== undefined && (
        <p>
          <Tag text={view.from} tint="grey" />
        </p>
      )}
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  );
}
