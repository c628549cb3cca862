import { askForm, pageOf } from '@/app/page-of';
import { AskFormPage } from '@/components/asks/ask-form-page';
import { declineAskPage } from '@/lib/views/decline-ask-page';

const page = pageOf(declineAskPage, {
  ask: askForm,
  draw: (seen) => <AskFormPage {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
