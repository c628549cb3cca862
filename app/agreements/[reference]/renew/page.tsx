import { RenewCheck } from '@/components/agreement/renew-check';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { type RenewPageModel, renewPage } from '@/lib/views/renew-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(renewPage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

function Content({ view, once }: { readonly view: RenewPageModel; readonly once: string }) {
  const { closed, check, ...page } = view;
  const hidden = { ...page.hidden, once };
  if (closed === undefined && check === undefined) return <QuestionForm {...page} hidden={hidden} />;
  return (
    <>
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {closed ? <ClosedNotice {...closed} once={once} /> : check && <RenewCheck check={check} action={view.action} hidden={hidden} />}
    </>
  );
}

export default async function RenewPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} variant="question" back={seen.view.back}>
      <Content view={seen.view} once={seen.once} />
    </PageFrame>
  );
}
