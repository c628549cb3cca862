import { pageOf } from '@/app/page-of';
import { ExitPage } from '@/components/agreement/exit-page';
import { exitFromDraft } from '@/lib/views/exit-page';

const page = pageOf(exitFromDraft, {
  draw: (seen, { print }) => <ExitPage {...seen} sheet={print !== undefined} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
