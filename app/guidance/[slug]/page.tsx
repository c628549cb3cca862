import { pageOf } from '@/app/page-of';
import { Caption } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { GuidanceEntry } from '@/components/guidance/guidance-entry';
import { guidanceWords as words } from '@/content/wording/guidance';
import { guidancePage } from '@/lib/views/guidance-page';

const page = pageOf(guidancePage, {
  title: (view) => `${view.title} – ${words.title}`,
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="guidance" back={{ href: '/guidance', text: words.back }}>
      {view.group !== view.title && <Caption text={view.group} />}
      <h1>{view.title}</h1>
      <p className="nhsuk-lede-text">{view.summary}</p>
      <GuidanceEntry {...view} words={words} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
