import { FailurePage } from '@/components/failure-page';
import { LeaverPage } from '@/components/people/leaver-page';
import { documentTitle } from '@/components/questions/document-title';
import { peopleWords } from '@/content/wording/people';
import { see } from '@/lib/server/see';
import { removePersonPage } from '@/lib/views/remove-person-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(removePersonPage, { id: (await params).id }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function RemovePersonRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return <LeaverPage {...seen.view} frame={seen.frame} once={seen.once} words={peopleWords.remove} />;
}
