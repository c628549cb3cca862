import { IgReview } from '@/components/agreement/ig-review';
import { see } from '@/lib/server/see';
import { igReviewPage } from '@/lib/views/ig-review-page';
import { askedOf, DraftFormPage, type DraftFormProps, draftFormMetadata } from '../draft-form-page';

const look = async (props: DraftFormProps) => see(igReviewPage, ...(await askedOf(props)));

export async function generateMetadata(props: DraftFormProps) {
  return draftFormMetadata(await look(props));
}

export default async function IgReviewRoute(props: DraftFormProps) {
  return <DraftFormPage seen={await look(props)}>{(view, once) => <IgReview {...view} hidden={{ ...view.hidden, once }} />}</DraftFormPage>;
}
