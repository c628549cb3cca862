import { ButtonLink } from '@/components/design/button-link';
import type { ClosedPage } from '@/lib/views/signing-models';

/** Why nothing can be done on this page now, and where there is something to do. Red when the stored copy cannot be trusted. */
export function ClosedPanel({ text, way, broken }: ClosedPage) {
  return (
    <>
      <div className={broken ? 'sa-verdict sa-verdict--broken' : undefined} role={broken ? 'alert' : undefined}>
        <p>{text}</p>
      </div>
      <ButtonLink href={way.href} variant={broken ? 'secondary' : 'primary'}>
        {way.text ?? 'Continue'}
      </ButtonLink>
    </>
  );
}
