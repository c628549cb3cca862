import { Together } from '@/components/checklist/together';
import { see } from '@/lib/server/see';
import { togetherPage } from '@/lib/views/together-page';
import { checklistMetadata, ChecklistPage } from '../checklist-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly asked?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id } = await params;
  const { attempt, asked } = await searchParams;
  return see(togetherPage, { id, asked: asked === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  return checklistMetadata(await look(props));
}

export default async function TogetherRoute(props: Props) {
  return <ChecklistPage seen={await look(props)}>{(view, once) => <Together {...view} once={once} />}</ChecklistPage>;
}
