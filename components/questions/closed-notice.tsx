import { Button } from '@/components/design/button';
import { ButtonLink } from '@/components/design/button-link';
import { InsetText } from '@/components/design/inset-text';
import type { Way } from '@/lib/views/question-page-model';
import { HiddenFields } from './hidden-fields';

export interface ClosedNoticeProps {
  readonly text: string;
  readonly way: Way;
  /** The reference of a draft that is taken back with one press. */
  readonly takesBack?: string;
  readonly stands?: readonly string[];
  /** A section of a new version that is opened with one press. */
  readonly opens?: { readonly text: string; readonly hidden: Readonly<Record<string, string>> };
  readonly once?: string;
}

/** In place of a form: why nothing can be answered here now, and where it can. */
export function ClosedNotice({ text, way, takesBack, stands, opens, once }: ClosedNoticeProps) {
  return (
    <>
      <InsetText>
        <p>{text}</p>
        {stands?.map((line) => (
          <p key={line} className="sa-typed">
            {line}
          </p>
        ))}
      </InsetText>
      {opens !== undefined && once !== undefined && (
        <form method="post" action="/do/open-section">
          <HiddenFields values={{ once, ...opens.hidden }} />
          <Button variant="secondary">{opens.text}</Button>
        </form>
      )}
      {takesBack === undefined || once === undefined ? (
        <ButtonLink href={way.href}>{way.text}</ButtonLink>
      ) : (
        <TakeBack reference={takesBack} once={once} text={way.text} />
      )}
    </>
  );
}

export function TakeBack({ reference, once, text }: { readonly reference: string; readonly once: string; readonly text: string | undefined }) {
  return (
    <form method="post" action="/do/take-back-hand-over">
      <HiddenFields values={{ once, reference }} />
      <Button>{text}</Button>
    </form>
  );
}
