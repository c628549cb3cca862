export interface ErrorSummaryProps {
  /** In the order of the page. Without href: about the form as a whole. */
  readonly errors: readonly { readonly text: string; readonly href?: string }[];
}

/** First thing in `main`. The browser itself moves focus here, before any script and without one. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that comes back with errors starts at its summary
    <div className="nhsuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map((error) => (
              <li key={error.href ?? error.text}>{error.href === undefined ? error.text : <a href={error.href}>{error.text}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
