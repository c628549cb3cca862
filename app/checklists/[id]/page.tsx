import { pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { ChecklistStart } from '@/components/checklist/checklist-start';
import { ownScript } from '@/lib/server/own-script';
import { checklistStartPage } from '@/lib/views/checklist-start-page';

const saidOf = (said: unknown) => (said === 'done' || said === 'moved' || said === 'help' ? said : undefined);

const page = pageOf(checklistStartPage, {
  ask: ({ said }) => ({ said: saidOf(said) }),
  draw: (seen) => <ChecklistPage {...seen}>{(view, once) => <ChecklistStart {...view} script={ownScript()} once={once} />}</ChecklistPage>,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
