import { pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { Together } from '@/components/checklist/together';
import { togetherPage } from '@/lib/views/together-page';

const page = pageOf(togetherPage, {
  ask: ({ asked }) => ({ asked: asked === 'yes' }),
  draw: (seen) => <ChecklistPage {...seen}>{(view, once) => <Together {...view} once={once} />}</ChecklistPage>,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
