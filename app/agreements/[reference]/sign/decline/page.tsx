import { see } from '@/lib/server/see';
import { declinePage } from '@/lib/views/decline-page';
import { askedOf, SignFormPage, type SignFormProps, signFormMetadata } from '../sign-form-page';

const look = async (props: SignFormProps) => see(declinePage, ...(await askedOf(props)));

export const generateMetadata = async (props: SignFormProps) => signFormMetadata(await look(props));

export default async function DeclinePage(props: SignFormProps) {
  return <SignFormPage seen={await look(props)} below={({ means }) => <p>{means}</p>} />;
}
