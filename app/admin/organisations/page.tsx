import { LogInAgain } from '@/components/account/log-in-again';
import { NotificationBanner } from '@/components/design/notification-banner';
import { Table } from '@/components/design/table';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { mergerWords as words } from '@/content/wording/mergers';
import { see } from '@/lib/server/see';
import { organisationsPage } from '@/lib/views/organisations-page';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string; readonly merged?: string }>;
}

const look = async ({ searchParams }: Props) => see(organisationsPage, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function OrganisationsRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const merged = (await props.searchParams).merged === 'yes';
  const table = <Table caption={view.h1} hideCaption columns={words.columns.map((text) => ({ text }))} rows={view.rows} />;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      {merged && (
        <NotificationBanner success>
          <p>{words.saved}</p>
        </NotificationBanner>
      )}
      {view.logInAgain ? (
        <>
          <LogInAgain h1={view.h1} again={view.logInAgain} />
          {table}
        </>
      ) : (
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          {table}
          <h2 className="nhsuk-heading-m">{words.merge}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {words.follows.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </QuestionForm>
      )}
    </PageFrame>
  );
}
