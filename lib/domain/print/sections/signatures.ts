// Section 14, signed: who signs for each side, by name and role. The officer who advised never signs; the date of the advice prints.
import { dateInWords } from '../../assurance/calendar';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, SignatureBlock } from '../print-model';

export function signatureBlocks({ model, say, unanswered }: PrintContext): readonly SignatureBlock[] {
  return model.parties.flatMap(({ id, side, organisation, signatory }) => {
    const from = side === 'sharing' ? 'check/people' : 'decide';
    const sentence = signatory
      ? say(`signed.${side}`, { name: signatory.name, role: signatory.role })
      : unanswered(from, `who signs for ${organisation.name}`)[0];
    return sentence ? [{ partyId: id, organisation: organisation.name, sentence }] : [];
  });
}

export function advice({ model: { igReview }, say }: PrintContext): readonly Block[] {
  return paragraph(igReview?.dpoAdvice && igReview.dpoDate ? say('signed.dpo', { on: dateInWords(igReview.dpoDate) }) : undefined);
}
