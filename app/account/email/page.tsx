import { OwnQuestionPage } from '@/components/account/own-question-page';
import { FailurePage } from '@/components/failure-page';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { changeEmailPage } from '@/lib/views/change-email-page';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ searchParams }: Props) => see(changeEmailPage, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ChangeEmailRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return <OwnQuestionPage {...seen} />;
}
