import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { see } from '@/lib/server/see';
import { ownPasswordPage } from '@/lib/views/password-pages';
import { Button } from '@/components/design/button';
import { HiddenFields } from '@/components/questions/hidden-fields';

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
        <h1 className="nhsuk-heading-l">{view.h1}</h1>
        <h2 className="nhsuk-heading-m">{again.heading}</h2>
        <p>{again.text}</p>
        <p>
          <a href={again.href}>{again.way}</a>
        </p>
      </PageFrame>
    );
  return (
    <PageFrame frame={frame} back={view.back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{view.note}</p>
      </QuestionForm>
      {view.has && (
        <form method="post" action="/do/remove-password">
          <HiddenFields values={{ once: `${once}-remove` }} />
          <h2 className="nhsuk-heading-m">{words.removeH2}</h2>
          <Button variant="secondary">{words.remove}</Button>
        </form>
      )}
    </PageFrame>
  );
}
