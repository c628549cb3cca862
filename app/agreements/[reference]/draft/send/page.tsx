import { askForm, pageOf } from '@/app/page-of';
import { DraftFormPage } from '@/components/agreement/draft-form-page';
import { SendForm } from '@/components/agreement/send-form';
import { sendPage } from '@/lib/views/send-page';

const page = pageOf(sendPage, {
  ask: askForm,
  draw: ({ view, frame, once }) => (
    <DraftFormPage view={view} frame={frame}>
      <SendForm {...view} hidden={{ ...view.hidden, once }} />
    </DraftFormPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
