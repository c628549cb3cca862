import { see } from '@/lib/server/see';
import { someoneElsePage } from '@/lib/views/someone-else-page';
import { askedOf, SignFormPage, type SignFormProps, signFormMetadata } from '../sign-form-page';

const look = async (props: SignFormProps) => see(someoneElsePage, ...(await askedOf(props)));

export const generateMetadata = async (props: SignFormProps) => signFormMetadata(await look(props));

export default async function SomeoneElsePage(props: SignFormProps) {
  return <SignFormPage seen={await look(props)} />;
}
