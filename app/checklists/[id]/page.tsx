import { pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { ChecklistStart } from '@/components/checklist/checklist-start';
import { ownScript } from '@/lib/server/own-script';
import { checklistStartPage } from '@/lib/views/checklist-start-page';

const known = ['done', 'moved', 'help', 'help-moved'] as const;
const saidOf = (said: unknown) => known.find((one) => one === said);

const page = pageOf(checklistStartPage, {
  ask: ({ said }) => ({ said: saidOf(said) }),
  draw: (seen) => <ChecklistPage {...seen}>{(view, once) => <ChecklistStart {...view} script={ownScript('answers')} once={once} />}</ChecklistPage>,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
