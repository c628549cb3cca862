import { SendForm } from '@/components/agreement/send-form';
import { see } from '@/lib/server/see';
import { sendPage } from '@/lib/views/send-page';
import { askedOf, DraftFormPage, type DraftFormProps, draftFormMetadata } from '../draft-form-page';

const look = async (props: DraftFormProps) => see(sendPage, ...(await askedOf(props)));

export async function generateMetadata(props: DraftFormProps) {
  return draftFormMetadata(await look(props));
}

export default async function SendRoute(props: DraftFormProps) {
  return <DraftFormPage seen={await look(props)}>{(view, once) => <SendForm {...view} hidden={{ ...view.hidden, once }} />}</DraftFormPage>;
}
