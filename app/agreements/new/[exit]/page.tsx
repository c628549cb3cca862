import { pageOf } from '@/app/page-of';
import { ExitPage } from '@/components/agreement/exit-page';
import { exitPage } from '@/lib/views/exit-page';

const page = pageOf(exitPage, {
  draw: (seen, { print }) => <ExitPage {...seen} sheet={print !== undefined} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
