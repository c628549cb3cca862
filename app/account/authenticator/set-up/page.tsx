import { AuthenticatorPicture } from '@/components/account/authenticator-picture';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { authenticatorWords } from '@/content/wording/authenticator';
import { see } from '@/lib/server/see';
import { setUpAuthenticatorPage } from '@/lib/views/authenticator-pages';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const words = authenticatorWords.setUp;

const look = async ({ searchParams }: Props) => see(setUpAuthenticatorPage, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SetUpAuthenticatorRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { app } = view;
  if (!app)
    return (
      <PageFrame frame={frame} back={view.back}>
        <h1 className="nhsuk-heading-l">{words.late}</h1>
        <p>{words.lateText}</p>
        <p>
          <a href={view.back.href}>{words.lateWay}</a>
        </p>
      </PageFrame>
    );
  return (
    <PageFrame frame={frame} back={view.back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.scan}</p>
        <AuthenticatorPicture {...app.picture} says={words.picture} />
        <p>
          {words.openNote}{' '}
          <a className="sa-alone" href={app.open}>
            {words.open}
          </a>
        </p>
        <p>
          {words.key}: <strong className="sa-code-text">{app.key}</strong>
        </p>
      </QuestionForm>
    </PageFrame>
  );
}
