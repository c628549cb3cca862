import { SessionList } from '@/components/account/session-list';
import { ErrorSummary } from '@/components/design/error-summary';
import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { SummaryCard } from '@/components/design/summary-card';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { accountWords as words } from '@/content/wording/account';
import { see } from '@/lib/server/see';
import { accountPage } from '@/lib/views/account-page';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string; readonly saved?: string }>;
}

const look = async ({ searchParams }: Props) => see(accountPage, {}, (await searchParams).attempt);
const isSaved = (name: string | undefined): name is keyof typeof words.saved => name !== undefined && Object.hasOwn(words.saved, name);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function AccountRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { saved } = await props.searchParams;
  return (
    <PageFrame frame={frame} back={{ href: '/home' }} surface="canvas">
      {view.refusal !== undefined && <ErrorSummary errors={[{ text: view.refusal }]} />}
      {isSaved(saved) && (
        <NotificationBanner success>
          <p>{words.saved[saved]}</p>
        </NotificationBanner>
      )}
      <h1 className="nhsuk-heading-l">{view.title}</h1>
      <SummaryCard heading={words.details} rows={view.details} />
      {view.standsIn.map((line) => (
        <InsetText key={line}>
          <p>{line}</p>
        </InsetText>
      ))}
      {view.ways.map(({ href, text }) => (
        <p key={href}>
          <a href={href}>{text}</a>
        </p>
      ))}
      <SessionList sessions={view.sessions} words={words.sessions} once={once} />
    </PageFrame>
  );
}
