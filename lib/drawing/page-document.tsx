// The document around a page that is drawn once: what Next’s own head says of it, and no script.
import type { ReactNode } from 'react';

/** The part of Next’s Metadata that our pages use. */
export interface PageHead {
  readonly title?: string | { readonly absolute: string };
}

export interface DocumentHead {
  readonly title: { readonly template: string; readonly default: string };
  readonly description: string;
  readonly icon: { readonly url: string; readonly type: string };
  readonly themeColor: string;
  /** addresses of the style sheets, as the build named them */
  readonly styles: readonly string[];
}

export function titleOf({ title }: PageHead, { template, default: usual }: DocumentHead['title']): string {
  if (title === undefined) return usual;
  return typeof title === 'string' ? template.replace('%s', () => title) : title.absolute;
}

interface PageDocumentProps {
  readonly head: DocumentHead;
  readonly title: string;
  readonly children: ReactNode;
}

export function PageDocument({ head, title, children }: PageDocumentProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {head.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <meta name="theme-color" content={head.themeColor} />
        <title>{title}</title>
        <meta name="description" content={head.description} />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <link rel="icon" href={head.icon.url} type={head.icon.type} />
      </head>
      <body>{children}</body>
    </html>
  );
}
