// The life of one agreement in the words of its pages: what people choose, type and press.
import { inDays } from '../lives/life';
import type { ToldPage } from '../steps/answer-page';

export interface ToldLife {
  readonly name: string;
  readonly sharing: { readonly name: string; readonly drafter: string; readonly igLead: string; readonly signatory: string; readonly job: string };
  readonly partner: { readonly name: string; readonly manager: string; readonly signatory: string; readonly job: string };
  /** The first page is the same for all of them. */
  readonly draft: readonly ToldPage[];
  /** Without its heading, the principles that are open, and its button. */
  readonly igReview: Pick<ToldPage, 'choose' | 'type'>;
  readonly checklist: readonly ToldPage[];
  /** A link, or a photo, beside one of the points. */
  readonly evidence?: { readonly about: string } & ({ readonly link: string; readonly photo?: never } | { readonly photo: Uint8Array });
  readonly onlyYou: Pick<ToldPage, 'choose' | 'type'>;
  readonly assurance: Pick<ToldPage, 'choose' | 'type'>;
  readonly decision: Pick<ToldPage, 'choose' | 'type'>;
  readonly firstToSign: 'sharing' | 'partner';
  /** What the signed PDF says, and what it must not say. */
  readonly printed: { readonly says: readonly string[]; readonly never: readonly string[] };
}

export const northfield = {
  name: 'Northfield Surgery',
  drafter: 'Maya Collins',
  igLead: 'Priya Shah',
  signatory: 'Dr Ben Hall',
  job: 'Caldicott Guardian',
} as const;

export const firstPage: ToldPage = { heading: 'What do you want to share?', choose: ['Details about people, so they can get care or support'] };

/** What an IG lead says who finds nothing unusual. */
export const nothingUnusual = (partner: string, dpia: string): Pick<ToldPage, 'choose' | 'type'> => ({
  choose: [
    ['Legal basis', 'It is right'],
    ['Risk signs that your answers do not settle', 'None of these'],
    ['Is there a data protection impact assessment (DPIA) for this sharing?', 'No, none is needed'],
    ['Is it true that saying no will not affect the person’s care?', 'Yes, print it'],
    ['What happens next?', 'It is ready to send'],
  ],
  type: {
    'Why is none needed?': dpia,
    [`Where is ${partner} named in your privacy notice?`]: 'Website',
    [`When did, or will, it name ${partner}?`]: inDays(-3),
  },
});
