import { Caption } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { GuidanceEntry } from '@/components/guidance/guidance-entry';
import { guidanceWords as words } from '@/content/wording/guidance';
import { see } from '@/lib/server/see';
import { guidancePage } from '@/lib/views/guidance-page';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

const look = async ({ params }: Props) => see(guidancePage, { slug: (await params).slug });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : `${seen.view.title} – ${words.title}` };
}

export default async function GuidanceEntryPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="guidance" back={{ href: '/guidance', text: words.back }}>
      <Caption text={view.group} />
      <h1>{view.title}</h1>
      <p className="nhsuk-lede-text">{view.summary}</p>
      <GuidanceEntry {...view} words={words} />
    </PageFrame>
  );
}
