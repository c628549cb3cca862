import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { withdrawPage } from '@/lib/views/withdraw-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(withdrawPage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function WithdrawPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ClosedOrForm view={view} hidden={{ ...view.hidden, once }}>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {view.consequences.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </ClosedOrForm>
    </PageFrame>
  );
}
