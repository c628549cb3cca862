// A page that shows one view: it asks the view with what stands in the address, and draws what was seen, or the failure in its place.
import type { ReactNode } from 'react';
import { FailurePage } from '@/components/failure-page';
import { documentTitle, type Titled } from '@/components/questions/document-title';
import { see, type Shown } from '@/lib/server/see';
import type { View } from '@/lib/server/view';

/** What the names in the path stand for. */
type Path = Readonly<Record<string, string | readonly string[]>>;

/** What stands behind the path; a name that stands there twice has a list. */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

interface PageProps {
  readonly params: Promise<Path>;
  readonly searchParams: Promise<Query>;
}

interface PageParts<V> {
  /** What the view takes beside the names in the path. */
  readonly ask?: (query: Query, path: Path) => Readonly<Record<string, unknown>>;
  /** Of the document. Left out: the title of the view, with “Error: ” before it where something is wrong. */
  readonly title?: (view: V) => string;
  readonly draw: (seen: Shown<V>, query: Query) => ReactNode;
}

/** Of a name that stands twice, the first counts; what is too long makes no sense. */
export const firstOf = (value: Query[string], most?: number): string | undefined => [value].flat()[0]?.slice(0, most);

/** For a page with a form: which of it was typed before, and whether it changes an answer that was given already. */
export const askForm = ({ attempt, change }: Query) => ({ attempt, changing: change === 'yes' });

/** What a page.tsx gives out: under the names that Next knows. `?attempt=` goes to the view by itself. */
export function pageOf<I, S, V extends Titled>(view: View<I, S, V>, { ask = () => ({}), title = documentTitle, draw }: PageParts<V>) {
  const look = async ({ params, searchParams }: PageProps) => {
    const [path, query] = [await params, await searchParams];
    return { query, seen: await see(view, { ...path, ...ask(query, path) }, query.attempt) };
  };
  return {
    generateMetadata: async (props: PageProps) => {
      const { seen } = await look(props);
      return { title: seen.failure ? seen.failure.title : title(seen.view) };
    },
    default: async (props: PageProps) => {
      const { seen, query } = await look(props);
      return seen.failure ? <FailurePage {...seen.failure} /> : draw(seen, query);
    },
  };
}
