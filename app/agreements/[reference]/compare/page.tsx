import { ClosedPanel } from '@/components/agreement/closed-panel';
import { CompareForm } from '@/components/agreement/compare-form';
import { ComparedText } from '@/components/agreement/compared-text';
import { ErrorSummary } from '@/components/design/error-summary';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { compareWords } from '@/content/wording/compare';
import { see } from '@/lib/server/see';
import { comparePage } from '@/lib/views/compare-page';

type Query = 'from' | 'to' | 'show';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<Readonly<Partial<Record<Query, string | string[]>>>>;
}

/** A name that stands in the address twice asks for nothing. */
const single = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value.slice(0, 9) : undefined);

async function look({ params, searchParams }: Props) {
  const [{ reference }, { from, to, show }] = await Promise.all([params, searchParams]);
  return see(comparePage, { reference, from: single(from), to: single(to), show: single(show) });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  if (seen.failure) return { title: seen.failure.title };
  return { title: `${seen.view.error === undefined ? '' : 'Error: '}${seen.view.title}` };
}

export default async function ComparePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} back={view.back} width="full">
      {view.error !== undefined && <ErrorSummary errors={[{ text: view.error, href: '#from' }]} />}
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.options.length > 1 && <CompareForm compare={view} words={compareWords} />}
      {view.closed && <ClosedPanel {...view.closed} />}
      {view.compared && <ComparedText compared={view.compared} words={compareWords} />}
    </PageFrame>
  );
}
