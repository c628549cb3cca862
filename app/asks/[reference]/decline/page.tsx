import { AskFormPage, askFormMetadata } from '../../ask-form-page';
import { see } from '@/lib/server/see';
import { declineAskPage } from '@/lib/views/decline-ask-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(declineAskPage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export const generateMetadata = async (props: Props) => askFormMetadata(await look(props));

export default async function DeclineAskPage(props: Props) {
  return <AskFormPage seen={await look(props)} />;
}
