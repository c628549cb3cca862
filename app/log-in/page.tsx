import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { passwordPageWords } from '@/content/wording/password';
import { see } from '@/lib/server/see';
import { logInPage } from '@/lib/views/log-in-page';

interface Props {
  readonly searchParams: Promise<{ readonly next?: string; readonly attempt?: string }>;
}

const words = logInWords.email;

async function look({ searchParams }: Props) {
  const { next, attempt } = await searchParams;
  return see(logInPage, { next }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function LogInPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { next } = view.hidden;
  return (
    <PageFrame frame={frame}>
      {view.answerKept && <NotificationBanner>{words.kept}</NotificationBanner>}
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
      <p>
        <a href={next === undefined ? '/log-in/password' : `/log-in/password?next=${encodeURIComponent(next)}`}>{passwordPageWords.logIn.way}</a>
      </p>
      {frame.demo && (
        <InsetText>
          <p>
            {words.demo} <a href={next === undefined ? '/demo' : `/demo?next=${encodeURIComponent(next)}`}>Choose a person</a>
          </p>
        </InsetText>
      )}
    </PageFrame>
  );
}
