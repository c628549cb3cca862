import { firstOf, pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { GuidanceSearch } from '@/components/guidance/guidance-search';
import { guidanceWords as words } from '@/content/wording/guidance';
import { guidanceList } from '@/lib/views/guidance-list';
import type { GuidanceListModel } from '@/lib/views/guidance-models';

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

const page = pageOf(guidanceList, {
  ask: ({ q }) => ({ q: firstOf(q) }),
  draw: ({ view, frame }) => (
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
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
