import { EvidenceOfPoint } from '@/components/checklist/evidence-of-point';
import { see } from '@/lib/server/see';
import { evidencePage } from '@/lib/views/evidence-page';
import { checklistMetadata, ChecklistPage } from '../../checklist-page';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly item: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id, item } = await params;
  const { attempt } = await searchParams;
  return see(evidencePage, { id, item }, attempt);
}

export async function generateMetadata(props: Props) {
  return checklistMetadata(await look(props));
}

export default async function EvidenceRoute(props: Props) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <EvidenceOfPoint {...view} once={once} />}
    </ChecklistPage>
  );
}
