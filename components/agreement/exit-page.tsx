import { PageFrame, type PageFrameProps } from '@/components/frame/page-frame';
import type { ExitPageModel } from '@/lib/views/exit-page-model';
import { ExitContent, HandOutCard } from './exit-content';

interface ExitPageProps {
  readonly view: ExitPageModel;
  readonly frame: PageFrameProps['frame'];
  readonly once: string;
  /** The sheet to fill in by hand, alone. */
  readonly sheet: boolean;
}

export function ExitPage({ view, frame, once, sheet }: ExitPageProps) {
  return (
    <PageFrame frame={frame} variant="question" back={sheet ? undefined : { href: view.back.href }}>
      {sheet ? <HandOutCard card={view.card} /> : <ExitContent {...view} once={once} />}
    </PageFrame>
  );
}
