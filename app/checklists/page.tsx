import { ChecklistTable } from '@/components/checklist/checklist-table';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { checklistListWords as words } from '@/content/wording/checklist-list';
import { see } from '@/lib/server/see';
import { checklistList } from '@/lib/views/checklist-list';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** Of a name that stands twice in the address, the first counts; what is too long makes no sense. */
async function look({ searchParams }: Props) {
  const given = await searchParams;
  const first = (name: string) => [given[name]].flat()[0]?.slice(0, 80);
  return see(checklistList, { needs: first('needs'), page: first('page'), done: first('done') });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function ChecklistListPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} current="checklists" width="full" surface="canvas">
      <h1 className="nhsuk-heading-l">{seen.view.title}</h1>
      <ChecklistTable {...seen.view} words={words} />
    </PageFrame>
  );
}
