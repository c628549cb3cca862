// What is typed when evidence is added to a point. The photo or the file comes beside it, since a form of ours holds text alone.
import type { Form } from '../questions/form';

export const addEvidenceForm: Form = {
  fields: [
    {
      name: 'link',
      kind: 'url',
      label: 'Or a link',
      called: 'the link',
      hint: 'A public web page, for example www.example.org/privacy',
      limit: 200,
      optional: true,
      spellcheck: false,
      errors: { format: 'Enter a web address in the correct format, like www.example.org', long: 'Link must be 200 characters or less' },
    },
    {
      name: 'runsOut',
      kind: 'date',
      label: 'Last day it counts',
      called: 'the last day it counts',
      hint: 'Only for what runs out, for example a certificate or an insurance',
      optional: true,
      mustBe: 'future',
      errors: {
        future: 'Last day it counts must be today or later',
        format: 'Last day it counts must be a real date',
        missing: 'Last day it counts must include a {part}',
      },
    },
  ],
};
