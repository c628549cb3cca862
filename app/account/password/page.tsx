import { OneButtonForm } from '@/components/account/one-button-form';
import { OwnQuestionPage } from '@/components/account/own-question-page';
import { FailurePage } from '@/components/failure-page';
import { documentTitle } from '@/components/questions/document-title';
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
  const { view, once } = seen;
  return (
    <OwnQuestionPage {...seen}>
      {view.has && <OneButtonForm command="remove-password" once={once} heading={words.removeH2} button={words.remove} />}
    </OwnQuestionPage>
  );
}
