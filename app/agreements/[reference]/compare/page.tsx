import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { CompareForm } from '@/components/agreement/compare-form';
import { ComparedText } from '@/components/agreement/compared-text';
import { ErrorSummary } from '@/components/design/error-summary';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { compareWords } from '@/content/wording/compare';
import { comparePage } from '@/lib/views/compare-page';

/** A name that stands in the address twice asks for nothing. */
const single = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value.slice(0, 9) : undefined);

const page = pageOf(comparePage, {
  ask: ({ from, to, show }) => ({ from: single(from), to: single(to), show: single(show) }),
  title: (view) => `${view.error === undefined ? '' : 'Error: '}${view.title}`,
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} back={view.back} width="full">
      {view.error !== undefined && <ErrorSummary errors={[{ text: view.error, href: '#from' }]} />}
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.options.length > 1 && <CompareForm compare={view} words={compareWords} />}
      {view.closed && <ClosedPanel {...view.closed} />}
      {view.compared && <ComparedText compared={view.compared} words={compareWords} />}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
