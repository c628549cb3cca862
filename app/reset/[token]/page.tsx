import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { see } from '@/lib/server/see';
import { resetLinkPage } from '@/lib/views/password-pages';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const words = passwordPageWords.reset;

const look = async ({ params, searchParams }: Props) => see(resetLinkPage, { token: (await params).token }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ResetLinkPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  if (view.dead !== undefined)
    return (
      <PageFrame frame={frame}>
        <h1 className="nhsuk-heading-l">{view.h1}</h1>
        <p>
          <a href="/reset">{words.again}</a>
        </p>
      </PageFrame>
    );
  return (
    <PageFrame frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.linkNote}</p>
      </QuestionForm>
    </PageFrame>
  );
}
