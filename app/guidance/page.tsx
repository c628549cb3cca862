import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { GuidanceSearch } from '@/components/guidance/guidance-search';
import { guidanceWords as words } from '@/content/wording/guidance';
import { see } from '@/lib/server/see';
import { guidanceList } from '@/lib/views/guidance-list';
import type { GuidanceListModel } from '@/lib/views/guidance-models';

interface Props {
  readonly searchParams: Promise<{ readonly q?: string | readonly string[] }>;
}

async function look({ searchParams }: Props) {
  const { q } = await searchParams;
  return see(guidanceList, { q: [q].flat()[0] });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

function Contents({ groups }: Pick<GuidanceListModel, 'groups'>) {
  return groups.map(({ heading, lines }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      <ul className="sa-guidance">
        {lines.map(({ href, text, summary }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}

export default async function GuidanceListPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="guidance">
      <h1>{words.title}</h1>
      <p className="nhsuk-lede-text">{words.lede}</p>
      <p>{words.about}</p>
      <p>
        {words.enquiry} <a href="/legal-basis">{words.enquiryWay}</a>
      </p>
      <GuidanceSearch q={view.q} words={words.search} />
      {view.found !== undefined && (
        <p>
          <strong>{view.found}</strong> {view.groups.length === 0 && words.noneHint} <a href="/guidance">{words.all}</a>
        </p>
      )}
      <Contents groups={view.groups} />
    </PageFrame>
  );
}
