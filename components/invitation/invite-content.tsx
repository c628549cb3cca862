// An invitation as its link opens it, with what the sender wrote and what it takes.
import { InsetText } from '@/components/design/inset-text';
import type { InvitePageModel } from '@/lib/views/invite-page-model';
import { OpenedByLink } from './opened-by-link';

export function InviteContent({ message, steps, ...opened }: InvitePageModel & { readonly once: string }) {
  return (
    <OpenedByLink {...opened}>
      {message && (
        <InsetText>
          <p>
            <strong>{message.heading}</strong>
          </p>
          <p className="sa-typed">{message.text}</p>
        </InsetText>
      )}
      {steps && (
        <>
          <h2 className="nhsuk-heading-m">{steps.heading}</h2>
          <ol className="nhsuk-list nhsuk-list--number">
            {steps.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
          <p>{steps.note}</p>
        </>
      )}
    </OpenedByLink>
  );
}
