// Sections 10 to 12, which print much the same in every agreement: incidents, safeguarding, freedom of information.
import { deciderOf } from '../decider';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';

export const incidents = ({ say }: PrintContext): readonly Block[] =>
  paragraph(say('incidents.tell'), say('incidents.report'), say('incidents.people'), say('incidents.learn'));

/** A route, never a basis: it names no Article. */
export const safeguarding = ({ say, sharing }: PrintContext): readonly Block[] =>
  paragraph(say('safeguarding.no-delay'), say('safeguarding.necessary', { decider: deciderOf(sharing) }), say('safeguarding.basis'));

/** Only where a side is a public authority; the Scottish Act for a Scottish agreement. */
export function foi({ model, sharing, partner, say }: PrintContext): readonly Block[] {
  const act = model.nation === 'scotland' ? 'Freedom of Information (Scotland) Act 2002' : 'Freedom of Information Act 2000';
  const [ours, theirs] = [sharing.organisation.publicAuthority, partner.organisation.publicAuthority];
  if (ours && theirs) return paragraph(say('foi.both', { act }), say('foi.ask-each-other'));
  if (ours) return paragraph(say('foi.one', { act }), say('foi.ask-first'));
  if (!theirs) return [];
  const other: Sentence = say('foi.ask-each-other');
  return paragraph(say('foi.partner', { act }), other);
}
