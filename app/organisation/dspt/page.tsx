import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { DsptStatus } from '@/components/organisation/dspt-status';
import { ProfileQuestion } from '@/components/organisation/profile-question';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { dsptStatusPage } from '@/lib/views/dspt-status-page';
import { profileQuestionPage } from '@/lib/views/profile-question-page';

interface Props {
  readonly searchParams: Promise<Readonly<Record<'attempt' | 'change', string | undefined>>>;
}

const look = () => see(dsptStatusPage, {});

async function ask({ searchParams }: Props) {
  const { attempt, change } = await searchParams;
  return see(profileQuestionPage, { page: 'dspt', attempt, changing: change === 'yes', more: false }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look();
  if (seen.failure) return { title: seen.failure.title };
  const asked = seen.view.asks ? await ask(props) : undefined;
  return { title: asked && !asked.failure ? documentTitle(asked.view) : seen.view.title };
}

export default async function DsptStatusRoute(props: Props) {
  const seen = await look();
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const asked = seen.view.asks ? await ask(props) : undefined;
  if (asked?.failure) return <FailurePage {...asked.failure} />;
  return (
    <PageFrame frame={seen.frame} variant="question" current="organisation" back={asked?.view.back ?? seen.view.back}>
      {asked && <ProfileQuestion {...asked.view} hidden={{ ...asked.view.hidden, once: asked.once }} />}
      <DsptStatus {...seen.view} asked={asked !== undefined} />
    </PageFrame>
  );
}
