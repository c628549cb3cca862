import { askForm, pageOf } from '@/app/page-of';
import { AskFormPage } from '@/components/asks/ask-form-page';
import { askPage } from '@/lib/views/ask-page';

const page = pageOf(askPage, {
  ask(query) {
    const service = query.service ?? (query.pressed === 'yes' ? '' : undefined); // radios of which none is chosen send nothing
    const { attempt, changing } = askForm(query);
    return { ...(typeof service === 'string' && { service }), ...(typeof attempt === 'string' && { attempt }), changing };
  },
  draw: (seen) => <AskFormPage {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
