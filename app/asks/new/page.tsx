import { AskFormPage, askFormMetadata } from '../ask-form-page';
import { see } from '@/lib/server/see';
import { askPage } from '@/lib/views/ask-page';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function look({ searchParams }: Props) {
  const { service: chosen, pressed, attempt, change } = await searchParams;
  const service = chosen ?? (pressed === 'yes' ? '' : undefined); // radios of which none is chosen send nothing
  const asked = { ...(typeof service === 'string' && { service }), ...(typeof attempt === 'string' && { attempt }), changing: change === 'yes' };
  return see(askPage, asked, asked.attempt);
}

export const generateMetadata = async (props: Props) => askFormMetadata(await look(props));

export default async function NewAskPage(props: Props) {
  return <AskFormPage seen={await look(props)} />;
}
