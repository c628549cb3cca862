// People of whom the text speaks, against the profile that should say how they are reached.
import type { Party } from '../../agreement/model';
import { isConcern } from '../../agreement/return-items';
import { on, onBothSides } from './both-sides';
import type { ContradictionKind, Ground } from './contradiction';

/** The text, or what stands under its signatures, says that this side’s officer decided or advised. */
function officerSpeaks({ model }: Ground, { id, side }: Party): boolean {
  const advised = side === 'sharing' && Boolean(model.igReview?.dpoAdvice && model.igReview.dpoDate);
  return advised || model.overrides.some(({ partyId, by, adviser }) => partyId === id && (by === 'dpo' || adviser !== undefined));
}

export const namedPeopleKinds: readonly ContradictionKind[] = [
  ...onBothSides((side, whose) => ({
    id: `${side}-officer-not-named`,
    level: 'warning',
    sentence: `The text says that ${whose} data protection officer advised, and the profile of ${side === 'sharing' ? 'your organisation' : '{partner}'} names none`,
    why: 'A privacy notice says how people reach the officer, where there is one. If an adviser is none, say so where the advice is kept.',
    sources: ['uk-gdpr-13', 'uk-gdpr-14'],
    change: { at: 'profile', side, page: 'people' },
    when: (ground) => officerSpeaks(ground, on(ground, side)) && on(ground, side).organisation.contacts.dpo === undefined && { says: {} },
  })),
  {
    id: 'no-number-for-concerns',
    level: 'warning',
    sentence: 'Section 4 has {partner} ring your safeguarding lead with a concern about safety, and your profile gives no telephone number of theirs',
    why: 'Somebody at risk is no news for a mailbox. The contact sheet must say which number to ring.',
    sources: ['s4-safeguarding'],
    change: { at: 'profile', side: 'sharing', page: 'people' },
    when: ({ back, sharing: { organisation } }) => {
      const { name, phone } = organisation.contacts.safeguarding;
      return back?.items.some(isConcern) === true && name.trim() !== '' && !phone && { says: {} };
    },
  },
];
