import { askForm, pageOf } from '@/app/page-of';
import { RenewCheck } from '@/components/agreement/renew-check';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { QuestionForm } from '@/components/questions/question-form';
import { type RenewPageModel, renewPage } from '@/lib/views/renew-page';

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

const page = pageOf(renewPage, {
  ask: askForm,
  draw: (seen) => (
    <PageFrame frame={seen.frame} variant="question" back={seen.view.back}>
      <Content view={seen.view} once={seen.once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
