// What the enquiry is, above its first question.
import { InsetText } from '@/components/design/inset-text';
import type { EnquiryWords } from './enquiry-words';

export function EnquiryLead({ words }: { readonly words: EnquiryWords }) {
  return (
    <>
      <p className="nhsuk-lede-text">{words.lead}</p>
      <InsetText>
        <p>{words.danger}</p>
      </InsetText>
      <p className="nhsuk-body-s">{words.keepsNothing}</p>
    </>
  );
}
