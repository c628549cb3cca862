// The page of one question of the toolkit: what it asks, by the kind of answer that the toolkit takes.
import type { Field, Form, Option } from '../questions/form';
import type { ToolkitQuestion } from './toolkit-edition';

const note: Field = {
  name: 'note',
  kind: 'textarea',
  label: 'Note for yourselves',
  called: 'your note',
  limit: 500,
  optional: true,
  errors: { long: 'Note for yourselves must be 500 characters or less' },
};

const evidence = (examples: readonly string[]): Field =>
  ({
    name: 'evidence',
    kind: 'text',
    label: 'Where the evidence is',
    hint: examples.length > 0 ? `For example: ${examples.join('; ')}` : undefined,
    called: 'where the evidence is',
    limit: 300,
    optional: true,
    spellcheck: false,
    errors: { long: 'Where the evidence is must be 300 characters or less' },
  }) as Field;

const written: Field = {
  name: 'text',
  kind: 'textarea',
  label: 'Your answer, as you will write it in the toolkit',
  called: 'your answer',
  limit: 1500,
  errors: { empty: 'Enter your answer', long: 'Your answer must be 1,500 characters or less' },
};

const where: Field = {
  name: 'evidence',
  kind: 'text',
  label: 'Where it is, or its web address',
  called: 'where it is',
  limit: 300,
  spellcheck: false,
  errors: { empty: 'Enter where it is, or its web address', long: 'Where it is must be 300 characters or less' },
};

const yesOf: Readonly<Record<ToolkitQuestion['answer'], Option>> = {
  'yes-no': { value: 'yes', label: 'Yes' },
  text: { value: 'written', label: 'Write the answer', reveals: [written] },
  document: { value: 'yes', label: 'Yes, we have it', reveals: [where] },
};

const notYet: Option = {
  value: 'not-yet',
  label: 'Not yet',
  reveals: [
    {
      name: 'plan',
      kind: 'text',
      label: 'What you will do, and by when',
      called: 'what you will do',
      limit: 200,
      optional: true,
      errors: { long: 'What you will do must be 200 characters or less' },
    },
  ],
};

const asking = ({ knows }: ToolkitQuestion): Option => ({
  value: 'asking',
  label: knows === 'it-supplier' ? 'I’ll ask our IT supplier' : 'I’ll ask somebody',
});

/** The toolkit takes “Not applicable” with a reason; where it says when, so do we. */
const notApplicable = ({ notApplicableWhen }: ToolkitQuestion): Option => ({
  value: 'not-applicable',
  label: 'This does not apply to us',
  divider: true,
  hint: notApplicableWhen === null ? 'The toolkit gives no case for this question. Say why, and ask it to confirm' : `When this is so: ${notApplicableWhen}`,
  reveals: [
    {
      name: 'whyNot',
      kind: 'text',
      label: 'Why it does not apply',
      called: 'why it does not apply',
      limit: 200,
      errors: { empty: 'Enter why this does not apply', long: 'Why it does not apply must be 200 characters or less' },
    },
  ],
});

/** The form of a question. */
export function toolkitForm(question: ToolkitQuestion): Form {
  const answer: Field = {
    name: 'answer',
    kind: 'radios',
    options: [yesOf[question.answer], notYet, asking(question), notApplicable(question)],
    errors: { empty: 'Select how you answer this question' },
  };
  return { fields: question.answer === 'document' ? [answer, note] : [answer, evidence(question.examples), note] };
}
