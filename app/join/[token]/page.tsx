import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { JoinContent } from '@/components/people/join-content';
import { see } from '@/lib/server/see';
import { joinPage } from '@/lib/views/join-page';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly code?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ token }, { attempt, code }] = await Promise.all([params, searchParams]);
  return see(joinPage, { token, code: code === 'sent' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  if (seen.failure) return { title: seen.failure.title };
  const { title, problems, form } = seen.view;
  return { title: `${problems.length + Object.keys(form?.errors ?? {}).length > 0 ? 'Error: ' : ''}${title}` };
}

export default async function JoinRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame}>
      <JoinContent {...seen.view} once={seen.once} />
    </PageFrame>
  );
}
