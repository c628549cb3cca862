import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ProfileQuestion } from '@/components/organisation/profile-question';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { profileQuestionPage } from '@/lib/views/profile-question-page';

interface Props {
  readonly params: Promise<{ readonly page: string }>;
  readonly searchParams: Promise<Readonly<Record<'attempt' | 'change' | 'more', string | undefined>>>;
}

async function look({ params, searchParams }: Props) {
  const { page } = await params;
  const { attempt, change, more } = await searchParams;
  return see(profileQuestionPage, { page, attempt, changing: change === 'yes', more: more === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ProfileQuestionRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ProfileQuestion {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  );
}
