import { Button } from '@/components/design/button';
import { ConfirmationPanel } from '@/components/design/confirmation-panel';
import { ErrorSummary } from '@/components/design/error-summary';
import type { WithIgLeadModel } from '@/lib/views/with-ig-lead-model';

interface WithIgLeadProps extends WithIgLeadModel {
  readonly once: string;
  /** The reader can be the IG lead as well. */
  readonly demo: boolean;
}

/** The draft lies on the IG lead's desk: what happens now, and how to have it back. */
export function WithIgLead({ h1, reference, igLead, partner, since, there, ways, error, once, demo }: WithIgLeadProps) {
  if (!there) {
    return (
      <>
        <h1 className="nhsuk-heading-l">{h1}</h1>
        <p>
          <a href={ways.tasks.href}>{ways.tasks.text}</a>
        </p>
      </>
    );
  }
  return (
    <>
      {error !== undefined && <ErrorSummary errors={[{ text: error }]} />}
      <ConfirmationPanel heading={h1}>
        <p>
          Agreement {reference}
          {since !== undefined && <>, {since}</>}
        </p>
      </ConfirmationPanel>
      <h2>What happens next</h2>
      <p>
        {igLead} checks the legal side and then sends it to {partner}. We will tell you when that happens.
      </p>
      {demo && (
        <p>
          This is a demonstration. To go on, <a href={`/demo?next=${encodeURIComponent(ways.agreement.href)}`}>change person</a> and be {igLead}.
        </p>
      )}
      <p>
        <a href={ways.agreement.href}>{ways.agreement.text}</a>
      </p>
      <h2>If you need to change something</h2>
      <p>While {igLead} has the draft, your answers stay as they are.</p>
      <form method="post" action="/do/take-back-hand-over">
        <input type="hidden" name="once" value={once} />
        <input type="hidden" name="reference" value={reference} />
        <Button variant="secondary">Take it back</Button>
      </form>
    </>
  );
}
