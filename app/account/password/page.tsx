import { LogInAgain } from '@/components/account/log-in-again';
import { OneButtonForm } from '@/components/account/one-button-form';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { see } from '@/lib/server/see';
import { ownPasswordPage } from '@/lib/views/password-pages';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const words = passwordPageWords.own;

const look = async ({ searchParams }: Props) => see(ownPasswordPage, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function OwnPasswordRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const again = view.logInAgain;
  if (again)
    return (
      <PageFrame frame={frame} back={view.back}>
        <LogInAgain h1={view.h1} again={again} />
      </PageFrame>
    );
  return (
    <PageFrame frame={frame} back={view.back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{view.note}</p>
      </QuestionForm>
      {view.has && <OneButtonForm command="remove-password" once={once} heading={words.removeH2} button={words.remove} />}
    </PageFrame>
  );
}
