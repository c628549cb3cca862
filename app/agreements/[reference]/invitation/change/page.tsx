import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { changeInvitationPage } from '@/lib/views/change-invitation-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(changeInvitationPage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ChangeInvitationPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { closed, note, h1, back } = view;
  if (closed)
    return (
      <PageFrame frame={frame} back={back}>
        <h1 className="nhsuk-heading-l">{h1}</h1>
        <p>{closed.text}</p>
        <p>
          <a href={closed.way.href}>{closed.way.text}</a>
        </p>
      </PageFrame>
    );
  return (
    <PageFrame frame={frame} back={back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{note}</p>
      </QuestionForm>
    </PageFrame>
  );
}
