import { ButtonLink } from '@/components/design/button-link';
import { InsetText } from '@/components/design/inset-text';
import type { Way } from '@/lib/views/question-page-model';

/** In place of a form: why nothing can be answered here now, and where it can. */
export function ClosedNotice({ text, way }: { readonly text: string; readonly way: Way }) {
  return (
    <>
      <InsetText>
        <p>{text}</p>
      </InsetText>
      <ButtonLink href={way.href}>{way.text}</ButtonLink>
    </>
  );
}
