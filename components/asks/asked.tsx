// What a charity asked for: how it stands, what it said, and what the reader can do.
import { Button } from '@/components/design/button';
import { ButtonLink } from '@/components/design/button-link';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { NotificationBanner } from '@/components/design/notification-banner';
import { StatusTag } from '@/components/design/status-tag';
import { SummaryList } from '@/components/design/summary-list';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { TextLines } from '@/components/questions/text-lines';
import type { AskedPageModel } from '@/lib/views/ask-models';

export function Asked(model: AskedPageModel & { readonly once: string }) {
  const { h1, caption, tag, lines, done, problems, rows, begin, decline, takeBack, on, once } = model;
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems.map((text) => ({ text }))} />}
      {done !== undefined && <NotificationBanner success>{done}</NotificationBanner>}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>
        <StatusTag text={tag} />
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <SummaryList rows={rows.map(({ key, lines: values }) => ({ key, value: <TextLines lines={values} /> }))} />
      {begin && <ButtonLink href={begin.href}>{begin.text}</ButtonLink>}
      {decline && (
        <p>
          <a href={decline.href}>{decline.text}</a>
        </p>
      )}
      {takeBack && (
        <form method="post" action="/do/take-back-ask">
          <HiddenFields values={{ once, reference: takeBack.reference }} />
          <Button variant="secondary">{takeBack.text}</Button>
        </form>
      )}
      {on && (
        <p>
          <a href={on.href}>{on.text}</a>
        </p>
      )}
    </>
  );
}
