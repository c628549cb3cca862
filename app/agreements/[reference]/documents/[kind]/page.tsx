import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { FileList } from '@/components/agreement/file-list';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { PaperText } from '@/components/papers/paper-text';
import { paperPage } from '@/lib/views/paper-page';

const page = pageOf(paperPage, {
  ask: ({ version }) => ({ ...(version !== undefined && { version }) }),
  draw(seen) {
    const { h1, caption, back, paper, files, closed } = seen.view;
    if (!paper || closed) {
      return (
        <PageFrame frame={seen.frame} back={back}>
          <Heading level={1} caption={caption}>
            {h1}
          </Heading>
          {closed && <ClosedPanel {...closed} />}
        </PageFrame>
      );
    }
    return (
      <PageFrame frame={seen.frame} back={back} width="full" surface="canvas">
        <PaperText paper={paper} />
        <div className="sa-around sa-paper-files">
          <FileList files={files} />
        </div>
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
