import { ButtonLink } from '@/components/design/button-link';
import { Caption } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import type { ChecklistClosed } from '@/lib/views/checklist-models';
import type { FrameModel } from '@/lib/views/frame-model';

/** Nothing can be done here now: it says what stands in the way and where to go. */
export function ChecklistClosedPage({ frame, h1, text, way }: ChecklistClosed & { readonly frame: FrameModel }) {
  return (
    <PageFrame frame={frame}>
      <Caption text="Checklist" />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{text}</p>
      <ButtonLink href={way.href}>{way.text}</ButtonLink>
    </PageFrame>
  );
}
