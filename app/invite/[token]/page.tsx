import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { InviteContent } from '@/components/invitation/invite-content';
import { see } from '@/lib/server/see';
import { invitePage } from '@/lib/views/invite-page';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(invitePage, { token: (await params).token }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  if (seen.failure) return { title: seen.failure.title };
  const { title, problems, button } = seen.view;
  const wrong = problems.length > 0 || Object.keys(button?.errors ?? {}).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}${title}` };
}

export default async function InvitePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame}>
      <InviteContent {...seen.view} once={seen.once} />
    </PageFrame>
  );
}
