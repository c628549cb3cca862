import { expect, it } from 'vitest';
import { northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { agreedProfile, profileThen } from './agreed-profile';

const asked = { ...northfieldSurgery, signatoryId: 'who-signed-then', approvals: ['siro'], unanswered: ['dspt'] } as const;

it('is read with the address and the jobs of then and the people of now', () => {
  const now = { ...asked, signatoryId: 'who-signs-now', approvals: ['dpo'], unanswered: ['law'], name: 'Another name', address: 'Another place' } as const;
  const { name, address, contacts, teams } = northfieldSurgery;
  expect(profileThen(agreedProfile(asked), now)).toMatchObject({
    ...{ name, address, contacts, teams },
    ...{ signatoryId: 'who-signs-now', approvals: ['dpo'], unanswered: ['law'] },
  });
});

it('keeps nobody', () => {
  const kept = JSON.stringify(agreedProfile(asked));
  const people = Object.values(northfieldSurgery.contacts).flatMap((contact) => (typeof contact === 'string' ? [] : [contact.name, contact.email]));
  const words = ['who-signed-then', 'siro', ...people, ...northfieldSurgery.teams.flatMap(({ mailbox, phone }) => [mailbox, phone])];
  expect(words.filter((word): word is string => Boolean(word) && kept.includes(`"${word}"`))).toEqual([]);
});
