import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { checkCards, readCheck, unconfirmedCards } from '../questions/check-cards';
import { answerAll, contextOf, fileWith, standardDebt } from '../questions/testing/contexts';
import type { AgreementFile } from './agreement-file';
import { settle } from './settle';
import { signatoriesNow } from './signatories-now';

const ben = { id: 'ben', name: 'Dr Ben Hall', jobTitle: 'Partner' };
const around = { ownSignatories: [ben], partnerSignatories: [] };
const draft = answerAll(fileWith({}), standardDebt);
const { signatoryId: _, ...nobody } = draft.sharing;
const sent: AgreementFile = { ...draft, status: 'with-partner', sharing: nobody };
const since: AgreementFile = { ...sent, sharing: { ...nobody, signatoryId: 'ben' } };

it('names whoever the profile names since the text went out with nobody to sign it', () => {
  expect(signatoriesNow(sent, around)).toEqual({});
  expect(signatoriesNow(since, around)).toEqual({ sharingSignatory: { personId: 'ben', name: 'Dr Ben Hall', job: 'Partner', namedSince: true } });
  expect(signatoriesNow({ ...since, status: 'draft' }, around)).toEqual({});
  expect(signatoriesNow(since, { ...around, ownSignatories: [] })).toEqual({});
  const named: AgreementFile = { ...since, sharingSignatory: { personId: 'jo', name: 'Jo Reed', job: 'Partner' } };
  expect(signatoriesNow(named, around)).toEqual({});
});

it('leaves the card as it was confirmed', () => {
  const cards = checkCards(contextOf(sent), settle(sent, catalogue));
  const read = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, contextOf(sent));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const answers = { ...sent.answers, check: { value: read.value, revision: 1, by: 'jo', at: '2026-11-21T10:00:00Z' } };
  const now: AgreementFile = { ...since, ...signatoriesNow(since, around), answers };
  const shown = checkCards(contextOf(now), settle(now, catalogue)).find(({ id }) => id === 'people');
  expect(shown?.rows.at(-1)?.lines).toEqual(['Dr Ben Hall, Partner']);
  expect(unconfirmedCards(contextOf(now), settle(now, catalogue))).toEqual([]);
  // A version that was made with them and is reopened is a draft again: there somebody looks at who signs.
  const reopened: AgreementFile = { ...now, status: 'draft' };
  expect(unconfirmedCards(contextOf(reopened), settle(reopened, catalogue))).toEqual(['people']);
});
