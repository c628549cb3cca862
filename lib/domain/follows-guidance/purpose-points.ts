// What the guidance asks about the purpose, and about the agreement as a whole.
import { done, type GuidancePoint, notYet, paper, section } from './guidance-point';

export const purposePoints: readonly GuidancePoint[] = [
  {
    id: 'purpose',
    group: 'purpose',
    asks: 'Know what the information is for: it decides which rules apply',
    source: ['s4-purpose'],
    read: ({ model: { purpose } }) =>
      purpose.text.trim() === '' ? notYet('No purpose is given', { question: 'purpose' }) : done('Gives its purpose in words', section('purpose')),
  },
  {
    id: 'benefit',
    group: 'purpose',
    asks: 'Weigh sharing for care as highly as keeping confidence',
    source: ['s3-healthcare-workers', 's4-social-care'],
    read: ({ model: { purpose } }) =>
      purpose.lost.trim() === ''
        ? notYet('Nobody has said what would be lost without sharing', { question: 'purpose' })
        : done('Says what people would lose without it', section('purpose')),
  },
  {
    id: 'one-agreement',
    group: 'purpose',
    asks: 'Put what is needed, the legal basis and the standards into one short agreement',
    source: ['s0-information-requirements'],
    read: () => done('Is that agreement', section('details'), section('legal-basis'), section('safety')),
  },
  {
    id: 'no-other-use',
    group: 'purpose',
    asks: 'See that {partner} gives nothing away that the law does not allow',
    source: ['s1-other-purposes'],
    read: () => done('Allows no other use, and passing on only by law or to prevent harm', section('purpose'), paper('volunteer-card')),
  },
];
