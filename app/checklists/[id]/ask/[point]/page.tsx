import { PointThread } from '@/components/checklist/point-thread';
import { see } from '@/lib/server/see';
import { pointThreadPage } from '@/lib/views/point-thread-page';
import { checklistMetadata, ChecklistPage } from '../../checklist-page';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly point: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id, point } = await params;
  const { attempt, change } = await searchParams;
  return see(pointThreadPage, { id, point, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  return checklistMetadata(await look(props));
}

export default async function PointThreadRoute(props: Props) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <PointThread {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  );
}
