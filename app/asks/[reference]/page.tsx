import { Asked } from '@/components/asks/asked';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { askedPage } from '@/lib/views/asked-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly sent?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, sent }] = await Promise.all([params, searchParams]);
  return see(askedPage, { reference, sent: sent === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  if (seen.failure) return { title: seen.failure.title };
  return { title: `${seen.view.problems.length > 0 ? 'Error: ' : ''}${seen.view.title}` };
}

export default async function AskedPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} back={{ href: '/home' }}>
      <Asked {...seen.view} once={seen.once} />
    </PageFrame>
  );
}
