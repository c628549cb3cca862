import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { see } from '@/lib/server/see';
import { linkPage } from '@/lib/views/link-page';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const words = logInWords.link;

async function look({ params, searchParams }: Props) {
  return see(linkPage, { token: (await params).token }, (await searchParams).attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function LinkPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.said}</p>
      </QuestionForm>
      {Object.keys(view.errors).length > 0 && (
        <p>
          <a href="/log-in">{words.again}</a>
        </p>
      )}
    </PageFrame>
  );
}
