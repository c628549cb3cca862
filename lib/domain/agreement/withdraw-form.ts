// Why the sharing side ends an agreement that nobody has signed: asked where the other side has it, which then reads it.
import type { Form } from '../questions/form';
import type { AgreementFile } from './agreement-file';

export const withdrawForm = ({ sent }: Pick<AgreementFile, 'sent'>): Form => ({
  fields: sent
    ? [
        {
          name: 'reason',
          kind: 'textarea',
          label: 'Why are you ending it?',
          hint: 'Both sides read this. Name nobody who uses the service',
          limit: 500,
          called: 'why you are ending it',
          errors: { empty: 'Enter why you are ending it', long: 'Why you are ending it must be 500 characters or less' },
        },
      ]
    : [],
});
