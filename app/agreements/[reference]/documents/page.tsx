import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { DocumentCards } from '@/components/papers/document-cards';
import { PackCard } from '@/components/papers/pack-card';
import { documentsPage } from '@/lib/views/documents-page';

const page = pageOf(documentsPage, {
  ask: ({ version }) => ({ ...(version !== undefined && { version }) }),
  draw(seen) {
    const { h1, caption, back, about, groups, pack, closed } = seen.view;
    return (
      <PageFrame frame={seen.frame} back={back} {...(!closed && { width: 'full', surface: 'canvas' })}>
        <Heading level={1} caption={caption}>
          {h1}
        </Heading>
        {about !== undefined && <p>{about}</p>}
        {closed && <ClosedPanel {...closed} />}
        {groups.map((group) => (
          <DocumentCards key={group.heading} {...group} />
        ))}
        {pack && <PackCard {...pack} />}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
