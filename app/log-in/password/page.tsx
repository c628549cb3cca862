import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { see } from '@/lib/server/see';
import { logInWay } from '@/lib/views/log-in-way';
import { passwordLogInPage } from '@/lib/views/password-pages';
import { NotificationBanner } from '@/components/design/notification-banner';

interface Props {
  readonly searchParams: Promise<{ readonly next?: string; readonly attempt?: string; readonly set?: string }>;
}

const words = passwordPageWords.logIn;

async function look({ searchParams }: Props) {
  const { next, attempt } = await searchParams;
  return see(passwordLogInPage, { next }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function PasswordLogInPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { set } = await props.searchParams;
  const { next } = view.hidden;
  return (
    <PageFrame frame={frame}>
      {set === 'yes' && (
        <NotificationBanner success>
          <p>{words.set}</p>
        </NotificationBanner>
      )}
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
      <p>
        <a href="/reset">{words.forgotten}</a>
      </p>
      <p>
        <a href={logInWay(next)}>{words.byMail}</a>
      </p>
    </PageFrame>
  );
}
