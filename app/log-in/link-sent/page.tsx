import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { see } from '@/lib/server/see';
import { linkSentPage } from '@/lib/views/link-sent-page';

interface Props {
  readonly searchParams: Promise<{ readonly 'log-in'?: string; readonly attempt?: string }>;
}

const words = logInWords.sent;

async function look({ searchParams }: Props) {
  const { 'log-in': logIn, attempt } = await searchParams;
  return see(linkSentPage, { logIn }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function LinkSentPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.said}</p>
      </QuestionForm>
      {frame.demo && (
        <p>
          <a href="/demo/mail">{words.demo}</a>
        </p>
      )}
      <p>
        <a href="/log-in">{words.again}</a>
      </p>
    </PageFrame>
  );
}
