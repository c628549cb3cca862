// The card for people who would rather contact the partner themselves: the service and how to reach it, and nothing about anybody.
import { asTyped } from '../words';
import { lines } from './paper-blocks';
import type { PaperContext } from './paper-context';
import type { PaperBody } from './paper-model';
import { reached } from './reached';

export function signpostCard({ say, partner, contact, titled }: PaperContext): PaperBody {
  const reach = reached(contact('receiving', 'Referrals'));
  const { address } = partner.organisation;
  return {
    kind: 'signpost-card',
    ...titled('signpost-card'),
    audience: 'public',
    format: 'A6',
    pages: 1,
    largePrint: true,
    fromContactSheet: true,
    blocks: [
      ...lines(say('signpost.offer')),
      ...lines(say('signpost.yourself')),
      ...lines(reach !== '' && say('signpost.reach', { reach }), address !== '' && say('signpost.address', { address: asTyped(address) })),
    ],
  };
}
