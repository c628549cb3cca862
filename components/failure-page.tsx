import type { FrameModel } from '@/lib/views/frame-model';
import type { Way } from '@/lib/views/question-page-model';
import { PageFrame } from './frame/page-frame';

export interface FailurePageProps {
  readonly title: string;
  readonly say: string;
  /** Whom to ask, where there is somebody. */
  readonly ask?: string;
  /** The number of this request, which also stands in the log. */
  readonly request?: string;
  /** The one way on; the start page when left out. */
  readonly way?: Way;
  readonly frame?: FrameModel;
}

/** What a page shows in place of itself: ordinary HTML, with the status that the door sends. */
export function FailurePage({ title, say, ask, request, way, frame }: FailurePageProps) {
  return (
    <PageFrame frame={frame}>
      <h1 className="nhsuk-heading-l">{title}</h1>
      <p>{say}</p>
      {ask !== undefined && <p>{ask}</p>}
      <p>
        <a href={way?.href ?? '/'}>{way?.text ?? 'Go to the start page'}</a>
      </p>
      {request !== undefined && <p className="sa-small-print">If you ask for help, quote {request}.</p>}
    </PageFrame>
  );
}
